// Names owners as fast as they are said: type two letters of a name, Enter, next.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QListWidget;

namespace stagepath {

class TextLabel;
class UseCaseChoiceField;
struct UseCaseChoice;

/// The use cases without an accountable executive; each can also be dragged onto a person.
class AssignPanel : public QWidget {
    Q_OBJECT
public:
    explicit AssignPanel(Workspace& workspace, QWidget* parent = nullptr);
    void refresh();
    void start();
    UseCaseId current() const;
    QListWidget* list() const { return m_list; }
    UseCaseChoiceField* field() const { return m_field; }

signals:
    void closeRequested();
    void failed(const QString& sentence);
    /// "Regulatory monitor: Elena Marchetti answers for it".
    void assigned(const QString& sentence);
    void revealRequested(int kind, qint64 id);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void assign(const UseCaseChoice& choice);
    void showCurrent();

    Workspace& m_workspace;
    TextLabel* m_count;
    TextLabel* m_question;
    UseCaseChoiceField* m_field;
    QListWidget* m_list;
    bool m_refreshing = false;
};

}  // namespace stagepath
