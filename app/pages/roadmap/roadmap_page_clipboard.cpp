// Copying bars of the roadmap and pasting them again, elsewhere in time or in another lane.
#include "app/pages/roadmap/roadmap_page.h"

#include "app/pages/roadmap/roadmap_edits.h"
#include "app/views/timeline/timeline_view.h"
#include "core/analysis/plan/schedule.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHash>
#include <QMimeData>

#include <algorithm>
#include <utility>

namespace stagepath {

namespace {

/// Ids of initiatives, separated by blanks.
const QString kCopiedInitiatives = QStringLiteral("application/x-stagepath-initiatives");

/// The one workstream (or lead) of all \p ids; nothing where they have several.
template <class T>
std::optional<T> commonOf(const Portfolio& portfolio, const QList<InitiativeId>& ids, T Initiative::*member) {
    std::optional<T> common;
    for (const InitiativeId id : ids) {
        const T value = portfolio.find(id)->*member;
        if (common && *common != value) return std::nullopt;
        common = value;
    }
    return common;
}

/// \p days later, on a day on which the workspace works, as long as before; undated work stays undated.
Span pastedSpan(const WorkCalendar& calendar, const Initiative& row, qint64 days) {
    if (!spanOf(row).isValid() || days == 0) return spanOf(row);
    const QDate start = calendar.isSet ? calendar.next(row.start.addDays(days)) : row.start.addDays(days);
    return {start, calendar.finishOf(start, calendar.lengthOf(row.start, row.finish))};
}

/// Moves \p id on as far as the links ask that held among the originals; false where nothing had to move.
bool followCopies(const Portfolio& portfolio, InitiativeId id, QHash<InitiativeId, Span>& copies) {
    bool moved = false;
    for (const DependencyId link : portfolio.dependenciesOf(id)) {
        const Dependency& d = *portfolio.find(link);
        if (d.successor != id || !copies.value(d.predecessor).isValid() || !copies.value(id).isValid()) continue;
        const bool held = roomIn(d, spanOf(*portfolio.find(d.predecessor)), spanOf(*portfolio.find(id))) >= 0;
        if (!held || roomIn(d, copies[d.predecessor], copies[id]) >= 0) continue;
        copies[id] = earliestSpan(portfolio.settings().calendar, d, copies[d.predecessor], copies[id]);
        moved = true;
    }
    return moved;
}

/// The dates of the copies \p days later. Each is rolled to a working day of its own, so that one may come to stand before
/// what it waits for: there it is rolled on.
QList<BarMove> pastedDates(const Portfolio& portfolio, const QList<InitiativeId>& copied, qint64 days) {
    QHash<InitiativeId, Span> spans;
    for (const InitiativeId id : copied) spans.insert(id, pastedSpan(portfolio.settings().calendar, *portfolio.find(id), days));
    QList<InitiativeId> order = copied;
    std::stable_sort(order.begin(), order.end(), [&](InitiativeId a, InitiativeId b) { return spans[a].start < spans[b].start; });
    bool moves = days != 0;
    // In order of time one round does, but for leads and links between finishes; a circle never comes to rest.
    for (qsizetype round = 0; moves && round < order.size(); ++round) {
        moves = false;
        for (const InitiativeId id : std::as_const(order)) moves = followCopies(portfolio, id, spans) || moves;
    }
    QList<BarMove> copies;
    for (const InitiativeId id : copied) {
        const Span& span = spans[id];
        if (span.isValid() && (span.finish.year() > kLastYear || span.start.year() < 1)) {
            throw Error(QCoreApplication::translate("RoadmapEdits", "“%1” would end after the year %2 there. Paste it earlier.").arg(portfolio.find(id)->name).arg(kLastYear));
        }
        copies.append({id, span.start, span.finish});
    }
    return copies;
}

}  // namespace

/// As ids for the roadmap, and as cells for a spreadsheet.
void RoadmapPage::copySelected() {
    QStringList ids;
    QStringList lines;
    for (const InitiativeId id : m_view->selection()) {
        const Initiative* row = m_workspace.portfolio().find(id);
        if (!row) continue;
        ids.append(id.toString());
        lines.append(QStringList{row->name, row->start.toString(Qt::ISODate), row->finish.toString(Qt::ISODate)}.join(QLatin1Char('\t')));
    }
    if (ids.isEmpty()) return;
    auto* copied = new QMimeData;
    copied->setData(kCopiedInitiatives, ids.join(QLatin1Char(' ')).toLatin1());
    copied->setText(lines.join(QLatin1Char('\n')));
    QGuiApplication::clipboard()->setMimeData(copied);
    emit toast(tr("%Ln initiative(s) copied", nullptr, int(ids.size())), false);
}

QList<InitiativeId> RoadmapPage::copiedInitiatives() const {
    QList<InitiativeId> copied;
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    if (!content || !content->hasFormat(kCopiedInitiatives)) return copied;
    for (const QByteArray& id : content->data(kCopiedInitiatives).split(' ')) {
        const InitiativeId known(id.toLongLong());
        if (m_workspace.portfolio().find(known) && !copied.contains(known)) copied.append(known);
    }
    return copied;
}

/// Beside another bar they begin with it, in its lane. On themselves they follow themselves; with nothing selected they
/// stand under what they were made from.
void RoadmapPage::paste() {
    const QList<InitiativeId> copied = copiedInitiatives();
    const Initiative* beside = m_workspace.portfolio().find(m_view->current());
    if (copied.isEmpty() || !beside) return pasteAt({}, -1);
    if (!copied.contains(beside->id)) {
        const TimelineScene& scene = m_view->layoutOf().scene;
        const int bar = scene.barOf.value(beside->id.value, -1);
        return pasteAt(beside->start, bar < 0 ? -1 : scene.bars[bar].lane);
    }
    QDate last;
    for (const InitiativeId id : copied) last = std::max(last, m_workspace.portfolio().find(id)->finish);
    pasteAt(last.isValid() ? nextWorkingDay(m_workspace.portfolio(), last.addDays(1)) : QDate(), -1);
}

/// The first of them begins on \p start; null: each on its own days. \p lane: where they go; -1: to their own.
void RoadmapPage::pasteAt(QDate start, int lane) {
    if (m_workspace.isReadOnly() || m_draft) return;
    const Portfolio& p = m_workspace.portfolio();
    const QList<InitiativeId> copied = copiedInitiatives();
    if (copied.isEmpty()) {
        emit refused(tr("There is nothing to paste. Select bars of this plan and copy them first (Ctrl+C)."));
        return;
    }
    QDate first;
    for (const InitiativeId id : copied) {
        const QDate begins = p.find(id)->start;
        if (begins.isValid() && (first.isNull() || begins < first)) first = begins;
    }
    attemptEdit([&] {
        const qint64 days = start.isValid() && first.isValid() ? first.daysTo(start) : 0;
        showCopies(copyInitiatives(m_workspace, pastedDates(p, copied, days), placeIn(lane, copied)));
    });
}

/// What is all of one lane goes into the other one; what is of several keeps its own.
CopyPlace RoadmapPage::placeIn(int lane, const QList<InitiativeId>& copied) const {
    CopyPlace place;
    if (lane < 0) return place;
    const qint64 key = m_view->layoutOf().scene.lanes[lane].key;
    const Portfolio& p = m_workspace.portfolio();
    if (m_options.lanes == TimelineLanes::Workstream && commonOf(p, copied, &Initiative::workstream)) place.workstream = WorkstreamId(key);
    if (m_options.lanes == TimelineLanes::Lead && commonOf(p, copied, &Initiative::lead)) place.lead = PersonId(key);
    return place;
}

/// Selects what was just made, whatever the filter says.
void RoadmapPage::showCopies(const QList<InitiativeId>& ids) {
    keepShown(ids);
    m_view->clearSelection();
    for (const InitiativeId id : ids) m_view->select(id, true);
    m_view->ensureVisible();
}

}  // namespace stagepath
