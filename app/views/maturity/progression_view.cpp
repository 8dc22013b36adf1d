#include "app/views/maturity/progression_view.h"

#include "app/drawing/progression_chart.h"
#include "app/drawing/typography.h"
#include "app/views/maturity/chart_host.h"
#include "app/views/maturity/multiples_view.h"
#include "app/views/maturity/progression_words.h"
#include "app/views/maturity/year_slider.h"
#include "app/widgets/controls.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kSliderHeight = 50;  ///< as much as three lines beside the slider need
constexpr int kProgressionViewLeast = 310;
constexpr int kProgressionViewTight = 240;
constexpr int kProgressionViewMost = 540;  ///< more of many charts is scrolled
constexpr int kProgressionViewNote = 200;
constexpr int kProgressionViewApart = 10;  ///< between the slider's handle and the sentence

}  // namespace

ProgressionView::ProgressionView(QWidget* parent) : QWidget(parent), m_chart(new ProgressionChart), m_area(new QScrollArea(this)), m_multiples(new MultiplesView), m_slider(new YearSlider(this)), m_note(new TextLabel({}, textFont(TextStyle::Small), TextRole::Secondary, this)), m_unassessed(new QWidget(this)) {
    m_view = new ChartHost(m_chart, [this](const Theme& theme) {
        if (!m_data.from.isValid()) return;
        m_chart->show(m_data, theme);
        m_chart->setMarker(date());
        place();
    }, this);
    m_view->setAccessibleName(tr("Maturity progression"));
    m_view->setWords([this](double x) {
        const QDate date = m_chart->dateAt(x);
        return date.isValid() ? stopWords(m_data, date, false) : QString();
    });
    // The charts scroll over the slider, so that it stays in sight however many there are.
    m_area->setWidget(m_multiples);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(m_multiples->accessibleName());
    m_area->viewport()->setAutoFillBackground(false);
    m_multiples->setAutoFillBackground(false);
    m_area->hide();
    m_note->setWordWrap(true);
    setupUnassessed();
    setMinimumHeight(kProgressionViewLeast);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        mark();
        emit dateChanged(date());
    });
}

/// Axes alone say nothing: a sentence and the way to the first assessment stand between them.
void ProgressionView::setupUnassessed() {
    // On the ground of the card, so that neither the line of today nor those of the axis run through the words.
    m_unassessed->setBackgroundRole(QPalette::Base);
    m_unassessed->setAutoFillBackground(true);
    auto* layout = new QHBoxLayout(m_unassessed);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(12);
    auto* sentence = new TextLabel(tr("The line begins with a first assessment."), textFont(TextStyle::Body), TextRole::Secondary);
    sentence->setObjectName(QStringLiteral("unassessed"));
    auto* assess = makeButton(tr("Assess"), {});
    assess->setObjectName(QStringLiteral("assess"));
    assess->setAccessibleName(tr("Assess, for the line begins with a first assessment"));
    layout->addWidget(sentence);
    layout->addWidget(assess);
    connect(assess, &QPushButton::clicked, this, &ProgressionView::assessRequested);
    m_unassessed->hide();
}

void ProgressionView::tellUnassessed() {
    const bool isTold = !m_hasMultiples && m_data.from.isValid() && !hasLine(m_data);
    m_unassessed->setVisible(isTold);
    if (!isTold) return;
    m_unassessed->resize(m_unassessed->sizeHint());
    m_unassessed->move((width() - m_unassessed->width()) / 2, (height() - kSliderHeight - m_unassessed->height()) / 2);
    m_unassessed->raise();
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
    m_view->setAccessibleDescription(hasLine(m_data) ? m_chart->unreachedLabel().text : tr("The line begins with a first assessment."));
    mark();
    tellUnassessed();
}

void ProgressionView::showMultiples(const QList<Multiple>& multiples) {
    m_multiples->setMarker(date());
    m_multiples->show(multiples);
    m_multiples->setMinimumHeight(m_multiples->heightWanted());
    m_area->setVisible(!multiples.isEmpty());
    m_view->setVisible(multiples.isEmpty());
    m_hasMultiples = !multiples.isEmpty();
    fitHeight();
    place();
    tellUnassessed();
}

void ProgressionView::setTight(bool on) {
    m_isTight = on;
    fitHeight();
}

void ProgressionView::fitHeight() {
    const int least = m_isTight ? kProgressionViewTight : kProgressionViewLeast;
    setMinimumHeight(m_hasMultiples ? std::clamp(m_multiples->heightWanted() + kSliderHeight, least, kProgressionViewMost) : least);
}

void ProgressionView::setNote(const QString& text) { m_note->setText(text); }

void ProgressionView::mark() {
    m_chart->setMarker(date());
    m_multiples->setMarker(date());
}

void ProgressionView::place() {
    const QRect charts(0, 0, width(), height() - kSliderHeight);
    m_view->setGeometry(charts);
    m_area->setGeometry(charts);
    if (!m_data.from.isValid()) return;
    const bool isOne = m_area->isHidden();
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
    const int after = (rtl ? m_slider->x() : width() - m_slider->geometry().right() - 1) - kProgressionViewApart;
    m_note->setGeometry(rtl ? 0 : width() - after, top, after, kSliderHeight);
}

void ProgressionView::resizeEvent(QResizeEvent*) {
    place();
    tellUnassessed();
}

}  // namespace stagepath
