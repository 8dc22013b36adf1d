// A card with a chart in it: shown as a table too, copied, exported.
#pragma once

#include "app/widgets/card.h"

#include <QList>
#include <QStringList>

#include <functional>

class QAction;
class QStackedLayout;
class QTableWidget;

namespace stagepath {

/// The figures of a chart in words.
struct ChartTable {
    QStringList heads;
    QList<QStringList> rows;
    QStringList brief{};  ///< the heads in a sign or two, shown where whole ones have no room; empty where there are none

    /// Cells by tabs, rows by line ends, as spreadsheets take them.
    QString asText() const;
};

class ChartCard : public Card {
    Q_OBJECT
public:
    using Table = std::function<ChartTable()>;
    /// \p table is asked when the table is shown or copied.
    ChartCard(const QString& title, QWidget* chart, Table table, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    bool showsTable() const;
    void setShowsTable(bool on);
    /// The figures have changed.
    void refreshTable();
    QTableWidget* table() const { return m_tableView; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

signals:
    /// The menu's *Export chart…*.
    void exportRequested();
    void toast(const QString& sentence);
    /// What stood in the card has given way to the other: chart or table.
    void showsTableChanged();

private:
    QWidget* makeMenu();
    void copyPicture();
    void fitColumns();
    void setHeads(const QStringList& shown);
    QList<int> widthsFor(const QStringList& heads, bool wrapped) const;

    QWidget* m_chart;
    Table m_table;
    QTableWidget* m_tableView;
    QStringList m_heads;
    QStringList m_brief;
    QStackedLayout* m_stack;
    QAction* m_showsTable = nullptr;
};

}  // namespace stagepath
