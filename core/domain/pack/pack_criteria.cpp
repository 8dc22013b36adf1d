#include "core/domain/pack/pack_reader.h"
#include "core/domain/values/error.h"

#include <QCoreApplication>

namespace stagepath {

namespace {

using Key = QLatin1String;

}  // namespace

void PackReader::readCriteria(const QJsonValue& json) {
    const QJsonArray array = json.toArray();
    if (array.size() > kCriteriaCount) {
        fail(QStringLiteral("criteria"), QCoreApplication::translate("Pack", "there are %1 criteria; a model has %2.").arg(array.size()).arg(kCriteriaCount));
    }
    QMap<int, Criterion> read;
    m_marks.fill(0);
    for (const QJsonValue& v : array) {
        const QJsonObject o = v.toObject();
        const CriterionRef ref = reference(o[Key("key")], QStringLiteral("criteria"));
        const int place = indexOf(ref.dimension) * kCriteriaPerDimension + ref.index;
        if (read.contains(place)) fail(keyOf(ref), QCoreApplication::translate("Pack", "the criterion is there twice."));
        Criterion c = m_isPartial ? m_pack.criteria[place] : Criterion{};
        c.key = keyOf(ref);
        c.dimension = ref.dimension;
        c.index = ref.index;
        readCriterion(o, c);
        read.insert(place, c);
    }
    if (m_isPartial) {
        for (auto it = read.cbegin(); it != read.cend(); ++it) m_pack.criteria[it.key()] = *it;
    } else {
        m_pack.criteria = read.values();
    }
    checkWhole();
}

void PackReader::readCriterion(const QJsonObject& o, Criterion& c) {
    refuseStrangers(o, c.key, {"key", "dimension", "gate", "name", "question", "levels", "evidence", "grounded_in", "actions", "owner", "weight"});
    if (o.contains(Key("dimension")) && o[Key("dimension")].toString() != keyOf(c.dimension)) {
        fail(c.key + QStringLiteral(".dimension"), QCoreApplication::translate("Pack", "the criterion belongs to “%1”.").arg(keyOf(c.dimension)));
    }
    c.name = text(o, "name", c.key, c.name);
    c.question = text(o, "question", c.key, c.question, true);
    c.evidence = text(o, "evidence", c.key, c.evidence);
    c.owner = text(o, "owner", c.key, c.owner);
    if (o.contains(Key("grounded_in"))) c.frameworks = texts(o[Key("grounded_in")], c.key + QStringLiteral(".grounded_in"));
    const QJsonValue weight = o[Key("weight")];
    if (!weight.isUndefined() && (!weight.isDouble() || weight.toDouble() < 0 || weight.toDouble() > 1000)) {
        fail(c.key + QStringLiteral(".weight"), QCoreApplication::translate("Pack", "a weight is a number from 0 to 1000."));
    }
    c.weight = weight.toDouble(c.weight);
    readLevels(o[Key("levels")], c);
    readActions(o[Key("actions")], c);
    readGateMark(o[Key("gate")], c);
}

void PackReader::readLevels(const QJsonValue& json, Criterion& c) {
    if (m_isPartial && json.isUndefined()) return;
    c.levels = texts(json, c.key + QStringLiteral(".levels"));
    if (c.levels.size() == kMaxLevel) return;
    fail(c.key + QStringLiteral(".levels"), QCoreApplication::translate("Pack", "there are %1 descriptors; give one for each of the levels 1 to 4.").arg(c.levels.size()));
}

void PackReader::readActions(const QJsonValue& json, Criterion& c) {
    if (m_isPartial && json.isUndefined()) return;
    const QString key = c.key + QStringLiteral(".actions");
    if (!m_isPartial) c.actions = {{2, {}, {}, 0}, {3, {}, {}, 0}, {4, {}, {}, 0}};
    QSet<int> seen;
    for (const QJsonValue& v : json.toArray()) {
        const QJsonObject o = v.toObject();
        refuseStrangers(o, key, {"level", "text", "band"});
        const double level = o[Key("level")].toDouble();
        const bool isStep = level == 2 || level == 3 || level == 4;
        if (!isStep || seen.contains(static_cast<int>(level))) fail(key, QCoreApplication::translate("Pack", "there is one action for each of the levels 2, 3 and 4, and none for others."));
        seen.insert(static_cast<int>(level));
        GapAction& a = c.actions[static_cast<int>(level) - 2];
        a.text = text(o, "text", key, a.text);
        a.band = text(o, "band", key, a.band);
        if (!m_pack.weeks.contains(a.band)) fail(key, QCoreApplication::translate("Pack", "the duration of an action is S, M or L, not “%1”.").arg(a.band));
        a.weeks = m_pack.weeks.value(a.band);
    }
    if (!json.isArray() || (!m_isPartial && seen.size() != 3)) fail(key, QCoreApplication::translate("Pack", "there is one action for each of the levels 2, 3 and 4, and none for others."));
}

void PackReader::readGateMark(const QJsonValue& json, const Criterion& c) {
    int& gate = m_pack.gate[static_cast<std::size_t>(indexOf(c.dimension))];
    int& marks = m_marks[static_cast<std::size_t>(indexOf(c.dimension))];
    if (!json.isUndefined() && !json.isBool()) fail(c.key + QStringLiteral(".gate"), QCoreApplication::translate("Pack", "“gate” is true or false."));
    if (json.toBool()) {
        if (marks > 0) fail(c.key + QStringLiteral(".gate"), QCoreApplication::translate("Pack", "the dimension has a gate criterion already; there is exactly one."));
        ++marks;
        gate = c.index;
    } else if (json.isBool() && marks == 0 && gate == c.index) {
        gate = -1;
    }
}

void PackReader::checkWhole() const {
    for (int place = 0; place < kCriteriaCount; ++place) {
        const CriterionRef ref{kDimensions[static_cast<std::size_t>(place / kCriteriaPerDimension)], place % kCriteriaPerDimension};
        if (place < m_pack.criteria.size() && m_pack.criteria[place].key == keyOf(ref)) continue;
        fail(keyOf(ref), QCoreApplication::translate("Pack", "the criterion is missing. Add it, or name the model that this one extends."));
    }
    for (const Dimension d : kDimensions) {
        const std::size_t i = static_cast<std::size_t>(indexOf(d));
        if (m_pack.gate[i] >= 0 && (m_isPartial || m_marks[i] == 1)) continue;
        fail(keyOf(d), QCoreApplication::translate("Pack", "the dimension has no gate criterion. Mark one of its criteria with “gate”."));
    }
}

void PackReader::checkWeights() const {
    for (const Dimension d : kDimensions) {
        double sum = 0;
        for (int i = 0; i < kCriteriaPerDimension; ++i) sum += m_pack.at(d, i).weight;
        if (sum <= 0) fail(keyOf(d), QCoreApplication::translate("Pack", "all weights of the dimension are 0. Give at least one criterion a weight."));
    }
}

void PackReader::readLight(const QJsonValue& json) {
    const QJsonArray array = json.toArray();
    if (!json.isUndefined() && array.isEmpty()) fail(QStringLiteral("light"), QCoreApplication::translate("Pack", "the light assessment needs at least one criterion."));
    QSet<QString> keys;
    for (const QJsonValue& v : array) keys.insert(keyOf(reference(v, QStringLiteral("light"))));
    for (Criterion& c : m_pack.criteria) {
        const Criterion* builtIn = json.isUndefined() ? builtInPack().find(c.key) : nullptr;
        c.light = builtIn ? builtIn->light : keys.contains(c.key);
    }
}

void PackReader::readStageGates(const QJsonValue& json) {
    const QJsonObject o = json.toObject();
    refuseStrangers(o, QStringLiteral("stage_gates"), {"2", "3", "4"});
    for (auto it = o.begin(); it != o.end(); ++it) {
        const int stage = it.key().toInt();
        QList<StageGate>& gates = m_pack.stageGates[static_cast<std::size_t>(stage)];
        gates.clear();
        for (const QJsonValue& v : it->toArray()) gates.append(stageGate(v, stage));
    }
}

/// A key alone asks for the stage's own level; an object gives another one.
StageGate PackReader::stageGate(const QJsonValue& json, int stage) const {
    const QString key = QStringLiteral("stage_gates.%1").arg(stage);
    if (!json.isObject()) return {reference(json, key), stage};
    const QJsonObject o = json.toObject();
    refuseStrangers(o, key, {"key", "level"});
    const StageGate gate{reference(o[Key("key")], key), o[Key("level")].toInt(o.contains(Key("level")) ? 0 : stage)};
    if (gate.level < 1 || gate.level > kMaxLevel) fail(key + QLatin1Char('.') + keyOf(gate.criterion), QCoreApplication::translate("Pack", "the level is a whole number from 1 to 4."));
    return gate;
}

void PackReader::readContradictions(const QJsonValue& json) {
    m_pack.contradictions.clear();
    for (const QJsonValue& v : json.toArray()) {
        const QJsonObject o = v.toObject();
        refuseStrangers(o, QStringLiteral("contradictions"), {"high", "low"});
        m_pack.contradictions.append({reference(o[Key("high")], QStringLiteral("contradictions.high")), reference(o[Key("low")], QStringLiteral("contradictions.low"))});
    }
}

}  // namespace stagepath
