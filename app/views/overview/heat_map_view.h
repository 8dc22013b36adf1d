// The readiness heat map on screen: cells walked with the arrows, each leading to its subject.
#pragma once

#include "app/drawing/charts/heat_map.h"
#include "app/widgets/lists/matrix_view.h"

#include <QDate>

namespace stagepath {

/// Rows as high as there is room for, within limits; with many of them it scrolls inside the area it stands in, its head staying.
class HeatMapView : public MatrixView {
    Q_OBJECT
public:
    explicit HeatMapView(QWidget* parent = nullptr);
    /// \p then: the date the changes are counted from; null for none.
    void show(const QList<HeatRow>& rows, QDate then);
    const QList<HeatRow>& rows() const { return m_rows; }

    int rowCount() const override { return static_cast<int>(m_rows.size()); }
    /// The dimensions, readiness and earned stage, and the name, which stands before them.
    int columnCount() const override { return kDimensionCount + 3; }
    static constexpr int kReadinessColumn = kDimensionCount;
    static constexpr int kStageColumn = kDimensionCount + 1;
    static constexpr int kNameColumn = kDimensionCount + 2;
    QRect cellRect(int row, int column) const override;
    QString sentence(int row, int column) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    HeatLayout layoutOf() const;
    QString levelSentence(const HeatRow& row, int dimension) const;
    QList<HeatRow> m_rows;
    QDate m_then;
};

}  // namespace stagepath
