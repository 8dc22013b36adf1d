#include "core/exchange/import/import_merge.h"

#include "core/domain/values/text_limits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace stagepath {

namespace {

/// Finds rows by name, or adds them once, at the end of their list.
template <class T>
class Directory {
public:
    explicit Directory(Editor& editor) : m_editor(editor), m_position(editor.portfolio().template nextPosition<T>()) {
        for (const T& row : editor.portfolio().template table<T>()) m_ids.insert(row.name.toCaseFolded(), row.id);
    }
    template <class Make>
    Id<T> idOf(const QString& name, Make make) {
        if (name.isEmpty()) return {};
        Id<T>& id = m_ids[name.toCaseFolded()];
        if (!id.isNull()) return id;
        T row = make();
        row.position = m_position++;
        return id = m_editor.insert(row);
    }
    /// The same, but \p old where that is called so: another row may have the same name.
    template <class Make>
    Id<T> idOf(Id<T> old, const QString& name, Make make) {
        return !old.isNull() && isNamedSo(m_editor.portfolio(), old, name) ? old : idOf(name, make);
    }

private:
    Editor& m_editor;
    qint64 m_position;
    QHash<QString, Id<T>> m_ids;
};

QJsonObject countsOf(const QMap<QString, int>& counts) {
    QJsonObject o;
    for (auto it = counts.begin(); it != counts.end(); ++it) o[it.key()] = *it;
    return o;
}

/// Names that the list gives as owners: whoever is new among them is an executive, wherever else it names them.
QSet<QString> ownersIn(const ImportPlan& plan) {
    QSet<QString> owners;
    for (const PlannedUseCase& planned : plan.useCases) owners.insert(planned.accountable.toCaseFolded());
    return owners;
}

}  // namespace

void noteNewcomers(ImportPlan& plan, const Portfolio& existing) {
    QSet<QString> units{QString()};
    QSet<QString> people{QString()};
    for (const BusinessUnit& unit : existing.units()) units.insert(unit.name.toCaseFolded());
    for (const Person& person : existing.people()) people.insert(person.name.toCaseFolded());
    const QSet<QString> owners = ownersIn(plan);
    const auto note = [](const QString& name, QSet<QString>& known, QStringList& list) {
        const QString key = name.toCaseFolded();
        if (known.contains(key)) return;
        known.insert(key);
        list.append(name);
    };
    for (const PlannedUseCase& planned : std::as_const(plan.useCases)) {
        note(planned.unit, units, plan.report.newUnits);
        for (const QString& name : {planned.accountable, planned.lead}) {
            note(name, people, owners.contains(name.toCaseFolded()) ? plan.report.newExecutives : plan.report.newPeople);
        }
    }
}

void applyImport(Editor& editor, const ImportPlan& plan, const ProgressCallback& progress) {
    Directory<BusinessUnit> units(editor);
    Directory<Person> people(editor);
    const QSet<QString> owners = ownersIn(plan);
    int nextColor = static_cast<int>(editor.portfolio().units().size());
    QHash<UseCaseId, UseCase> updated;  // several rows may say something of one use case
    qint64 position = editor.portfolio().nextPosition<UseCase>();
    qsizetype done = 0;
    for (const PlannedUseCase& planned : plan.useCases) {
        if (done++ % 64 == 0) report(progress, static_cast<double>(done) / static_cast<double>(plan.useCases.size()));
        PlannedUseCase given = planned;
        UseCase& u = given.useCase;
        const UseCase* there = editor.portfolio().find(u.id);
        const UseCase old = there ? updated.value(u.id, *there) : UseCase();
        u.unit = units.idOf(old.unit, planned.unit, [&] { return BusinessUnit{{}, 0, planned.unit, QStringLiteral("c%1").arg(nextColor++ % 8 + 1)}; });
        u.accountable = people.idOf(old.accountable, planned.accountable, [&] { return Person{{}, 0, planned.accountable, {}, u.unit, {}, true}; });
        u.lead = people.idOf(old.lead, planned.lead, [&] { return Person{{}, 0, planned.lead, {}, u.unit, planned.leadEmail, owners.contains(planned.lead.toCaseFolded())}; });
        if (u.id.isNull()) {
            u.position = position++;
            editor.insert(u);
        } else if (there) {
            editor.update(updated[u.id] = merged(old, given));
        }
    }
}

QString importText(const ImportPlan& plan, const QString& sourceName) {
    return QCoreApplication::translate("Import", "Import %Ln use case(s) from %1", nullptr, int(plan.useCases.size())).arg(sourceName);
}

QList<ImportWarning> leftOutRows(const ImportReport& report) {
    const QString column = report.mapping.value(QStringLiteral("name")).value(0);
    QList<ImportWarning> rows;
    for (const DuplicateRow& d : report.duplicateRows) {
        rows.append({d.row, column, QCoreApplication::translate("Import", "“%1” is there already, so this row was left out.").arg(d.name),
                     QCoreApplication::translate("Import", "To take it over, choose otherwise under “Already there”.")});
    }
    return rows;
}

QString howRead(const ImportReport& report) {
    const auto say = [](const char* text) { return QCoreApplication::translate("Import", text); };
    if (!report.sheet.isEmpty()) return say(QT_TRANSLATE_NOOP("Import", "Sheet “%1”, header in row %2")).arg(excerptOf(report.sheet)).arg(report.headerRow);
    const QString delimiter = report.delimiter == QLatin1Char('\t') ? say(QT_TRANSLATE_NOOP("Import", "tab")) : QString(report.delimiter);
    return say(QT_TRANSLATE_NOOP("Import", "Encoding %1, separator “%2”, header in row %3")).arg(report.encoding, delimiter).arg(report.headerRow);
}

QJsonObject toJson(const ImportReport& report) {
    QJsonObject mapping;
    for (auto it = report.mapping.begin(); it != report.mapping.end(); ++it) mapping[it.key()] = QJsonArray::fromStringList(*it);
    QJsonObject values;
    for (auto it = report.values.begin(); it != report.values.end(); ++it) {
        QJsonObject words;
        for (auto w = it->begin(); w != it->end(); ++w) words[w.key()] = *w;
        values[it.key()] = words;
    }
    QJsonObject unmapped;
    for (auto it = report.unmappedValues.begin(); it != report.unmappedValues.end(); ++it) unmapped[it.key()] = countsOf(*it);
    QJsonArray warnings;
    for (const ImportWarning& w : report.warnings) {
        warnings.append(QJsonObject{{QStringLiteral("row"), w.row}, {QStringLiteral("column"), w.column.isEmpty() ? QJsonValue() : QJsonValue(w.column)}, {QStringLiteral("message"), w.message}});
    }
    return {{QStringLiteral("read"), report.read},
            {QStringLiteral("added"), report.added},
            {QStringLiteral("updated"), report.updated},
            {QStringLiteral("skipped"), report.skipped},
            {QStringLiteral("blank_rows"), report.blankRows},
            {QStringLiteral("replacement_characters"), report.replacementCharacters},
            {QStringLiteral("encoding"), report.encoding.isEmpty() ? QJsonValue() : QJsonValue(report.encoding)},
            {QStringLiteral("delimiter"), report.delimiter.isNull() ? QJsonValue() : QJsonValue(QString(report.delimiter))},
            {QStringLiteral("sheet"), report.sheet.isEmpty() ? QJsonValue() : QJsonValue(report.sheet)},
            {QStringLiteral("header_row"), report.headerRow},
            {QStringLiteral("mapping"), mapping},
            {QStringLiteral("values"), values},
            {QStringLiteral("unmapped_values"), unmapped},
            {QStringLiteral("warnings"), warnings}};
}

}  // namespace stagepath
