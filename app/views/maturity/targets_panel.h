// The targets of one subject: stage and date, added, changed and removed, each as one undo step.
#pragma once

#include "core/workspace/workspace.h"

#include <QFrame>
#include <QPointer>

class QPushButton;
class QVBoxLayout;

namespace stagepath {

/// A popup; Esc or a click beside it closes it.
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

private:
    void refresh();
    void addRow(const Target& target);
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
    QPushButton* m_add;
    QPointer<QWidget> m_over;  ///< the window of what it was opened from
};

}  // namespace stagepath
