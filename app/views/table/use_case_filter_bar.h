// Over the table: the filter, its chips, grouping and columns.
#pragma once

#include "app/models/use_cases/use_case_table_model.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace stagepath {

class ChoiceButton;
class FilterField;
class UseCaseChip;
class UseCaseChoiceField;
class UseCaseTableView;

class UseCaseFilterBar : public QWidget {
    Q_OBJECT
public:
    UseCaseFilterBar(UseCaseTableModel& model, UseCaseTableView& table, QWidget* parent = nullptr);

    FilterField* field() const { return m_field; }
    UseCaseChoiceField* termField() const { return m_term; }
    ChoiceButton* grouping() const { return m_group; }
    /// What rows can be grouped by, in the order of UseCaseGrouping.
    static QStringList groupings();
    /// Puts the focus into the filter; \p typed is added to what stands there.
    void type(const QString& typed);
    void clearFilter();
    /// Opens the list of everything one can filter to; typing finds an entry.
    void chooseTerm();
    /// Fills \p menu with the columns, row heights and their reset.
    void fillColumnsMenu(QMenu* menu) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void setupGrouping();
    void setupTerm();
    void showChips();
    void placeChips();
    void setText(const QString& text);

    UseCaseTableModel& m_model;
    UseCaseTableView& m_table;
    FilterField* m_field;
    QWidget* m_chips;
    QList<UseCaseChip*> m_chipList;
    QPushButton* m_add;
    UseCaseChoiceField* m_term;
    ChoiceButton* m_group;
    QPushButton* m_columns;
};

}  // namespace stagepath
