// Search (Ctrl+K): any use case, unit, person, initiative or command, by a few letters.
#pragma once

#include "core/analysis/search.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QLineEdit;
class QListView;

namespace stagepath {

class SearchModel;

/// Lies over the window at its top, takes the focus, and goes when it loses it. Deletes itself.
class SearchPopup : public QFrame {
    Q_OBJECT
public:
    SearchPopup(const Portfolio& portfolio, const QList<QAction*>& commands, QWidget* window);
    QLineEdit* field() const { return m_field; }
    /// What Enter would take: its text; empty where nothing is found.
    QString currentText() const;
    /// The texts shown, heads of groups left out.
    QStringList shown() const;

signals:
    void picked(int kind, qint64 id);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search();
    void move(int delta);
    void take();
    void dismiss();
    void place();

    SearchModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QList<QPointer<QAction>> m_commands;  ///< a page may make its own anew meanwhile
    QPointer<QWidget> m_before;  ///< had the focus
    bool m_isDone = false;
};

}  // namespace stagepath
