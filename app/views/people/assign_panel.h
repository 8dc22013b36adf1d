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
    /// Goes to the use case whose owner undo or redo has changed.
    void follow(const Changeset& changes);
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
    UseCaseId idAt(int row) const;
    UseCaseId nextAfter(const QList<UseCaseId>& ids) const;
    /// "Regulatory monitor: Elena Marchetti answers".
    static QString sentenceOf(const QString& what, const UseCaseChoice& choice);

    Workspace& m_workspace;
    TextLabel* m_count;
    TextLabel* m_question;
    UseCaseChoiceField* m_field;
    QListWidget* m_list;
    UseCaseId m_next;  ///< to go on with while an owner is assigned
    bool m_refreshing = false;
};

}  // namespace stagepath
