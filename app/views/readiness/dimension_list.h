// The six dimensions with their levels; the one chosen is the one whose questions are shown.
#pragma once

#include "app/widgets/lists/matrix_view.h"
#include "core/analysis/assessment/round_sheet.h"

namespace stagepath {

class DimensionList : public MatrixView {
    Q_OBJECT
public:
    explicit DimensionList(QWidget* parent = nullptr);
    /// \p below: dimensions that keep the subject from the next stage.
    void show(const RoundSheet& sheet, const QList<Dimension>& below);
    void choose(Dimension d);
    Dimension chosen() const { return m_chosen; }

    int rowCount() const override { return kDimensionCount; }
    int columnCount() const override { return 1; }
    QRect cellRect(int row, int column) const override;
    QString sentence(int row, int column) const override;
    /// The name of a dimension as it stands in its row: in two lines where one has no room for it.
    QStringList nameLines(int row) const;
    QSize sizeHint() const override { return {240, kDimensionCount * kRow}; }
    QSize minimumSizeHint() const override { return {200, kDimensionCount * kRow}; }

signals:
    void chosenChanged(stagepath::Dimension d);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr int kRow = 38;
    void paintRow(QPainter& p, int row) const;
    int meterLeft() const;
    int roomForName(int row) const;
    std::array<DimensionStanding, kDimensionCount> m_levels;
    std::array<QString, kDimensionCount> m_sources;
    std::array<QString, kDimensionCount> m_before;  ///< level in the round compared with, where it was another one
    std::array<int, kDimensionCount> m_moved{};
    QList<Dimension> m_below;
    Dimension m_chosen = Dimension::Data;
};

}  // namespace stagepath
