#include "core/domain/frozen_plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stagepath {

namespace {

/// Ids are text: a number of JSON holds no more than 53 bits.
void putSubject(QJsonObject& o, const Subject& subject) {
    if (subject.isUnit()) o[QLatin1String("unit")] = subject.unit.toString();
    if (subject.isUseCase()) o[QLatin1String("use_case")] = subject.useCase.toString();
}

Subject frozenSubjectIn(const QJsonObject& o) {
    return {BusinessUnitId(o[QLatin1String("unit")].toString().toLongLong()), UseCaseId(o[QLatin1String("use_case")].toString().toLongLong())};
}

QJsonObject outcomeObject(const Outcome& outcome) {
    QJsonObject o{{QStringLiteral("level"), outcome.level}};
    putSubject(o, outcome.subject);
    if (outcome.dimension) o[QLatin1String("dimension")] = keyOf(*outcome.dimension);
    else o[QLatin1String("criterion")] = outcome.criterion;
    return o;
}

Outcome outcomeIn(const QJsonObject& o) {
    Outcome outcome;
    outcome.subject = frozenSubjectIn(o);
    outcome.dimension = fromKey<Dimension>(o[QLatin1String("dimension")].toString());
    outcome.criterion = o[QLatin1String("criterion")].toString();
    outcome.level = o[QLatin1String("level")].toInt();
    return outcome;
}

QJsonObject milestoneObject(const Milestone& milestone) {
    QJsonObject o{{QStringLiteral("id"), milestone.id.toString()}, {QStringLiteral("name"), milestone.name}, {QStringLiteral("date"), milestone.date.toString(Qt::ISODate)}};
    if (milestone.kind != MilestoneKind::Gate) return o;
    o[QLatin1String("stage")] = milestone.stage;
    putSubject(o, milestone.subject);
    return o;
}

Milestone milestoneIn(const QJsonObject& o) {
    Milestone milestone;
    milestone.id = MilestoneId(o[QLatin1String("id")].toString().toLongLong());
    milestone.name = o[QLatin1String("name")].toString();
    milestone.date = QDate::fromString(o[QLatin1String("date")].toString(), Qt::ISODate);
    milestone.stage = o[QLatin1String("stage")].toInt();
    milestone.kind = milestone.stage > 0 ? MilestoneKind::Gate : MilestoneKind::Milestone;
    milestone.subject = frozenSubjectIn(o);
    return milestone;
}

QString compactText(const QJsonDocument& json) { return QString::fromUtf8(json.toJson(QJsonDocument::Compact)); }

}  // namespace

FrozenContent planContentOf(const Portfolio& portfolio, const Initiative& initiative) {
    QList<OutcomeId> ids = portfolio.outcomesOf(initiative.id);
    std::sort(ids.begin(), ids.end());
    FrozenContent content{initiative.progress, {}};
    for (const OutcomeId id : ids) {
        Outcome outcome = *portfolio.find(id);
        outcome.id = {};
        outcome.initiative = {};
        content.outcomes.append(outcome);
    }
    return content;
}

QString frozenContent(const FrozenContent& content) {
    QJsonArray outcomes;
    for (const Outcome& outcome : content.outcomes) outcomes.append(outcomeObject(outcome));
    return compactText(QJsonDocument(QJsonObject{{QStringLiteral("progress"), content.progress}, {QStringLiteral("outcomes"), outcomes}}));
}

std::optional<FrozenContent> contentFrom(const QString& text) {
    if (text.isEmpty()) return std::nullopt;
    const QJsonObject o = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!o[QLatin1String("progress")].isDouble() || !o[QLatin1String("outcomes")].isArray()) return std::nullopt;
    FrozenContent content{o[QLatin1String("progress")].toInt(), {}};
    for (const QJsonValue& outcome : o[QLatin1String("outcomes")].toArray()) content.outcomes.append(outcomeIn(outcome.toObject()));
    return content;
}

QString frozenMilestones(const QList<Milestone>& milestones) {
    QJsonArray rows;
    for (const Milestone& milestone : milestones) rows.append(milestoneObject(milestone));
    return compactText(QJsonDocument(rows));
}

std::optional<QList<Milestone>> milestonesFrom(const QString& text) {
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isArray()) return std::nullopt;
    QList<Milestone> milestones;
    for (const QJsonValue& row : json.array()) milestones.append(milestoneIn(row.toObject()));
    return milestones;
}

}  // namespace stagepath
