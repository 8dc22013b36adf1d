#include "core/exchange/export_table.h"

#include "core/analysis/checks/checks.h"
#include "core/analysis/checks/dismissals.h"
#include "core/analysis/impact.h"
#include "core/domain/entity.h"
#include "core/domain/values/error.h"
#include "core/exchange/csv_cells.h"
#include "core/exchange/json/json_value.h"
#include "core/exchange/slip_table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <type_traits>

namespace stagepath {

namespace {

template <class T>
QString nameOf(const Portfolio& p, qint64 id) {
    const T* row = p.find(Id<T>(id));
    if constexpr (requires(T t) { t.name; }) return row ? row->name : QString();
    return row ? row->id.toString() : QString();
}

QString referenceText(const Portfolio& p, EntityKind kind, qint64 id) {
    QString text;
    forEachEntity([&]<class T>() {
        if (Entity<T>::kind == kind) text = nameOf<T>(p, id);
    });
    return text;
}

Value shown(const Portfolio& p, FieldType type, EntityKind target, const Value& value) {
    const auto* id = std::get_if<qint64>(&value);
    if (type == FieldType::Reference) return id ? Value{referenceText(p, target, *id)} : Value{QString(QLatin1String(""))};
    return value;
}

/// A plain milestone asks for no stage.
template <class T>
bool isAbsent(const T& row, const Field<T>& f) {
    if constexpr (std::is_same_v<T, Milestone>) return row.kind == MilestoneKind::Milestone && QLatin1String(f.column) == QLatin1String("stage");
    return false;
}

/// All fields of T but its place in the list and what \p skip names, and its subject.
template <class T>
ExportTable tableOf(const Portfolio& p, const QStringList& skip = {}) {
    constexpr bool hasSubject = requires(T t) { t.subject; };
    ExportTable table;
    table.columns.append(QStringLiteral("id"));
    QList<const Field<T>*> fields;
    for (const Field<T>& f : Entity<T>::fields()) {
        const QString column = QLatin1String(f.column);
        if (column == QLatin1String("position") || skip.contains(column)) continue;
        fields.append(&f);
        if (f.type == FieldType::Boolean) table.flags.insert(table.columns.size());
        table.columns.append(column);
    }
    if (hasSubject) table.columns.append(QStringLiteral("subject"));
    for (const T& row : p.table<T>()) {
        QList<Value> cells{Value{row.id.toString()}};
        for (const Field<T>* f : fields) cells.append(isAbsent(row, *f) ? Value{} : shown(p, f->type, f->target, f->get(row)));
        if constexpr (hasSubject) cells.append(toValue(subjectKey(row.subject)));
        table.rows.append(cells);
    }
    return table;
}

template <class T>
Value optionalCell(const std::optional<T>& v) {
    return v ? toValue(*v) : Value{};
}

ExportTable useCases(const Portfolio& p, QDate today) {
    ExportTable table = tableOf<UseCase>(p, {QStringLiteral("custom")});
    QStringList custom;
    QList<QJsonObject> objects;
    for (const UseCase& u : p.useCases()) {
        objects.append(QJsonDocument::fromJson(u.custom.toUtf8()).object());
        for (const QString& key : objects.constLast().keys()) {
            if (!custom.contains(key)) custom.append(key);
        }
    }
    table.columns << QStringLiteral("impact") << QStringLiteral("readiness") << QStringLiteral("earned_stage") << QStringLiteral("quadrant");
    table.customFrom = table.columns.size();
    table.columns += custom;
    qsizetype i = 0;
    for (const UseCase& u : p.useCases()) {
        const UseCaseFigures f = figuresOf(p, u, today);
        QList<Value>& row = table.rows[i];
        row << optionalCell(f.impact.value) << optionalCell(f.standing.readiness) << optionalCell(f.standing.earnedStage) << toValue(f.quadrant);
        for (const QString& key : custom) row.append(toValue(objects[i][key].toString()));
        ++i;
    }
    return table;
}

ExportTable assessments(const Portfolio& p) {
    ExportTable table = tableOf<Assessment>(p);
    table.columns << QStringLiteral("kind") << QStringLiteral("key") << QStringLiteral("level") << QStringLiteral("evidence") << QStringLiteral("reason")
                  << QStringLiteral("link") << QStringLiteral("answered_by") << QStringLiteral("answered_at");
    QList<QList<Value>> rows;
    qsizetype i = 0;
    for (const Assessment& a : p.assessments()) {
        const QList<Value> head = table.rows[i++];
        for (const AssessmentLevelId id : p.levelsOf(a.id)) {
            const AssessmentLevel& l = *p.find(id);
            rows.append(head + QList<Value>{toValue(QStringLiteral("dimension")), toValue(l.dimension), toValue(l.level), toValue(QString()), toValue(l.reason),
                                            toValue(QString()), toValue(QString()), toValue(QDate())});
        }
        for (const AssessmentAnswerId id : p.answersOf(a.id)) {
            const AssessmentAnswer& n = *p.find(id);
            rows.append(head + QList<Value>{toValue(QStringLiteral("criterion")), toValue(n.criterion), n.state == AnswerState::Level ? toValue(n.level) : toValue(n.state),
                                            toValue(n.evidence), toValue(n.reason), toValue(n.link), toValue(nameOf<Person>(p, n.by.value)), toValue(n.at)});
        }
    }
    table.rows = rows;
    return table;
}

ExportTable checks(const Portfolio& p, QDate today) {
    ExportTable table;
    table.columns = {QStringLiteral("severity"), QStringLiteral("key"), QStringLiteral("subject"), QStringLiteral("text"), QStringLiteral("mend"), QStringLiteral("dismissed")};
    const DismissalTable dismissals(p);
    for (const Finding& f : findingsOf(p, today)) {
        const std::optional<Dismissal> said = dismissals.of(f);
        table.rows.append({toValue(f.severity), toValue(f.key), toValue(f.subject), toValue(f.text), toValue(f.mend), said ? toValue(said->reason) : Value()});
    }
    return table;
}

QByteArray csvCell(const Value& value) {
    if (const auto* i = std::get_if<qint64>(&value)) return QByteArray::number(*i);
    if (const auto* d = std::get_if<double>(&value)) return QByteArray::number(*d, 'g', 15);
    const auto* s = std::get_if<QString>(&value);
    if (!s) return {};
    QString text = withoutFormula(*s);
    return '"' + text.replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"';
}

QJsonValue jsonCell(const Value& value, bool isFlag) {
    if (const auto* n = std::get_if<qint64>(&value)) return isFlag ? QJsonValue(*n != 0) : QJsonValue(*n);
    if (const auto* d = std::get_if<double>(&value)) return *d;
    const auto* s = std::get_if<QString>(&value);
    return s && !s->isEmpty() ? QJsonValue(*s) : QJsonValue(QJsonValue::Null);
}

}  // namespace

QStringList exportTableNames() {
    return {QStringLiteral("use-cases"), QStringLiteral("people"), QStringLiteral("units"), QStringLiteral("initiatives"), QStringLiteral("milestones"),
            QStringLiteral("dependencies"), QStringLiteral("outcomes"), QStringLiteral("assessments"), QStringLiteral("checks"), QStringLiteral("slip")};
}

static ExportTable tableNamed(const Portfolio& portfolio, const QString& name, QDate today) {
    switch (exportTableNames().indexOf(name)) {
        case 0: return useCases(portfolio, today);
        case 1: return tableOf<Person>(portfolio);
        case 2: return tableOf<BusinessUnit>(portfolio);
        case 3: return tableOf<Initiative>(portfolio);
        case 4: return tableOf<Milestone>(portfolio);
        case 5: return tableOf<Dependency>(portfolio);
        case 6: return tableOf<Outcome>(portfolio);
        case 7: return assessments(portfolio);
        case 8: return checks(portfolio, today);
        case 9: return slipTable(slipOf(portfolio, latestBaseline(portfolio), today));
        default:
            throw Error(QCoreApplication::translate("Export", "There is no table \"%1\". Use one of: %2.").arg(name, exportTableNames().join(QStringLiteral(", "))));
    }
}

ExportTable exportTable(const Portfolio& portfolio, const QString& name, QDate today) {
    ExportTable table = tableNamed(portfolio, name, today);
    table.key = QString(name).replace(QLatin1Char('-'), QLatin1Char('_'));
    return table;
}

QByteArray toCsv(const ExportTable& table) {
    QByteArray out("\xEF\xBB\xBF");
    QByteArrayList head;
    const qsizetype own = table.customFrom < 0 ? table.columns.size() : table.customFrom;
    const QStringList ours = table.columns.mid(0, own);
    for (qsizetype i = 0; i < table.columns.size(); ++i) head.append(csvCell(i < own ? ours[i] : customHeading(table.columns[i], ours)));
    out += head.join(',') + "\r\n";
    for (const QList<Value>& row : table.rows) {
        QByteArrayList cells;
        for (const Value& v : row) cells.append(csvCell(v));
        out += cells.join(',') + "\r\n";
    }
    return out;
}

QByteArray toJson(const ExportTable& table) {
    const qsizetype own = table.customFrom < 0 ? table.columns.size() : table.customFrom;
    QJsonArray array;
    for (const QList<Value>& row : table.rows) {
        QJsonObject o;
        for (qsizetype i = 0; i < own; ++i) o[table.columns[i]] = jsonCell(row[i], table.flags.contains(i));
        QJsonObject custom;
        for (qsizetype i = own; i < row.size(); ++i) {
            if (const QJsonValue v = jsonCell(row[i], false); !v.isNull()) custom[table.columns[i]] = v;
        }
        if (table.customFrom >= 0) o[QLatin1String("custom")] = custom.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(custom);
        array.append(o);
    }
    return QJsonDocument(QJsonObject{{table.key, array}}).toJson(QJsonDocument::Indented);
}

}  // namespace stagepath
