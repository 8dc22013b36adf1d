// The targets of one subject: stage and date, added, changed and removed, each as one undo step.
#pragma once

#include "core/workspace/workspace.h"

#include <QFrame>
#include <QPointer>

class QPushButton;
class QVBoxLayout;

namespace stagepath {

class ChoiceCombo;
class DateField;
class TextLabel;

/// A popup; Esc or a click beside it closes it. What is typed then counts; with a date that is refused it stays.
class TargetsPanel : public QFrame {
    Q_OBJECT
public:
    TargetsPanel(Workspace& workspace, const Subject& subject, QWidget* parent);
    /// Shows itself under \p anchor, inside its window (inside the screen where that is too small), also when it grows.
    void popUp(QWidget* anchor);

signals:
    void failed(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct TargetRow {
        TargetId id;  ///< null for what the use case names itself
        QWidget* box = nullptr;
        ChoiceCombo* stage = nullptr;
        DateField* date = nullptr;
        QPushButton* away = nullptr;
    };

    void refresh();
    TargetRow rowOf(TargetId id);
    TargetRow makeRow(TargetId id);
    void place(const QList<TargetRow>& rows);
    std::optional<Target> targetWith(TargetId id) const;
    void addTarget();
    bool save(const Target& target);
    bool saveOwn(std::optional<int> stage, QDate date);
    bool change(const std::function<void(Editor&)>& body);
    void remove(TargetId id);
    QDate suggestedDate() const;
    QString name() const;

    Workspace& m_workspace;
    Subject m_subject;
    QVBoxLayout* m_rows;
    TextLabel* m_none;
    QList<TargetRow> m_shown;  ///< in the order of their dates
    QPushButton* m_add;
    QPointer<QWidget> m_over;  ///< the window of what it was opened from
};

}  // namespace stagepath
