// What a model has to keep to when somebody loads it. Models that a workspace holds already are read without these rules.
#include "core/domain/pack/json_keys.h"
#include "core/domain/pack/pack_reader.h"
#include "core/domain/values/error.h"

#include <QCoreApplication>

namespace stagepath {

namespace {

using Key = QLatin1String;

/// Of the built-in model. It is asked for while that model is read, so it can't be taken from there.
constexpr const char* kBuiltInPackId = "stagepath-readiness";
constexpr qsizetype kMaxPackName = 200;
constexpr qsizetype kMaxPackText = 4000;

/// The first text that the list holds twice, blanks and case aside; empty where none is.
QString repeatedText(const QStringList& texts) {
    QSet<QString> seen;
    for (const QString& text : texts) {
        const QString bare = text.simplified().toCaseFolded();
        if (seen.contains(bare)) return text;
        seen.insert(bare);
    }
    return {};
}

}  // namespace

void PackReader::checkLength(const QString& text, const QString& key, qsizetype most) const {
    if (text.size() > most) fail(key, QCoreApplication::translate("Pack", "the text has %1 characters; %2 is the most. Shorten it.").arg(text.size()).arg(most));
}

void PackReader::checkTexts() const {
    checkLength(m_pack.id, QStringLiteral("id"), kMaxPackName);
    for (const Criterion& c : m_pack.criteria) {
        checkLength(c.name, c.key + QStringLiteral(".name"), kMaxPackName);
        checkLength(c.owner, c.key + QStringLiteral(".owner"), kMaxPackName);
        checkLength(c.question, c.key + QStringLiteral(".question"), kMaxPackText);
        checkLength(c.evidence, c.key + QStringLiteral(".evidence"), kMaxPackText);
        for (const QString& level : c.levels) checkLength(level, c.key + QStringLiteral(".levels"), kMaxPackText);
        for (const QString& framework : c.frameworks) checkLength(framework, c.key + QStringLiteral(".grounded_in"), kMaxPackText);
        for (const GapAction& a : c.actions) checkLength(a.text, c.key + QStringLiteral(".actions"), kMaxPackText);
        const QString twice = repeatedText(c.levels);
        if (!twice.isEmpty()) fail(c.key + QStringLiteral(".levels"), QCoreApplication::translate("Pack", "two levels have the same descriptor, “%1”. Say what sets each level apart from the one below.").arg(twice));
    }
    for (const Dimension d : kDimensions) checkLength(m_pack.stallsWhen[static_cast<std::size_t>(indexOf(d))], QStringLiteral("dimensions.") + keyOf(d), kMaxPackText);
}

void PackReader::checkOnce(const QJsonValue& list, const QString& key) const {
    QStringList keys;
    for (const QJsonValue& v : list.toArray()) keys.append(v.isObject() ? v[Key("key")].toString() : v.toString());
    const QString twice = repeatedText(keys);
    if (!twice.isEmpty()) fail(key, QCoreApplication::translate("Pack", "“%1” is there twice. Name each criterion once.").arg(twice));
}

/// Rounds name their model by id and version: two models of one id would be taken for one another.
void PackReader::checkId() const {
    if (m_base.criteria.isEmpty() || m_pack.id != Key(kBuiltInPackId)) return;
    const int version = builtInPack().version;
    if (m_pack == builtInPacks().english || m_pack == builtInPacks().german) return;
    if (m_pack.version == version) {
        fail(QStringLiteral("id"), QCoreApplication::translate("Pack", "“%1”, version %2, is the built-in model, and this file says something else. Give the model an id of its own.").arg(m_pack.id).arg(version));
    }
    fail(QStringLiteral("version"), QCoreApplication::translate("Pack", "“%1” is the built-in model, and that is version %2, not %3. Give the model an id of its own.").arg(m_pack.id).arg(version).arg(m_pack.version));
}

void PackReader::checkNew(const QByteArray& bytes, const QJsonObject& root) const {
    const QString twice = repeatedKey(bytes);
    if (!twice.isEmpty()) fail(twice, QCoreApplication::translate("Pack", "the key is there twice, so only one of its values would count. Remove one."));
    checkTexts();
    checkOnce(root[Key("light")], QStringLiteral("light"));
    for (int stage = 2; stage <= kMaxStage; ++stage) checkOnce(root[Key("stage_gates")].toObject()[QString::number(stage)], QStringLiteral("stage_gates.%1").arg(stage));
    for (const Contradiction& c : m_pack.contradictions) {
        if (c.high == c.low) fail(QStringLiteral("contradictions"), QCoreApplication::translate("Pack", "%1 can't contradict itself. Name two criteria.").arg(keyOf(c.high)));
    }
    if (root.contains(Key("weeks")) && root[Key("weeks")].toObject().isEmpty()) {
        fail(QStringLiteral("weeks"), QCoreApplication::translate("Pack", "there are no weeks. Give a number for S, M or L, such as {\"S\": 4, \"M\": 13, \"L\": 30}, or leave “weeks” out."));
    }
    const int weeks[] = {m_pack.weeks.value(QStringLiteral("S")), m_pack.weeks.value(QStringLiteral("M")), m_pack.weeks.value(QStringLiteral("L"))};
    if (weeks[0] > weeks[1] || weeks[1] > weeks[2]) {
        fail(QStringLiteral("weeks"), QCoreApplication::translate("Pack", "S takes %1 weeks, M %2 and L %3. S is at most as long as M, and M at most as long as L.").arg(weeks[0]).arg(weeks[1]).arg(weeks[2]));
    }
    checkId();  // last: what is wrong in a changed copy of the built-in model is said first
}

void refuseNamesake(const QString& json, const QString& file, const ContentPack& inForce) {
    const ContentPack pack = readPackSetting(json).now();
    // Copies of the built-in model in both languages are one model; what differs from it was refused as the file was read.
    const bool isOne = pack.id != inForce.id || pack.version != inForce.version || pack.id == Key(kBuiltInPackId) || pack == inForce;
    if (isOne) return;
    throw Error(QCoreApplication::translate("Pack", "%1, at “%2”: %3 Nothing was changed.")
                    .arg(file, QStringLiteral("version"), QCoreApplication::translate("Pack", "“%1”, version %2, is in force already, and this file says something else. Give the model an id of its own, or a higher version.").arg(pack.id).arg(pack.version)));
}

}  // namespace stagepath
