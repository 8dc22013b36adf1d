// The list of people: chosen by mouse and keys, takes use cases that are dropped on somebody.
#pragma once

#include "app/models/people_model.h"

#include <QTableView>

namespace stagepath {

class PeopleList : public QTableView {
    Q_OBJECT
public:
    explicit PeopleList(PeopleModel& model, QWidget* parent = nullptr);
    PersonId current() const;
    void select(PersonId id);

signals:
    void currentChangedTo(stagepath::PersonId id);
    /// Enter, or a double click.
    void openRequested();
    void removeRequested(stagepath::PersonId id);
    void menuRequested(stagepath::PersonId id, const QPoint& global);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void placeColumns();
    /// Of the words in \p column, in px.
    int widestWords(int column) const;
    void placeHeads();
    PeopleModel& m_model;
    void markDrop(int row);
    PersonId m_kept;
    int m_dropRow = -1;  ///< the person who would take what is dragged
};

}  // namespace stagepath
