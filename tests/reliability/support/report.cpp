#include "tests/reliability/support/report.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace stagepath::reliability {

namespace {

constexpr int kMostFailuresShown = 20;

}  // namespace

Report::Report(QString name, int argc, char** argv) : m_name(std::move(name)) {
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--full") == 0) m_full = true;
        if (std::strcmp(argv[i], "--runs") == 0 && i + 1 < argc) m_runs = std::atoi(argv[++i]);
        if (std::strcmp(argv[i], "--seed") == 0 && i + 1 < argc) m_seed = static_cast<quint32>(std::atoi(argv[++i]));
    }
    m_counts.insert(QStringLiteral("failures"), 0);
    m_clock.start();
}

void Report::fail(const QString& what) {
    if (++m_counts[QStringLiteral("failures")] <= kMostFailuresShown) std::fprintf(stderr, "%s: %s\n", qUtf8Printable(m_name), qUtf8Printable(what));
}

void Report::note(const QString& reached) const {
    if (!m_full) return;
    std::fprintf(stderr, "%s: %s after %lld s, %lld failures\n", qUtf8Printable(m_name), qUtf8Printable(reached), static_cast<long long>(m_clock.elapsed() / 1000),
                 static_cast<long long>(m_counts.value(QStringLiteral("failures"))));
}

void Report::expectNothing(const QString& problem, const QString& where) {
    if (!problem.isEmpty()) fail(where + QStringLiteral(": ") + problem);
}

int Report::finish() const {
    QJsonObject line{{QStringLiteral("test"), m_name}, {QStringLiteral("seed"), static_cast<qint64>(m_seed)}, {QStringLiteral("seconds"), static_cast<double>(m_clock.elapsed() / 100) / 10}};
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it) line.insert(it.key(), it.value());
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return m_counts.value(QStringLiteral("failures")) == 0 ? 0 : 1;
}

}  // namespace stagepath::reliability
