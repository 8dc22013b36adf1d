#include "app/cli/commands.h"

namespace stagepath::cli {

CommandList allCommands() {
    CommandList list;
    for (auto make : {makeNewCommand, makeImportCommand, makeInfoCommand, makeCheckCommand, makeDraftCommand, makeReportCommand, makeExportCommand, makeApplyCommand, makeAssessCommand, makeHistoryCommand, makeUndoCommand, makeRedoCommand, makeDumpCommand, makeRecoverCommand}) {
        list.push_back(make());
    }
    return list;
}

}  // namespace stagepath::cli
