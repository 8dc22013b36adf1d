#include "core/analysis/checks/check_rules.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/gate_criteria.h"
#include "core/analysis/plan/link_graph.h"
#include "core/analysis/plan/schedule.h"
#include "core/domain/values/date_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QMap>

namespace stagepath {

namespace {

QString brokenSentence(DependencyType type) {
    switch (type) {
        case DependencyType::FinishToStart: return QCoreApplication::translate("Checks", "Starts on %1, %2 too early for “%3”, which finishes on %4.");
        case DependencyType::StartToStart: return QCoreApplication::translate("Checks", "Starts on %1, %2 too early for “%3”, which starts on %4.");
        case DependencyType::FinishToFinish: return QCoreApplication::translate("Checks", "Finishes on %1, %2 too early for “%3”, which finishes on %4.");
        case DependencyType::StartToFinish: return QCoreApplication::translate("Checks", "Finishes on %1, %2 too early for “%3”, which starts on %4.");
    }
    return {};
}

QString daysText(qint64 days) { return QCoreApplication::translate("Checks", "%n day(s)", nullptr, int(days)); }

/// \p sentence is that of the dependency's type.
QString brokenText(const CheckContext& c, const QString& sentence, const Dependency& d, const BrokenLink& link, const Initiative& from, const Initiative& to) {
    const bool ofStart = d.type == DependencyType::FinishToStart || d.type == DependencyType::StartToStart;
    const bool fromFinish = d.type == DependencyType::FinishToStart || d.type == DependencyType::FinishToFinish;
    const QString text = sentence.arg(c.shown(ofStart ? to.start : to.finish), daysText(link.days), from.name, c.shown(fromFinish ? from.finish : from.start));
    if (d.lagDays == 0) return text;
    // The days of a sentence are counted from 0 on: a lag below that is a lead.
    return d.lagDays > 0 ? QCoreApplication::translate("Checks", "%1 The lag is %2.").arg(text, daysText(d.lagDays))
                         : QCoreApplication::translate("Checks", "%1 The lead is %2.").arg(text, daysText(-d.lagDays));
}

constexpr int kCircleEffort = 200;  ///< edges walked to name a circle; longer ones are only said to be there

}  // namespace

Finding onSubject(const CheckContext& c, QStringView key, Severity severity, const Subject& subject, const QString& text, const QString& mend) {
    const EntityKind kind = subject.isUseCase() ? EntityKind::UseCase : subject.isUnit() ? EntityKind::BusinessUnit : EntityKind::Setting;
    const qint64 id = subject.isUseCase() ? subject.useCase.value : subject.unit.value;
    return {wordOf(key), severity, kind, id, c.portfolio.nameOf(subject), text, mend};
}

QList<Subject> checkedSubjects(const Portfolio& portfolio) {
    QList<Subject> subjects{Subject::enterprise()};
    for (const BusinessUnit& u : portfolio.units()) subjects.append(Subject::of(u.id));
    for (const UseCase& u : portfolio.useCases()) {
        if (u.lifecycle != Lifecycle::Retired) subjects.append(Subject::of(u.id));
    }
    return subjects;
}

FindingNumber numberOf(const char* label, const QString& value) { return {QCoreApplication::translate("Checks", label), value}; }

QString monthsText(int months) { return QCoreApplication::translate("Checks", "%n month(s)", nullptr, months); }

QString joinedNames(const QStringList& names) {
    if (names.size() < 2) return names.join(QString());
    return QCoreApplication::translate("Checks", "%1 and %2").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.constLast());
}

QString CheckContext::shown(QDate date) const {
    QString& words = dates[date];
    if (words.isEmpty()) words = shownDate(date);
    return words;
}

QList<Finding> checkGates(const CheckContext& c) {
    QList<Finding> findings;
    const QDate end = planEnd(c.portfolio, c.today);
    for (const Milestone& gate : c.portfolio.milestones()) {
        if (gate.kind != MilestoneKind::Gate || gate.date < c.today) continue;
        const UseCase* useCase = c.portfolio.find(gate.subject.useCase);
        if (useCase && useCase->lifecycle == Lifecycle::Retired) continue;
        const Standing standing = c.standings.projected(gate.subject, gate.date);
        if (standing.earnedStage.value_or(0) >= gate.stage) continue;
        const auto met = c.standings.dateOfStage(gate.subject, gate.stage, end);
        // Nobody meets for a gate on a day off.
        const WorkCalendar& calendar = c.portfolio.settings().calendar;
        const QDate proposed = !met ? QDate() : calendar.isSet ? calendar.next(*met) : *met;
        const QString text = QCoreApplication::translate("Checks", "The gate for stage %1 on %2 is not met: %3.").arg(QLocale().toString(gate.stage)).arg(c.shown(gate.date), missingForGate(c.portfolio, gate, standing, c.today));
        const QString mend = met ? QCoreApplication::translate("Checks", "Move the gate to %1, or finish the work earlier.").arg(c.shown(proposed))
                                 : QCoreApplication::translate("Checks", "Plan initiatives that raise what is missing.");
        Finding f = onSubject(c, u"gate-missed", Severity::Error, gate.subject, text, mend);
        f.kind = EntityKind::Milestone;
        f.id = gate.id.value;
        f.numbers = {numberOf(QT_TRANSLATE_NOOP("Checks", "Stage asked for"), gate.stage), numberOf(QT_TRANSLATE_NOOP("Checks", "Stage projected"), standing.earnedStage.value_or(0)),
                     numberOf(QT_TRANSLATE_NOOP("Checks", "Date of the gate"), shownDate(gate.date))};
        if (met) f.numbers.append(numberOf(QT_TRANSLATE_NOOP("Checks", "Reached on"), shownDate(*met)));
        f.proposed = proposed;
        findings.append(f);
    }
    return findings;
}

QList<Finding> checkBrokenDependencies(const CheckContext& c) {
    const QList<BrokenLink> links = brokenLinks(c.portfolio);
    QList<Finding> findings;
    findings.reserve(links.size());
    // Translated once, not once for each of thousands of links.
    QHash<DependencyType, QString> sentences;
    for (const DependencyType type : {DependencyType::FinishToStart, DependencyType::StartToStart, DependencyType::FinishToFinish, DependencyType::StartToFinish}) sentences.insert(type, brokenSentence(type));
    const QString check = QCoreApplication::translate("Checks", "Check the dates and the lag of “%1”.");
    const QString mend = QCoreApplication::translate("Checks", "Start it on %1.");
    const QString cutCircle = QCoreApplication::translate("Checks", "Remove one link of the circle.");
    const QSet<DependencyId> circular = links.isEmpty() ? QSet<DependencyId>() : linksInCircles(c.portfolio);
    const QString early = QCoreApplication::translate("Checks", "Days too early");
    const QString begin = QCoreApplication::translate("Checks", "Can begin on");
    for (const BrokenLink& link : links) {
        const Initiative& from = *c.portfolio.find(link.predecessor);
        const Initiative& to = *c.portfolio.find(link.successor);
        const Dependency& dependency = *c.portfolio.find(link.dependency);
        const QString start = c.shown(link.mended.start);
        const bool isCircular = circular.contains(link.dependency);
        QList<FindingNumber> numbers{FindingNumber{early, QString::number(link.days)}};
        if (!isCircular) numbers.append(FindingNumber{begin, start});
        findings.append({wordOf(u"dependency-broken"), Severity::Error, EntityKind::Initiative, to.id.value, to.name,
                         brokenText(c, sentences.value(dependency.type), dependency, link, from, to),
                         isCircular                              ? cutCircle
                         : link.mended.finish.year() > kLastYear ? check.arg(from.name)
                                                                 : mend.arg(start),
                         numbers, link.dependency.toString(), link.mended.start});
    }
    return findings;
}

QList<Finding> checkCycles(const CheckContext& c) {
    QList<Finding> findings;
    const QSet<InitiativeId> cyclic = cyclicInitiatives(c.portfolio);
    if (cyclic.isEmpty()) return findings;
    const LinkGraph graph(c.portfolio);
    const QList<Initiative>& rows = c.portfolio.initiatives().rows();
    for (int node = 0; node < graph.size(); ++node) {
        if (!cyclic.contains(rows[node].id)) continue;
        QList<InitiativeId> circle;
        for (const int at : circleThrough(graph, node, kCircleEffort)) circle.append(rows[at].id);
        const QString text = circle.isEmpty() ? QCoreApplication::translate("Checks", "Depends on itself through many other initiatives.")
                                              : QCoreApplication::translate("Checks", "Depends on itself: %1.").arg(circleText(c.portfolio, circle));
        findings.append({QStringLiteral("dependency-cycle"), Severity::Error, EntityKind::Initiative, rows[node].id.value, rows[node].name, text,
                         QCoreApplication::translate("Checks", "Remove one link of the circle.")});
    }
    return findings;
}

QList<Finding> checkLeadLoad(const CheckContext& c) {
    QList<Finding> findings;
    const int limit = c.portfolio.settings().limits.maxInitiativesPerLead;
    for (const Person& p : c.portfolio.people()) {
        const int most = c.people.of(p.id).most();
        if (most <= limit) continue;
        const int when = c.people.of(p.id).mostIn();
        findings.append({QStringLiteral("overloaded"), Severity::Warning, EntityKind::Person, p.id.value, p.name,
                         QCoreApplication::translate("Checks", "Leads %1 initiatives at once in Q%2 %3; the limit is %4.").arg(most).arg(when % 4 + 1).arg(when / 4).arg(limit),
                         QCoreApplication::translate("Checks", "Give one of them another lead or another time."),
                         {numberOf(QT_TRANSLATE_NOOP("Checks", "Initiatives at once"), most), numberOf(QT_TRANSLATE_NOOP("Checks", "Limit"), limit)},
                         QStringLiteral("leads")});
    }
    return findings;
}

}  // namespace stagepath
