#include "core/exchange/import/import_plan.h"

#include "core/domain/values/amount_words.h"
#include "core/domain/values/date_words.h"
#include "core/domain/values/plan_years.h"
#include "core/domain/values/text_limits.h"
#include "core/exchange/csv_cells.h"
#include "core/exchange/import/import_merge.h"
#include "core/exchange/import/known_use_cases.h"
#include "core/exchange/import/value_mapping.h"
#include "core/exchange/reading/date_reader.h"
#include "core/exchange/reading/table_source.h"
#include "core/exchange/xlsx/xlsx_workbook.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace stagepath {

namespace {

QString correctIt() { return QCoreApplication::translate("Import", "Correct it in the list, or keep it as text."); }

/// Turns records into planned use cases, remembering what it met.
class Planner {
public:
    Planner(const CsvTable& table, const ImportOptions& options, const Portfolio& existing, ImportReport& report)
        : m_table(table), m_options(options), m_existing(existing), m_report(report) {}

    QList<PlannedUseCase> plan(const QString& sourceName, const ProgressCallback& progress) {
        readHeaders(sourceName);
        readDateOrders();
        indexUnits();
        QList<PlannedUseCase> rows;
        const qsizetype total = m_table.records.size();
        for (qsizetype r = m_header + 1; r < total; ++r) {
            if (r % 128 == 0) report(progress, 0.5 + 0.5 * static_cast<double>(r) / static_cast<double>(total));
            if (m_table.records[r].isBlank()) {
                ++m_report.blankRows;
                continue;
            }
            ++m_report.read;
            planRow(r, rows);
        }
        const QList<PlannedUseCase> result = settled(rows);
        noteNobodies();
        noteCut();
        return result;
    }
    const ImportColumns& columns() const { return m_columns; }
    QList<ImportValue> values() const { return m_values.sorted(); }

private:
    void readHeaders(const QString& sourceName) {
        m_columns = readColumns(m_table, m_options);
        m_header = m_columns.header;
        m_headers = m_columns.headers();
        m_mapping = m_columns.mapping;
        m_report.headerRow = m_header < 0 ? 0 : m_table.rowNumber(m_header);
        refuseColumnsAsRecords(sourceName);
        if (!m_mapping.columns.contains(ImportField::Name)) {
            throw Error(QCoreApplication::translate("Import", "%1 has no column that names the use cases (line %2 has: %3). Add a heading such as \"Name\", or say which column it is; nothing was changed.")
                            .arg(sourceName).arg(m_table.records[std::max<qsizetype>(0, m_header)].line).arg(QStringList(m_headers.mid(0, 8)).join(QStringLiteral(", "))));
        }
        nameColumnsOfRemarks();
        refuseHeadingsAlone(sourceName);
        for (auto it = m_mapping.columns.begin(); it != m_mapping.columns.end(); ++it) {
            for (const qsizetype c : *it) m_report.mapping[importFieldKey(it.key())].append(m_headers[c]);
        }
        if (m_mapping.idAndName >= 0) m_report.mapping[importFieldKey(ImportField::ExternalId)].append(m_headers[m_mapping.idAndName]);
    }
    bool isKept(qsizetype c) const { return c >= m_headers.size() || (!m_columns.columns[c].field && !m_columns.columns[c].isIgnored); }

    /// A workbook's remarks come with letters of columns; people know their headings.
    void nameColumnsOfRemarks() {
        for (ImportWarning& warning : m_report.warnings) {
            const int column = warning.row > m_report.headerRow ? columnIndex(warning.column) : -1;
            if (column >= 0 && column < m_headers.size() && !m_headers[column].isEmpty()) warning.column = QStringLiteral("%1 (%2)").arg(m_headers[column], warning.column);
        }
    }

    void refuseHeadingsAlone(const QString& sourceName) const {
        const auto first = m_table.records.begin() + (m_header + 1);
        if (std::any_of(first, m_table.records.end(), [](const CsvRecord& r) { return !r.isBlank(); })) return;
        for (const ImportWarning& warning : std::as_const(m_report.warnings)) {
            if (warning.row <= m_report.headerRow) continue;
            throw Error(QCoreApplication::translate("Import", "%1 has headings in line %2 and rows under them, but no cell of them can be read. Row %3, %4: %5 Save the list again as .xlsx or as CSV; nothing was changed.")
                            .arg(sourceName).arg(m_report.headerRow).arg(warning.row).arg(warning.column, warning.message));
        }
        throw Error(QCoreApplication::translate("Import", "%1 has headings in line %2 and no rows under them; perhaps it is cut off. Choose a list with rows; nothing was changed.")
                        .arg(sourceName).arg(m_table.records[std::max<qsizetype>(0, m_header)].line));
    }

    /// A column that was recognised as one of people may hold mailboxes.
    void noteNobodies() {
        for (auto it = m_nobodies.cbegin(); it != m_nobodies.cend(); ++it) {
            const QString column = columnOf(it.key());
            m_report.warnings.append({0, column,
                                      QCoreApplication::translate("Import", "%n cell(s) of “%1” name no single person but a shared mailbox, a web address or several people (first “%2” in row %3): they are kept as text and make nobody accountable or lead.", nullptr, it->count)
                                          .arg(column, it->first.left(60), QString::number(it->row)),
                                      QCoreApplication::translate("Import", "Put names into the list, or name the people afterwards on the page People.")});
        }
    }

    /// A file that ends in the middle of a record ended too early, and nobody knows how many rows are missing.
    void noteCut() {
        const qsizetype last = m_table.records.size() - 1;
        const qsizetype cells = m_table.records[last].cells.size();
        if (!m_table.endsOpen || last <= m_header || cells >= m_headers.size()) return;
        m_report.warnings.append({m_table.rowNumber(last), {},
                                  QCoreApplication::translate("Import", "The list ends in the middle of this row (%1 of %2 cells, no line break): it may be cut off, and rows may be missing.").arg(cells).arg(m_headers.size()),
                                  QCoreApplication::translate("Import", "Export the list again and compare the number of rows.")});
    }

    /// A list whose records stand in columns would become nonsense row by row. What its cells look like is no excuse: those of any row
    /// of headings look like names. Without a row of names somebody has looked already.
    void refuseColumnsAsRecords(const QString& sourceName) const {
        const qsizetype columns = m_headers.size();
        const auto& named = m_header < 0 ? m_mapping.columns : m_columns.named.columns;
        if (!m_options.mapping.isEmpty() || named.size() > 1 || columns < 3) return;
        QStringList first;
        for (const CsvRecord& record : m_table.records.mid(0, 200)) {
            if (const QString cell = record.cells.value(0).simplified(); !cell.isEmpty()) first.append(cell);
        }
        const ColumnMapping turned = mapColumns(first);
        const bool hasFields = turned.columns.contains(ImportField::Name) && turned.columns.size() > std::max<qsizetype>(1, named.size());
        // Many more columns than rows, and none that names anything.
        const bool isLying = !named.contains(ImportField::Name) && columns > 4 * m_table.records.size();
        if (!hasFields && !isLying) return;
        throw Error(QCoreApplication::translate("Import", "%1 has its records in columns: the headings (%2) stand below each other. Say so and it is turned: with “Records are in columns” in the window, with \"records_in_columns\": true in the file given to --mapping; nothing was changed.")
                        .arg(sourceName, shownHeaders(first).mid(0, 6).join(QStringLiteral(", "))));
    }

    void readDateOrders() {
        for (const ImportField field : kDateFields) {
            QStringList cells;
            for (const qsizetype c : m_mapping.columns.value(field)) {
                for (qsizetype r = m_header + 1; r < m_table.records.size(); ++r) cells.append(m_table.records[r].cells.value(c));
            }
            const bool american = QLocale().dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M'));
            const QString given = m_options.mapping[QLatin1String("dates")].toString();
            if (!given.isEmpty()) m_orders[field] = given == QLatin1String("month_first") ? DateOrder::MonthFirst : DateOrder::DayFirst;
            else m_orders[field] = dateOrderOf(cells, american ? DateOrder::MonthFirst : DateOrder::DayFirst);
        }
    }

    void indexUnits() {
        QStringList there;
        for (const BusinessUnit& unit : m_existing.units()) there.append(unit.name);
        QMap<QString, int> listed;
        for (qsizetype r = m_header + 1; r < m_table.records.size() && m_mapping.columns.contains(ImportField::Unit); ++r) {
            const QString name = text(r, ImportField::Unit).simplified();
            if (!name.isEmpty() && !isEmptyWord(name)) ++listed[cutText(name, kMostName)];
        }
        m_units = UnitNames(there, listed);
    }

    /// A cell without one leading ' before a formula sign.
    QString cellIn(qsizetype r, qsizetype c) const { return unguarded(m_table.records[r].cells.value(c)).trimmed(); }
    /// The column that speaks for the field in record \p r; of one that holds a single value, the first that says something.
    qsizetype columnIn(qsizetype r, ImportField field) const {
        const QList<qsizetype> columns = m_mapping.columns.value(field);
        const bool isJoined = columns.size() < 2 || !holdsOne(field);
        const auto speaks = [&](qsizetype c) { return !isEmptyWord(cellIn(r, c)); };
        const auto first = isJoined ? columns.cend() : std::find_if(columns.cbegin(), columns.cend(), speaks);
        return first == columns.cend() ? columns.value(0, -1) : *first;
    }
    /// True for a cell of a field that another cell of the row speaks for.
    bool isBeside(qsizetype r, qsizetype c) const {
        const auto field = c < m_headers.size() ? m_columns.columns[c].field : std::nullopt;
        return field && holdsOne(*field) && columnIn(r, *field) != c && cellIn(r, c) != text(r, *field);
    }
    /// Text of a field in record \p r; several columns joined where the field can hold them. What we wrote ourselves comes back
    /// with the blanks and breaks around it.
    QString text(qsizetype r, ImportField field) const {
        if (holdsOne(field)) return cellIn(r, columnIn(r, field));
        const bool isList = field == ImportField::Summary || field == ImportField::Notes || field == ImportField::Tags;
        const bool isProse = isList || field == ImportField::Category;
        QStringList parts;
        for (const qsizetype c : m_mapping.columns.value(field)) {
            const QString cell = unguarded(m_table.records[r].cells.value(c));
            if (const QString part = isProse && m_mapping.ownExport ? cell : cell.trimmed(); !part.isEmpty()) parts.append(part);
        }
        return parts.join(isList ? QStringLiteral("\n") : QStringLiteral(" "));
    }
    /// Text of the field; empty for "N/A" and its like, whose tail ("N/A - see the other one") goes to the notes.
    QString meaningful(qsizetype r, ImportField field) {
        const QString t = text(r, field);
        if (m_mapping.ownExport) return t;
        const auto tail = emptyWordTail(t);
        if (!tail) return t;
        if (!tail->isEmpty()) m_tails.append(QStringLiteral("%1: %2").arg(columnOf(field, r), *tail));
        return {};
    }
    void warn(qsizetype r, ImportField field, const QString& message, const QString& proposal = {}) { m_report.warnings.append({m_table.rowNumber(r), columnOf(field, r), message, proposal}); }
    QString columnOf(ImportField field) const {
        const QList<qsizetype> columns = m_mapping.columns.value(field);
        return columns.isEmpty() ? QString() : m_headers[columns.constFirst()];
    }
    QString columnOf(ImportField field, qsizetype r) const { return m_headers.value(columnIn(r, field)); }
    /// The value counted, with what somebody said of it if they did.
    ImportValue& count(qsizetype r, ImportField field, const QString& raw) {
        ImportValue& value = m_values.count(field, raw, m_table.rowNumber(r), columnOf(field, r));
        if (value.count == 1 && m_words.contains(field, raw)) {
            value.reason = ValueReason::ByHand;
            value.ours = m_words.ours(field, raw);
        }
        return value;
    }

    void planRow(qsizetype r, QList<PlannedUseCase>& rows) {
        PlannedUseCase planned;
        planned.row = m_table.rowNumber(r);
        m_extra = {};
        m_tails.clear();
        readNames(r, planned);
        if (planned.useCase.name.isEmpty()) {
            ++m_report.skipped;
            warn(r, ImportField::Name, QCoreApplication::translate("Import", "This row has no name, so it was left out."), QCoreApplication::translate("Import", "Give it a name in the list."));
            return;
        }
        readWords(r, planned);
        readPeople(r, planned);
        readDates(r, planned);
        readNumbers(r, planned.useCase);
        planned.stage = m_stage;
        shorten(r, planned.useCase);
        keepTheRest(r, planned);
        planned.remarks += m_tails;
        rows.append(planned);
    }

    /// What becomes of the rows, now that all are known: which are there already is seen from the whole list.
    QList<PlannedUseCase> settled(const QList<PlannedUseCase>& rows) {
        const QList<UseCaseId> meant = m_options.duplicates == DuplicateRule::Add ? QList<UseCaseId>(rows.size()) : meantBy(rows);
        QList<PlannedUseCase> result;
        for (qsizetype i = 0; i < rows.size(); ++i) settle(rows[i], meant[i], result);
        m_report.warnings.removeIf([this](const ImportWarning& w) { return m_passedOver.contains({w.row, w.column}); });
        return result;
    }

    QList<UseCaseId> meantBy(const QList<PlannedUseCase>& rows) {
        const bool isUpdate = m_options.duplicates == DuplicateRule::Update;
        KnownUseCases known(m_existing, repeatedIds(rows), isUpdate ? KnownUseCases::Beyond::New : KnownUseCases::Beyond::TheLast);
        const QList<UseCaseId> meant = known.meantBy(rows);
        for (qsizetype i = 0; isUpdate && i < rows.size(); ++i) {
            if (meant[i].isNull()) noteDoubt(rows[i], known.unitsInDoubt(rows[i]));
        }
        return meant;
    }

    void noteDoubt(const PlannedUseCase& planned, const QStringList& units) {
        if (units.isEmpty()) return;
        m_report.warnings.append({planned.row, columnOf(ImportField::Name),
                                  QCoreApplication::translate("Import", "There are several use cases “%1” (in %2), and this row names no business unit, so it is added as new.").arg(planned.useCase.name, cutText(units.join(QStringLiteral(", ")), kMostName)),
                                  QCoreApplication::translate("Import", "Name its business unit in the list.")});
    }

    void settle(PlannedUseCase planned, UseCaseId known, QList<PlannedUseCase>& result) {
        planned.useCase.id = known;
        passOverVague(planned);
        if (known.isNull()) {
            ++m_report.added;
            planned.useCase.notes = withRemarks(planned.useCase.notes, planned.remarks);
        } else if (m_options.duplicates == DuplicateRule::Skip) {
            ++m_report.skipped;
            m_report.duplicateRows.append({planned.row, planned.useCase.name, m_existing.find(known)->name});
            return;
        } else if (!m_updated.contains(known) && changesNothing(m_existing, planned)) {  // up to date already: no row is written for it
            ++m_report.skipped;
            return;
        } else {
            ++m_report.updated;
            m_updated[known] = merged(asItWillBe(known), planned);
        }
        result.append(planned);
    }

    /// The use case with what the rows before say of it.
    UseCase asItWillBe(UseCaseId id) const {
        const auto updated = m_updated.constFind(id);
        return updated == m_updated.constEnd() ? *m_existing.find(id) : *updated;
    }

    /// Of a date that is better known already nothing is taken, so there is nothing to remark.
    void passOverVague(const PlannedUseCase& planned) {
        if (planned.useCase.id.isNull() || planned.vague.isEmpty()) return;
        const UseCase old = asItWillBe(planned.useCase.id);
        for (const VagueDate& vague : planned.vague) {
            if (isKnownBetter(old, planned, vague)) m_passedOver.insert({planned.row, vague.heading});
        }
    }

    /// Ids before names are unique by their nature.
    QSet<QString> repeatedIds(const QList<PlannedUseCase>& rows) const {
        QSet<QString> once;
        QSet<QString> repeated;
        if (m_mapping.idAndName >= 0) return repeated;
        for (const PlannedUseCase& planned : rows) {
            const QString& id = planned.useCase.externalId;
            if (once.contains(id)) repeated.insert(id);
            once.insert(id);
        }
        return repeated;
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
        if (u.name.size() > kMostName) {
            warn(r, ImportField::Name, QCoreApplication::translate("Import", "The name has %1 characters; the first %2 became the name, all of it is kept in the notes.").arg(u.name.size()).arg(kMostName));
            planned.remarks.append(u.name);
            u.name = cutText(u.name, kMostName);
        }
        planned.unit = unitIn(r);
        u.summary = meaningful(r, ImportField::Summary);
        const QString category = meaningful(r, ImportField::Category);
        u.category = m_mapping.ownExport ? category : listFromCell(category);
        const QString tags = meaningful(r, ImportField::Tags);
        u.tags = m_mapping.ownExport ? tags : listFromCell(tags);
        u.notes = meaningful(r, ImportField::Notes);
    }

    /// A cell that a field can't hold is cut, and kept whole as custom text.
    void shorten(qsizetype r, UseCase& u) {
        constexpr std::pair<const char*, ImportField> kTexts[] = {{"external_id", ImportField::ExternalId}, {"category", ImportField::Category}, {"tags", ImportField::Tags},
                                                                  {"summary", ImportField::Summary},        {"notes", ImportField::Notes}};
        for (const auto& [column, source] : kTexts) {
            const Field<UseCase>& field = *fieldOf<UseCase>(QString::fromLatin1(column));
            const Value value = field.get(u);
            const QString text = isNull(value) ? QString() : std::get<QString>(value);
            const qsizetype most = mostCharacters(field.column, field.type);
            if (text.size() <= most) continue;
            field.set(u, toValue(cutText(text, most)));
            m_extra[columnOf(source)] = text;
            warn(r, source, QCoreApplication::translate("Import", "The cell has %1 characters; the first %2 were taken, all of it is kept as text.").arg(text.size()).arg(most));
        }
    }

    /// The name that a unit or a person gets: cut where it is longer than one may be, unless one is called so already.
    QString nameIn(qsizetype r, ImportField field, const QString& name) {
        if (name.size() <= kMostName || (field == ImportField::Unit && m_units.contains(name))) return name;
        m_extra[columnOf(field)] = name;
        warn(r, field, QCoreApplication::translate("Import", "The cell has %1 characters; the first %2 were taken, all of it is kept as text.").arg(name.size()).arg(kMostName));
        return cutText(name, kMostName).trimmed();
    }

    QString unitIn(qsizetype r) {
        const QString raw = nameIn(r, ImportField::Unit, meaningful(r, ImportField::Unit).simplified());
        if (raw.isEmpty()) return {};
        ImportValue& value = count(r, ImportField::Unit, raw);
        if (value.count == 1 && value.reason != ValueReason::ByHand) m_units.explain(value, m_options.isWatched && !m_mapping.ownExport);
        if (value.ours.isEmpty() && !m_extra.contains(value.column)) m_extra[value.column] = raw;
        return m_units.contains(value.ours) ? value.ours : cutText(value.ours, kMostName);
    }

    void readWords(qsizetype r, PlannedUseCase& planned) {
        const QString raw = text(r, ImportField::Lifecycle).simplified();
        if (raw.isEmpty()) return;
        meaningful(r, ImportField::Lifecycle);  // keeps the tail
        ImportValue& value = count(r, ImportField::Lifecycle, raw);
        if (value.count == 1 && value.reason != ValueReason::ByHand) explainLifecycle(value);
        const QString field = importFieldKey(ImportField::Lifecycle);
        const auto lifecycle = fromKey<Lifecycle>(value.ours);
        if (!lifecycle) {
            ++m_report.unmappedValues[field][raw];
            m_extra[columnOf(ImportField::Lifecycle, r)] = raw;
            return;
        }
        planned.useCase.lifecycle = *lifecycle;
        m_report.values[field][raw] = value.ours;
    }

    void readPeople(qsizetype r, PlannedUseCase& planned) {
        for (const ImportField field : {ImportField::Accountable, ImportField::Lead}) {
            const QString raw = meaningful(r, field);
            if (raw.isEmpty()) continue;
            const auto person = m_mapping.ownExport ? NamedPerson{raw.simplified(), {}} : personFromCell(raw);
            if (!person) {
                m_extra[m_headers[m_mapping.columns.value(field).constFirst()]] = raw;
                Nobodies& nobodies = m_nobodies[field];
                if (nobodies.count++ == 0) nobodies.first = raw, nobodies.row = m_table.rowNumber(r);
                continue;
            }
            (field == ImportField::Accountable ? planned.accountable : planned.lead) = nameIn(r, field, person->name);
            if (field == ImportField::Lead) planned.leadEmail = person->email;
        }
    }

    PartialDate dateIn(qsizetype r, ImportField field) {
        const QString raw = meaningful(r, field);
        if (raw.isEmpty()) return {};
        const PartialDate date = readDate(raw, m_orders.value(field));
        if (!date.isNull()) return date;
        ImportValue& value = count(r, field, raw.simplified());
        if (value.reason == ValueReason::ByHand) {
            if (value.ours.isEmpty()) m_extra[columnOf(field, r)] = raw;
            return PartialDate::fromText(value.ours);
        }
        value.reason = isNoSuchDay(raw) ? ValueReason::NoSuchDay : ValueReason::NoDate;
        value.proposals = dateProposals(raw, m_orders.value(field));
        keepUnread(r, field, raw, QCoreApplication::translate("Import", "“%1” is no date that can be read; it is kept as text."), dateHelp(value));
        return {};
    }
    void keepUnread(qsizetype r, ImportField field, const QString& raw, const QString& message, const QString& proposal = {}) {
        m_extra[columnOf(field, r)] = raw;
        warn(r, field, message.arg(cutText(raw, 60)), proposal);
    }

    /// Of a field that holds a day: where the list gives a longer period, its first day is taken and named.
    QDate dayOf(qsizetype r, ImportField field, const PartialDate& date) {
        const QString raw = text(r, field);
        if (field == ImportField::TargetDate && !isInPlanYears(date.date)) {
            keepUnread(r, field, raw, QCoreApplication::translate("Import", "“%1” lies outside the years that a plan reaches, %2 to %3; it is kept as text.").arg(QStringLiteral("%1"), QString::number(kFirstPlanYear), QString::number(kLastPlanYear)), correctIt());
            return {};
        }
        if (!date.isNull() && date.precision != DatePrecision::Day) {
            keepUnread(r, field, raw, QCoreApplication::translate("Import", "“%1” names no day, so its first one was taken: %2. The cell is kept as text.").arg(QStringLiteral("%1"), shownDate(date.date)));
        }
        return date.date;
    }

    void readDates(qsizetype r, PlannedUseCase& planned) {
        const auto date = [&](ImportField field) {
            const PartialDate given = dateIn(r, field);
            if (!given.isNull() && given.precision != DatePrecision::Day) planned.vague.append({field, given, columnOf(field, r)});
            return given;
        };
        UseCase& u = planned.useCase;
        u.started = date(ImportField::Started);
        u.liveSince = date(ImportField::LiveSince);
        u.targetDate = dayOf(r, ImportField::TargetDate, date(ImportField::TargetDate));
        u.stageSince = dayOf(r, ImportField::StageSince, date(ImportField::StageSince));
    }

    void readNumbers(qsizetype r, UseCase& u) {
        if (const QString raw = meaningful(r, ImportField::AnnualValue); !raw.isEmpty()) u.annualValue = m_mapping.ownExport ? minorUnitsIn(r, raw) : amountIn(r, raw);
        u.stage = stageIn(r, ImportField::Stage).value_or(0);
        if (const auto target = stageIn(r, ImportField::TargetStage); target && *target >= 1) u.targetStage = *target;
    }

    /// Our own export has them.
    std::optional<qint64> minorUnitsIn(qsizetype r, const QString& raw) {
        bool isNumber = false;
        const qint64 n = raw.toLongLong(&isNumber);
        if (isNumber && n >= 0 && n <= kMostAmount) return n;
        keepUnread(r, ImportField::AnnualValue, raw,
                   !isNumber ? QCoreApplication::translate("Import", "“%1” is no number that can be read; it is kept as text.")
                   : n < 0   ? QCoreApplication::translate("Import", "“%1” is less than nothing, which no annual value is; it is kept as text.")
                             : QCoreApplication::translate("Import", "“%1” is no amount that can be read; it is kept as text."),
                   correctIt());
        return std::nullopt;
    }

    std::optional<qint64> amountIn(qsizetype r, const QString& raw) {
        const auto amount = amountOf(r, raw);
        if (!amount) keepUnread(r, ImportField::AnnualValue, raw, QCoreApplication::translate("Import", "“%1” is no amount that can be read; it is kept as text."), correctIt());
        return amount;
    }
    /// A number of a workbook is taken as it is; what its signs mean is guessed of texts alone.
    std::optional<qint64> amountOf(qsizetype r, const QString& raw) const {
        const qsizetype column = columnIn(r, ImportField::AnnualValue);
        const qint64 scale = moneyScale(m_headers[column]).value_or(1);
        const int digits = m_existing.settings().currencyDigits();
        if (m_table.records[r].numbers.contains(column)) return moneyFromNumber(raw.toDouble(), scale, digits);
        return moneyFromCell(raw, m_options.mapping[QLatin1String("decimal")].toString(), scale, digits);
    }

    std::optional<int> stageIn(qsizetype r, ImportField field) {
        const QString raw = meaningful(r, field);
        const auto stage = stageFromCell(raw);
        if (field == ImportField::Stage) m_stage = stage;
        if (!stage && !raw.isEmpty()) keepUnread(r, field, raw, QCoreApplication::translate("Import", "“%1” is no stage from 0 to 4; it is kept as text."), correctIt());
        return stage;
    }

    void readPlace(qsizetype r, const QString& header, const QString& cell, std::optional<double>& place) {
        bool isNumber = false;
        const double number = cell.toDouble(&isNumber);
        if (isNumber && number >= 0 && number <= 100) place = number;
        else m_report.warnings.append({m_table.rowNumber(r), header, QCoreApplication::translate("Import", "“%1” is no place from 0 to 100, so it is left out.").arg(cell.left(60)), {}});
    }

    /// What feeds no field is kept as custom text, in the order of the columns.
    void keepTheRest(qsizetype r, PlannedUseCase& planned) {
        UseCase& u = planned.useCase;
        static const QSet<QString> computed{QStringLiteral("id"), QStringLiteral("impact"), QStringLiteral("readiness"), QStringLiteral("earned_stage"), QStringLiteral("quadrant"),
                                            QStringLiteral("placed_readiness"), QStringLiteral("placed_impact")};
        const QStringList& cells = m_table.records[r].cells;
        bool isLong = false;
        for (qsizetype c = 0; c < cells.size(); ++c) {
            const QString cell = m_mapping.ownExport ? unguarded(cells[c]) : unguarded(cells[c]).trimmed();
            const QString header = c < m_headers.size() ? m_headers[c] : QStringLiteral("Column %1").arg(c + 1);
            if (cell.isEmpty()) continue;
            if (c >= m_headers.size()) {
                if (!isLong) m_report.warnings.append({m_table.rowNumber(r), header, QCoreApplication::translate("Import", "This row has more cells than the header; the rest is kept as text."), {}});
                isLong = true;
            } else if (m_mapping.ownExport && computed.contains(header)) {
                if (header.startsWith(QLatin1String("placed_"))) readPlace(r, header, cell, header == QLatin1String("placed_impact") ? u.placedImpact : u.placedReadiness);
                continue;
            }
            const auto tail = m_mapping.ownExport ? std::nullopt : emptyWordTail(cell);
            const bool isEmptyWord = tail && tail->isEmpty();
            const bool beside = isBeside(r, c);
            if (beside && !isEmptyWord) m_columns.columns[c].isKeptBeside = true;
            if ((isKept(c) || beside) && !isEmptyWord) m_extra[m_mapping.ownExport ? customKey(header) : header] = cell;
            else if (!isEmptyWord && c < m_headers.size() && !m_mapping.ownExport) planned.replaced.append(header);
        }
        u.custom = m_extra.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(m_extra).toJson(QJsonDocument::Compact));
    }

    /// Cells of one column of people that name none.
    struct Nobodies {
        int count = 0;
        QString first;
        qsizetype row = 0;
    };

    const CsvTable& m_table;
    const ImportOptions& m_options;
    const Portfolio& m_existing;
    ImportReport& m_report;
    qsizetype m_header = 0;
    ImportColumns m_columns;
    ValueCounts m_values;
    QStringList m_headers;
    ColumnMapping m_mapping;
    QMap<ImportField, DateOrder> m_orders;
    QMap<ImportField, Nobodies> m_nobodies;
    GivenWords m_words{m_options};
    UnitNames m_units;
    QHash<UseCaseId, UseCase> m_updated;             ///< by rows before, as those make them
    QSet<QPair<qsizetype, QString>> m_passedOver;    ///< row and column of cells that say nothing new
    std::optional<int> m_stage;  ///< of the row
    QJsonObject m_extra;
    QStringList m_tails;
};

}  // namespace

ImportPlan planImport(const ImportSource& source, const ImportOptions& options, const Portfolio& existing, const ProgressCallback& progress) {
    ImportPlan plan;
    plan.report = source.report;
    Planner planner(source.table, options, existing, plan.report);
    plan.useCases = planner.plan(source.name, progress);
    plan.columns = planner.columns();
    plan.values = planner.values();
    noteNewcomers(plan, existing);
    return plan;
}

ImportPlan planImport(const QByteArray& bytes, const QString& sourceName, const ImportOptions& options, const Portfolio& existing, const ProgressCallback& progress) {
    const ImportSource source = readSource(bytes, sourceName, options, [&](double share) { return !progress || progress(share * 0.5); });
    return planImport(source, options, existing, progress);
}

}  // namespace stagepath
