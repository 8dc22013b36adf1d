// The heat map of all subjects: a table to sort, filter, copy and open from.
#pragma once

#include "app/models/subject_table_model.h"

#include <QWidget>

class QSortFilterProxyModel;
class QTableView;

namespace stagepath {

class FilterField;
class TextLabel;

class SubjectHeatTable : public QWidget {
    Q_OBJECT
public:
    explicit SubjectHeatTable(QWidget* parent = nullptr);
    void reset(const Portfolio& portfolio, QDate today);
    void select(const Subject& subject, int dimension);
    /// Where the use cases begin among what is shown.
    void showUseCases();
    QTableView* table() const { return m_table; }
    FilterField* filter() const { return m_filter; }
    /// "15 of 60 subjects": how many are shown.
    QString countText() const;
    /// Everything shown as text for a spreadsheet.
    QString asText() const;

signals:
    /// Enter or a double click on a cell; \p dimension −1 where it is no level.
    void opened(const stagepath::Subject& subject, int dimension);
    void toast(const QString& sentence);
    /// Another number of subjects is shown.
    void counted();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setupTable();
    void openCurrent();
    void copy();
    void placeColumns();
    void count();

    SubjectTableModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QTableView* m_table;
    FilterField* m_filter;
    TextLabel* m_count;
};

}  // namespace stagepath
