// The progression on screen with its year slider: one chart, or many small ones.
#pragma once

#include "core/analysis/plan/progression.h"

#include <QWidget>

class QScrollArea;

namespace stagepath {

class ChartHost;
class MultiplesView;
class ProgressionChart;
class TextLabel;
class YearSlider;
struct Multiple;

/// The slider lies exactly under the time axis of the one chart and moves by quarters; every chart has a line at its date.
class ProgressionView : public QWidget {
    Q_OBJECT
public:
    explicit ProgressionView(QWidget* parent = nullptr);
    void show(const Progression& progression);
    /// Shows \p multiples in the place of the chart; none: the chart again.
    void showMultiples(const QList<Multiple>& multiples);
    MultiplesView* multiples() const { return m_multiples; }
    QDate date() const;
    /// What the keys move.
    YearSlider* slider() const { return m_slider; }
    const Progression& progression() const { return m_data; }
    /// Makes do with less height, where everything is magnified.
    void setTight(bool on);
    /// A sentence about the date the slider stands at, beside it.
    void setNote(const QString& text);

signals:
    void dateChanged(QDate date);
    /// Where there is no line yet, its button was pressed.
    void assessRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void mark();
    void place();
    void fitHeight();
    void setupUnassessed();
    void tellUnassessed();
    Progression m_data;
    ProgressionChart* m_chart;
    ChartHost* m_view;
    QScrollArea* m_area;
    MultiplesView* m_multiples;
    YearSlider* m_slider;
    TextLabel* m_note;
    QWidget* m_unassessed;  ///< what the chart waits for, in its place
    bool m_hasMultiples = false;
    bool m_isTight = false;
};

}  // namespace stagepath
