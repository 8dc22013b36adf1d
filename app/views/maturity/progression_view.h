// The progression chart on screen with its year slider.
#pragma once

#include "core/analysis/progression.h"

#include <QWidget>

class QChartView;

namespace stagepath {

class ProgressionChart;
class YearSlider;

/// The slider lies exactly under the time axis and moves by quarters.
class ProgressionView : public QWidget {
    Q_OBJECT
public:
    explicit ProgressionView(QWidget* parent = nullptr);
    void show(const Progression& progression);
    QDate date() const;

signals:
    void dateChanged(QDate date);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void place();
    Progression m_data;
    QChartView* m_view;
    ProgressionChart* m_chart;
    YearSlider* m_slider;
};

}  // namespace stagepath
