#include "app/import/import_presets.h"

#include "core/domain/values/error.h"
#include "core/exchange/import/import_columns.h"
#include "core/exchange/reading/file_bytes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace stagepath {

namespace {

QString presetFile() { return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/stagepath/import-presets.json"); }

QStringList textsIn(const QJsonArray& array) {
    QStringList texts;
    for (const QJsonValue& text : array) texts.append(text.toString());
    return texts;
}

QSet<QString> setOf(const QStringList& list) { return {list.begin(), list.end()}; }

QJsonArray kept(const QJsonArray& columns, const QStringList& headers) {
    QJsonArray result;
    for (const QJsonValue& column : columns) {
        if (headers.contains(column.toString())) result.append(column);
    }
    return result;
}

/// Header → key of the field that \p fields (by their columns) give it.
QHash<QString, QString> fieldKeysOf(const QJsonObject& fields) {
    QHash<QString, QString> keys;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        for (const QString& header : textsIn(it->toArray())) keys.insert(header, it.key());
    }
    return keys;
}

}  // namespace

ImportPresets::ImportPresets() {
    QFile file(presetFile());
    if (!file.open(QIODevice::ReadOnly)) return;
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject o = value.toObject();
        m_presets.append({o[QLatin1String("name")].toString(), textsIn(o[QLatin1String("headers")].toArray()), o[QLatin1String("mapping")].toObject()});
    }
}

int ImportPresets::indexFor(const QStringList& headers) const {
    for (qsizetype i = m_presets.size() - 1; i >= 0; --i) {
        if (setOf(m_presets[i].headers) == setOf(headers)) return static_cast<int>(i);
    }
    return -1;
}

void ImportPresets::save(const ImportPreset& preset) {
    QList<ImportPreset> presets = m_presets;
    presets.removeIf([&](const ImportPreset& p) { return p.name == preset.name; });
    presets.append(preset);
    QJsonArray all;
    for (const ImportPreset& p : std::as_const(presets)) {
        all.append(QJsonObject{{QStringLiteral("name"), p.name}, {QStringLiteral("headers"), QJsonArray::fromStringList(p.headers)}, {QStringLiteral("mapping"), p.mapping}});
    }
    QDir().mkpath(QFileInfo(presetFile()).absolutePath());
    writeFileAtomically(presetFile(), QJsonDocument(all).toJson());
    m_presets = presets;
}

qsizetype ImportPresets::countAsIn(const ImportPreset& preset, const QList<ImportColumn>& columns) {
    const QSet<QString> known = setOf(preset.headers);
    const QSet<QString> ignored = setOf(textsIn(preset.mapping[QLatin1String("ignore")].toArray()));
    const QHash<QString, QString> keys = fieldKeysOf(preset.mapping[QLatin1String("mapping")].toObject());
    return std::count_if(columns.begin(), columns.end(), [&](const ImportColumn& c) {
        const QString key = c.field ? importFieldKey(*c.field) : QString();
        return known.contains(c.header) && key == keys.value(c.header) && c.isIgnored == ignored.contains(c.header);
    });
}

QJsonObject ImportPresets::fitted(const QJsonObject& mapping, const QStringList& headers) {
    QJsonObject result = mapping;
    QJsonObject fields = mapping[QLatin1String("mapping")].toObject();
    for (const QString& key : fields.keys()) fields[key] = kept(fields[key].toArray(), headers);
    result[QLatin1String("mapping")] = fields;
    result[QLatin1String("ignore")] = kept(mapping[QLatin1String("ignore")].toArray(), headers);
    return result;
}

}  // namespace stagepath
