#include "core/exchange/reading/csv_reader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

namespace stagepath {

namespace {

constexpr qsizetype kMaxRecords = 1000000;
constexpr qsizetype kCsvReaderMaxColumns = 16384;
constexpr qsizetype kMaxCells = 5'000'000;
constexpr qsizetype kSample = 50;

/// How large a list may be; counted while it is read.
class CsvLimits {
public:
    explicit CsvLimits(const QString& sourceName) : m_name(sourceName.isEmpty() ? QCoreApplication::translate("Import", "The list") : sourceName) {}
    void add(qsizetype cells, qsizetype line) {
        if (cells > kCsvReaderMaxColumns) {
            throw Error(QCoreApplication::translate("Import", "%1 has more than 16,384 columns in line %2. Choose another separator, or split the file; nothing was changed.").arg(m_name).arg(line));
        }
        m_cells += cells;
        if (++m_records > kMaxRecords) throw Error(QCoreApplication::translate("Import", "%1 has more than 1,000,000 rows. Split the file; nothing was changed.").arg(m_name));
        if (m_cells > kMaxCells) {
            throw Error(QCoreApplication::translate("Import", "%1 has more than 5,000,000 cells up to line %2. Leave out columns that are not needed, or split the file; nothing was changed.").arg(m_name).arg(line));
        }
    }

private:
    QString m_name;
    qsizetype m_records = 0;
    qsizetype m_cells = 0;
};

bool isCsvLineEnd(char c) { return c == '\n' || c == '\r'; }

/// Lines end with LF, CRLF or CR.
qsizetype csvLineOf(const QByteArray& bytes, qsizetype position) {
    qsizetype line = 1;
    for (qsizetype i = 0; i < position; ++i) line += bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n'));
    return line;
}

/// The position behind the quotation mark that closes the cell whose first one is at \p opened; -1 where there is none.
qsizetype behindQuotes(const QByteArray& bytes, qsizetype opened) {
    for (qsizetype at = bytes.indexOf('"', opened + 1); at >= 0; at = bytes.indexOf('"', at + 2)) {
        if (at + 1 >= bytes.size() || bytes[at + 1] != '"') return at + 1;
    }
    return -1;
}

/// Whether \p tail, behind the mark that closes a cell of several lines, is a word: then that mark opens a cell of a later row, and the one
/// before it was never closed. Another separator only says that this one is wrong.
template <class View>
bool isOfLaterRow(View tail) {
    const View words = tail.trimmed();
    return !words.isEmpty() && !QLatin1String(",;|").contains(QChar(words.front()));
}

/// The same for the cell of \p bytes from \p opened to \p behind.
bool swallowsRows(const QByteArray& bytes, qsizetype opened, qsizetype behind, char delimiter) {
    if (std::none_of(bytes.cbegin() + opened, bytes.cbegin() + behind, isCsvLineEnd)) return false;
    qsizetype end = behind;
    while (end < bytes.size() && bytes[end] != delimiter && !isCsvLineEnd(bytes[end])) ++end;
    return isOfLaterRow(QLatin1String(bytes.constData() + behind, bytes.constData() + end));
}

/// Walks through the text once; a cell starts at m_at.
class Parser {
public:
    Parser(const QString& text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}
    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }
    qsizetype quoteLine() const { return m_quoteLine; }

    /// The next one; cut off where it has too many columns.
    CsvRecord record() {
        CsvRecord record{m_line, {}};
        while (true) {
            record.cells.append(cell());
            if (atEnd() || record.cells.size() > kCsvReaderMaxColumns) return record;
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
                const qsizetype closed = out.size();
                // What follows a closing quote before the separator is kept, as spreadsheets do.
                while (!atEnd() && m_text[m_at] != m_delimiter && !isLineEnd()) out += m_text[m_at++];
                if (m_line > opened && isOfLaterRow(QStringView(out).mid(closed))) noteOpen(opened);
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
        noteOpen(opened);
        return out;
    }
    void noteOpen(qsizetype line) {
        if (m_quoteLine == 0) m_quoteLine = line;
    }

    const QString& m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_quoteLine = 0;
};

}  // namespace

bool CsvRecord::isBlank() const {
    return std::all_of(cells.begin(), cells.end(), [](const QString& c) { return c.trimmed().isEmpty(); });
}

QChar detectDelimiter(const QString& text) {
    QChar best = QLatin1Char(',');
    double bestScore = 0;
    // Enough text for the first records, cut so that a wrong separator costs no more than a right one.
    const QString head = text.left(400000);
    for (const QChar delimiter : {QLatin1Char(','), QLatin1Char(';'), QLatin1Char('\t'), QLatin1Char('|')}) {
        Parser parser(head, delimiter);
        QHash<qsizetype, int> counts;
        int records = 0;
        while (!parser.atEnd() && records < kSample) {
            const CsvRecord record = parser.record();
            if (record.cells.size() > kCsvReaderMaxColumns) break;  // of a wrong separator, or refused later
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
    Parser parser(text, delimiter);
    CsvLimits limits(sourceName);
    while (!parser.atEnd()) {
        table.records.append(parser.record());
        limits.add(table.records.constLast().cells.size(), table.records.constLast().line);
        if (table.records.size() % 256 == 0) report(progress, static_cast<double>(parser.position()) / static_cast<double>(text.size()));
    }
    table.quoteLine = parser.quoteLine();
    table.endsOpen = !text.isEmpty() && !text.endsWith(QLatin1Char('\n')) && !text.endsWith(QLatin1Char('\r'));
    return table;
}

qsizetype unclosedQuote(const QByteArray& bytes, char delimiter, const QString& sourceName) {
    CsvLimits limits(sourceName);
    qsizetype cells = 1;
    bool startsCell = true;
    qsizetype line = 1;  // of records, which is near enough for a list that is too large
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (startsCell && bytes[at] == '"') {
            const qsizetype behind = behindQuotes(bytes, at);
            if (behind < 0 || swallowsRows(bytes, at, behind, delimiter)) return csvLineOf(bytes, at);
            at = behind;
            if (at == bytes.size()) break;
        }
        const bool endsRecord = isCsvLineEnd(bytes[at]) && !(bytes[at] == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n');
        cells += bytes[at] == delimiter;
        startsCell = bytes[at] == delimiter || isCsvLineEnd(bytes[at]);
        if (endsRecord || cells > kCsvReaderMaxColumns) {
            limits.add(std::exchange(cells, 1), line++);
        }
    }
    return 0;
}

}  // namespace stagepath
