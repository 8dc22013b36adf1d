#include "app/models/plan/comparison_model.h"

#include "core/domain/values/date_words.h"
#include "core/domain/values/quotes.h"
#include "core/exchange/comparison_table.h"


#include <algorithm>

namespace stagepath {

ComparisonModel::ComparisonModel(Comparison comparison, QString firstName, QString secondName, QObject* parent)
    : QAbstractTableModel(parent), m_comparison(std::move(comparison)), m_firstName(std::move(firstName)), m_secondName(std::move(secondName)) {}

int ComparisonModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_comparison.differences.size()); }
int ComparisonModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ComparisonModel::cellText(const Difference& d, int column) const {
    switch (column) {
        case Kind: return kindName(d.kind);
        case Name: return d.name;
        case Field: return d.field;
        case Before: return d.before.simplified();
        case First: return d.first.simplified();
        case Second: return d.second.simplified();
        case Side: return d.side == Difference::Side::Both ? tr("Both: conflict") : sideWords(d, m_firstName, m_secondName);
        case When: return timeWords(d);
    }
    return {};
}

QString ComparisonModel::shownText(int row, int column, qsizetype most) const {
    const Difference& d = m_comparison.differences[row];
    const QString text = cellText(d, column);
    if (text.size() <= most) return text;
    switch (column) {
        case Before: return shownDifference(text, d.first.simplified() == text ? d.second : d.first, most).first;
        case First: return shownDifference(text, d.second, most).first;
        case Second: return shownDifference(d.first, text, most).second;
    }
    return text;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const QString text = cellText(m_comparison.differences[index.row()], index.column());
    if (role == Qt::DisplayRole) return text;
    if (role == Qt::ToolTipRole) return text.toHtmlEscaped();
    if (role == Qt::AccessibleTextRole) return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text);
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    switch (section) {
        case Kind: return tr("Kind");
        case Name: return tr("Name");
        case Field: return tr("Field");
        case Before: return tr("In common");
        case First: return m_firstName;
        case Second: return m_secondName;
        case Side: return tr("Changed in");
        case When: return tr("When");
    }
    return {};
}

QString ComparisonModel::summary() const {
    const int all = rowCount();
    if (all == 0) return tr("Both files hold the same.");
    const QString count = tr("%Ln difference(s)", nullptr, all);
    if (!m_comparison.isRelated) return tr("%1. The files have no past in common, so they are compared by what they hold.").arg(count);
    const int conflicts = static_cast<int>(std::count_if(m_comparison.differences.begin(), m_comparison.differences.end(), [](const Difference& d) { return d.side == Difference::Side::Both; }));
    const QString clashes = conflicts == 0 ? tr("no conflict") : tr("%Ln conflict(s)", nullptr, conflicts);
    if (!m_comparison.parted.isValid()) return tr("%1, %2. The files went apart at the beginning.", "differences, conflicts").arg(count, clashes);
    return tr("%1, %2. The last change that both have is %3 of %4.", "differences, conflicts, change, day")
        .arg(count, clashes, inQuotes(m_comparison.lastCommon), shownLongDate(m_comparison.parted.toLocalTime().date()));
}

QString ComparisonModel::text() const { return tableText(m_comparison, m_firstName, m_secondName); }

}  // namespace stagepath
