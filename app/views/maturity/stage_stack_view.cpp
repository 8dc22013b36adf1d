#include "app/views/maturity/stage_stack_view.h"

#include "app/drawing/charts/stage_stack.h"
#include "core/analysis/names.h"
#include "core/domain/values/date_words.h"

#include <QLocale>

namespace stagepath {

StageStackView::StageStackView(QWidget* parent) : StageStackView(new StageStackChart, parent) {}

StageStackView::StageStackView(StageStackChart* chart, QWidget* parent) : ChartHost(chart, [this](const Theme& theme) { m_chart->show(m_data, theme); }, parent), m_chart(chart) {
    setAccessibleName(tr("Use cases per earned stage"));
    setMinimumHeight(220);
    setWords([this](double x) { return words(m_chart->dateAt(x)); });
}

void StageStackView::show(const StageStack& stack) {
    m_data = stack;
    setAccessibleDescription(words(stack.today));
    refresh();
}

/// "16 Nov 2026" and one line per stage, the highest last.
QString StageStackView::words(QDate date) const {
    if (!date.isValid() || m_data.steps.isEmpty()) return {};
    QStringList lines{shownDate(date)};
    if (m_data.anyNotAssessed()) lines.append(tr("Not assessed: %1").arg(QLocale().toString(m_data.at(date).notAssessed)));
    for (int stage = 0; stage <= kMaxStage; ++stage) {
        lines.append(QStringLiteral("%1: %2").arg(stage == 0 ? stageName(0) : tr("Stage %1").arg(stage), QLocale().toString(m_data.at(date).counts[static_cast<std::size_t>(stage)])));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace stagepath
