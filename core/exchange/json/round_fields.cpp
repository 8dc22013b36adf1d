#include "core/exchange/json/round_fields.h"

#include "core/analysis/assessment/rounds.h"
#include "core/domain/link.h"
#include "core/domain/pack/content_pack.h"
#include "core/domain/values/text_limits.h"
#include "core/exchange/json/edit_fields.h"

namespace stagepath {

namespace {

using Key = QLatin1String;

Error badPart(const QString& field, const char* takes) { return Error(QCoreApplication::translate("EditLines", "The field \"%1\" takes %2. Nothing was changed.").arg(excerptOf(field), QCoreApplication::translate("EditLines", takes))); }

constexpr const char* kLevel = QT_TRANSLATE_NOOP("EditLines", "a level from 0 to 4");
constexpr const char* kAnswer = QT_TRANSLATE_NOOP("EditLines", "a level from 0 to 4, \"unknown\" or \"na\"");
constexpr const char* kText = QT_TRANSLATE_NOOP("EditLines", "a text");
constexpr const char* kDay = QT_TRANSLATE_NOOP("EditLines", "a day up to today, such as 2026-11-16");
constexpr const char* kSubject = QT_TRANSLATE_NOOP("EditLines", "\"enterprise\", \"unit:NAME\" or \"use_case:NAME\", and a round needs it");
constexpr const char* kRoundDay = QT_TRANSLATE_NOOP("EditLines", "the day of the answers, such as 2026-11-16, and a round needs it");
constexpr const char* kMode = QT_TRANSLATE_NOOP("EditLines", "full, light or direct, and a round needs it");
constexpr const char* kLink = QT_TRANSLATE_NOOP("EditLines", "a link that begins with http, https, file or mailto, or one without such a beginning");
constexpr const char* kTable = QT_TRANSLATE_NOOP("EditLines", "an object with one entry for each of them");

/// The object of one entry, which may be the plain level; strange members are refused.
QJsonObject entryOf(const QString& field, const QJsonValue& json, std::initializer_list<const char*> members) {
    const QJsonObject o = json.isObject() ? json.toObject() : QJsonObject{{QStringLiteral("level"), json}};
    for (auto it = o.begin(); it != o.end(); ++it) {
        const bool known = std::any_of(members.begin(), members.end(), [&](const char* m) { return it.key() == Key(m); });
        if (known) continue;
        QStringList names;
        for (const char* m : members) names.append(Key(m));
        throw strangeField(field + QLatin1Char('.') + it.key(), names);
    }
    return o;
}

int levelOf(const QString& field, const QJsonValue& json, const char* takes) {
    const auto number = cellFromJson(json, FieldType::Integer, false);
    if (!number || isNull(*number)) throw badPart(field, takes);
    const qint64 level = std::get<qint64>(*number);
    if (level < 0 || level > kMaxLevel) throw badPart(field, takes);
    return static_cast<int>(level);
}

QString textOf(const QJsonObject& o, const QString& field, const char* member) {
    const QJsonValue v = o[Key(member)];
    if (v.isUndefined() || v.isNull()) return {};
    if (!v.isString()) throw badPart(field + QLatin1Char('.') + Key(member), kText);
    return v.toString();
}

QJsonObject tableOf(const QJsonObject& fields, const char* key) {
    const QJsonValue v = fields[Key(key)];
    if (!v.isUndefined() && !v.isNull() && !v.isObject()) throw badPart(Key(key), kTable);
    return v.toObject();
}

AssessmentLevel levelIn(const QString& key, const QJsonValue& json) {
    const QString field = QStringLiteral("levels.") + key;
    const QJsonObject o = entryOf(field, json, {"level", "reason"});
    const auto dimension = fromKey<Dimension>(key);
    if (!dimension) throw Error(QCoreApplication::translate("EditLines", "There is no dimension for \"%1\". Use data, ownership, value, governance, change or mlops; nothing was changed.").arg(excerptOf(field)));
    AssessmentLevel row;
    row.dimension = *dimension;
    row.level = levelOf(field, o[Key("level")], kLevel);
    row.reason = textOf(o, field, "reason");
    return row;
}

AssessmentAnswer answerIn(const Portfolio& p, const QString& key, const QJsonValue& json, QDate today) {
    const QString field = QStringLiteral("answers.") + key;
    const QJsonObject o = entryOf(field, json, {"level", "evidence", "reason", "link", "by", "at"});
    if (!criterionOf(key)) throw noCriterion(field);
    AssessmentAnswer row;
    row.criterion = key;
    const QString word = o[Key("level")].toString();
    if (word == Key("unknown")) row.state = AnswerState::Unknown;
    else if (word == Key("na")) row.state = AnswerState::NotApplicable;
    else row.level = levelOf(field, o[Key("level")], kAnswer);
    row.evidence = textOf(o, field, "evidence");
    row.reason = textOf(o, field, "reason");
    row.link = textOf(o, field, "link");
    if (!isPlainLink(row.link)) throw badPart(field + QStringLiteral(".link"), kLink);
    fromValue(referenceCell(p, EntityKind::Person, o[Key("by")], field + QStringLiteral(".by")), row.by);
    const auto at = cellFromJson(o[Key("at")], FieldType::Date, false);
    if (at) fromValue(*at, row.at);
    if (!at || row.at > today) throw badPart(field + QStringLiteral(".at"), kDay);
    if (row.state == AnswerState::NotApplicable && row.reason.trimmed().isEmpty()) {
        throw Error(QCoreApplication::translate("EditLines", "“Not applicable” needs a reason (%1).").arg(excerptOf(key)));
    }
    return row;
}

void requireHead(const QJsonObject& fields) {
    for (const auto& [key, takes] : {std::pair{"subject", kSubject}, std::pair{"date", kRoundDay}, std::pair{"mode", kMode}}) {
        if (fields[Key(key)].isNull() || fields[Key(key)].isUndefined()) throw badPart(Key(key), takes);
    }
}

/// A round is of the model in force: answers to other questions would be read as answers to these.
void takeModel(const Settings& settings, Assessment& round) {
    const ContentPack& pack = packOf(settings);
    if (isOfAnotherModel(round, pack)) {
        const QString given = round.packVersion ? QStringLiteral("%1, %2").arg(round.pack.isEmpty() ? pack.id : round.pack).arg(*round.packVersion) : round.pack;
        throw Error(QCoreApplication::translate("EditLines", "The round answers another readiness model (%1) than the one in force (%2, %3). Load that model first, or leave out \"pack\" and \"pack_version\"; nothing was changed.")
                        .arg(excerptOf(given), pack.id).arg(pack.version));
    }
    round.pack = pack.id;
    round.packVersion = pack.version;
}

/// Answers that the mode of the round has no place for, and rounds that say nothing.
void refuseStrayAnswers(const ContentPack& pack, AssessmentMode mode, const QList<AssessmentLevel>& levels, const QList<AssessmentAnswer>& answers) {
    if (levels.isEmpty() && answers.isEmpty()) {
        throw Error(QCoreApplication::translate("EditLines", "The round says nothing. Give \"answers\" such as {\"DR1\": 2}, or \"levels\" with their reasons such as {\"data\": {\"level\": 2, \"reason\": \"audit of May\"}}; nothing was changed."));
    }
    for (const AssessmentAnswer& answer : answers) {
        const Criterion* c = pack.find(answer.criterion);
        if (mode == AssessmentMode::Light && c && !c->light) {
            throw Error(QCoreApplication::translate("EditLines", "A light round doesn't ask \"answers.%1\". Leave it out, or use the mode full; nothing was changed.").arg(excerptOf(answer.criterion)));
        }
        const bool isNote = c && std::any_of(levels.begin(), levels.end(), [&](const AssessmentLevel& l) { return l.dimension == c->dimension; });
        if (mode == AssessmentMode::Direct && !isNote) {
            throw Error(QCoreApplication::translate("EditLines", "In a direct round \"answers.%1\" is a note under a level, and there is no \"levels.%2\". Give that level, or use the mode full; nothing was changed.")
                            .arg(excerptOf(answer.criterion), c ? keyOf(c->dimension) : QString()));
        }
    }
}

/// An id that no row has yet: with a fixed date every run counts its ids from the same one on.
template <class T>
void giveId(const Workspace& workspace, T& row) {
    if (!row.id.isNull()) return;
    do row.id = Id<T>(workspace.environment().newId());
    while (workspace.portfolio().find(row.id));
}

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }
QJsonValue orNull(QDate date) { return orNull(date.toString(Qt::ISODate)); }
QString nameOf(const Portfolio& p, PersonId id) {
    const Person* person = p.find(id);
    return person ? person->name : QString();
}

QJsonObject answerJson(const Portfolio& p, const AssessmentAnswer& a) {
    return {{QStringLiteral("level"), a.state == AnswerState::Level ? QJsonValue(a.level) : QJsonValue(keyOf(a.state))},
            {QStringLiteral("evidence"), orNull(a.evidence)},
            {QStringLiteral("reason"), orNull(a.reason)},
            {QStringLiteral("link"), orNull(a.link)},
            {QStringLiteral("by"), orNull(nameOf(p, a.by))},
            {QStringLiteral("at"), orNull(a.at)}};
}

}  // namespace

void refuseRound(const Workspace& workspace, const Assessment& round) {
    const QString problem = roundProblem(workspace.portfolio(), round, workspace.environment().today());
    if (!problem.isEmpty()) throw Error(problem);
}

AssessmentId addRound(Workspace& workspace, const QJsonObject& fields) {
    requireHead(fields);
    const Portfolio& p = workspace.portfolio();
    Assessment round = rowFrom<Assessment>(p, fields);
    takeModel(p.settings(), round);
    refuseRound(workspace, round);
    if (p.find(round.id)) throw Error(QCoreApplication::translate("EditLines", "The id %1 is taken already. Leave out \"id\" to add it as a new round; nothing was changed.").arg(round.id.toString()));
    if (round.id.isNull()) round.id = idAfterOthers(p, round);
    giveId(workspace, round);
    QList<AssessmentLevel> levels;
    QList<AssessmentAnswer> answers;
    const QJsonObject l = tableOf(fields, "levels");
    for (auto it = l.begin(); it != l.end(); ++it) levels.append(levelIn(it.key(), it.value()));
    const QJsonObject a = tableOf(fields, "answers");
    for (auto it = a.begin(); it != a.end(); ++it) answers.append(answerIn(p, it.key(), it.value(), workspace.environment().today()));
    refuseStrayAnswers(packOf(p.settings()), round.mode, levels, answers);
    workspace.edit(QCoreApplication::translate("EditLines", "Assess “%1”").arg(p.nameOf(round.subject)), [&](Editor& e) {
        round.id = e.insert(round);
        for (AssessmentLevel& row : levels) {
            row.assessment = round.id;
            giveId(workspace, row);
            e.insert(row);
        }
        for (AssessmentAnswer& row : answers) {
            row.assessment = round.id;
            giveId(workspace, row);
            e.insert(row);
        }
    });
    return round.id;
}

QJsonObject roundJson(const Portfolio& portfolio, const Assessment& round) {
    QJsonObject levels;
    for (const AssessmentLevelId id : portfolio.levelsOf(round.id)) {
        const AssessmentLevel& row = *portfolio.find(id);
        levels[keyOf(row.dimension)] = QJsonObject{{QStringLiteral("level"), row.level}, {QStringLiteral("reason"), orNull(row.reason)}};
    }
    QJsonObject answers;
    for (const AssessmentAnswerId id : portfolio.answersOf(round.id)) answers[portfolio.find(id)->criterion] = answerJson(portfolio, *portfolio.find(id));
    return {{QStringLiteral("id"), round.id.toString()},
            {QStringLiteral("subject"), subjectKey(round.subject)},
            {QStringLiteral("name"), orNull(portfolio.nameOf(round.subject))},
            {QStringLiteral("date"), orNull(round.date)},
            {QStringLiteral("by"), orNull(nameOf(portfolio, round.by))},
            {QStringLiteral("mode"), keyOf(round.mode)},
            {QStringLiteral("pack"), orNull(round.pack)},
            {QStringLiteral("pack_version"), round.packVersion ? QJsonValue(*round.packVersion) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("closed"), orNull(round.closed)},
            {QStringLiteral("levels"), levels},
            {QStringLiteral("answers"), answers}};
}

}  // namespace stagepath
