#include "app/views/maturity/progression_words.h"

#include "core/domain/values/date_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace stagepath {

namespace {

struct ProgressionWordsTr {
    Q_DECLARE_TR_FUNCTIONS(ProgressionWords)
};

QString shownLevelOf(double readiness) {
    DimensionStanding standing;
    standing.known = true;
    standing.level = readiness / 25;
    return levelText(standing);
}

/// "readiness 51, stage 2", or the level of a dimension.
QString figuresOfSpot(const ProgressionSpot& spot, bool levels) {
    if (levels) return ProgressionWordsTr::tr("level %1").arg(shownLevelOf(spot.readiness));
    const QString readiness = ProgressionWordsTr::tr("readiness %1").arg(QLocale().toString(shownFigure(spot.readiness)));
    return spot.earnedStage ? ProgressionWordsTr::tr("%1, stage %2").arg(readiness, QLocale().toString(*spot.earnedStage)) : readiness;
}

/// What the stop changed; empty where nothing stood before it.
QString changeAt(const ProgressionSpot& stop, bool levels) {
    if (!stop.before) return levels ? QString() : ProgressionWordsTr::tr("The first round.");
    if (levels) return ProgressionWordsTr::tr("Level %1 before.").arg(shownLevelOf(*stop.before));
    QStringList parts;
    const int change = shownFigure(stop.readiness) - shownFigure(*stop.before);
    if (change > 0) parts.append(ProgressionWordsTr::tr("Readiness up %1.").arg(QLocale().toString(change)));
    if (change < 0) parts.append(ProgressionWordsTr::tr("Readiness down %1.").arg(QLocale().toString(-change)));
    const int before = stop.stageBefore.value_or(0);
    const int now = stop.earnedStage.value_or(0);
    if (now > before) parts.append(ProgressionWordsTr::tr("Stage %1 earned.").arg(QLocale().toString(now)));
    if (now < before) parts.append(ProgressionWordsTr::tr("Stage %1 lost.").arg(QLocale().toString(before)));
    return parts.isEmpty() ? ProgressionWordsTr::tr("As before.") : parts.join(QLatin1Char(' '));
}

}  // namespace

QString stopWords(const Progression& progression, QDate date, bool levels) {
    const auto stop = stopNear(progression, date);
    if (!stop) return {};
    const QString figures = figuresOfSpot(*stop, levels);
    const QString what = stop->isProjected                  ? ProgressionWordsTr::tr("%1, projected: %2").arg(shownDate(stop->date), figures)
                         : stop->date == progression.today ? ProgressionWordsTr::tr("Today, %1: %2").arg(shownDate(stop->date), figures)
                                                           : ProgressionWordsTr::tr("%1, assessed: %2").arg(shownDate(stop->date), figures);
    const QString change = changeAt(*stop, levels);
    return change.isEmpty() ? what : what + QLatin1Char('\n') + change;
}

QString spotWords(const Progression& progression, QDate date) {
    const auto spot = spotOn(progression, date);
    const QString when = shownLongDate(date);
    if (!spot) return ProgressionWordsTr::tr("%1: not assessed").arg(when);
    const QString figures = figuresOfSpot(*spot, false);
    if (spot->isProjected) return ProgressionWordsTr::tr("%1: %2, projected").arg(when, figures);
    return spot->isBetween ? ProgressionWordsTr::tr("%1: %2, on the way between two rounds").arg(when, figures) : ProgressionWordsTr::tr("%1: %2", "date, figures").arg(when, figures);
}

}  // namespace stagepath
