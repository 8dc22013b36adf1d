// What a run counted, as one line of JSON that can be quoted, and the exit code that follows from it.
#pragma once

#include <QElapsedTimer>
#include <QMap>
#include <QString>

namespace stagepath::reliability {

class Report {
public:
    /// Reads --full, --runs N and --seed N.
    Report(QString name, int argc, char** argv);

    bool isFull() const { return m_full; }
    /// How often to do what is counted: --runs, else \p full or \p quick.
    int runs(int quick, int full) const { return m_runs > 0 ? m_runs : m_full ? full : quick; }
    quint32 seed() const { return m_seed; }

    void count(const QString& what, qint64 by = 1) { m_counts[what] += by; }
    qint64 counted(const QString& what) const { return m_counts.value(what); }
    /// Something that must not happen did; \p what goes to stderr with the means to repeat it.
    void fail(const QString& what);
    /// How far a long run is, to stderr; the quick set says nothing.
    void note(const QString& reached) const;
    /// fail() where \p problem is not empty.
    void expectNothing(const QString& problem, const QString& where);
    /// Prints the line; 1 where anything failed.
    int finish() const;

private:
    QString m_name;
    bool m_full = false;
    int m_runs = 0;
    quint32 m_seed = 1;
    QMap<QString, qint64> m_counts;
    QElapsedTimer m_clock;
};

}  // namespace stagepath::reliability
