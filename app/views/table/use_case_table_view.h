// The table of use cases: selecting with check boxes, editing in place, filling down, copying, assigning owners.
#pragma once

#include "app/models/use_cases/use_case_table_model.h"
#include "app/views/editors/use_case_choices.h"

#include <QTableView>

namespace stagepath {

class UseCaseCaptureRow;
class UseCaseHeader;

/// What was selected with check boxes, Space or Ctrl stays selected while the arrows move on; Esc or a plain click ends it.
class UseCaseTableView : public QTableView {
    Q_OBJECT
public:
    enum class Density { Compact, Normal, Comfortable };

    explicit UseCaseTableView(UseCaseTableModel* model, QWidget* parent = nullptr);

    UseCaseTableModel* useCases() const { return m_model; }
    UseCaseCaptureRow* captureRow() const;
    int hoveredRow() const { return m_hovered; }
    bool isEditing() const { return state() == EditingState; }

    /// Selected use cases from the top.
    QList<UseCaseId> selectedIds() const;
    /// Selects \p ids and goes to the topmost of them; \p column −1 keeps the current column.
    void select(const QList<UseCaseId>& ids, int column = -1);
    /// Goes to the first row; nothing is selected.
    void showTop();
    /// The use cases that an edit in \p index by choosing sets: all selected where its row is one of them.
    QList<UseCaseId> targetsOf(const QModelIndex& index) const;
    /// Sets the field under \p index to \p choice; the owner's column then goes on to the next row.
    void assign(const QModelIndex& index, const UseCaseChoice& choice, bool movesOn = true);
    /// Opens the next (previous) cell of the row that can be edited.
    void editBeside(bool forward);

    Density density() const { return m_density; }
    void setDensity(Density density);
    int rowHeightOf(int row) const;
    bool isShown(UseCaseColumn column) const;
    void setShown(UseCaseColumn column, bool shown);
    /// Makes \p column as wide as its head and what stands in it.
    void fitToContent(UseCaseColumn column);
    void resetColumns();

    /// The columns shown from \p column on, in the order seen.
    QList<UseCaseColumn> columnsFrom(int column) const;
    /// All that a copied row consists of.
    QList<UseCaseColumn> columnsShown() const;
    struct PasteTarget {
        QList<UseCaseId> rows;
        QList<UseCaseColumn> columns;
    };
    /// Where the cells of \p text go: as many lines as rows are selected go to these, others from the topmost selected row on. They
    /// begin in the current column, whole rows in the first. Throws Error.
    PasteTarget pasteTarget(const QString& text) const;
    /// Removes the selected use cases, all of which can be seen to be selected; where none is, refused() says so. What stands in a
    /// cell is never meant: that is edited.
    void removeSelected();
    /// Selects all rows, which stay selected while the arrows move on.
    void selectEverything();
    void fillDown();
    void copySelected() const;
    /// The cells of the selected rows in the column where the cursor stands, for one column of a spreadsheet.
    void copyColumn();
    /// One value goes into the current cell of all selected rows; more is handed on with pasted().
    void paste();
    /// Says with refused() that the head of a group takes nothing where the cursor stands on one, and returns whether it does.
    bool refusesPasteHere();

signals:
    void selectionChangedByUser();
    /// A letter was typed: it goes to the filter.
    void typed(const QString& text);
    void toast(const QString& sentence, bool undoable);
    /// Why nothing was done.
    void refused(const QString& sentence);
    void opened();
    void contextMenuWanted(const QPoint& global);
    void headMenuWanted(stagepath::UseCaseColumn column, const QPoint& global);
    /// Ctrl+V brought several rows or cells.
    void pasted(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void setupHeaders();
    void setupModel();
    bool handleCommandKey(QKeyEvent* event);
    bool handleGroupKey(QKeyEvent* event);
    void showBeginning(bool isTop);
    void toggleRow(int row);
    void selectRowAlone();
    void toggleGroup(int row);
    void hover(int row);
    void applyRowHeights();
    void fitName();
    void fitUnit(int room);
    void fitPinched();
    int wantedUnit() const;
    int lifecycleInUse() const;
    int pinchedWidth(UseCaseColumn column) const;
    void saveColumns();
    void loadColumns();
    QModelIndex firstCell() const;
    QWidget* refusedField() const;
    void goTo(const QModelIndex& index);
    QString copiedText(UseCaseId id, UseCaseColumn column) const;
    void copyCells(const QList<UseCaseId>& ids, const QList<UseCaseColumn>& columns) const;
    Value readCell(const Field<UseCase>& field, const QString& text, const QList<UseCaseId>& ids) const;

    UseCaseTableModel* m_model;
    UseCaseHeader* m_head;
    int m_hovered = -1;
    bool m_isSticky = false;
    bool m_isFitting = false;
    bool m_isGoing = false;       ///< to a cell, with the selection as it is
    bool m_hasOwnWidths = false;  ///< somebody has set or moved columns
    int m_nameWidth = 0;          ///< as somebody has set it; that of the column's description while nobody has
    Density m_density = Density::Normal;
    QList<UseCaseId> m_selectedBefore;
    UseCaseId m_currentBefore;
    int m_columnBefore = 1;
};

}  // namespace stagepath
