#include "core/exchange/workspace_json.h"

#include "core/domain/error.h"
#include "core/exchange/json_value.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stagepath {

namespace {

constexpr auto kFormat = "stagepath-workspace";
constexpr int kVersion = 1;

template <class T>
QJsonObject objectOf(const T& row) {
    QJsonObject o{{QStringLiteral("id"), row.id.toString()}};
    for (const Field<T>& f : Entity<T>::fields()) o[QLatin1String(f.column)] = toJson(f.get(row), isIdField(f.type, f.column), f.type);
    return o;
}

Error badField(const char* table, int row, const QString& field) {
    return Error(QCoreApplication::translate("WorkspaceJson", "In the JSON, row %1 of \"%2\" has no usable \"%3\". Correct it and try again; nothing was changed.")
                     .arg(row).arg(QLatin1String(table), field));
}

/// Enum cells hold a word that the entity must know, or a number within its range (checked when it is written).
template <class T>
T rowOf(const QJsonObject& o, int number) {
    T row;
    const auto id = cellFromJson(o[QLatin1String("id")], FieldType::Reference, true);
    if (!id || isNull(*id)) throw badField(Entity<T>::table, number, QStringLiteral("id"));
    row.id.value = std::get<qint64>(*id);
    for (const Field<T>& f : Entity<T>::fields()) {
        const auto cell = cellFromJson(o[QLatin1String(f.column)], f.type, isIdField(f.type, f.column));
        if (!cell) throw badField(Entity<T>::table, number, QLatin1String(f.column));
        f.set(row, *cell);
        // What did not survive the way in (an unknown word, a number where text belongs) must not pass as something else.
        if (f.type == FieldType::Choice && f.get(row) != *cell) throw badField(Entity<T>::table, number, QLatin1String(f.column));
    }
    return row;
}

/// What the workspace refuses is said with the row it stands in.
template <class T>
void insertRow(Editor& editor, const T& row, int number) {
    try {
        editor.insert(row);
    } catch (const Error& error) {
        QString name;
        if constexpr (requires { row.name; }) name = QCoreApplication::translate("WorkspaceJson", " (“%1”)").arg(row.name);
        throw Error(QCoreApplication::translate("WorkspaceJson", "In the JSON, row %1 of \"%2\"%3: %4").arg(QString::number(number), QLatin1String(Entity<T>::table), name, error.message()));
    }
}

}  // namespace

QByteArray workspaceJson(const Portfolio& portfolio) {
    QJsonObject settings;
    const QMap<QString, QString>& rows = portfolio.settings().rows;
    for (auto it = rows.begin(); it != rows.end(); ++it) settings[it.key()] = QJsonDocument::fromJson("[" + it.value().toUtf8() + "]").array().at(0);
    QJsonObject root{{QStringLiteral("format"), QLatin1String(kFormat)}, {QStringLiteral("version"), kVersion}, {QStringLiteral("settings"), settings}};
    forEachEntity([&]<class T>() {
        QJsonArray array;
        for (const T& row : portfolio.table<T>()) array.append(objectOf(row));
        root[QLatin1String(Entity<T>::table)] = array;
    });
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

void readWorkspaceJson(Editor& editor, const QByteArray& json) {
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        throw Error(QCoreApplication::translate("WorkspaceJson", "This is no JSON: %1 at byte %2. Export the workspace again; nothing was changed.").arg(error.errorString()).arg(error.offset));
    }
    if (root[QLatin1String("format")].toString() != QLatin1String(kFormat) || root[QLatin1String("version")].toInt() != kVersion) {
        throw Error(QCoreApplication::translate("WorkspaceJson", "This JSON is not a whole workspace of this version. Use a file that \"export FILE -o ALL.json\" wrote; nothing was changed."));
    }
    for (const ImpactCriterion& c : editor.portfolio().impactCriteria()) editor.remove(c.id);
    forEachEntity([&]<class T>() {
        int number = 0;
        for (const QJsonValue& v : root[QLatin1String(Entity<T>::table)].toArray()) {
            ++number;
            insertRow(editor, rowOf<T>(v.toObject(), number), number);
        }
    });
    const QJsonObject settings = root[QLatin1String("settings")].toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        const QByteArray text = QJsonDocument(QJsonArray{*it}).toJson(QJsonDocument::Compact);
        editor.setSetting(it.key(), QString::fromUtf8(text.mid(1, text.size() - 2)));
    }
}

}  // namespace stagepath
