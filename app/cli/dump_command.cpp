#include "app/cli/commands.h"
#include "core/workspace/dump.h"

#include <QCoreApplication>

namespace stagepath::cli {

namespace {

class DumpCommand : public Command {
public:
    QString name() const override { return QStringLiteral("dump"); }
    QString syntax() const override { return QStringLiteral("FILE"); }
    QString summary() const override {
        return QCoreApplication::translate("CommandLine", "Prints the logical content as ordered text lines, history left out.");
    }
    int run(const Call& call) override {
        const auto workspace = openToRead(call);
        writeOutput(QStringLiteral("-"), dumpOf(workspace->portfolio()).toUtf8());
        tellOfDamage(*workspace);
        return Done;
    }
};

}  // namespace

std::unique_ptr<Command> makeDumpCommand() { return std::make_unique<DumpCommand>(); }

}  // namespace stagepath::cli
