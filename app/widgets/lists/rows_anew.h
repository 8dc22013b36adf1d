// Makes the rows of a list of controls anew without losing the place of who is in it by keys.
#pragma once

#include <QList>

class QVBoxLayout;
class QWidget;

namespace stagepath {

/// Takes the rows out of a layout, and lets them go once new ones are there. The control that has the keys has them again in the
/// new row of the same thing; where that is gone, the row in its place has them, and without any the control outside the rows.
class RowsAnew {
public:
    /// Says that \p row, whose layout holds its controls and nothing else, shows the thing \p id. Other widgets are no rows.
    static void mark(QWidget* row, qint64 id);

    explicit RowsAnew(QVBoxLayout* layout);
    /// All rows are there, and \p outside: the old ones go, after they have given up the keys.
    void finish(QWidget* outside);

private:
    void note(const QWidget* widget, const QWidget* focused, int row);
    QWidget* next(QWidget* outside) const;

    QVBoxLayout* m_layout;
    QList<QWidget*> m_before;
    bool m_hasKeys = false;
    int m_row = -1;  ///< that had the keys; -1: something between or below the rows
    int m_column = 0;
    qint64 m_id = 0;
};

}  // namespace stagepath
