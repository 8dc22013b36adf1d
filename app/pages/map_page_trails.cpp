// Since when the map shows trails: a round, a baseline, or a date that is asked for.
#include "app/dialogs/ask.h"
#include "app/models/use_cases/use_case_text.h"
#include "app/pages/map_page.h"
#include "app/views/map/map_view.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "core/domain/values/date_words.h"
#include "core/workspace/workspace.h"

#include <QLocale>
#include <QPointer>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>

namespace stagepath {

/// The place of \p date among the choices; 0 (None) where it isn't one.
int MapPage::trailIndexOf(QDate date) const {
    const auto it = std::find_if(m_trails.cbegin(), m_trails.cend(), [date](const TrailStart& start) { return start.date == date; });
    return it == m_trails.cend() ? 0 : static_cast<int>(it - m_trails.cbegin()) + 1;
}

void MapPage::chooseTrail() {
    if (m_trail->currentIndex() <= m_trails.size()) return applyTools();
    // The last choice is a question: what was shown stays until there is an answer.
    m_trail->setCurrentIndex(trailIndexOf(m_model->options().trailSince));
    QTimer::singleShot(0, this, &MapPage::askTrail);  // behind the list or menu that it was chosen from
}

void MapPage::askTrail() {
    const QDate today = m_model->workspace().environment().today();
    const auto problemOf = [today](const QString& said) {
        const auto date = parseDate(said);
        if (!date) return tr("“%1” is not a date. Type it like %2 or 2027-04-30.").arg(said, QLocale().toString(QDate(2027, 4, 30), QLocale::ShortFormat));
        return *date < today ? QString() : tr("Trails show where use cases stood before today, %1. Write an earlier date.").arg(shownDate(today));
    };
    const QPointer<MapPage> self(this);
    const QString said = askText(this, tr("Trail since"), tr("Date"), shownDate(today.addMonths(-6)), problemOf);
    if (said.isEmpty() || !self) return;
    if (const QString wrong = problemOf(said); !wrong.isEmpty()) return emit problem(wrong);
    m_askedTrail = *parseDate(said);
    updateTrailChoices();
    m_trail->setCurrentIndex(trailIndexOf(m_askedTrail));
    m_view->setFocus();
}

void MapPage::updateTrailChoices() {
    QList<TrailStart> starts = m_model->trailStarts();
    const auto isAsked = [this](const TrailStart& start) { return start.date == m_askedTrail; };
    if (!m_askedTrail.isNull() && std::none_of(starts.cbegin(), starts.cend(), isAsked)) starts.append({m_askedTrail, shownDate(m_askedTrail)});
    if (starts == m_trails && m_trail->count() == starts.size() + 2) return;
    const TrailStart chosen = m_trails.value(m_trail->currentIndex() - 1);
    m_trails = starts;
    QStringList names{tr("None")};
    for (const TrailStart& start : std::as_const(m_trails)) names.append(start.name);
    names.append(tr("Another date…"));
    const qsizetype same = m_trails.indexOf(chosen);
    {
        const QSignalBlocker quiet(m_trail.data());
        m_trail->setCurrentIndex(0);
        m_trail->setChoices(names);
        m_trail->setCurrentIndex(same >= 0 ? static_cast<int>(same) + 1 : trailIndexOf(chosen.date));
    }
    applyTools();
}

}  // namespace stagepath
