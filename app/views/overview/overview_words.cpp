#include "app/views/overview/overview_words.h"

#include "core/domain/values/date_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kOverviewWordsLifecyclesNamed = 3;

struct OverviewWordsTr {
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)
};

/// "3 pilots".
QString countOf(Lifecycle lifecycle, int n) {
    switch (lifecycle) {
        case Lifecycle::Idea: return OverviewWordsTr::tr("%Ln idea(s)", nullptr, n);
        case Lifecycle::Development: return OverviewWordsTr::tr("%Ln in development", nullptr, n);
        case Lifecycle::Pilot: return OverviewWordsTr::tr("%Ln pilot(s)", nullptr, n);
        case Lifecycle::Production: return OverviewWordsTr::tr("%Ln in production", nullptr, n);
        case Lifecycle::Scaled: return OverviewWordsTr::tr("%Ln scaled", nullptr, n);
        default: return {};
    }
}

}  // namespace

KpiFigure sharePastPilot(const PortfolioSummary& s) {
    KpiFigure f;
    if (s.useCases == 0) {
        f.figure = QStringLiteral("–");
        f.context = OverviewWordsTr::tr("no use cases");
        return f;
    }
    f.share = static_cast<double>(s.pastPilot) / s.useCases;
    f.figure = QLocale().toString(qRound(100 * *f.share));
    f.unit = QStringLiteral("%");
    f.context = OverviewWordsTr::tr("%1 of %2 in production or scaled").arg(QLocale().toString(s.pastPilot), QLocale().toString(s.useCases));
    return f;
}

KpiFigure meanReadiness(const PortfolioSummary& s, const PortfolioSummary* then, const QString& since) {
    KpiFigure f;
    if (!s.meanReadiness) {
        f.figure = QStringLiteral("–");
        f.context = OverviewWordsTr::tr("not assessed yet");
        return f;
    }
    f.figure = QLocale().toString(shownFigure(*s.meanReadiness));
    f.unit = OverviewWordsTr::tr("of 100");
    QStringList counts{OverviewWordsTr::tr("%Ln assessed", nullptr, s.assessed)};
    if (s.blocked > 0) counts.append(OverviewWordsTr::tr("%Ln blocked", "assessed use cases with too little answered", s.blocked));
    if (s.indicative > 0) counts.append(OverviewWordsTr::tr("%Ln indicative", "use cases with a light assessment", s.indicative));
    const QString assessed = counts.join(QStringLiteral(", "));
    if (!then || !then->meanReadiness) {
        f.context = assessed;
        return f;
    }
    f.change = shownFigure(*s.meanReadiness) - shownFigure(*then->meanReadiness);
    const QString change = *f.change > 0   ? OverviewWordsTr::tr("up %1 since %2").arg(QLocale().toString(*f.change), since)
                           : *f.change < 0 ? OverviewWordsTr::tr("down %1 since %2").arg(QLocale().toString(-*f.change), since)
                                           : OverviewWordsTr::tr("as in %1").arg(since);
    f.context = QStringLiteral("%1, %2").arg(change, assessed);
    return f;
}

KpiFigure withoutOwner(const PortfolioSummary& s) {
    KpiFigure f;
    f.figure = QLocale().toString(s.withoutOwner);
    f.unit = OverviewWordsTr::tr("use case(s)", "after the figure", s.withoutOwner);
    if (s.withoutOwner == 0) {
        f.isFine = true;
        f.context = OverviewWordsTr::tr("everyone is named");
        return f;
    }
    f.severity = Severity::Warning;
    const QMap<Lifecycle, int> counts = [&] {
        QMap<Lifecycle, int> sorted;
        for (auto it = s.withoutOwnerBy.cbegin(); it != s.withoutOwnerBy.cend(); ++it) sorted.insert(it.key(), it.value());
        sorted.remove(Lifecycle::NotStated);
        return sorted;
    }();
    QList<Lifecycle> order = counts.keys();
    std::stable_sort(order.begin(), order.end(), [&](Lifecycle a, Lifecycle b) { return counts[a] > counts[b]; });
    QStringList parts;
    int others = s.withoutOwner;  // the parts add up to the figure
    for (const Lifecycle l : order.mid(0, kOverviewWordsLifecyclesNamed)) {
        parts.append(countOf(l, counts[l]));
        others -= counts[l];
    }
    if (others > 0) parts.append(OverviewWordsTr::tr("%Ln other(s)", nullptr, others));
    f.context = parts.join(QStringLiteral(", "));
    return f;
}

KpiFigure gatesDue(const PortfolioSummary& s, const QStringList& missed) {
    KpiFigure f;
    f.figure = QLocale().toString(s.gatesDue.size());
    if (s.gatesDue.isEmpty()) {
        f.context = OverviewWordsTr::tr("none is planned so soon");
    } else if (missed.isEmpty()) {
        f.isFine = true;
        f.context = OverviewWordsTr::tr("all will be met");
    } else {
        f.severity = Severity::Error;
        f.context = QStringLiteral("%1: %2").arg(OverviewWordsTr::tr("%Ln will not be met", nullptr, static_cast<int>(missed.size())), missed.join(QStringLiteral(", ")));
    }
    return f;
}

}  // namespace stagepath
