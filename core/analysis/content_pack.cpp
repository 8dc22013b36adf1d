#include "core/analysis/content_pack.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

static void initContentResources() { Q_INIT_RESOURCE(stagepath_content); }

namespace stagepath {

namespace {

constexpr const char* kPrefixes[kDimensionCount] = {"DR", "EO", "BC", "AG", "CR", "MO"};

Criterion readCriterion(const QJsonObject& o, const QJsonObject& weeks) {
    Criterion c;
    c.key = o[QLatin1String("key")].toString();
    c.dimension = fromKey<Dimension>(o[QLatin1String("dimension")].toString()).value_or(Dimension::Data);
    c.index = criterionOf(c.key).value_or(CriterionRef{}).index;
    c.name = o[QLatin1String("name")].toString();
    c.question = o[QLatin1String("question")].toString();
    for (const QJsonValue& v : o[QLatin1String("levels")].toArray()) c.levels.append(v.toString());
    c.evidence = o[QLatin1String("evidence")].toString();
    c.owner = o[QLatin1String("owner")].toString();
    for (const QJsonValue& v : o[QLatin1String("actions")].toArray()) {
        const QJsonObject a = v.toObject();
        c.actions.append({a[QLatin1String("level")].toInt(), a[QLatin1String("text")].toString(), weeks[a[QLatin1String("band")].toString()].toInt()});
    }
    return c;
}

ContentPack read(const QByteArray& json) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    ContentPack pack;
    pack.id = root[QLatin1String("id")].toString();
    pack.version = root[QLatin1String("version")].toInt();
    const QJsonArray light = root[QLatin1String("light")].toArray();
    for (const QJsonValue& v : root[QLatin1String("criteria")].toArray()) {
        Criterion c = readCriterion(v.toObject(), root[QLatin1String("weeks")].toObject());
        c.light = light.contains(c.key);
        if (v.toObject()[QLatin1String("gate")].toBool()) pack.gate[static_cast<std::size_t>(indexOf(c.dimension))] = c.index;
        pack.criteria.append(c);
    }
    const QJsonObject gates = root[QLatin1String("stage_gates")].toObject();
    for (int stage = 2; stage <= kMaxStage; ++stage) {
        for (const QJsonValue& key : gates[QString::number(stage)].toArray()) {
            pack.stageGates[static_cast<std::size_t>(stage)].append(criterionOf(key.toString()).value_or(CriterionRef{}));
        }
    }
    return pack;
}

}  // namespace

std::optional<CriterionRef> criterionOf(const QString& key) {
    if (key.size() != 3) return std::nullopt;
    const int index = key[2].digitValue() - 1;
    if (index < 0 || index >= kCriteriaPerDimension) return std::nullopt;
    for (int d = 0; d < kDimensionCount; ++d) {
        if (key.startsWith(QLatin1String(kPrefixes[d]))) return CriterionRef{kDimensions[static_cast<std::size_t>(d)], index};
    }
    return std::nullopt;
}

const Criterion* ContentPack::find(const QString& key) const {
    const auto it = std::find_if(criteria.begin(), criteria.end(), [&](const Criterion& c) { return c.key == key; });
    return it == criteria.end() ? nullptr : &*it;
}

int ContentPack::weeksTo(Dimension d, int level) const {
    if (level <= 1) return 4;
    int weeks = 0;
    for (int i = 0; i < kCriteriaPerDimension; ++i) {
        for (const GapAction& a : at(d, i).actions) {
            if (a.level == level) weeks = std::max(weeks, a.weeks);
        }
    }
    return weeks;
}

const ContentPack& builtInPack() {
    static const ContentPack pack = [] {
        initContentResources();
        QFile file(QStringLiteral(":/content/readiness.json"));
        return read(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return pack;
}

}  // namespace stagepath
