// Edits of a stranger, one a line: a line is done as a whole or not at all, what was done is on the disk as it is in memory, and
// undoing it all leads back to the start.
#include "core/exchange/json/edit_lines.h"
#include "core/workspace/dump.h"
#include "tests/fuzz/home.h"
#include "tests/fuzz/target.h"

#include <QFile>

namespace stagepath::fuzz {

namespace {

constexpr qint64 kMostHistory = 2000;  ///< changes; after that a new workspace is faster

struct EditGround {
    Home home;
    std::unique_ptr<Workspace> workspace;
    QString dump;
};

/// Whatever was undone before stays in its history, so it is made anew from time to time.
EditGround& editGround() {
    static EditGround ground;
    if (ground.workspace && ground.workspace->history().size() < kMostHistory) return ground;
    ground.workspace.reset();
    QFile::remove(ground.home.path(QStringLiteral("edited.stagepath")));
    ground.workspace = ground.home.workspace(QStringLiteral("edited.stagepath"));
    ground.dump = dumpOf(ground.workspace->portfolio());
    return ground;
}

}  // namespace

QList<QByteArray> madeSeeds() { return {R"({"edit":"remove","entity":"use_case","id":"Routing"})"}; }

int runOne(const QByteArray& bytes) {
    EditGround& ground = editGround();
    Workspace& workspace = *ground.workspace;
    const qint64 start = workspace.historyPosition();
    bool isTaken = false;
    for (const QByteArray& line : bytes.left(20000).split('\n')) {
        const QString before = dumpOf(workspace.portfolio());
        if (attempt([&] { applyEditLine(workspace, line); })) isTaken = true;
        else if (dumpOf(workspace.portfolio()) != before) broken("a refused line changes nothing", QString::fromUtf8(line));
    }
    if (isTaken) {
        const QString copy = ground.home.path(QStringLiteral("copy.stagepath"));
        workspace.saveCopy(copy);
        const QString kept = dumpOf(Workspace::open(copy, Workspace::Access::ReadOnly, ground.home.environment())->portfolio());
        QFile::remove(copy);
        if (kept != dumpOf(workspace.portfolio())) broken("what is on the disk is what was done", QString::fromUtf8(bytes.left(500)));
    }
    while (workspace.historyPosition() > start) workspace.undo();
    if (dumpOf(workspace.portfolio()) != ground.dump) broken("undo leads back", QString::fromUtf8(bytes.left(500)));
    return isTaken;
}

}  // namespace stagepath::fuzz
