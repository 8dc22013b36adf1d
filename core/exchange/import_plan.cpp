#include "core/exchange/import_plan.h"

#include "core/exchange/date_reader.h"
#include "core/exchange/table_source.h"
#include "core/exchange/value_mapping.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace stagepath {

namespace {

QString say(const char* text) { return QCoreApplication::translate("Import", text); }

constexpr qsizetype kMaxName = 300;  ///< characters of a name that come from a list

/// Turns records into planned use cases, remembering what it met.
class Planner {
public:
    Planner(const CsvTable& table, const ImportOptions& options, const Portfolio& existing, ImportReport& report)
        : m_table(table), m_options(options), m_existing(existing), m_report(report) {}

    QList<PlannedUseCase> plan(const QString& sourceName, const ProgressCallback& progress) {
        readHeaders(sourceName);
        readDateOrders();
        indexExisting();
        QList<PlannedUseCase> result;
        const qsizetype total = m_table.records.size();
        for (qsizetype r = m_header + 1; r < total; ++r) {
            if (r % 128 == 0) report(progress, 0.5 + 0.5 * static_cast<double>(r) / static_cast<double>(total));
            if (m_table.records[r].isBlank()) {
                ++m_report.blankRows;
                continue;
            }
            ++m_report.read;
            planRow(r, result);
        }
        return result;
    }

private:
    void readHeaders(const QString& sourceName) {
        m_header = m_options.headerRow > 0 ? std::min<qsizetype>(m_options.headerRow, m_table.records.size()) - 1 : detectHeaderRow(m_table);
        m_headers = shownHeaders(m_table.records[m_header].cells);
        m_mapping = mapColumns(m_table.records[m_header].cells);
        m_report.headerRow = m_table.rowNumber(m_header);
        overrideMapping();
        refuseColumnsAsRecords(sourceName);
        if (!m_mapping.columns.contains(ImportField::Name)) {
            throw Error(say(QT_TRANSLATE_NOOP("Import", "%1 has no column that names the use cases (line %2 has: %3). Add a heading such as \"Name\", or give a mapping; nothing was changed."))
                            .arg(sourceName).arg(m_table.records[m_header].line).arg(QStringList(m_headers.mid(0, 8)).join(QStringLiteral(", "))));
        }
        for (auto it = m_mapping.columns.begin(); it != m_mapping.columns.end(); ++it) {
            for (const qsizetype c : *it) {
                m_report.mapping[importFieldKey(it.key())].append(m_headers[c]);
                m_mapped.insert(c);
            }
        }
        if (m_mapping.idAndName >= 0) m_report.mapping[importFieldKey(ImportField::ExternalId)].append(m_headers[m_mapping.idAndName]);
    }

    /// A list whose records stand in columns would become nonsense row by row.
    void refuseColumnsAsRecords(const QString& sourceName) const {
        const qsizetype columns = m_headers.size();
        if (!m_options.mapping.isEmpty() || m_mapping.columns.size() > 1 || columns < 3) return;
        QStringList first;
        for (const CsvRecord& record : m_table.records.mid(0, 200)) {
            if (const QString cell = record.cells.value(0).simplified(); !cell.isEmpty()) first.append(cell);
        }
        const ColumnMapping turned = mapColumns(first);
        const bool hasFields = turned.columns.contains(ImportField::Name) && turned.columns.size() > std::max<qsizetype>(1, m_mapping.columns.size());
        // Many more columns than rows, and none that names anything.
        const bool isLying = !m_mapping.columns.contains(ImportField::Name) && columns > 4 * m_table.records.size();
        if (!hasFields && !isLying) return;
        throw Error(say(QT_TRANSLATE_NOOP("Import", "%1 has its records in columns: the headings (%2) stand below each other. Transpose it in a spreadsheet (Paste Special, Transpose), save it as CSV and import that; nothing was changed."))
                        .arg(sourceName, shownHeaders(first).mid(0, 6).join(QStringLiteral(", "))));
    }

    void overrideMapping() {
        const QJsonObject given = m_options.mapping[QLatin1String("mapping")].toObject();
        for (auto it = given.begin(); it != given.end(); ++it) {
            const auto field = importFieldFromKey(it.key());
            if (!field) throw Error(say(QT_TRANSLATE_NOOP("Import", "The mapping names a field \"%1\" that there is not. Nothing was changed.")).arg(it.key()));
            QList<qsizetype> columns;
            for (const QJsonValue& header : it->isArray() ? it->toArray() : QJsonArray{*it}) {
                const qsizetype c = m_headers.indexOf(header.toString());
                if (c < 0) throw Error(say(QT_TRANSLATE_NOOP("Import", "The mapping names a column \"%1\" that the list does not have. Nothing was changed.")).arg(header.toString()));
                columns.append(c);
            }
            for (auto& other : m_mapping.columns) {
                for (const qsizetype c : columns) other.removeAll(c);
            }
            m_mapping.columns[*field] = columns;
        }
        m_mapping.columns.removeIf([](const auto& it) { return it.value().isEmpty(); });
        const QJsonObject words = m_options.mapping[QLatin1String("values")].toObject()[QLatin1String("lifecycle")].toObject();
        for (auto it = words.begin(); it != words.end(); ++it) {
            const auto lifecycle = fromKey<Lifecycle>(it->toString());
            if (!lifecycle) throw Error(say(QT_TRANSLATE_NOOP("Import", "The mapping names a lifecycle \"%1\" that there is not. Nothing was changed.")).arg(it->toString()));
            m_words[it.key()] = *lifecycle;
        }
    }

    void readDateOrders() {
        for (const ImportField field : {ImportField::Started, ImportField::LiveSince, ImportField::TargetDate}) {
            QStringList cells;
            for (const qsizetype c : m_mapping.columns.value(field)) {
                for (qsizetype r = m_header + 1; r < m_table.records.size(); ++r) cells.append(m_table.records[r].cells.value(c));
            }
            const bool american = QLocale().dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M'));
            m_orders[field] = dateOrderOf(cells, american ? DateOrder::MonthFirst : DateOrder::DayFirst);
        }
    }

    void indexExisting() {
        for (const UseCase& u : m_existing.useCases()) {
            m_externalIdOf.insert(u.id, u.externalId);
            if (!u.externalId.isEmpty()) m_byExternalId.insert(u.externalId, u.id);
            const BusinessUnit* unit = m_existing.find(u.unit);
            m_byName.insert(nameKey(u.name, unit ? unit->name : QString()), u.id);
        }
        for (qsizetype r = m_header + 1; r < m_table.records.size(); ++r) {
            const QString id = text(r, ImportField::ExternalId).simplified();
            if (!id.isEmpty()) ++m_given[id];
        }
    }
    static QString nameKey(const QString& name, const QString& unit) { return name.simplified().toCaseFolded() + QLatin1Char('\n') + unit.simplified().toCaseFolded(); }

    /// Text of a field in record \p r; several columns joined, one leading ' before a formula sign taken off.
    QString text(qsizetype r, ImportField field) const {
        QStringList parts;
        for (const qsizetype c : m_mapping.columns.value(field)) {
            const QString cell = unguarded(m_table.records[r].cells.value(c)).trimmed();
            if (!cell.isEmpty()) parts.append(cell);
        }
        const bool isList = field == ImportField::Summary || field == ImportField::Notes || field == ImportField::Tags;
        return parts.join(isList ? QStringLiteral("\n") : QStringLiteral(" "));
    }
    static QString unguarded(const QString& cell) {
        const bool guarded = cell.size() > 1 && cell[0] == QLatin1Char('\'') && QStringLiteral("=+-@\t\r＝＋－＠").contains(cell[1]);
        return guarded ? cell.mid(1) : cell;
    }
    /// Text of the field; empty for "N/A" and its like, whose tail ("N/A - see the other one") goes to the notes.
    QString meaningful(qsizetype r, ImportField field) {
        const QString t = text(r, field);
        if (m_mapping.ownExport) return t;
        const auto tail = emptyWordTail(t);
        if (!tail) return t;
        if (!tail->isEmpty()) m_tails.append(QStringLiteral("%1: %2").arg(m_headers[m_mapping.columns.value(field).constFirst()], *tail));
        return {};
    }
    void warn(qsizetype r, ImportField field, const QString& message) {
        const QList<qsizetype> columns = m_mapping.columns.value(field);
        m_report.warnings.append({m_table.rowNumber(r), columns.isEmpty() ? QString() : m_headers[columns.constFirst()], message});
    }

    void planRow(qsizetype r, QList<PlannedUseCase>& result) {
        PlannedUseCase planned;
        m_extra = {};
        m_tails.clear();
        readNames(r, planned);
        if (planned.useCase.name.isEmpty()) {
            ++m_report.skipped;
            warn(r, ImportField::Name, say(QT_TRANSLATE_NOOP("Import", "This row has no name, so it was left out.")));
            return;
        }
        readWords(r, planned);
        readPeople(r, planned);
        readDates(r, planned.useCase);
        readNumbers(r, planned.useCase);
        keepTheRest(r, planned.useCase);
        for (const QString& tail : m_tails) planned.useCase.notes += planned.useCase.notes.isEmpty() ? tail : QLatin1Char('\n') + tail;
        const UseCaseId known = existingOf(planned);
        if (!known.isNull() && m_options.duplicates == DuplicateRule::Skip) {
            ++m_report.skipped;
            return;
        }
        if (!known.isNull() && m_options.duplicates == DuplicateRule::Update) {
            planned.useCase.id = known;
            ++m_report.updated;
        } else {
            ++m_report.added;
        }
        result.append(planned);
    }

    UseCaseId existingOf(const PlannedUseCase& planned) const {
        const QString id = planned.useCase.externalId;
        const bool isUnique = !id.isEmpty() && (m_mapping.idAndName >= 0 || m_given.value(id) == 1);
        if (isUnique && m_byExternalId.contains(id)) return m_byExternalId.value(id);
        // Equal names with ids that differ are two use cases.
        const UseCaseId same = m_byName.value(nameKey(planned.useCase.name, planned.unit));
        const QString other = m_externalIdOf.value(same);
        return isUnique && !other.isEmpty() && other != id ? UseCaseId() : same;
    }

    void readNames(qsizetype r, PlannedUseCase& planned) {
        UseCase& u = planned.useCase;
        u.name = text(r, ImportField::Name).simplified();
        u.externalId = meaningful(r, ImportField::ExternalId).simplified();
        static const QRegularExpression idAndName(QStringLiteral("^([A-Z]+-\\d+)\\s*:\\s*(.*)$"));
        if (m_mapping.idAndName >= 0) {
            if (const auto m = idAndName.match(u.name); m.hasMatch()) {
                u.externalId = m.captured(1);
                u.name = m.captured(2);
            }
        }
        if (u.name.size() > kMaxName) {
            warn(r, ImportField::Name, say(QT_TRANSLATE_NOOP("Import", "The name has %1 characters; the first %2 became the name, all of it is kept in the notes.")).arg(u.name.size()).arg(kMaxName));
            u.notes = u.name;
            u.name = u.name.left(kMaxName);
        }
        planned.unit = meaningful(r, ImportField::Unit).simplified();
        u.summary = meaningful(r, ImportField::Summary);
        const QString category = meaningful(r, ImportField::Category);
        u.category = m_mapping.ownExport ? category : listFromCell(category);
        const QString tags = meaningful(r, ImportField::Tags);
        u.tags = m_mapping.ownExport ? tags : listFromCell(tags);
        if (const QString notes = meaningful(r, ImportField::Notes); !notes.isEmpty()) u.notes = u.notes.isEmpty() ? notes : u.notes + QLatin1Char('\n') + notes;
    }

    void readWords(qsizetype r, PlannedUseCase& planned) {
        const QString raw = text(r, ImportField::Lifecycle).simplified();
        if (raw.isEmpty()) return;
        meaningful(r, ImportField::Lifecycle);  // keeps the tail
        const auto lifecycle = m_words.contains(raw) ? std::optional(m_words.value(raw)) : lifecycleFromWord(raw);
        const QString field = importFieldKey(ImportField::Lifecycle);
        if (!lifecycle) {
            ++m_report.unmappedValues[field][raw];
            const QList<qsizetype> columns = m_mapping.columns.value(ImportField::Lifecycle);
            m_extra[m_headers[columns.constFirst()]] = raw;
            return;
        }
        planned.useCase.lifecycle = *lifecycle;
        m_report.values[field][raw] = keyOf(*lifecycle);
    }

    void readPeople(qsizetype r, PlannedUseCase& planned) {
        for (const ImportField field : {ImportField::Accountable, ImportField::Lead}) {
            const QString raw = meaningful(r, field);
            if (raw.isEmpty()) continue;
            const auto person = personFromCell(raw);
            if (!person) {
                m_extra[m_headers[m_mapping.columns.value(field).constFirst()]] = raw;
                continue;
            }
            (field == ImportField::Accountable ? planned.accountable : planned.lead) = person->name;
            if (field == ImportField::Lead) planned.leadEmail = person->email;
        }
    }

    PartialDate dateIn(qsizetype r, ImportField field) {
        const QString raw = meaningful(r, field);
        if (raw.isEmpty()) return {};
        const PartialDate date = readDate(raw, m_orders.value(field));
        if (date.isNull()) {
            keepUnread(r, field, raw, say(QT_TRANSLATE_NOOP("Import", "“%1” is no date that can be read; it is kept as text.")));
        }
        return date;
    }
    void keepUnread(qsizetype r, ImportField field, const QString& raw, const QString& message) {
        m_extra[m_headers[m_mapping.columns.value(field).constFirst()]] = raw;
        warn(r, field, message.arg(raw.left(60)));
    }

    void readDates(qsizetype r, UseCase& u) {
        u.started = dateIn(r, ImportField::Started);
        u.liveSince = dateIn(r, ImportField::LiveSince);
        u.targetDate = dateIn(r, ImportField::TargetDate).date;
        if (m_mapping.ownExport) u.stageSince = PartialDate::fromText(text(r, ImportField::StageSince)).date;
    }

    void readNumbers(qsizetype r, UseCase& u) {
        const auto number = [&](ImportField field) -> std::optional<qint64> {
            const QString raw = meaningful(r, field);
            bool ok = false;
            const qint64 n = raw.toLongLong(&ok);
            if (!ok && !raw.isEmpty()) keepUnread(r, field, raw, say(QT_TRANSLATE_NOOP("Import", "“%1” is no number that can be read; it is kept as text.")));
            return ok ? std::optional(n) : std::nullopt;
        };
        if (m_mapping.ownExport) {
            u.annualValue = number(ImportField::AnnualValue);  // in minor units
        } else if (const QString raw = meaningful(r, ImportField::AnnualValue); !raw.isEmpty()) {
            u.annualValue = moneyFromCell(raw);
            if (!u.annualValue) keepUnread(r, ImportField::AnnualValue, raw, say(QT_TRANSLATE_NOOP("Import", "“%1” is no amount that can be read; it is kept as text.")));
        }
        u.stage = static_cast<int>(std::clamp<qint64>(number(ImportField::Stage).value_or(0), 0, kMaxStage));
        if (const auto target = number(ImportField::TargetStage); target && *target >= 1 && *target <= kMaxStage) u.targetStage = static_cast<int>(*target);
    }

    /// What feeds no field is kept as custom text, in the order of the columns.
    void keepTheRest(qsizetype r, UseCase& u) {
        static const QSet<QString> computed{QStringLiteral("id"), QStringLiteral("impact"), QStringLiteral("readiness"), QStringLiteral("earned_stage"), QStringLiteral("quadrant"),
                                            QStringLiteral("placed_readiness"), QStringLiteral("placed_impact")};
        const QStringList& cells = m_table.records[r].cells;
        bool isLong = false;
        for (qsizetype c = 0; c < cells.size(); ++c) {
            const QString cell = unguarded(cells[c]).trimmed();
            const QString header = c < m_headers.size() ? m_headers[c] : QStringLiteral("Column %1").arg(c + 1);
            if (cell.isEmpty()) continue;
            if (c >= m_headers.size()) {
                if (!isLong) m_report.warnings.append({m_table.rowNumber(r), header, say(QT_TRANSLATE_NOOP("Import", "This row has more cells than the header; the rest is kept as text."))});
                isLong = true;
            } else if (m_mapping.ownExport && computed.contains(header)) {
                if (header.startsWith(QLatin1String("placed_"))) (header == QLatin1String("placed_impact") ? u.placedImpact : u.placedReadiness) = cell.toDouble();
                continue;
            }
            const auto tail = m_mapping.ownExport ? std::nullopt : emptyWordTail(cell);
            if (!m_mapped.contains(c) && !(tail && tail->isEmpty())) m_extra[header] = cell;
        }
        u.custom = m_extra.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(m_extra).toJson(QJsonDocument::Compact));
    }

    const CsvTable& m_table;
    const ImportOptions& m_options;
    const Portfolio& m_existing;
    ImportReport& m_report;
    qsizetype m_header = 0;
    QStringList m_headers;
    ColumnMapping m_mapping;
    QSet<qsizetype> m_mapped;
    QMap<ImportField, DateOrder> m_orders;
    QHash<QString, Lifecycle> m_words;
    QHash<QString, UseCaseId> m_byExternalId;
    QHash<QString, UseCaseId> m_byName;
    QHash<UseCaseId, QString> m_externalIdOf;
    QHash<QString, int> m_given;  ///< ids in the list, how often
    QJsonObject m_extra;
    QStringList m_tails;
};

}  // namespace

ImportPlan planImport(const QByteArray& bytes, const QString& sourceName, const ImportOptions& options, const Portfolio& existing, const ProgressCallback& progress) {
    ImportPlan plan;
    const CsvTable table = readTable(bytes, sourceName, options, plan.report, [&](double share) { return !progress || progress(share * 0.5); });
    plan.useCases = Planner(table, options, existing, plan.report).plan(sourceName, progress);
    return plan;
}

}  // namespace stagepath
