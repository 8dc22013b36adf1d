// The hits of the search, group by group.
#pragma once

#include "core/analysis/search.h"

#include <QAbstractListModel>

namespace stagepath {

class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, PositionsRole, IsHeadRole };
    explicit SearchModel(SearchIndex index, QObject* parent = nullptr) : QAbstractListModel(parent), m_index(std::move(index)) {}

    void search(const QString& typed);
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool isHead(int row) const { return m_rows.value(row).item < 0; }
    /// The item of a row that is no head. Commands have the kind Setting and their place as id.
    const SearchItem& itemAt(int row) const { return m_index.item(m_rows[row].item); }

private:
    struct Row {
        int item = -1;
        QString head;
        QList<int> positions;
    };
    SearchIndex m_index;
    QList<Row> m_rows;
};

}  // namespace stagepath
