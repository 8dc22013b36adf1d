// The list of findings: chosen by mouse and keys, heads open and close.
#pragma once

#include "app/models/checks_model.h"

#include <QListView>

namespace stagepath {

class ChecksDelegate;

/// Enter goes to the place, Ctrl+Enter mends, D dismisses, on a head all under it; 1 2 3 0 filter by kind, Left and Right close and open a group.
class ChecksList : public QListView {
    Q_OBJECT
public:
    explicit ChecksList(ChecksModel& model, QWidget* parent = nullptr);
    const ChecksDelegate& delegate() const { return *m_delegate; }
    const CheckedFinding* current() const;
    /// Key of the head that is chosen; empty where a finding is, or nothing.
    QString currentHead() const;
    /// Chooses the finding in \p row; the nearest one where that is a head, none where there is none.
    void selectRow(int row);

signals:
    void currentChangedTo();
    void placeRequested();
    void mendRequested();
    void linkRequested();  ///< the link at the end of the current row
    void dismissRequested();
    void menuRequested(const QPoint& global);
    /// None: all kinds.
    void severityRequested(std::optional<stagepath::Severity> severity);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void fold(bool open);
    bool isOnLink(const QPoint& position) const;

    ChecksModel& m_model;
    ChecksDelegate* m_delegate;
    QString m_kept;    ///< identity of the finding last chosen
    QString m_keptHead;  ///< key of the head chosen; empty where a finding is
    int m_keptRow = -1;
};

}  // namespace stagepath
