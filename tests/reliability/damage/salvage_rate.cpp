// How many rows are saved from the damaged file alone: one bad page or bit, a part cut off, a bad header; of a workspace
// whose history knows its rows, and of one without.
#include "core/workspace/safety/salvage.h"
#include "tests/reliability/damage/ground.h"
#include "tests/reliability/damage/harm.h"

#include <QFile>

#include <cstdio>

using namespace stagepath;
using namespace stagepath::test;

namespace {

constexpr int kUseCases = 1500;
constexpr double kBadPageGoal = 0.97;
constexpr double kTruncationSlack = 0.05;

struct Rate {
    double sum = 0;
    double worst = 1;
    int files = 0;
    int belowBytes = 0;  ///< truncated files of which less was saved than was left of them, by more than the slack
    double mean() const { return files > 0 ? sum / files : 0; }
    void add(double rate) {
        sum += rate;
        worst = qMin(worst, rate);
        ++files;
    }
};

qint64 savedFrom(const QString& path, const Ground& ground) {
    const QString out = ground.path(QStringLiteral("out.stagepath"));
    QFile::remove(out);
    try {
        return salvage(path, out, ground.environment()).saved();
    } catch (const Error&) {
        return 0;
    }
}

QMap<Harm, Rate> ratesOf(const QString& whole, const Ground& ground, quint32 seed, int filesOfEachKind) {
    QMap<Harm, Rate> rates;
    const QByteArray bytes = bytesOf(whole);
    const auto all = static_cast<double>(savedFrom(whole, ground));
    const QString path = ground.path(QStringLiteral("damaged.stagepath"));
    QRandomGenerator random(seed);
    for (const Harm kind : kHarms) {
        for (int i = 0; i < filesOfEachKind; ++i) {
            const QByteArray damaged = harmed(bytes, kind, random);
            writeBytes(path, damaged);
            const double rate = static_cast<double>(savedFrom(path, ground)) / all;
            rates[kind].add(rate);
            const bool isOnePage = kind != Harm::Truncate && kind != Harm::NulTail;
            if (isOnePage && rate < kBadPageGoal) std::fprintf(stderr, "salvage_rate: seed %u, harm %d, file %d: %.3f of the rows\n", seed, static_cast<int>(kind), i, rate);
            const double left = static_cast<double>(damaged.size()) / static_cast<double>(bytes.size());
            if (kind == Harm::Truncate && rate < left - kTruncationSlack) ++rates[kind].belowBytes;
        }
    }
    return rates;
}

QJsonObject jsonOf(const QMap<Harm, Rate>& rates) {
    const char* names[] = {"one_bit", "bytes_64", "zero_page", "random_page", "truncated", "nul_tail", "header"};
    QJsonObject result;
    for (const Harm kind : kHarms) result[QLatin1String(names[static_cast<int>(kind)])] = rates[kind].mean();
    return result;
}

int missedGoals(const QMap<Harm, Rate>& rates) {
    int missed = 0;
    for (const Harm kind : {Harm::OneBit, Harm::Bytes64, Harm::ZeroPage, Harm::RandomPage}) missed += rates[kind].mean() < kBadPageGoal;
    return missed + (rates[Harm::Header].worst < 1);
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const Ground ground;
    const int filesOfEachKind = runsOf(argc, argv, 5, 15);
    const auto with = ratesOf(ground.portfolio(QStringLiteral("with.stagepath"), kUseCases, true), ground, 1, filesOfEachKind);
    const auto without = ratesOf(ground.portfolio(QStringLiteral("without.stagepath"), kUseCases, false), ground, 2, filesOfEachKind);
    return finish({{QStringLiteral("test"), QStringLiteral("D2")}, {QStringLiteral("files"), 2 * 7 * filesOfEachKind}, {QStringLiteral("with_history"), jsonOf(with)},
                   {QStringLiteral("without_history"), jsonOf(without)}, {QStringLiteral("below_surviving_bytes"), without[Harm::Truncate].belowBytes},
                   {QStringLiteral("missed_goals"), missedGoals(with) + missedGoals(without)}},
                  {QStringLiteral("missed_goals")});
}
