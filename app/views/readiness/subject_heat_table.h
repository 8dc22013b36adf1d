// The heat map of all subjects: a table to sort, filter, copy and open from.
#pragma once

#include "app/models/subject_table_model.h"

#include <QWidget>

class QTableView;

namespace stagepath {

class FilterField;
class SubjectHeatFilter;
class TextLabel;
class UseCaseChip;

class SubjectHeatTable : public QWidget {
    Q_OBJECT
public:
    explicit SubjectHeatTable(QWidget* parent = nullptr);
    void reset(const Portfolio& portfolio, QDate today);
    void select(const Subject& subject, int dimension);
    /// Only the assessed use cases, until somebody takes the chip that says so off.
    void showAssessedUseCases();
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
    void setOnlyAssessed(bool on);
    void openCurrent();
    void copy();
    void placeColumns();
    void count();

    SubjectTableModel* m_model;
    SubjectHeatFilter* m_proxy;
    QTableView* m_table;
    FilterField* m_filter;
    UseCaseChip* m_assessedChip;
    TextLabel* m_count;
};

}  // namespace stagepath
