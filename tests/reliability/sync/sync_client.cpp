// Proves that a synchronisation client costs nothing: while a session works, the client replaces, overwrites, cuts off, deletes and restores
// the file in every order. Every acknowledged action ends in the file or in a named copy beside it, and what the client brought is never
// overwritten.
#include "tests/reliability/driver/session.h"
#include "tests/reliability/support/home.h"
#include "tests/reliability/support/report.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>
#include <cstdlib>
#include <optional>

namespace {

using namespace stagepath;
using namespace stagepath::reliability;

constexpr int kFirst = 100;
constexpr int kActions = 10;

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
}

/// The client, and what it knows: versions of this computer and of another one.
class Client {
public:
    Client(const Home& home, quint32 seed) : m_home(home), m_random(seed), m_elsewhere(workElsewhere(seed)) { remember(); }

    /// Does one thing to the file, or looks at it.
    QString act() {
        remember();
        const QString file = m_home.file();
        switch (m_random.bounded(8)) {
            case 0: replace(m_elsewhere); return QStringLiteral("replaced");
            case 1: write(m_elsewhere); return QStringLiteral("overwritten");
            case 2: write(m_elsewhere.left(m_elsewhere.size() / 2)); return QStringLiteral("cut off");
            case 3:
                QFile::remove(file);
                m_brought.reset();
                return QStringLiteral("deleted");
            case 4: replace(m_versions.at(m_random.bounded(static_cast<int>(m_versions.size())))); return QStringLiteral("older one restored");
            case 5: write(bytesOf(file)); return QStringLiteral("written again unchanged");
            default: return QStringLiteral("read");
        }
    }
    /// Whether whatever it brought stayed until it brought something else.
    bool isUntouched() {
        remember();
        return !m_overwritten;
    }
    void remember() {
        const QByteArray now = bytesOf(m_home.file());
        m_overwritten = m_overwritten || (m_brought && now != *m_brought);
        if (!m_brought && !now.isEmpty()) m_left = now;
        if (!now.isEmpty() && !m_versions.contains(now)) m_versions.append(now);
    }

private:
    /// The same workspace with two changes more, made on another computer.
    QByteArray workElsewhere(quint32 seed) {
        const QString other = m_home.root() + QStringLiteral("/elsewhere.stagepath");
        QFile::remove(other);
        QFile::copy(m_home.file(), other);
        Session(other, Home::environmentIn(m_home.root() + QStringLiteral("/elsewhere")), Phase::Edit, seed + 7777, m_home.model(), -1).run(900, 2);
        return bytesOf(other);
    }
    void replace(const QByteArray& bytes) {
        const QString part = m_home.docs() + QStringLiteral("/.client.part");
        overwrite(part, bytes);
        bring(bytes);
        ::rename(QFile::encodeName(part).constData(), QFile::encodeName(m_home.file()).constData());
    }
    void write(const QByteArray& bytes) {
        bring(bytes);
        overwrite(m_home.file(), bytes);
    }
    /// Bytes that were there already are nobody's loss, and what the session left there last is the session's.
    void bring(const QByteArray& bytes) {
        if (bytes == m_left) m_brought.reset();
        else if (bytes != bytesOf(m_home.file())) m_brought = bytes;
    }

    const Home& m_home;
    QRandomGenerator m_random;
    QByteArray m_elsewhere;
    QList<QByteArray> m_versions;
    QByteArray m_left;  ///< by the session
    bool m_overwritten = false;
    std::optional<QByteArray> m_brought;
};

/// Whether a whole workspace with this state lies in the folder.
bool isInAFile(const Home& home, const Model& model) {
    for (const QString& name : QDir(home.docs()).entryList({QStringLiteral("*.stagepath")}, QDir::Files)) {
        if (problemOfFile(home.docs() + QLatin1Char('/') + name, home, {model}).isEmpty()) return true;
    }
    return false;
}

/// Closes and opens again. False where what is open then is not the session's work any more: the client brought another file, which
/// is another story, and what became of the work is seen in the folder.
bool reopens(Session& session, const Home& home) {
    try {
        session.close();
    } catch (const Error&) {
        return false;
    }
    if (!problemOfFile(home.file(), home, {session.model()}).isEmpty()) return false;
    session.open();
    return true;
}

/// Whether what the session acknowledged is in no file. With nothing acknowledged there is nothing to lose: the client may bring a newer one.
bool isLost(const Home& home, const Model& model) { return model.text() != home.model().text() && !isInAFile(home, model); }

void runSequence(Report& report, Home& home, quint32 seed) {
    home.reset();
    Client client(home, seed);
    QStringList done;
    QString problem;
    Session session(home.file(), home.environment(), Phase::Publish, seed, home.model(), -1);
    for (int i = kFirst; i < kFirst + kActions; ++i) {
        if (opAt(Phase::Publish, seed, i, session.model()).kind != OpKind::Reopen) session.step(i);
        else if (!reopens(session, home)) break;
        done.append(client.act());
        report.count(QStringLiteral("interferences"));
    }
    try {
        session.close();
    } catch (const Error& e) {
        report.count(QStringLiteral("conflicts"));
        if (!e.message().contains(home.docs())) problem = QStringLiteral("the message names no place: ") + e.message();
    }
    if (problem.isEmpty() && !client.isUntouched()) problem = QStringLiteral("what the client brought was overwritten");
    if (problem.isEmpty() && isLost(home, session.model())) problem = QStringLiteral("acknowledged work is in no file");
    report.count(QStringLiteral("sequences"));
    report.expectNothing(problem, QStringLiteral("seed %1 (%2)").arg(seed).arg(done.join(QStringLiteral(", "))));
}

/// A session opens the work of an earlier one and changes nothing, while the client does one thing or two.
void runIdle(Report& report, Home& home, quint32 seed) {
    home.reset();
    Client client(home, seed);
    Session session(home.file(), home.environment(), Phase::Publish, seed, home.model(), -1);
    for (int i = kFirst; i < kFirst + 4; ++i) {
        if (opAt(Phase::Publish, seed, i, session.model()).kind != OpKind::Reopen) session.step(i);
        client.remember();
    }
    session.close();
    session.open();
    client.remember();
    QStringList done{client.act()};
    if (seed % 2) done.append(client.act());
    QString problem;
    try {
        session.close();
    } catch (const Error& e) {
        report.count(QStringLiteral("conflicts"));
        if (!e.message().contains(home.docs())) problem = QStringLiteral("the message names no place: ") + e.message();
    }
    if (problem.isEmpty() && !client.isUntouched()) problem = QStringLiteral("what the client brought was overwritten");
    if (problem.isEmpty() && isLost(home, session.model())) problem = QStringLiteral("acknowledged work is in no file");
    report.count(QStringLiteral("idle_sessions"));
    report.expectNothing(problem, QStringLiteral("idle, seed %1 (%2)").arg(seed).arg(done.join(QStringLiteral(", "))));
}

/// The session is killed instead of closed, and the next start finds the client's version.
void runKilled(Report& report, Home& home, quint32 seed) {
    home.reset();
    Client client(home, seed);
    Model expected;
    {
        // As after a kill: the working copy stays as it is.
        const QString kept = home.root() + QStringLiteral("/kept");
        Session session(home.file(), home.environment(), Phase::Edit, seed, home.model(), -1);
        for (int i = kFirst; i < kFirst + 4; ++i) {
            if (opAt(Phase::Edit, seed, i, session.model()).kind != OpKind::Reopen) session.step(i);
        }
        expected = session.model();
        if (!session.workspace()) return;
        QDir(kept).removeRecursively();
        if (std::system(qPrintable(QStringLiteral("cp -r '%1' '%2' && cp '%3' '%4'").arg(home.state(), kept, home.file(), kept + QStringLiteral("/file")))) != 0) return;
        session.close();
        QDir(home.state()).removeRecursively();
        QFile::remove(home.file());
        QFile::rename(kept + QStringLiteral("/file"), home.file());
        QDir().rename(kept, home.state());
    }
    const QString what = client.act();
    report.count(QStringLiteral("starts_after_kill"));
    const QString where = QStringLiteral("killed, seed %1 (%2)").arg(seed).arg(what);
    try {
        Workspace::open(home.file(), Workspace::Access::ReadWrite, home.environment())->close();
    } catch (const Error& e) {
        // A file that is gone or cut off can't be opened; the work waits in the working copy.
        if (!e.message().contains(home.docs())) report.fail(where + QStringLiteral(": the message names no place: ") + e.message());
        if (QDir(home.state() + QStringLiteral("/work")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty()) report.fail(where + QStringLiteral(": the working copy is gone"));
        return;
    }
    if (!isInAFile(home, expected)) report.fail(where + QStringLiteral(": acknowledged work is in no file"));
}

}  // namespace

int main(int argc, char** argv) {
    Report report(QStringLiteral("sync_client"), argc, argv);
    Home home;
    const int runs = report.runs(200, 1000);
    for (int run = 0; run < runs; ++run) {
        const quint32 seed = report.seed() * 100000 + static_cast<quint32>(run);
        if (run % 4 == 3) runKilled(report, home, seed);
        else if (run % 4 == 1) runIdle(report, home, seed);
        else runSequence(report, home, seed);
    }
    return report.finish();
}
