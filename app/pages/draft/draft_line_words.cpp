#include "app/pages/draft/draft_line_words.h"

#include "app/pages/draft/draft_panel.h"
#include "core/analysis/plan/schedule.h"
#include "core/domain/values/date_words.h"

#include <QCoreApplication>

namespace stagepath {

namespace {

constexpr int kUnlockedNamesShown = 3;

}  // namespace

QString unlocksText(const DraftLine& line, const Portfolio& portfolio) {
    QStringList names;
    for (const UseCaseId id : line.unlocks) {
        if (const UseCase* u = portfolio.find(id)) names.append(u->name);
    }
    if (names.isEmpty()) return {};
    const auto more = static_cast<int>(names.size()) - kUnlockedNamesShown;
    const QString shown = names.mid(0, kUnlockedNamesShown).join(QStringLiteral(", "));
    return more > 0 ? DraftPanel::tr("Unlocks %1 and %Ln more", nullptr, more).arg(shown) : DraftPanel::tr("Unlocks %1").arg(shown);
}

QString gateText(const DraftLine& line, const DraftLine& drafted) {
    if (line.missesStage) return DraftPanel::tr("Now misses stage %1: what it needs is left out.").arg(line.level);
    if (!line.gate || !drafted.gate || line.gate->date == drafted.gate->date) return {};
    return DraftPanel::tr("Its gate for stage %1 is now on %2.").arg(line.level).arg(shownDate(line.gate->date));
}

QString tooEarlyText(const Draft& draft, int index, const QSet<int>& leftOut) {
    const Initiative& own = draft.lines[index].initiative;
    const Initiative* last = nullptr;
    for (const int i : draft.lines[index].after) {
        const Initiative& before = draft.lines[i].initiative;
        if (!leftOut.contains(i) && (!last || before.finish > last->finish)) last = &before;
    }
    if (!last || !spanOf(*last).isValid() || !spanOf(own).isValid()) return {};
    const qint64 room = roomIn(Dependency(), spanOf(*last), spanOf(own));
    if (room >= 0) return {};
    const QString days = QCoreApplication::translate("Checks", "%n day(s)", nullptr, static_cast<int>(-room));
    return QCoreApplication::translate("Checks", "Starts on %1, %2 too early for “%3”, which finishes on %4.").arg(shownDate(own.start), days, last->name, shownDate(last->finish));
}

}  // namespace stagepath
