// A painted table of things that open: cells walked with the arrows, opened with Enter or a click.
#pragma once

#include <QPoint>
#include <QWidget>

#include <optional>

namespace stagepath {

/// Base of small matrices and lists without items. What derives says how many cells there are, where they lie, what they say,
/// and paints them; screen readers see a list of the cells' sentences.
class MatrixView : public QWidget {
    Q_OBJECT
public:
    explicit MatrixView(QWidget* parent = nullptr);
    virtual int rowCount() const = 0;
    virtual int columnCount() const = 0;
    /// In coordinates of the view; empty where the cell has no place.
    virtual QRect cellRect(int row, int column) const = 0;
    /// What the cell says, in words: its accessible name, and its tooltip.
    virtual QString sentence(int row, int column) const = 0;
    /// Whether the cell leads anywhere.
    virtual bool isOpenable(int row, int column) const { Q_UNUSED(row) Q_UNUSED(column) return true; }

    int currentRow() const { return m_row; }
    int currentColumn() const { return m_column; }
    void setCurrent(int row, int column);
    /// Opens the cell, if it leads anywhere.
    void open(int row, int column);

signals:
    void opened(int row, int column);

protected:
    /// Call when the cells have changed.
    void cellsChanged();
    /// Call when the cells are those of something else: the first one is the current one.
    void cellsReplaced();
    bool isHovered(int row, int column) const { return m_hovered == QPoint(column, row); }
    /// Paints the ring round the current cell while the view has the focus.
    void paintFocus(QPainter& painter, double radius) const;
    std::optional<QPoint> cellAt(QPoint position) const;  ///< x: column, y: row

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void announce();
    int m_row = 0;
    int m_column = 0;
    QPoint m_hovered{-1, -1};
    std::optional<QPoint> m_pressed;
};

}  // namespace stagepath
