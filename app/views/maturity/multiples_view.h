// Many small progression charts on one scale: one per unit, or one per dimension.
#pragma once

#include "core/analysis/plan/progression.h"

#include <QWidget>

class QGridLayout;

namespace stagepath {

class ChartHost;
class ProgressionChart;
class TextLabel;

struct Multiple {
    QString name;
    Progression data;
    bool levels = false;  ///< the axis counts the levels of a dimension
    bool indicative = false;  ///< its readiness comes from a light assessment
};

class MultiplesView : public QWidget {
    Q_OBJECT
public:
    explicit MultiplesView(QWidget* parent = nullptr);
    void show(const QList<Multiple>& multiples);
    const QList<Multiple>& multiples() const { return m_multiples; }
    void setMarker(QDate date);
    void refresh();
    /// Height at which every chart can be read.
    int heightWanted() const;

private:
    struct Cell {
        QWidget* box = nullptr;
        TextLabel* name = nullptr;    ///< elided where it is longer than the chart is wide
        TextLabel* figure = nullptr;  ///< never elided
        ProgressionChart* chart = nullptr;
        ChartHost* host = nullptr;
    };
    void addCell();
    QList<Multiple> m_multiples;
    QDate m_marker;
    QGridLayout* m_grid;
    QList<Cell> m_cells;
};

}  // namespace stagepath
