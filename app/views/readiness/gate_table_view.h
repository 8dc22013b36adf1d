// The levels that each stage asks for, one row per stage, one column per dimension.
#pragma once

#include "app/widgets/lists/matrix_view.h"
#include "core/domain/settings.h"

namespace stagepath {

/// Digits 0 to 4 set the current cell, Plus and Minus step it; a click, Enter and Space raise it, after 4 back to 0.
class GateTableView : public MatrixView {
    Q_OBJECT
public:
    explicit GateTableView(QWidget* parent = nullptr);
    const GateTable& gates() const { return m_gates; }
    void setGates(const GateTable& gates);
    /// What is in force: cells that differ are marked.
    void setInForce(const GateTable& gates);
    void setCanEdit(bool on) { m_canEdit = on; }

    int rowCount() const override { return kMaxStage; }
    int columnCount() const override { return kDimensionCount; }
    QRect cellRect(int row, int column) const override;
    QString sentence(int row, int column) const override;
    bool isOpenable(int, int) const override { return m_canEdit; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void gatesChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int level(int row, int column) const { return m_gates[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]; }
    bool isChanged(int row, int column) const { return level(row, column) != m_inForce[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]; }
    int columnWidth() const;
    void setLevel(int row, int column, int level);
    GateTable m_gates = Settings().gates;
    GateTable m_inForce = Settings().gates;
    bool m_canEdit = true;
};

}  // namespace stagepath
