#include "core/domain/pack/pack_reader.h"

#include "core/domain/values/error.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

namespace stagepath {

namespace {

using Key = QLatin1String;

bool isWholeIn(const QJsonValue& v, int low, int high) { return v.isDouble() && v.toDouble() == std::floor(v.toDouble()) && v.toDouble() >= low && v.toDouble() <= high; }

}  // namespace

void PackReader::fail(const QString& key, const QString& what) const {
    throw Error(QCoreApplication::translate("Pack", "%1, at “%2”: %3 Nothing was changed.").arg(m_file, key, what));
}

void PackReader::refuseStrangers(const QJsonObject& o, const QString& key, std::initializer_list<const char*> members) const {
    QStringList known;
    for (const char* member : members) known.append(Key(member));
    for (auto it = o.begin(); it != o.end(); ++it) {
        if (known.contains(it.key())) continue;
        const QString what = QCoreApplication::translate("Pack", "a model has no such member. Remove it, or use one of: %1.").arg(known.join(QStringLiteral(", ")));
        fail(key.isEmpty() ? it.key() : key + QLatin1Char('.') + it.key(), what);
    }
}

QString PackReader::text(const QJsonObject& o, const char* member, const QString& key, const QString& before, bool mayBeEmpty) const {
    const QJsonValue v = o[Key(member)];
    const QString place = key.isEmpty() ? QString(Key(member)) : key + QLatin1Char('.') + Key(member);
    if (v.isUndefined() && (mayBeEmpty || !before.isEmpty())) return before;
    if (v.isString() && (mayBeEmpty || !v.toString().trimmed().isEmpty())) return v.toString();
    fail(place, QCoreApplication::translate("Pack", "a text is needed here."));
}

QStringList PackReader::texts(const QJsonValue& json, const QString& key) const {
    QStringList list;
    for (const QJsonValue& v : json.toArray()) {
        if (v.isString() && !v.toString().trimmed().isEmpty()) list.append(v.toString());
    }
    if (!json.isArray() || list.size() != json.toArray().size()) fail(key, QCoreApplication::translate("Pack", "a list of texts is needed here, none of them empty."));
    return list;
}

CriterionRef PackReader::reference(const QJsonValue& json, const QString& key) const {
    const auto ref = criterionOf(json.toString());
    if (!ref) fail(key, QCoreApplication::translate("Pack", "there is no criterion “%1”. Use a key from DR1 to MO6.").arg(json.toString()));
    return *ref;
}

QJsonObject PackReader::rootOf(const QByteArray& bytes) const {
    if (bytes.size() > kMaxPackBytes) throw Error(QCoreApplication::translate("Pack", "%1 is larger than 4 MB, which no model is. Choose another file; nothing was changed.").arg(m_file));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        throw Error(QCoreApplication::translate("Pack", "%1 is no JSON: %2 at byte %3. Export a model and edit that; nothing was changed.").arg(m_file, error.errorString()).arg(error.offset));
    }
    if (!document.isObject()) throw Error(QCoreApplication::translate("Pack", "%1 is no model: it holds no JSON object. Export a model and edit that; nothing was changed.").arg(m_file));
    return document.object();
}

const ContentPack& PackReader::extended(const QString& id) const {
    if (id == m_pack.id) fail(QStringLiteral("extends"), QCoreApplication::translate("Pack", "the model extends itself. Give it an id of its own."));
    const bool isBase = id == m_base.id;
    const bool isBuiltIn = !isBase && !m_base.criteria.isEmpty() && id == builtInPack().id;
    if (!isBase && !isBuiltIn) {
        fail(QStringLiteral("extends"), QCoreApplication::translate("Pack", "the model “%1” is not known here. Load it first, or extend “%2”.").arg(id, m_base.id));
    }
    if (isBase && m_base.basedOn.contains(m_pack.id)) {
        fail(QStringLiteral("extends"), QCoreApplication::translate("Pack", "“%1” extends “%2” already, so the two would go in a circle. Give the model another id.").arg(id, m_pack.id));
    }
    return isBase ? m_base : builtInPack();
}

void PackReader::readHead(const QJsonObject& root) {
    refuseStrangers(root, {}, {"format", "id", "version", "extends", "based_on", "dimensions", "criteria", "light", "stage_gates", "contradictions", "weeks"});
    const QJsonValue format = root[Key("format")];
    if (!format.isUndefined() && !format.isDouble()) fail(QStringLiteral("format"), QCoreApplication::translate("Pack", "the format is a number. Write %1, without quotation marks.").arg(kPackFormat));
    if (!format.isUndefined() && format != QJsonValue(kPackFormat)) {
        fail(QStringLiteral("format"), QCoreApplication::translate("Pack", "this program reads format %1, not %2. Update Stagepath, or export the model again.").arg(kPackFormat).arg(format.toVariant().toString()));
    }
    m_pack.id = text(root, "id", {}, {});
    const QJsonValue version = root[Key("version")];
    if (!version.isUndefined() && !isWholeIn(version, 1, 1000000)) fail(QStringLiteral("version"), QCoreApplication::translate("Pack", "a whole number from 1 is needed here."));
    m_isPartial = root.contains(Key("extends"));
    const QStringList basedOn = root.contains(Key("based_on")) ? texts(root[Key("based_on")], QStringLiteral("based_on")) : QStringList();
    if (m_isPartial) {
        const ContentPack& base = extended(text(root, "extends", {}, {}));
        const QString id = m_pack.id;
        m_pack = base;
        m_pack.id = id;
        m_pack.basedOn.prepend(base.id);
    } else {
        // What a whole model leaves out beside its criteria is as in the built-in one.
        const QString id = m_pack.id;
        if (!m_base.criteria.isEmpty()) m_pack = builtInPack();
        m_pack.id = id;
        m_pack.basedOn = basedOn;
        m_pack.criteria.clear();
    }
    m_pack.version = version.toInt(1);
}

void PackReader::readWeeks(const QJsonValue& json) {
    if (json.isUndefined()) return;
    const QJsonObject o = json.toObject();
    refuseStrangers(o, QStringLiteral("weeks"), {"S", "M", "L"});
    for (auto it = o.begin(); it != o.end(); ++it) {
        if (!isWholeIn(*it, 1, 520)) fail(QStringLiteral("weeks.") + it.key(), QCoreApplication::translate("Pack", "a number of weeks from 1 to 520 is needed here."));
        m_pack.weeks[it.key()] = it->toInt();
    }
    for (Criterion& c : m_pack.criteria) {
        for (GapAction& a : c.actions) a.weeks = m_pack.weeks.value(a.band);
    }
}

void PackReader::readDimensions(const QJsonValue& json) {
    for (const QJsonValue& v : json.toArray()) {
        const QJsonObject o = v.toObject();
        const auto d = fromKey<Dimension>(o[Key("key")].toString());
        if (!d) fail(QStringLiteral("dimensions"), QCoreApplication::translate("Pack", "there is no dimension “%1”.").arg(o[Key("key")].toString()));
        refuseStrangers(o, QStringLiteral("dimensions.") + keyOf(*d), {"key", "stalls_when"});
        m_pack.stallsWhen[static_cast<std::size_t>(indexOf(*d))] = text(o, "stalls_when", QStringLiteral("dimensions.") + keyOf(*d), {});
    }
}

ContentPack PackReader::read(const QByteArray& bytes) {
    const QJsonObject root = rootOf(bytes);
    readHead(root);
    readWeeks(root[Key("weeks")]);
    readDimensions(root[Key("dimensions")]);
    readCriteria(root[Key("criteria")]);
    if (!m_isPartial || root.contains(Key("light"))) readLight(root[Key("light")]);
    if (root.contains(Key("stage_gates"))) readStageGates(root[Key("stage_gates")]);
    if (root.contains(Key("contradictions"))) readContradictions(root[Key("contradictions")]);
    checkWeights();
    if (m_isNew) checkNew(bytes, root);
    return m_pack;
}

}  // namespace stagepath
