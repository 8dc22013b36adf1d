#include "core/exchange/import/column_content.h"

#include "core/exchange/import/value_mapping.h"
#include "core/exchange/reading/date_reader.h"

#include <QRegularExpression>

namespace stagepath {

namespace {

constexpr qsizetype kLooked = 150;
constexpr int kLeast = 3;        ///< filled cells from which a column tells anything
constexpr double kMost = 0.8;    ///< share of cells that must agree
constexpr double kLongText = 80; ///< characters on average

/// Counts over the filled cells of one column.
struct Content {
    int filled = 0;
    int ids = 0;
    int numbers = 0;
    int dates = 0;
    int words = 0;
    int addresses = 0;
    qsizetype letters = 0;
    QSet<QString> distinct;
    double share(int count) const { return filled < kLeast ? 0 : static_cast<double>(count) / filled; }
    bool isUnique() const { return share(static_cast<int>(distinct.size())) >= 0.95; }
};

Content contentOf(const CsvTable& table, qsizetype header, qsizetype column) {
    static const QRegularExpression id(QStringLiteral("^[A-Za-z]{1,12}[-_ #]?\\d+(?:[-.]\\d+)*$"));
    static const QRegularExpression number(QStringLiteral("^[-+]?[\\d.,  ]+%?$"));
    Content c;
    for (qsizetype r = header + 1; r < table.records.size() && c.filled < kLooked; ++r) {
        const QString cell = table.records[r].cells.value(column).simplified();
        if (cell.isEmpty() || isEmptyWord(cell)) continue;
        ++c.filled;
        c.distinct.insert(cell);
        c.letters += cell.size();
        c.ids += id.match(cell).hasMatch();
        c.numbers += number.match(cell).hasMatch();
        c.addresses += isAddress(cell);
        // Years alone may be anything.
        c.dates += cell.size() > 4 && !readDate(cell, DateOrder::DayFirst).isNull();
        c.words += lifecycleFromWord(cell).has_value();
    }
    return c;
}

std::optional<ImportField> fieldFor(const Content& c) {
    if (c.filled < kLeast) return std::nullopt;
    if (c.share(c.dates) >= kMost) return ImportField::Started;
    if (c.share(c.ids) >= kMost && c.isUnique()) return ImportField::ExternalId;
    if (c.share(c.numbers) > 0.2) return std::nullopt;
    if (c.share(c.words) >= kMost && c.distinct.size() <= 20) return ImportField::Lifecycle;
    if (c.share(c.addresses) >= kMost) return ImportField::Lead;
    const double length = static_cast<double>(c.letters) / c.filled;
    if (length > kLongText) return ImportField::Summary;
    if (length >= 4 && c.isUnique()) return ImportField::Name;
    return std::nullopt;
}

bool holdsStages(const CsvTable& table, qsizetype header, qsizetype column) {
    int filled = 0;
    int stages = 0;
    for (qsizetype r = header + 1; r < table.records.size() && filled < kLooked; ++r) {
        const QString cell = table.records[r].cells.value(column).simplified();
        if (cell.isEmpty() || isEmptyWord(cell)) continue;
        ++filled;
        stages += stageFromCell(cell).has_value();
    }
    return 2 * stages > filled;
}

/// When something ended or was touched, not when it began.
bool isOtherDate(const QString& heading) {
    static const QRegularExpression words(QStringLiteral("resol|clos|complet|updat|modif|review|end|finish|due|retir|erledigt|abgeschl|geaendert|faellig"));
    return words.match(heading).hasMatch();
}

}  // namespace

void mapByContent(const CsvTable& table, qsizetype header, ColumnMapping& mapping) {
    if (mapping.ownExport) return;
    QSet<qsizetype> taken;
    for (const QList<qsizetype>& columns : std::as_const(mapping.columns)) taken += QSet<qsizetype>(columns.begin(), columns.end());
    qsizetype width = 0;
    for (qsizetype r = std::max<qsizetype>(0, header); r < std::min<qsizetype>(table.records.size(), header + 50); ++r) width = std::max(width, table.records[r].cells.size());
    if (header >= 0) width = std::min(width, table.records[header].cells.size());  // cells beyond the headings belong to no column
    for (qsizetype c = 0; c < width; ++c) {
        if (taken.contains(c)) continue;
        const auto field = fieldFor(contentOf(table, header, c));
        const QString heading = header < 0 ? QString() : normalisedHeader(table.records[header].cells.value(c));
        if (field == ImportField::Started && isOtherDate(heading)) continue;
        if (!field || mapping.columns.contains(*field)) continue;
        mapping.columns[*field] = {c};
        mapping.similar.insert(c);
    }
}

qsizetype columnOfStages(const CsvTable& table, qsizetype header) {
    static const QSet<QString> heads{QStringLiteral("stage"), QStringLiteral("stufe"), QStringLiteral("reifestufe")};
    if (header < 0) return -1;
    const QStringList& cells = table.records[header].cells;
    for (qsizetype c = 0; c < cells.size(); ++c) {
        if (heads.contains(normalisedHeader(cells[c])) && holdsStages(table, header, c)) return c;
    }
    return -1;
}

bool holdsAddresses(const CsvTable& table, qsizetype header, qsizetype column) {
    const Content c = contentOf(table, header, column);
    return 2 * c.addresses > c.filled;
}

}  // namespace stagepath
