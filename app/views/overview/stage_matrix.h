// Use cases by set stage and lifecycle, as a small table whose cells lead to them.
#pragma once

#include "app/widgets/lists/matrix_view.h"
#include "core/analysis/figures.h"

namespace stagepath {

/// Rows: stage 4 to 0, then the sum; columns: the lifecycles that occur, then the sum.
class StageMatrix : public MatrixView {
    Q_OBJECT
public:
    explicit StageMatrix(QWidget* parent = nullptr);
    void show(const PortfolioSummary& summary);

    int rowCount() const override { return kMaxStage + 2; }
    int columnCount() const override { return static_cast<int>(m_lifecycles.size()) + 1; }
    QRect cellRect(int row, int column) const override;
    QString sentence(int row, int column) const override;
    bool isOpenable(int row, int column) const override { return countAt(row, column) > 0; }
    int countAt(int row, int column) const;
    /// −1 for the sum.
    int stageAt(int row) const { return row > kMaxStage ? -1 : kMaxStage - row; }
    std::optional<Lifecycle> lifecycleAt(int column) const;
    QSize sizeHint() const override { return {360, 196}; }
    QSize minimumSizeHint() const override { return {260, 152}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString headOf(int column) const;
    void arrange();
    int stageRoom() const;
    void paintHeads(QPainter& p) const;
    void paintRow(QPainter& p, int row) const;
    QList<Lifecycle> m_lifecycles;
    PortfolioSummary m_summary;
    QList<int> m_widths;     ///< of the columns in the present room
    bool m_isTight = false;  ///< heads are shortened
};

}  // namespace stagepath
