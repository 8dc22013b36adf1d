// Proves that a full disk costs nothing: with ever more free space, from none on, whatever does not fit is refused with a sentence, the old
// file stays as it is, the open session keeps all work, and saves it when space is freed.
#include "tests/reliability/faults/troubled_session.h"

namespace {

using namespace stagepath::reliability;
using stagepath::shim::Fault;

constexpr int64_t kStep = 4096;      ///< bytes
constexpr int64_t kMost = 4 << 20;   ///< bytes

/// They stand close where the disk fills in the middle of an action.
QList<int64_t> sizesOf(const Report& report) {
    QList<int64_t> sizes;
    const int count = report.runs(24, 104);
    const int64_t step = report.isFull() ? kStep : 2 * kStep;
    for (int i = 0; i < count; ++i) sizes.append(i < count - 4 ? step * i : kMost >> (count - 1 - i));
    return sizes;
}

}  // namespace

int main(int argc, char** argv) {
    Report report(QStringLiteral("disk_full"), argc, argv);
    Home home;
    for (const int64_t space : sizesOf(report)) {
        // Saving, publishing, importing and exporting; in the full run also the rest.
        QList<Phase> phases{Phase::Edit, Phase::Publish, Phase::Import, Phase::Export};
        if (report.isFull()) phases += {Phase::Backup, Phase::Migrate};
        for (const Phase phase : phases) {
            checkTroubledSession(report, home, phase, report.seed() + 40, {Fault::Kind::FullDisk, 0, 0, true, space},
                                 QStringLiteral("%1 with %2 bytes free").arg(nameOf(phase)).arg(space));
        }
    }
    if (report.counted(QStringLiteral("met")) * 4 < report.counted(QStringLiteral("runs")) && !report.isFull()) report.fail(QStringLiteral("the disk was seldom full"));
    return report.finish();
}
