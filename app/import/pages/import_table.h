// The first rows of the list, as decoded.
#pragma once

#include "core/exchange/reading/table_source.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTableView>

#include <memory>

namespace stagepath {

/// What is shown of a list, and how.
struct ImportRows {
    std::shared_ptr<const ImportSource> source;
    qsizetype first = 0;          ///< record
    qsizetype count = 0;          ///< of records shown
    qsizetype header = -1;        ///< the record that holds the names, where it is among them
    QStringList headings;         ///< above the columns; empty: none
    QSet<qsizetype> ignored;      ///< columns that are left out
    QSet<qsizetype> numeric;      ///< columns set to the end
    QSet<QPair<qsizetype, qsizetype>> problems;  ///< record, column
    bool hasChoices = false;      ///< a row on top for controls
};

/// Rows of a list; below them, how many more there are.
class ImportTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Roles beside the texts: the cell has a problem; its row holds the names; its column or row is left out.
    enum Role { ProblemRole = Qt::UserRole, HeaderRole, DimRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(ImportRows rows);
    const ImportRows& rows() const { return m_rows; }
    /// The record in model row \p row; -1 for the controls and for the last line.
    qsizetype recordOf(int row) const;
    bool isRest(int row) const { return m_rest > 0 && row == rowCount() - 1; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString restText() const;
    ImportRows m_rows;
    int m_columns = 0;
    qsizetype m_rest = 0;  ///< records that are not shown
};

/// The table of the design: lines between cells, row numbers beside, cells with a problem tinted.
class ImportTableView : public QTableView {
    Q_OBJECT
public:
    explicit ImportTableView(QWidget* parent = nullptr);
    ImportTableModel& list() const { return *m_model; }
    /// Shows \p rows; widths follow the texts where the columns are others than before.
    void setRows(const ImportRows& rows);
    /// Controls for the row on top, one per column; the view owns them.
    void setChoices(const QList<QWidget*>& choices);
    /// Never higher than its rows.
    void setFitted(bool fitted) { m_isFitted = fitted; }
    /// Widens columns for their controls.
    void fitToContent();

signals:
    /// A row number was clicked, or Enter pressed in a row.
    void rowChosen(qsizetype record);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    int fullHeight() const;
    void fitColumns();
    void placeChoices();
    bool m_isFitted = false;
    int m_fittedTo = 0;  ///< width of the viewport
    QList<QWidget*> m_choices;
    QList<int> m_wanted;  ///< widths of the columns by their texts
    ImportTableModel* m_model;
};

}  // namespace stagepath
