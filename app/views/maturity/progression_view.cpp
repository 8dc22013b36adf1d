#include "app/views/maturity/progression_view.h"

#include "app/drawing/progression_chart.h"
#include "app/drawing/typography.h"
#include "app/views/maturity/chart_host.h"
#include "app/views/maturity/multiples_view.h"
#include "app/views/maturity/year_slider.h"
#include "app/widgets/controls.h"

#include <QLocale>
#include <QSignalBlocker>

namespace stagepath {

namespace {

constexpr int kSliderHeight = 36;
constexpr int kProgressionViewLeast = 310;
constexpr int kProgressionViewNote = 190;

}  // namespace

ProgressionView::ProgressionView(QWidget* parent) : QWidget(parent), m_chart(new ProgressionChart), m_multiples(new MultiplesView(this)), m_slider(new YearSlider(this)), m_note(new TextLabel({}, textFont(TextStyle::Small), TextRole::Secondary, this)) {
    m_view = new ChartHost(m_chart, [this](const Theme& theme) {
        if (!m_data.from.isValid()) return;
        m_chart->show(m_data, theme);
        m_chart->setMarker(date());
        place();
    }, this);
    m_view->setAccessibleName(tr("Maturity progression"));
    m_view->setWords([this](double x) { return words(x); });
    m_multiples->hide();
    m_note->setWordWrap(true);
    setMinimumHeight(kProgressionViewLeast);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        mark();
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
    m_view->refresh();
    mark();
}

void ProgressionView::showMultiples(const QList<Multiple>& multiples) {
    m_multiples->setMarker(date());
    m_multiples->show(multiples);
    m_multiples->setVisible(!multiples.isEmpty());
    m_view->setVisible(multiples.isEmpty());
    setMinimumHeight(multiples.isEmpty() ? kProgressionViewLeast : std::max(kProgressionViewLeast, m_multiples->heightWanted() + kSliderHeight));
    place();
}

void ProgressionView::setNote(const QString& text) { m_note->setText(text); }

void ProgressionView::mark() {
    m_chart->setMarker(date());
    m_multiples->setMarker(date());
}

/// "Sep 2028: readiness 75, stage 3".
QString ProgressionView::words(double x) const {
    const QDate date = m_chart->dateAt(x);
    if (!date.isValid()) return {};
    const QString when = QLocale().toString(date, QStringLiteral("d MMM yyyy"));
    if (date < m_data.today) {
        const ProgressionPoint* before = nullptr;
        for (const ProgressionPoint& point : m_data.actual) {
            if (point.date <= date) before = &point;
        }
        return before ? tr("%1: readiness %2, assessed %3").arg(when).arg(shownFigure(before->readiness)).arg(QLocale().toString(before->date, QStringLiteral("d MMM yyyy"))) : QString();
    }
    const ProjectionStep* at = nullptr;
    for (const ProjectionStep& step : m_data.projected) {
        if (step.date <= date) at = &step;
    }
    return at && m_data.assessed ? tr("%1: readiness %2, stage %3, projected").arg(when).arg(shownFigure(at->readiness)).arg(at->earnedStage) : QString();
}

void ProgressionView::place() {
    const QRect charts(0, 0, width(), height() - kSliderHeight);
    m_view->setGeometry(charts);
    m_multiples->setGeometry(charts);
    if (!m_data.from.isValid()) return;
    const bool isOne = m_multiples->isHidden();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    int begin = static_cast<int>(m_chart->xOf(m_data.from));
    int end = static_cast<int>(m_chart->xOf(m_data.until));
    if (!isOne) {
        begin = YearSlider::kOverhang;
        end = width() - kProgressionViewNote - YearSlider::kOverhang;
        if (rtl) {
            begin = width() - begin;
            end = width() - end;
        }
    }
    const int top = height() - kSliderHeight;
    m_slider->setGeometry(std::min(begin, end) - YearSlider::kOverhang, top, std::abs(end - begin) + 2 * YearSlider::kOverhang, kSliderHeight);
    const int after = rtl ? m_slider->x() : width() - m_slider->geometry().right() - 1;
    m_note->setGeometry(rtl ? 0 : width() - after, top, after, kSliderHeight);
}

void ProgressionView::resizeEvent(QResizeEvent*) { place(); }

}  // namespace stagepath
