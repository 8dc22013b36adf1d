#include "app/views/maturity/progression_view.h"

#include "app/drawing/progression_chart.h"
#include "app/views/maturity/year_slider.h"

#include <QChartView>
#include <QEvent>
#include <QTimer>

namespace stagepath {

namespace {

constexpr int kSliderHeight = 36;

}  // namespace

ProgressionView::ProgressionView(QWidget* parent) : QWidget(parent), m_chart(new ProgressionChart), m_slider(new YearSlider(this)) {
    m_view = new QChartView(m_chart, this);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setBackgroundRole(QPalette::Base);
    m_view->setAccessibleName(tr("Maturity progression"));
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        m_chart->setMarker(date());
        emit dateChanged(date());
    });
}

QDate ProgressionView::date() const { return m_slider->date(); }

void ProgressionView::show(const Progression& progression) {
    const bool first = !m_data.from.isValid();
    const QDate kept = date();
    m_data = progression;
    const QSignalBlocker blocker(m_slider);
    m_slider->setSpan(m_data.from, m_data.until);
    const QDate wanted = first ? QDate(std::min(m_data.today.year() + 2, m_data.until.year()), 12, 31) : kept;
    m_slider->setDate(wanted);
    refresh();
}

void ProgressionView::refresh() {
    if (!m_data.from.isValid()) return;
    m_chart->show(m_data, Theme::of(this));
    m_chart->setMarker(date());
    place();
}

void ProgressionView::place() {
    m_view->setGeometry(0, 0, width(), height() - kSliderHeight);
    if (!m_data.from.isValid()) return;
    const int left = static_cast<int>(m_chart->xOf(m_data.from));
    const int right = static_cast<int>(m_chart->xOf(m_data.until));
    m_slider->setGeometry(std::min(left, right) - YearSlider::kOverhang, height() - kSliderHeight, std::abs(right - left) + 2 * YearSlider::kOverhang, kSliderHeight);
}

void ProgressionView::resizeEvent(QResizeEvent*) {
    place();
    // The chart learns its new size only after its view's own layout.
    QTimer::singleShot(0, this, [this] { refresh(); });
}

void ProgressionView::showEvent(QShowEvent*) {
    QTimer::singleShot(0, this, [this] { refresh(); });
}

void ProgressionView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) refresh();
    QWidget::changeEvent(event);
}

}  // namespace stagepath
