// The list of findings: chosen by mouse and keys, heads open and close.
#pragma once

#include "app/models/checks_model.h"

#include <QListView>

namespace stagepath {

/// Enter goes to the place, Ctrl+Enter mends, D dismisses, 1 2 3 0 filter by kind, Left and Right close and open a group.
class ChecksList : public QListView {
    Q_OBJECT
public:
    explicit ChecksList(ChecksModel& model, QWidget* parent = nullptr);
    const CheckedFinding* current() const;
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
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void fold(bool open);
    bool isOnLink(const QPoint& position) const;

    ChecksModel& m_model;
    QString m_kept;    ///< identity of the finding last chosen
    int m_keptRow = -1;
};

}  // namespace stagepath
