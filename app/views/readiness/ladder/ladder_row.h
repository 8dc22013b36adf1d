// One question of the assessment as a ladder of five rungs: closed a line, open with a descriptor for every level.
#pragma once

#include "core/analysis/assessment/round_sheet.h"
#include "core/workspace/workspace.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <utility>

class QLineEdit;
class QToolButton;

namespace stagepath {

class TextLabel;
class WordsKeeper;

/// What a ladder shows.
struct LadderContent {
    QString key;              ///< tells one question from another
    QString name;
    QString question;         ///< shown while open; may be empty
    QString hint;             ///< evidence that separates the levels
    QStringList descriptors;  ///< of the levels 0 to 4
    bool isGate = false;      ///< the gate criterion of its dimension
    bool isWhole = false;     ///< the dimension as a whole, set directly; then the note is the reason
    int asked = 0;            ///< level that the next stage asks for; 0: none
    int stage = 0;            ///< that stage
    SheetAnswer answer;
    QString source;           ///< where a pale level comes from
    bool canEdit = true;
};

/// The face of what a rung says.
QFont ladderFont(bool isBold);

class LadderRow : public QWidget {
    Q_OBJECT
public:
    explicit LadderRow(QWidget* parent = nullptr);
    void show(const LadderContent& content);
    const LadderContent& content() const { return m_content; }
    void setOpen(bool open);
    /// Closed it is less high: one ladder more than a dimension has questions is to fit.
    void setCompact(bool on);
    bool isOpen() const { return m_isOpen; }
    /// Puts the focus into the note.
    void editNote();
    /// Asks in the note why the question does not apply, or for what the whole dimension is set to \p level.
    void askReason(std::optional<int> level = std::nullopt);
    /// The level that waits for its reason: chosen, and not yet in the workspace.
    std::optional<int> pendingLevel() const { return m_level; }
    /// What the row has just emitted was not saved: note and link stay as they were typed.
    void refuseNote() { m_isRefused = true; }
    /// The words of a rung as they stand in its box.
    QStringList rungLines(int level, int width) const;
    QLineEdit* note() const { return m_note; }
    QLineEdit* link() const { return m_link; }
    /// Box of a rung, for the mouse and for tests.
    QRect rung(int level) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {300, 60}; }

signals:
    void focused();
    /// \p goesOn: the next question comes (typed as a digit); else the ladder stays.
    void said(int level, bool goesOn);
    void unknownSaid();
    /// \p reason is empty where it has still to be asked for.
    void notApplicableSaid(const QString& reason, stagepath::Workspace::Step step);
    void cleared();
    void noted(const QString& note, const QString& link, stagepath::Workspace::Step step);
    /// A whole dimension's level together with the reason that was asked for.
    void wholeSaid(int level, const QString& reason);
    /// The reason that was asked for has come in with Enter: the next question comes.
    void reasonEntered();
    /// To another row, dimension (\p dimensions) or subject.
    void moveRequested(int rows, int dimensions, int subjects);
    void whyRequested();
    void refused();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    static constexpr int kCompactLift = 4;  ///< by so much what stands below the name moves up
    static constexpr int kBoxPad = 7;  ///< beside the words of a rung
    void setupLine();
    void updateLine();
    void placeLine();
    bool commitNote(Workspace::Step step = Workspace::Step::Own);
    void showNote(const QString& note, const QString& link);
    void describe();
    bool answerByKey(QKeyEvent* event);
    bool passesOver(const QKeyEvent& event);
    QRect line() const;
    int boxesTop() const;
    int boxesHeight(int width) const;
    int rungAt(QPoint position) const;
    void paintHead(QPainter& p) const;
    void paintClosed(QPainter& p) const;
    void paintOpen(QPainter& p) const;
    void paintBox(QPainter& p, int level) const;
    void paintWords(QPainter& p, int level, const QRectF& box) const;
    QRect visual(const QRect& box) const;
    QString stateText() const;
    bool canNote() const;
    bool commitReason(Workspace::Step step);
    void stopAsking();
    void setAsked(bool asks, std::optional<int> level);
    std::optional<int> shownLevel() const { return m_level ? m_level : m_content.answer.level; }
    bool hasReason() const;
    void enterLine();
    void leaveLine(Qt::FocusReason why);

    LadderContent m_content;
    mutable std::optional<std::pair<int, int>> m_measured;  ///< the height of the boxes in a width
    bool m_isOpen = false;
    bool m_isCompact = false;
    bool m_asksReason = false;
    bool m_goesOn = false;  ///< since a reason was asked for, until its field is left: Enter goes on from it
    std::optional<int> m_level;  ///< that the reason is asked for
    int m_pressed = -1;  ///< rung under the mouse when it was pressed
    QWidget* m_line;
    QToolButton* m_unknown = nullptr;
    QToolButton* m_notApplicable = nullptr;
    QLineEdit* m_note = nullptr;
    QLineEdit* m_link = nullptr;
    WordsKeeper* m_noteWords = nullptr;
    WordsKeeper* m_linkWords = nullptr;
    QTimer m_typedOn;  ///< runs while somebody may still be typing the note that was refused
    bool m_isSaving = false;
    bool m_isRefused = false;
    QToolButton* m_follow = nullptr;  ///< opens the link
    TextLabel* m_who = nullptr;
};

}  // namespace stagepath
