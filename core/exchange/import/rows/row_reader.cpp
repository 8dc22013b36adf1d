#include "core/exchange/import/rows/row_reader.h"

#include "core/domain/values/text_limits.h"
#include "core/exchange/csv_cells.h"
#include "core/exchange/import/value_mapping.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <utility>

namespace stagepath {

namespace {

/// True for what our own export works out, so that it is no text to keep.
bool isComputedColumn(const QString& header) {
    static const QSet<QString> computed{QStringLiteral("id"), QStringLiteral("impact"), QStringLiteral("readiness"), QStringLiteral("earned_stage"), QStringLiteral("quadrant"),
                                        QStringLiteral("placed_readiness"), QStringLiteral("placed_impact")};
    return computed.contains(header);
}

}  // namespace

void RowReader::lookThrough() {
    readDateOrders();
    indexUnits();
}

std::optional<PlannedUseCase> RowReader::read(qsizetype r) {
    PlannedUseCase planned;
    planned.row = m_table.rowNumber(r);
    m_extra = {};
    m_tails.clear();
    readNames(r, planned);
    if (planned.useCase.name.isEmpty()) {
        ++m_report.skipped;
        warn(r, ImportField::Name, QCoreApplication::translate("Import", "This row has no name, so it was left out."), QCoreApplication::translate("Import", "Give it a name in the list."));
        return std::nullopt;
    }
    readWords(r, planned);
    readPeople(r, planned);
    readDates(r, planned);
    readNumbers(r, planned);
    shorten(r, planned.useCase);
    keepTheRest(r, planned);
    planned.remarks += m_tails;
    return planned;
}

void RowReader::readNames(qsizetype r, PlannedUseCase& planned) {
    UseCase& u = planned.useCase;
    u.name = m_cells.text(r, ImportField::Name).simplified();
    u.externalId = meaningful(r, ImportField::ExternalId).simplified();
    static const QRegularExpression idAndName(QStringLiteral("^([A-Z]+-\\d+)\\s*:\\s*(.*)$"));
    if (m_mapping.idAndName >= 0) {
        if (const auto m = idAndName.match(u.name); m.hasMatch()) {
            u.externalId = m.captured(1);
            u.name = m.captured(2);
        }
    }
    if (u.name.size() > kMostName) {
        warn(r, ImportField::Name, QCoreApplication::translate("Import", "The name has %1 characters; the first %2 became the name, all of it is kept in the notes.").arg(u.name.size()).arg(kMostName));
        planned.remarks.append(u.name);
        u.name = cutText(u.name, kMostName);
    }
    planned.unit = unitIn(r);
    readTexts(r, u);
}

void RowReader::readTexts(qsizetype r, UseCase& u) {
    u.summary = meaningful(r, ImportField::Summary);
    const QString category = meaningful(r, ImportField::Category);
    u.category = m_mapping.ownExport ? category : listFromCell(category);
    const QString tags = meaningful(r, ImportField::Tags);
    u.tags = m_mapping.ownExport ? tags : listFromCell(tags);
    u.notes = meaningful(r, ImportField::Notes);
}

/// A cell that a field can't hold is cut, and kept whole as custom text.
void RowReader::shorten(qsizetype r, UseCase& u) {
    constexpr std::pair<const char*, ImportField> kTexts[] = {{"external_id", ImportField::ExternalId}, {"category", ImportField::Category}, {"tags", ImportField::Tags},
                                                              {"summary", ImportField::Summary},        {"notes", ImportField::Notes}};
    for (const auto& [column, source] : kTexts) {
        const Field<UseCase>& field = *fieldOf<UseCase>(QString::fromLatin1(column));
        const Value value = field.get(u);
        const QString text = isNull(value) ? QString() : std::get<QString>(value);
        const qsizetype most = mostCharacters(field.column, field.type);
        if (text.size() <= most) continue;
        field.set(u, toValue(cutText(text, most)));
        m_extra[m_columns.columnOf(source)] = text;
        warn(r, source, QCoreApplication::translate("Import", "The cell has %1 characters; the first %2 were taken, all of it is kept as text.").arg(text.size()).arg(most));
    }
}

/// Text of the field; empty for "N/A" and its like, whose tail ("N/A - see the other one") goes to the notes.
QString RowReader::meaningful(qsizetype r, ImportField field) {
    const QString t = m_cells.text(r, field);
    if (m_mapping.ownExport) return t;
    const auto tail = emptyWordTail(t);
    if (!tail) return t;
    if (!tail->isEmpty()) m_tails.append(QStringLiteral("%1: %2").arg(m_cells.columnOf(field, r), *tail));
    return {};
}

void RowReader::warn(qsizetype r, ImportField field, const QString& message, const QString& proposal) { m_report.warnings.append({m_table.rowNumber(r), m_cells.columnOf(field, r), message, proposal}); }

void RowReader::keepUnread(qsizetype r, ImportField field, const QString& raw, const QString& message, const QString& proposal) {
    m_extra[m_cells.columnOf(field, r)] = raw;
    warn(r, field, message.arg(excerptOf(raw)), proposal);
}

/// What feeds no field is kept as custom text, in the order of the columns.
void RowReader::keepTheRest(qsizetype r, PlannedUseCase& planned) {
    UseCase& u = planned.useCase;
    const QStringList& cells = m_table.records[r].cells;
    bool isLong = false;
    for (qsizetype c = 0; c < cells.size(); ++c) {
        const QString cell = m_mapping.ownExport ? unguarded(cells[c]) : unguarded(cells[c]).trimmed();
        const QString header = m_cells.headerOf(c);
        if (cell.isEmpty()) continue;
        if (c >= m_columns.columns.size()) {
            if (!isLong) m_report.warnings.append({m_table.rowNumber(r), header, QCoreApplication::translate("Import", "This row has more cells than the header; the rest is kept as text."), {}});
            isLong = true;
        } else if (m_mapping.ownExport && isComputedColumn(header)) {
            if (header.startsWith(QLatin1String("placed_"))) readPlace(r, header, cell, header == QLatin1String("placed_impact") ? u.placedImpact : u.placedReadiness);
            continue;
        }
        keepCell(r, c, cell, planned);
    }
    u.custom = m_extra.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(m_extra).toJson(QJsonDocument::Compact));
}

void RowReader::keepCell(qsizetype r, qsizetype c, const QString& cell, PlannedUseCase& planned) {
    const QString header = m_cells.headerOf(c);
    const auto tail = m_mapping.ownExport ? std::nullopt : emptyWordTail(cell);
    const bool isEmptyWord = tail && tail->isEmpty();
    const bool beside = m_cells.isBeside(r, c);
    if (beside && !isEmptyWord) m_columns.columns[c].isKeptBeside = true;
    if ((m_cells.isKept(c) || beside) && !isEmptyWord) m_extra[m_mapping.ownExport ? customKey(header) : header] = cell;
    else if (!isEmptyWord && c < m_columns.columns.size() && m_columns.columns[c].field && !m_mapping.ownExport) planned.replaced.append(header);
}

void RowReader::readPlace(qsizetype r, const QString& header, const QString& cell, std::optional<double>& place) {
    bool isNumber = false;
    const double number = cell.toDouble(&isNumber);
    if (isNumber && number >= 0 && number <= 100) place = number;
    else m_report.warnings.append({m_table.rowNumber(r), header, QCoreApplication::translate("Import", "“%1” is no place from 0 to 100, so it is left out.").arg(excerptOf(cell)), {}});
}

}  // namespace stagepath
