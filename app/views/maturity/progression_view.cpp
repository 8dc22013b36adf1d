#include "app/views/maturity/progression_view.h"

#include "app/drawing/progression_chart.h"

#include <QChartView>
#include <QEvent>
#include <QLocale>
#include <QSlider>
#include <QTimer>

namespace stagepath {

namespace {

constexpr int kSliderHeight = 30;

/// Quarters between two dates.
int quartersBetween(QDate from, QDate to) { return (to.year() - from.year()) * 4 + (to.month() - from.month()) / 3; }

}  // namespace

ProgressionView::ProgressionView(QWidget* parent) : QWidget(parent), m_chart(new ProgressionChart), m_slider(new QSlider(Qt::Horizontal, this)) {
    m_view = new QChartView(m_chart, this);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setBackgroundRole(QPalette::Base);
    m_view->setAccessibleName(tr("Maturity progression"));
    m_slider->setAccessibleName(tr("Date"));
    m_slider->setPageStep(4);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        m_chart->setMarker(date());
        m_slider->setToolTip(QLocale().toString(date(), QLocale::ShortFormat));
        emit dateChanged(date());
    });
}

QDate ProgressionView::date() const {
    // The end of a quarter; the last one is the end of the plan's year.
    return m_data.from.isValid() ? m_data.from.addMonths(m_slider->value() * 3).addDays(-1) : QDate();
}

void ProgressionView::show(const Progression& progression) {
    const bool first = !m_data.from.isValid();
    const QDate kept = date();
    m_data = progression;
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(1, quartersBetween(m_data.from, m_data.until.addDays(1)));
    const QDate wanted = first ? QDate(std::min(m_data.today.year() + 2, m_data.until.year()), 12, 31) : kept;
    m_slider->setValue(quartersBetween(m_data.from, wanted.addDays(1)));
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
    m_slider->setGeometry(left - 6, height() - kSliderHeight, right - left + 12, kSliderHeight - 4);
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
