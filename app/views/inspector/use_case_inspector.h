// What is selected in the list of use cases: name, details, scores and history, at the trailing edge of the page.
#pragma once

#include "core/domain/id.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace stagepath {

class UseCaseDetails;
class UseCaseHistoryPanel;
class UseCaseScoresView;
class UseCaseTableModel;
class WordsKeeper;

class UseCaseInspector : public QWidget {
    Q_OBJECT
public:
    explicit UseCaseInspector(UseCaseTableModel& model, QWidget* parent = nullptr);

    /// Shows \p ids; several are edited together. Empty: a sentence what to do.
    void showUseCases(const QList<UseCaseId>& ids);
    /// Reads the values again.
    void refresh();
    const QList<UseCaseId>& shown() const { return m_ids; }
    UseCaseDetails* details() const { return m_details; }
    QLineEdit* nameEdit() const;
    enum class Part { Details, Scores, History };
    void showPart(Part part);
    /// Opens the scores, at the one that would raise (or lower) the impact most.
    void askScore(bool raise);
    /// Puts the focus on the open tab, where no key changes anything (F6).
    void focusFirst();

signals:
    void closeRequested();
    void revealRequested(int kind, qint64 id);
    /// The button with the three dots was pressed.
    void menuWanted(const QPoint& global);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class NameEdit;
    class Tab;
    QWidget* makeHead();
    bool saveName(const QString& text);
    UseCaseTableModel& m_model;
    QList<UseCaseId> m_ids;
    QLabel* m_id = nullptr;
    NameEdit* m_name = nullptr;
    WordsKeeper* m_nameWords = nullptr;
    QList<Tab*> m_tabs;
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;
    UseCaseDetails* m_details = nullptr;
    UseCaseScoresView* m_scores = nullptr;
    UseCaseHistoryPanel* m_history = nullptr;
    QWidget* m_head = nullptr;
    QLabel* m_empty = nullptr;
};

}  // namespace stagepath
