// Proves that several programs on one file never mix: exactly one of them writes, the others are told who does, and when that one is killed
// the next takes over with everything that was acknowledged.
#include "core/domain/values/error.h"
#include "tests/reliability/support/child.h"
#include "tests/reliability/support/home.h"
#include "tests/reliability/support/report.h"

#include <QRandomGenerator>

#include <memory>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using namespace stagepath;
using namespace stagepath::reliability;
using std::chrono::microseconds;

constexpr std::chrono::seconds kLimit{30};

/// Waits for its turn to write, then adds use cases until it is killed.
void takeTurn(const Home& home, int number, int channel) {
    std::unique_ptr<Workspace> w;
    bool told = false;
    while (!w) {
        try {
            w = Workspace::open(home.file(), Workspace::Access::ReadWrite, home.environment());
        } catch (const InUse& e) {
            if (!told) say(channel, "INUSE " + e.message().toUtf8());
            told = true;
            std::this_thread::sleep_for(microseconds(500));
        } catch (const Error& e) {
            say(channel, "ERR " + e.message().toUtf8());
            return;
        }
    }
    if (w->isReadOnly()) say(channel, "ERR read only");
    say(channel, "OPEN");
    for (int i = 0;; ++i) {
        const QByteArray name = QByteArray::number(number) + '-' + QByteArray::number(i);
        try {
            w->edit(QString::fromUtf8(name), [&](Editor& e) {
                UseCase u;
                u.name = QString::fromUtf8(name);
                e.insert(u);
            });
            if (i % 4 == 3) w->publish();
        } catch (const Error& e) {
            say(channel, "ERR " + e.message().toUtf8());
        }
        say(channel, "ACK " + name);
    }
}

int countOf(const Child& child, const QByteArray& word) {
    int count = 0;
    for (const QByteArray& line : child.lines()) count += line.startsWith(word);
    return count;
}

void runRound(Report& report, Home& home, quint32 seed) {
    home.reset();
    QRandomGenerator random(seed);
    const int count = 2 + random.bounded(3);
    std::vector<std::unique_ptr<Child>> children;
    for (int i = 0; i < count; ++i) children.push_back(std::make_unique<Child>([&, i](int channel) { takeTurn(home, i, channel); }));
    QList<QByteArray> acknowledged;
    const QString where = QStringLiteral("seed %1").arg(seed);
    for (int turn = 0; turn < count; ++turn) {
        const auto until = std::chrono::steady_clock::now() + kLimit;
        std::size_t owner = children.size();
        const int actions = 1 + random.bounded(9);
        while (std::chrono::steady_clock::now() < until && (owner == children.size() || countOf(*children[owner], "ACK") < actions)) {
            for (std::size_t i = 0; i < children.size(); ++i) {
                if (children[i]) children[i]->read(microseconds(200));
                if (children[i] && countOf(*children[i], "OPEN") > 0) {
                    if (owner != children.size() && owner != i) report.fail(where + QStringLiteral(": two write at once"));
                    owner = i;
                }
            }
        }
        if (owner == children.size()) {
            report.fail(where + QStringLiteral(": nobody took over"));
            return;
        }
        children[owner]->kill();
        for (const QByteArray& line : children[owner]->finish(kLimit).lines) {
            if (line.startsWith("ACK ")) acknowledged.append(line.mid(4));
            if (line.startsWith("ERR ")) report.fail(where + QStringLiteral(": ") + QString::fromUtf8(line.mid(4)));
            if (line.startsWith("INUSE ") && !line.contains("process")) report.fail(where + QStringLiteral(": does not say who writes"));
        }
        children[owner].reset();
        report.count(QStringLiteral("owners_killed"));
    }
    report.count(QStringLiteral("rounds"));
    report.count(QStringLiteral("acknowledged"), acknowledged.size());
    try {
        const auto w = Workspace::open(home.file(), Workspace::Access::ReadWrite, home.environment());
        QSet<QByteArray> there;
        for (const UseCase& u : w->portfolio().useCases()) there.insert(u.name.toUtf8());
        for (const QByteArray& name : acknowledged) {
            if (!there.contains(name)) report.fail(where + QStringLiteral(": lost ") + QString::fromUtf8(name));
        }
        w->close();
    } catch (const Error& e) {
        report.fail(where + QStringLiteral(": ") + e.message());
    }
    report.expectNothing(home.litter({}), where);
}

}  // namespace

int main(int argc, char** argv) {
    Report report(QStringLiteral("processes"), argc, argv);
    Home home;
    const int rounds = report.runs(50, 100);
    for (int round = 0; round < rounds; ++round) runRound(report, home, report.seed() * 1000 + static_cast<quint32>(round));
    return report.finish();
}
