// One maker per verb, and the registry's list.
#pragma once

#include "app/cli/command.h"

namespace stagepath::cli {

std::unique_ptr<Command> makeNewCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeInfoCommand();
std::unique_ptr<Command> makeCheckCommand();
std::unique_ptr<Command> makeDraftCommand();
std::unique_ptr<Command> makeReportCommand();
std::unique_ptr<Command> makeExportCommand();
std::unique_ptr<Command> makeApplyCommand();
std::unique_ptr<Command> makeAssessCommand();
std::unique_ptr<Command> makeHistoryCommand();
std::unique_ptr<Command> makeUndoCommand();
std::unique_ptr<Command> makeRedoCommand();
std::unique_ptr<Command> makeDumpCommand();
std::unique_ptr<Command> makeRecoverCommand();

}  // namespace stagepath::cli
