#include "core/workspace/baseline_edit.h"

namespace stagepath {

BaselineId freezePlan(Editor& editor, const Baseline& baseline) {
    const BaselineId id = editor.insert(baseline);
    for (const Initiative& row : editor.portfolio().initiatives()) {
        BaselineItem item;
        item.baseline = id;
        item.initiative = row.id;
        item.start = row.start;
        item.finish = row.finish;
        item.name = row.name;
        editor.insert(item);
    }
    return id;
}

}  // namespace stagepath
