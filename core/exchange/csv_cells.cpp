#include "core/exchange/csv_cells.h"

#include <algorithm>

namespace stagepath {

namespace {

constexpr QLatin1String kCustomMark("custom:");

/// A sign that begins a formula, at the front or behind signs of quotation: a second guard must come off before the first.
bool beginsFormula(const QString& text) {
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != QLatin1Char('\''); });
    return first != text.end() && QStringLiteral("=+-@\t\r\n＝＋－＠").contains(*first);
}

}  // namespace

QString withoutFormula(const QString& text) {
    bool isNumber = false;
    text.toDouble(&isNumber);
    return !isNumber && beginsFormula(text) ? QLatin1Char('\'') + text : text;
}

QString unguarded(const QString& cell) { return cell.startsWith(QLatin1Char('\'')) && beginsFormula(cell) ? cell.mid(1) : cell; }

QString customHeading(const QString& key, const QStringList& own) {
    const QString heading = key.simplified();
    const bool isTaken = heading.isEmpty() || own.contains(heading) || heading.startsWith(kCustomMark);
    return isTaken ? QStringLiteral("custom: ") + heading : key;
}

QString customKey(const QString& heading) { return heading.startsWith(kCustomMark) ? heading.mid(kCustomMark.size()).trimmed() : heading; }

}  // namespace stagepath
