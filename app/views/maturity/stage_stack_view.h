// The use cases per earned stage on screen, with the counts of the date under the pointer.
#pragma once

#include "app/views/maturity/chart_host.h"
#include "core/analysis/plan/progression.h"

namespace stagepath {

class StageStackChart;

class StageStackView : public ChartHost {
    Q_OBJECT
public:
    explicit StageStackView(QWidget* parent = nullptr);
    void show(const StageStack& stack);
    const StageStack& stack() const { return m_data; }
    StageStackChart* stackChart() const { return m_chart; }

private:
    StageStackView(StageStackChart* chart, QWidget* parent);
    QString words(QDate date) const;
    StageStackChart* m_chart;
    StageStack m_data;
};

}  // namespace stagepath
