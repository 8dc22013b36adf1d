#include "core/exchange/export_table.h"

#include "core/analysis/checks.h"
#include "core/analysis/impact.h"
#include "core/domain/entity.h"
#include "core/domain/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

/// All fields of T but its place in the list and what \p skip names.
template <class T>
ExportTable tableOf(const Portfolio& p, const QStringList& skip = {}) {
    ExportTable table;
    table.columns.append(QStringLiteral("id"));
    QList<const Field<T>*> fields;
    for (const Field<T>& f : Entity<T>::fields()) {
        const QString column = QLatin1String(f.column);
        if (column == QLatin1String("position") || skip.contains(column)) continue;
        fields.append(&f);
        table.columns.append(column);
    }
    for (const T& row : p.table<T>()) {
        QList<Value> cells{Value{row.id.toString()}};
        for (const Field<T>* f : fields) cells.append(shown(p, f->type, f->target, f->get(row)));
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
    table.columns << QStringLiteral("impact") << QStringLiteral("readiness") << QStringLiteral("earned_stage") << QStringLiteral("quadrant") << custom;
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
    ExportTable table{{QStringLiteral("severity"), QStringLiteral("key"), QStringLiteral("subject"), QStringLiteral("text"), QStringLiteral("mend")}, {}};
    for (const Finding& f : findingsOf(p, today)) table.rows.append({toValue(f.severity), toValue(f.key), toValue(f.subject), toValue(f.text), toValue(f.mend)});
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

}  // namespace

QString withoutFormula(const QString& text) {
    if (text.isEmpty()) return text;
    bool isNumber = false;
    text.toDouble(&isNumber);
    return !isNumber && QStringLiteral("=+-@\t\r\n＝＋－＠").contains(text[0]) ? QLatin1Char('\'') + text : text;
}

QStringList exportTableNames() {
    return {QStringLiteral("use-cases"), QStringLiteral("people"), QStringLiteral("units"), QStringLiteral("initiatives"), QStringLiteral("milestones"),
            QStringLiteral("dependencies"), QStringLiteral("outcomes"), QStringLiteral("assessments"), QStringLiteral("checks")};
}

ExportTable exportTable(const Portfolio& portfolio, const QString& name, QDate today) {
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
        default:
            throw Error(QCoreApplication::translate("Export", "There is no table \"%1\". Use one of: %2.").arg(name, exportTableNames().join(QStringLiteral(", "))));
    }
}

QByteArray toCsv(const ExportTable& table) {
    QByteArray out("\xEF\xBB\xBF");
    QByteArrayList head;
    for (const QString& column : table.columns) head.append(csvCell(column));
    out += head.join(',') + "\r\n";
    for (const QList<Value>& row : table.rows) {
        QByteArrayList cells;
        for (const Value& v : row) cells.append(csvCell(v));
        out += cells.join(',') + "\r\n";
    }
    return out;
}

QByteArray toJson(const ExportTable& table) {
    QJsonArray array;
    for (const QList<Value>& row : table.rows) {
        QJsonObject o;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const Value& v = row[i];
            if (const auto* n = std::get_if<qint64>(&v)) o[table.columns[i]] = *n;
            else if (const auto* d = std::get_if<double>(&v)) o[table.columns[i]] = *d;
            else if (const auto* s = std::get_if<QString>(&v)) o[table.columns[i]] = *s;
            else o[table.columns[i]] = QJsonValue::Null;
        }
        array.append(o);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

}  // namespace stagepath
