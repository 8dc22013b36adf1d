// A row of a list: what becomes of its units, lifecycles and people.
#include "core/domain/enums.h"
#include "core/domain/values/text_limits.h"
#include "core/exchange/import/rows/row_reader.h"
#include "core/exchange/import/value_mapping.h"

#include <QCoreApplication>

#include <optional>

namespace stagepath {

void RowReader::indexUnits() {
    QStringList there;
    for (const BusinessUnit& unit : m_existing.units()) there.append(unit.name);
    QMap<QString, int> listed;
    for (qsizetype r = m_columns.header + 1; r < m_table.records.size() && m_mapping.columns.contains(ImportField::Unit); ++r) {
        const QString name = m_cells.text(r, ImportField::Unit).simplified();
        if (!name.isEmpty() && !isEmptyWord(name)) ++listed[cutText(name, kMostName)];
    }
    m_units = UnitNames(there, listed);
}

/// The value counted, with what somebody said of it if they did.
ImportValue& RowReader::count(qsizetype r, ImportField field, const QString& raw) {
    ImportValue& value = m_values.count(field, raw, m_table.rowNumber(r), m_cells.columnOf(field, r));
    if (value.count == 1 && m_words.contains(field, raw)) {
        value.reason = ValueReason::ByHand;
        value.ours = m_words.ours(field, raw);
    }
    return value;
}

/// The name that a unit or a person gets: cut where it is longer than one may be, unless one is called so already.
QString RowReader::nameIn(qsizetype r, ImportField field, const QString& name) {
    if (name.size() <= kMostName || (field == ImportField::Unit && m_units.contains(name))) return name;
    m_extra[m_columns.columnOf(field)] = name;
    warn(r, field, QCoreApplication::translate("Import", "The cell has %1 characters; the first %2 were taken, all of it is kept as text.").arg(name.size()).arg(kMostName));
    return cutText(name, kMostName).trimmed();
}

QString RowReader::unitIn(qsizetype r) {
    const QString raw = nameIn(r, ImportField::Unit, meaningful(r, ImportField::Unit).simplified());
    if (raw.isEmpty()) return {};
    ImportValue& value = count(r, ImportField::Unit, raw);
    if (value.count == 1 && value.reason != ValueReason::ByHand) m_units.explain(value, m_options.isWatched && !m_mapping.ownExport);
    if (value.ours.isEmpty() && !m_extra.contains(value.column)) m_extra[value.column] = raw;
    return m_units.contains(value.ours) ? value.ours : cutText(value.ours, kMostName);
}

void RowReader::readWords(qsizetype r, PlannedUseCase& planned) {
    const QString raw = m_cells.text(r, ImportField::Lifecycle).simplified();
    if (raw.isEmpty()) return;
    meaningful(r, ImportField::Lifecycle);  // keeps the tail
    ImportValue& value = count(r, ImportField::Lifecycle, raw);
    if (value.count == 1 && value.reason != ValueReason::ByHand) explainLifecycle(value);
    const QString field = importFieldKey(ImportField::Lifecycle);
    const auto lifecycle = fromKey<Lifecycle>(value.ours);
    if (!lifecycle) {
        ++m_report.unmappedValues[field][raw];
        m_extra[m_cells.columnOf(ImportField::Lifecycle, r)] = raw;
        return;
    }
    planned.useCase.lifecycle = *lifecycle;
    m_report.values[field][raw] = value.ours;
}

void RowReader::readPeople(qsizetype r, PlannedUseCase& planned) {
    for (const ImportField field : {ImportField::Accountable, ImportField::Lead}) {
        const QString raw = meaningful(r, field);
        if (raw.isEmpty()) continue;
        const auto person = m_mapping.ownExport ? NamedPerson{raw.simplified(), {}} : personFromCell(raw);
        if (!person) {
            m_extra[m_columns.columnOf(field)] = raw;
            Nobodies& nobodies = m_nobodies[field];
            if (nobodies.count++ == 0) nobodies.first = raw, nobodies.row = m_table.rowNumber(r);
            continue;
        }
        (field == ImportField::Accountable ? planned.accountable : planned.lead) = nameIn(r, field, person->name);
        if (field == ImportField::Lead) planned.leadEmail = person->email;
    }
}

void RowReader::noteNobodies() {
    for (auto it = m_nobodies.cbegin(); it != m_nobodies.cend(); ++it) {
        const QString column = m_columns.columnOf(it.key());
        m_report.warnings.append({0, column,
                                  QCoreApplication::translate("Import", "%n cell(s) of “%1” name no single person but a shared mailbox, a web address or several people (first “%2” in row %3): they are kept as text and make nobody accountable or lead.", nullptr, it->count)
                                      .arg(excerptOf(column), excerptOf(it->first), QString::number(it->row)),
                                  QCoreApplication::translate("Import", "Put names into the list, or name the people afterwards on the page People.")});
    }
}

}  // namespace stagepath
