#include "core/exchange/json/workspace_json.h"

#include "core/domain/pack/json_keys.h"
#include "core/domain/values/error.h"
#include "core/domain/values/text_limits.h"
#include "core/exchange/json/json_guard.h"
#include "core/exchange/json/json_value.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

/// A row in the file, as messages name it.
struct JsonRow {
    const QString& file;
    const char* table;
    int number;
};

/// " (“Ada”)" behind the number of a row that has a name.
QString namedInRow(const QString& name) { return name.isEmpty() ? QString() : QCoreApplication::translate("WorkspaceJson", " (“%1”)").arg(excerptOf(name.simplified())); }

Error badField(const JsonRow& row, const QJsonObject& o, const QString& field) {
    const QJsonValue value = o[field];
    const QString said = excerptOf(QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1)));
    const QString why = value.isUndefined() ? QCoreApplication::translate("WorkspaceJson", "it is missing") : QCoreApplication::translate("WorkspaceJson", "it says %1").arg(said);
    return Error(QCoreApplication::translate("WorkspaceJson", "In %1, row %2 of \"%3\"%4 has no usable \"%5\": %6. Correct it and try again; nothing was changed.")
                     .arg(row.file, QString::number(row.number), QLatin1String(row.table), namedInRow(o[QLatin1String("name")].toString()), field, why));
}

/// What is not written by this program would be lost without a word.
template <class T>
void refuseStrangeFields(const QJsonObject& o, const JsonRow& at) {
    for (auto it = o.begin(); it != o.end(); ++it) {
        const auto fields = Entity<T>::fields();
        if (it.key() == QLatin1String("id") || std::any_of(fields.begin(), fields.end(), [&](const Field<T>& f) { return it.key() == QLatin1String(f.column); })) continue;
        throw Error(QCoreApplication::translate("WorkspaceJson", "In %1, row %2 of \"%3\" has a field \"%4\" that there is not. Take it out and try again; nothing was changed.")
                        .arg(at.file).arg(at.number).arg(QLatin1String(at.table), excerptOf(it.key())));
    }
}

/// Nowhere can a use case get longer texts, so that no export is refused; names of other rows are as long as they were typed.
template <class T>
void refuseLongText(const Field<T>& f, const Value& cell, const JsonRow& at) {
    const auto* text = std::get_if<QString>(&cell);
    const QString why = text && std::is_same_v<T, UseCase> ? tooLongText(QLatin1String(f.column), f.column, f.type, *text) : QString();
    if (!why.isEmpty()) throw Error(QCoreApplication::translate("WorkspaceJson", "In %1, row %2 of \"%3\"%4: %5").arg(at.file, QString::number(at.number), QLatin1String(at.table), QString(), why));
}

/// Enum cells hold a word that the entity must know, or a number within its range (checked when it is written).
template <class T>
T rowOf(const QJsonValue& json, const JsonRow& at) {
    T row;
    const QJsonObject o = json.toObject();
    const auto id = cellFromJson(o[QLatin1String("id")], FieldType::Reference, true);
    if (!id || isNull(*id)) throw badField(at, o, QStringLiteral("id"));
    refuseStrangeFields<T>(o, at);
    row.id.value = std::get<qint64>(*id);
    for (const Field<T>& f : Entity<T>::fields()) {
        const auto cell = cellFromJson(o[QLatin1String(f.column)], f.type, isIdField(f.type, f.column));
        if (!cell) throw badField(at, o, QLatin1String(f.column));
        refuseLongText(f, *cell, at);
        f.set(row, *cell);
        // What did not survive the way in (an unknown word, a number where text belongs) must not pass as something else.
        const bool isKept = f.type == FieldType::Choice || (f.type == FieldType::Integer && !isNull(*cell));
        if (isKept && f.get(row) != *cell) throw badField(at, o, QLatin1String(f.column));
    }
    return row;
}

/// What the workspace refuses is said with the row it stands in.
template <class T>
void insertRow(Editor& editor, const T& row, const JsonRow& at) {
    try {
        editor.insert(row);
    } catch (const Error& error) {
        QString name;
        if constexpr (requires { row.name; }) name = namedInRow(row.name);
        throw Error(QCoreApplication::translate("WorkspaceJson", "In %1, row %2 of \"%3\"%4: %5").arg(at.file, QString::number(at.number), QLatin1String(at.table), name, error.message()));
    }
}

/// What may be said once only: what a row is about → the row that says it.
using SaidRows = QHash<QPair<qint64, QString>, int>;

// Of these no two rows are about the same, since they would say two things of it. A circle of links is taken: the checks name it.
QPair<qint64, QString> aboutOf(const Dependency& row) { return {row.predecessor.value, row.successor.toString()}; }
QPair<qint64, QString> aboutOf(const ImpactScore& row) { return {row.useCase.value, row.criterion.toString()}; }
QPair<qint64, QString> aboutOf(const AssessmentLevel& row) { return {row.assessment.value, keyOf(row.dimension)}; }
QPair<qint64, QString> aboutOf(const AssessmentAnswer& row) { return {row.assessment.value, row.criterion}; }

template <class T>
void refuseTwice(SaidRows& said, const T& row, const JsonRow& at) {
    int& first = said[aboutOf(row)];
    if (first > 0) {
        const QString sentence = std::is_same_v<T, Dependency>
                                     ? QCoreApplication::translate("WorkspaceJson", "In %1, row %2 of \"%3\" links the same initiatives as row %4. Take one of them out and try again; nothing was changed.")
                                     : QCoreApplication::translate("WorkspaceJson", "In %1, row %2 of \"%3\" is about the same as row %4. Take one of them out and try again; nothing was changed.");
        throw Error(sentence.arg(at.file, QString::number(at.number), QLatin1String(at.table), QString::number(first)));
    }
    first = at.number;
}

QJsonObject rootOf(const QByteArray& json, const QString& name) {
    QJsonObject root;
    if (const QString problem = jsonProblem(json, root); !problem.isEmpty()) {
        throw Error(QCoreApplication::translate("WorkspaceJson", "%1 is no workspace as JSON: %2. Export the workspace again; nothing was changed.").arg(name, problem));
    }
    if (const QString twice = repeatedKey(json); !twice.isEmpty()) {
        throw Error(QCoreApplication::translate("CommandLine", "%1 has the key \"%2\" twice, so only one of its values would count. Remove one; nothing was changed.").arg(name, excerptOf(twice)));
    }
    if (root.value(QLatin1String("format")).toString() != QLatin1String(kFormat) || root.value(QLatin1String("version")).toInt() != kVersion) {
        throw Error(QCoreApplication::translate("WorkspaceJson", "%1 is not a whole workspace of this version. Use a file that \"export FILE -o ALL.json\" wrote; nothing was changed.").arg(name));
    }
    for (auto it = root.begin(); it != root.end(); ++it) {
        const auto table = kindOfTable(it.key());
        const bool isTable = table && *table != EntityKind::Setting;
        if (isTable ? it->isArray() : it.key() == QLatin1String("settings") ? it->isObject() : it.key() == QLatin1String("format") || it.key() == QLatin1String("version")) continue;
        throw Error(QCoreApplication::translate("WorkspaceJson", "In %1, \"%2\" is no list of rows that a workspace has. Correct its name or take it out; nothing was changed.").arg(name, excerptOf(it.key())));
    }
    return root;
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

void readWorkspaceJson(Editor& editor, const QByteArray& json, const QString& name) {
    const QJsonObject root = rootOf(json, name);
    for (const ImpactCriterion& c : editor.portfolio().impactCriteria()) editor.remove(c.id);
    forEachEntity([&]<class T>() {
        JsonRow at{name, Entity<T>::table, 0};
        const QJsonArray rows = root[QLatin1String(Entity<T>::table)].toArray();
        SaidRows said;
        for (const QJsonValue& v : rows) {
            ++at.number;
            const T row = rowOf<T>(v, at);
            if constexpr (requires { aboutOf(row); }) refuseTwice(said, row, at);
            insertRow(editor, row, at);
        }
    });
    const QJsonObject settings = root[QLatin1String("settings")].toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        const QByteArray text = QJsonDocument(QJsonArray{*it}).toJson(QJsonDocument::Compact);
        try {
            editor.setSetting(it.key(), QString::fromUtf8(text.mid(1, text.size() - 2)));
        } catch (const Error& error) {
            throw Error(QCoreApplication::translate("WorkspaceJson", "In %1, the setting \"%2\": %3").arg(name, excerptOf(it.key()), error.message()));
        }
    }
}

}  // namespace stagepath
