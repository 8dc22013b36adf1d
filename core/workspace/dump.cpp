#include "core/workspace/dump.h"

#include "core/domain/entity.h"

#include <algorithm>

namespace stagepath {

namespace {

QString quoted(const QString& text) {
    QString result = text;
    result.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    result.replace(QLatin1Char('\n'), QLatin1String("\\n")).replace(QLatin1Char('\r'), QLatin1String("\\r")).replace(QLatin1Char('\t'), QLatin1String("\\t"));
    return QLatin1Char('"') + result + QLatin1Char('"');
}

QString textOf(const Value& value) {
    if (const auto* i = std::get_if<qint64>(&value)) return QString::number(*i);
    if (const auto* d = std::get_if<double>(&value)) return QString::number(*d, 'g', 17);
    if (const auto* s = std::get_if<QString>(&value)) return quoted(*s);
    return QStringLiteral("null");
}

template <class T>
void dumpTable(const Table<T>& table, QString& out) {
    QList<const T*> rows;
    for (const T& row : table) rows.append(&row);
    std::sort(rows.begin(), rows.end(), [](const T* a, const T* b) { return a->id < b->id; });
    for (const T* row : rows) {
        out += QLatin1String(Entity<T>::table) + QLatin1Char(' ') + row->id.toString();
        for (const Field<T>& f : Entity<T>::fields()) out += QLatin1Char(' ') + QLatin1String(f.column) + QLatin1Char('=') + textOf(f.get(*row));
        out += QLatin1Char('\n');
    }
}

}  // namespace

QString dumpOf(const Portfolio& portfolio) {
    QString out;
    forEachEntity([&]<class T>() { dumpTable(portfolio.table<T>(), out); });
    const QMap<QString, QString>& settings = portfolio.settings().rows;
    for (auto it = settings.begin(); it != settings.end(); ++it) out += QStringLiteral("setting %1 value=%2\n").arg(it.key(), quoted(it.value()));
    return out;
}

}  // namespace stagepath
