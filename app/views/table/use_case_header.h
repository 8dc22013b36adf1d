// The head of the use-case table, with the quick-capture row under it.
#pragma once

#include <QHeaderView>

namespace stagepath {

class UseCaseTableModel;
class UseCaseCaptureRow;

/// Paints the heads by the design, shows both sort keys, and keeps the capture row in view above the rows.
class UseCaseHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit UseCaseHeader(QWidget* parent);

    UseCaseCaptureRow* captureRow() const { return m_capture; }
    /// How many rows are selected, of how many; for the box that selects all.
    void setSelection(int selected, int shown);
    QSize sizeHint() const override;
    static constexpr int kPadding = 8;  ///< px at both sides of a head's words
    /// px that the arrow takes behind the words of a head that the rows are sorted by, with its number where there are more \p keys.
    static int sortSignWidth(qsizetype keys) { return keys > 1 ? 20 : 14; }

signals:
    /// A head was clicked; \p further with Shift.
    void sortRequested(int column, bool further);
    void selectAllRequested(bool select);
    /// A right click on the head of \p column.
    void menuWanted(int column, const QPoint& global);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    const UseCaseTableModel* useCases() const;
    UseCaseCaptureRow* m_capture;
    Qt::KeyboardModifiers m_modifiers;
    int m_selected = 0;
    int m_shown = 0;
};

}  // namespace stagepath
