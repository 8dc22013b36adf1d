// A whole workspace as JSON of a stranger: written into a workspace and taken back.
#include "core/exchange/json/workspace_json.h"
#include "tests/fuzz/home.h"
#include "tests/fuzz/target.h"

namespace stagepath::fuzz {

namespace {

struct TakenBack {};

struct EmptyGround {
    Home home;
    std::unique_ptr<Workspace> workspace = Workspace::create(home.path(QStringLiteral("empty.stagepath")), QStringLiteral("Alder"), home.environment());
};

Workspace& emptyWorkspace() {
    static const EmptyGround ground;
    return *ground.workspace;
}

}  // namespace

QList<QByteArray> madeSeeds() {
    const Home home;
    return {workspaceJson(home.workspace(QStringLiteral("full.stagepath"))->portfolio()), workspaceJson(emptyWorkspace().portfolio())};
}

int runOne(const QByteArray& bytes) {
    Workspace& workspace = emptyWorkspace();
    const qint64 before = workspace.historyPosition();
    bool isTaken = false;
    try {
        attempt([&] {
            workspace.edit(QStringLiteral("Take over"), [&](Editor& editor) {
                readWorkspaceJson(editor, bytes, QStringLiteral("all.json"));
                isTaken = true;
                throw TakenBack();
            });
        });
    } catch (const TakenBack&) {
    }
    if (workspace.historyPosition() != before) broken("what is refused changes nothing", QString::number(workspace.historyPosition()));
    return isTaken;
}

}  // namespace stagepath::fuzz
