#include "core/exchange/comparison_table.h"

#include "core/exchange/csv_cells.h"

#include <QLocale>

namespace stagepath {

namespace {

QString comparisonLine(QStringList cells) {
    for (QString& cell : cells) cell = withoutFormula(cell.simplified());  // a tab or line break would open a new cell
    return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

}  // namespace

QString timeWords(const Difference& d) {
    QStringList times;
    for (const QDateTime& at : {d.firstAt, d.secondAt}) {
        if (at.isValid()) times.append(QLocale().toString(at.toLocalTime(), QLocale::ShortFormat));
    }
    times.removeDuplicates();
    return times.join(QStringLiteral("; "));
}

QString tableText(const Comparison& comparison, const QString& firstName, const QString& secondName) {
    QString text = comparisonLine({QCoreApplication::translate("Comparison", "Kind"), QCoreApplication::translate("Comparison", "Name"), QCoreApplication::translate("Comparison", "Field"),
                                   QCoreApplication::translate("Comparison", "In common"), firstName, secondName, QCoreApplication::translate("Comparison", "Changed in"),
                                   QCoreApplication::translate("Comparison", "When")});
    for (const Difference& d : comparison.differences) {
        text += comparisonLine({kindName(d.kind), d.name, d.field, d.before, d.first, d.second, sideWords(d, firstName, secondName), timeWords(d)});
    }
    return text;
}

}  // namespace stagepath
