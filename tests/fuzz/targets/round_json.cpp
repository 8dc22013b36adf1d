// A round of answers of a stranger, as JSON: taken into a workspace as it was meant, and undone.
#include "core/exchange/json/round_fields.h"
#include "tests/fuzz/home.h"
#include "tests/fuzz/target.h"

#include <QFile>
#include <QJsonDocument>

namespace stagepath::fuzz {

namespace {

constexpr qint64 kMostRounds = 2000;  ///< in the history; after that a new workspace is faster

struct RoundGround {
    Home home;
    std::unique_ptr<Workspace> workspace;
};

Workspace& roundWorkspace() {
    static RoundGround ground;
    if (ground.workspace && ground.workspace->history().size() < kMostRounds) return *ground.workspace;
    ground.workspace.reset();
    QFile::remove(ground.home.path(QStringLiteral("round.stagepath")));
    ground.workspace = ground.home.workspace(QStringLiteral("round.stagepath"));
    return *ground.workspace;
}

}  // namespace

QList<QByteArray> madeSeeds() { return {R"({"subject":"enterprise","date":"2026-02-01","mode":"light"})"}; }

int runOne(const QByteArray& bytes) {
    Workspace& workspace = roundWorkspace();
    const qsizetype before = workspace.history().size();
    const bool isTaken = attempt([&] {
        const AssessmentId id = addRound(workspace, QJsonDocument::fromJson(bytes).object());
        roundJson(workspace.portfolio(), *workspace.portfolio().find(id));
    });
    if (workspace.history().size() != before + isTaken) broken("a round is one change, a refused one none", QString::fromUtf8(bytes.left(500)));
    if (isTaken) workspace.undo();
    return isTaken;
}

}  // namespace stagepath::fuzz
