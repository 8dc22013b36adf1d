#include "core/exchange/csv_reader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace stagepath {

namespace {

constexpr qsizetype kMaxRecords = 1000000;
constexpr qsizetype kCsvReaderMaxColumns = 16384;
constexpr qsizetype kSample = 50;

/// Walks through the text once; a cell starts at m_at.
class Parser {
public:
    Parser(const QString& text, QChar delimiter, const QString& sourceName)
        : m_text(text), m_delimiter(delimiter), m_sourceName(sourceName.isEmpty() ? QCoreApplication::translate("Import", "The list") : sourceName) {}
    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }
    qsizetype quoteLine() const { return m_quoteLine; }

    CsvRecord record() {
        CsvRecord record{m_line, {}};
        while (true) {
            record.cells.append(cell());
            if (record.cells.size() > kCsvReaderMaxColumns) {
                throw Error(QCoreApplication::translate("Import", "%1 has more than 16,384 columns in line %2. Choose another separator, or split the file; nothing was changed.").arg(m_sourceName).arg(record.line));
            }
            if (atEnd()) return record;
            if (m_text[m_at] == m_delimiter) {
                ++m_at;
                if (atEnd()) {
                    record.cells.append(QString());
                    return record;
                }
                continue;
            }
            lineEnd();
            return record;
        }
    }

private:
    bool isLineEnd() const { return m_text[m_at] == QLatin1Char('\n') || m_text[m_at] == QLatin1Char('\r'); }
    void lineEnd() {
        const bool carriage = m_text[m_at] == QLatin1Char('\r');
        ++m_at;
        if (carriage && !atEnd() && m_text[m_at] == QLatin1Char('\n')) ++m_at;
        ++m_line;
    }
    QString cell() {
        if (!atEnd() && m_text[m_at] == QLatin1Char('"')) return quoted();
        const qsizetype start = m_at;
        while (!atEnd() && m_text[m_at] != m_delimiter && !isLineEnd()) ++m_at;
        return m_text.mid(start, m_at - start);
    }
    QString quoted() {
        QString out;
        const qsizetype opened = m_line;
        ++m_at;
        while (!atEnd()) {
            const QChar c = m_text[m_at];
            if (c == QLatin1Char('"')) {
                if (m_at + 1 < m_text.size() && m_text[m_at + 1] == QLatin1Char('"')) {
                    out += c;
                    m_at += 2;
                    continue;
                }
                ++m_at;
                // What follows a closing quote before the separator is kept, as spreadsheets do.
                while (!atEnd() && m_text[m_at] != m_delimiter && !isLineEnd()) out += m_text[m_at++];
                return out;
            }
            if (isLineEnd()) {
                lineEnd();
                out += QLatin1Char('\n');
                continue;
            }
            out += c;
            ++m_at;
        }
        m_quoteLine = opened;
        return out;
    }

    const QString& m_text;
    QChar m_delimiter;
    QString m_sourceName;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_quoteLine = 0;
};

}  // namespace

bool CsvRecord::isBlank() const {
    return std::all_of(cells.begin(), cells.end(), [](const QString& c) { return c.trimmed().isEmpty(); });
}

QChar detectDelimiter(const QString& text, const QString& sourceName) {
    QChar best = QLatin1Char(',');
    double bestScore = 0;
    // Enough text for the first records, cut so that a wrong separator costs no more than a right one.
    const QString head = text.left(400000);
    for (const QChar delimiter : {QLatin1Char(','), QLatin1Char(';'), QLatin1Char('\t'), QLatin1Char('|')}) {
        Parser parser(head, delimiter, sourceName);
        QHash<qsizetype, int> counts;
        int records = 0;
        while (!parser.atEnd() && records < kSample) {
            const CsvRecord record = parser.record();
            if (record.isBlank()) continue;
            ++counts[record.cells.size()];
            ++records;
        }
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            if (it.key() < 2) continue;
            const double score = static_cast<double>(*it) / records + 0.001 * static_cast<double>(std::min<qsizetype>(it.key(), 100));
            if (score > bestScore) {
                bestScore = score;
                best = delimiter;
            }
        }
    }
    return best;
}

CsvTable readCsv(const QString& text, QChar delimiter, const ProgressCallback& progress, const QString& sourceName) {
    CsvTable table;
    table.delimiter = delimiter;
    Parser parser(text, delimiter, sourceName);
    while (!parser.atEnd()) {
        table.records.append(parser.record());
        if (table.records.size() > kMaxRecords) {
            throw Error(QCoreApplication::translate("Import", "%1 has more than 1,000,000 rows. Split the file; nothing was changed.").arg(sourceName.isEmpty() ? QCoreApplication::translate("Import", "The list") : sourceName));
        }
        if (table.records.size() % 256 == 0) report(progress, static_cast<double>(parser.position()) / static_cast<double>(text.size()));
    }
    table.quoteLine = parser.quoteLine();
    return table;
}

}  // namespace stagepath
