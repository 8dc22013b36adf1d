#include "app/models/history_model.h"

#include "core/analysis/compare/change_words.h"
#include "core/domain/values/date_words.h"
#include "core/domain/values/quotes.h"
#include "core/workspace/history/history_reader.h"
#include "core/workspace/history/history_steps.h"

#include <QLocale>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kHistoryShownLines = 4;   ///< of a folded change
constexpr int kHistoryMostLines = 40;   ///< single values of an unfolded one

QString clockText(const HistoryEntry& entry) { return QLocale().toString(entry.at.toLocalTime().time(), QLocale::ShortFormat); }

/// How many from the first on are the same; the latest may have gone on since.
qsizetype sameSteps(const QList<HistoryItem>& known, const QList<HistoryEntry>& entries) {
    const auto isSame = [](const HistoryItem& item, const HistoryEntry& entry) { return item.entry.first == entry.first && item.entry.number == entry.number; };
    return std::mismatch(known.begin(), known.end(), entries.begin(), entries.end(), isSame).first - known.begin();
}

}  // namespace

QString momentText(const PastMoment& moment) {
    const QString day = shownLongDate(moment.at.toLocalTime().date());
    if (moment.change.isEmpty()) return HistoryModel::tr("%1, before the first change", "day").arg(day);
    if (moment.name.isEmpty()) return HistoryModel::tr("%1, after: %2", "day, change").arg(day, moment.change);
    return HistoryModel::tr("%1, %2, after: %3", "day, name of the moment, change").arg(day, inQuotes(moment.name), moment.change);
}

QString stateWords(const HistoryEntry& entry) {
    return entry.abandoned ? HistoryModel::tr("undone, left behind") : entry.undone ? HistoryModel::tr("undone") : QString();
}

QList<HistoryItem> readItems(HistoryReader& reader, const QList<HistoryItem>& known, const Portfolio& now, const ProgressCallback& progress) {
    const QList<HistoryEntry> entries = stepsOf(reader.entries());
    const qsizetype same = sameSteps(known, entries);
    const qsizetype fresh = entries.size() - same;
    QList<QList<RowChange>> rows;
    RowNames names(now);
    QHash<qint64, CurrencyStep> steps;
    for (qsizetype i = same; i < entries.size(); ++i) {
        report(progress, static_cast<double>(rows.size()) / static_cast<double>(fresh));
        rows.append(entries[i].barrier ? QList<RowChange>() : reader.stepRows(entries[i].first, entries[i].number));
        names.learn(rows.constLast());
        if (const auto step = currencyStepIn(rows.constLast())) steps.insert(entries[i].number, *step);
    }
    const QList<CurrencyStep> currencies = currenciesOf(entries.mid(same), steps, now.settings().currency);
    QList<HistoryItem> items;
    items.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const qsizetype row = i - same;
        items.append({entries[i], row < 0 ? known[i].lines : linesBelow(entries[i].text, rows[row], names, currencies[row], kHistoryMostLines)});
    }
    return items;
}

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const HistoryItem* item = itemAt(index);
    if (role == Qt::DisplayRole) return item ? item->entry.text : dayText(index.row());
    if (role == Qt::AccessibleTextRole) return item ? sentenceOf(*item) : dayText(index.row());
    if (role == Qt::ToolTipRole && item) return sentenceOf(*item).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return {};
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const { return itemAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags; }

QString HistoryModel::sentenceOf(const HistoryItem& item) const {
    QStringList parts{item.entry.text};
    if (!item.entry.snapshot.isEmpty()) parts.append(tr("Moment: %1").arg(item.entry.snapshot));
    if (const QString state = stateWords(item.entry); !state.isEmpty()) parts.append(state);
    if (!item.entry.author.isEmpty()) parts.append(item.entry.author);
    parts.append(clockText(item.entry));
    return (parts + item.lines).join(QLatin1Char('\n'));
}

void HistoryModel::setItems(const QList<HistoryItem>& items, QDate today) {
    m_items = items;
    m_today = today;
    arrange();
}

void HistoryModel::setFilter(const QString& text) {
    if (text == m_filter) return;
    m_filter = text;
    arrange();
}

bool HistoryModel::passes(const HistoryItem& item) const {
    const QStringList words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) return true;
    const QString all = (QStringList{item.entry.text, item.entry.author, item.entry.snapshot, stateWords(item.entry)} + item.lines).join(QLatin1Char('\n'));
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

void HistoryModel::arrange() {
    beginResetModel();
    m_rows.clear();
    QDate day;
    for (qsizetype i = m_items.size() - 1; i >= 0; --i) {
        if (!passes(m_items[i])) continue;
        const QDate on = m_items[i].entry.at.toLocalTime().date();
        if (on != day) m_rows.append({on, -1});
        day = on;
        m_rows.append({on, i});
    }
    endResetModel();
}

const HistoryItem* HistoryModel::itemAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= m_rows.size() || m_rows[index.row()].item < 0) return nullptr;
    return &m_items[m_rows[index.row()].item];
}

QModelIndex HistoryModel::indexOf(qint64 number) const {
    for (int row = 0; row < m_rows.size(); ++row) {
        const qsizetype item = m_rows[row].item;
        if (item >= 0 && m_items[item].entry.number == number) return index(row);
    }
    return {};
}

QString HistoryModel::dayText(int row) const {
    const QDate day = m_rows[row].day;
    const QString text = shownLongDate(day);
    if (day == m_today) return tr("Today, %1").arg(text);
    if (day == m_today.addDays(-1)) return tr("Yesterday, %1").arg(text);
    return text;
}

bool HistoryModel::isFolded(const QModelIndex& index) const {
    const HistoryItem* item = itemAt(index);
    return item && item->lines.size() > kHistoryShownLines && !m_unfolded.contains(item->entry.number);
}

QStringList HistoryModel::linesAt(const QModelIndex& index) const {
    const HistoryItem* item = itemAt(index);
    if (!item) return {};
    if (!isFolded(index)) return item->lines;
    const int more = static_cast<int>(item->lines.size()) - (kHistoryShownLines - 1);
    return item->lines.mid(0, kHistoryShownLines - 1) << tr("and %Ln more line(s)", nullptr, more);
}

void HistoryModel::setUnfolded(const QModelIndex& index, bool unfolded) {
    const HistoryItem* item = itemAt(index);
    if (!item) return;
    if (unfolded) m_unfolded.insert(item->entry.number);
    else m_unfolded.remove(item->entry.number);
    emit dataChanged(index, index, {Qt::SizeHintRole});
}

}  // namespace stagepath
