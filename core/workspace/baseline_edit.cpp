#include "core/workspace/baseline_edit.h"

#include "core/domain/frozen_plan.h"

namespace stagepath {

BaselineId freezePlan(Editor& editor, const Baseline& baseline) {
    Baseline frozen = baseline;
    frozen.milestones = frozenMilestones(editor.portfolio().milestones().rows());
    const BaselineId id = editor.insert(frozen);
    for (const Initiative& row : editor.portfolio().initiatives()) {
        BaselineItem item;
        item.baseline = id;
        item.initiative = row.id;
        item.start = row.start;
        item.finish = row.finish;
        item.name = row.name;
        item.content = frozenContent(planContentOf(editor.portfolio(), row));
        editor.insert(item);
    }
    return id;
}

const Baseline* baselineNamed(const Portfolio& portfolio, const QString& name, BaselineId except) {
    for (const Baseline& row : portfolio.baselines()) {
        if (row.id != except && row.name.simplified() == name.simplified()) return &row;
    }
    return nullptr;
}

}  // namespace stagepath
