#include "core/workspace/environment.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTimeZone>

#include <pwd.h>
#include <unistd.h>

#include <memory>

namespace stagepath {

namespace {

QString userName() {
    const passwd* entry = ::getpwuid(::getuid());
    if (!entry) return QStringLiteral("?");
    const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
}

QString defaultStateDirectory() {
    const QString root = qEnvironmentVariable("XDG_STATE_HOME");
    return (root.startsWith(QLatin1Char('/')) ? root : QDir::homePath() + QStringLiteral("/.local/state")) + QStringLiteral("/stagepath");
}

}  // namespace

Environment Environment::real() {
    return {[] { return QDateTime::currentDateTimeUtc(); },
            [] { return static_cast<qint64>(QRandomGenerator::system()->generate64() >> 1) | 1; }, userName(), defaultStateDirectory()};
}

Environment Environment::fixed(QDate today) {
    const auto ticks = std::make_shared<int>(0);
    const auto random = std::make_shared<QRandomGenerator64>(20261116);
    return {[today, ticks] { return QDateTime(today, QTime(9, 30), Qt::UTC).addSecs((*ticks)++ % 3600); },
            [random] { return static_cast<qint64>(random->generate64() >> 1) | 1; }, userName(), defaultStateDirectory()};
}

}  // namespace stagepath
