#include "core/domain/pack/pack_reader.h"

#include <QJsonDocument>

namespace stagepath {

namespace {

QJsonObject objectOf(const ContentPack& pack, const Criterion& c) {
    QJsonArray actions;
    for (const GapAction& a : c.actions) {
        actions.append(QJsonObject{{QStringLiteral("level"), a.level}, {QStringLiteral("text"), a.text}, {QStringLiteral("band"), a.band}});
    }
    return {{QStringLiteral("key"), c.key},
            {QStringLiteral("dimension"), keyOf(c.dimension)},
            {QStringLiteral("gate"), pack.gate[static_cast<std::size_t>(indexOf(c.dimension))] == c.index},
            {QStringLiteral("name"), c.name},
            {QStringLiteral("question"), c.question},
            {QStringLiteral("levels"), QJsonArray::fromStringList(c.levels)},
            {QStringLiteral("evidence"), c.evidence},
            {QStringLiteral("grounded_in"), QJsonArray::fromStringList(c.frameworks)},
            {QStringLiteral("actions"), actions},
            {QStringLiteral("owner"), c.owner},
            {QStringLiteral("weight"), c.weight}};
}

QJsonObject stageGatesOf(const ContentPack& pack) {
    QJsonObject gates;
    for (int stage = 2; stage <= kMaxStage; ++stage) {
        gates[QString::number(stage)] = stageGatesJson(stage, pack.stageGates[static_cast<std::size_t>(stage)]);
    }
    return gates;
}

}  // namespace

QJsonArray stageGatesJson(int stage, const QList<StageGate>& gates) {
    QJsonArray array;
    for (const StageGate& gate : gates) {
        if (gate.level == stage) array.append(keyOf(gate.criterion));
        else array.append(QJsonObject{{QStringLiteral("key"), keyOf(gate.criterion)}, {QStringLiteral("level"), gate.level}});
    }
    return array;
}

ContentPack readPack(const QByteArray& bytes, const QString& file, const ContentPack& base) { return PackReader(file, base, true).read(bytes); }

PackLanguages readPackSetting(const QString& json) {
    const QByteArray bytes = json.toUtf8();
    const QString name = QStringLiteral("pack");
    return {PackReader(name, builtInPacks().english, false).read(bytes), PackReader(name, builtInPacks().german, false).read(bytes)};
}

QString packSettingOf(const QByteArray& bytes, const QString& file, const ContentPack& inForce) {
    const ContentPack pack = readPack(bytes, file, inForce);
    const QJsonObject given = QJsonDocument::fromJson(bytes).object();
    const bool stands = !given.contains(QLatin1String("extends")) || given[QLatin1String("extends")].toString() == builtInPack().id;
    return QString::fromUtf8(QJsonDocument::fromJson(stands ? bytes : writePack(pack)).toJson(QJsonDocument::Compact));
}

QByteArray writePack(const ContentPack& pack) {
    QJsonArray dimensions;
    for (const Dimension d : kDimensions) {
        dimensions.append(QJsonObject{{QStringLiteral("key"), keyOf(d)}, {QStringLiteral("stalls_when"), pack.stallsWhen[static_cast<std::size_t>(indexOf(d))]}});
    }
    QJsonArray criteria;
    QJsonArray light;
    for (const Criterion& c : pack.criteria) {
        criteria.append(objectOf(pack, c));
        if (c.light) light.append(c.key);
    }
    QJsonArray contradictions;
    for (const Contradiction& c : pack.contradictions) contradictions.append(QJsonObject{{QStringLiteral("high"), keyOf(c.high)}, {QStringLiteral("low"), keyOf(c.low)}});
    QJsonObject weeks;
    for (auto it = pack.weeks.cbegin(); it != pack.weeks.cend(); ++it) weeks[it.key()] = *it;
    QJsonObject root{{QStringLiteral("format"), kPackFormat}, {QStringLiteral("id"), pack.id}, {QStringLiteral("version"), pack.version},
                     {QStringLiteral("dimensions"), dimensions}, {QStringLiteral("criteria"), criteria}, {QStringLiteral("light"), light},
                     {QStringLiteral("stage_gates"), stageGatesOf(pack)}, {QStringLiteral("contradictions"), contradictions}, {QStringLiteral("weeks"), weeks}};
    if (!pack.basedOn.isEmpty()) root[QStringLiteral("based_on")] = QJsonArray::fromStringList(pack.basedOn);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

}  // namespace stagepath
