// The ranked list beside the map.
#pragma once

#include "app/models/map/ranked_list_model.h"

#include <QTableView>

namespace stagepath {

/// Selection in step with the map; Enter and double click open, Alt+Up and Alt+Down ask for the score to change.
class RankedList : public QTableView {
    Q_OBJECT
public:
    explicit RankedList(RankedListModel* model, QWidget* parent = nullptr);

    /// Selects the rows of \p ids and shows the last; says nothing.
    void setSelectedIds(const QList<UseCaseId>& ids);
    QList<UseCaseId> selectedIds() const;

signals:
    /// The user selected others.
    void idsSelected(const QList<stagepath::UseCaseId>& ids);
    void opened(stagepath::UseCaseId id);
    /// It should stand higher (or lower), which follows from its scores.
    void scoreAsked(stagepath::UseCaseId id, bool higher);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void showPlace();
    void fitHeads();
    RankedListModel* m_model;
    bool m_quiet = false;
    QList<UseCaseId> m_kept;  ///< selected before the model was reset
};

}  // namespace stagepath
