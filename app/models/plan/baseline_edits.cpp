#include "app/models/plan/baseline_edits.h"

#include "core/domain/values/date_words.h"
#include "core/domain/values/error.h"
#include "core/workspace/baseline_edit.h"

#include <QCoreApplication>
#include <QLocale>

namespace stagepath {

namespace {

QString requiredBaselineName(const Portfolio& portfolio, const QString& name, BaselineId own = {}) {
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) throw Error(QCoreApplication::translate("BaselineEdits", "A baseline needs a name. Type one, for example “Board plan”."));
    if (const Baseline* other = baselineNamed(portfolio, trimmed, own)) {
        throw Error(QCoreApplication::translate("BaselineEdits", "There is a baseline “%1” already, of %2. Type another name, or remove that one first.").arg(other->name, shownDate(other->date)));
    }
    return trimmed;
}

}  // namespace

QString proposedBaselineName(const Portfolio& portfolio, QDate today) {
    const QString first = QCoreApplication::translate("BaselineEdits", "Plan of %1").arg(shownDate(today));
    QString name = first;
    for (int i = 2; baselineNamed(portfolio, name); ++i) name = QCoreApplication::translate("BaselineEdits", "%1 (%2)", "name of a baseline and a number").arg(first, QLocale().toString(i));
    return name;
}

BaselineId freezeBaseline(Workspace& workspace, const QString& name) {
    Baseline baseline;
    baseline.name = requiredBaselineName(workspace.portfolio(), name);
    baseline.date = workspace.environment().today();
    BaselineId id;
    workspace.edit(QCoreApplication::translate("BaselineEdits", "Freeze the plan as “%1”").arg(baseline.name), [&](Editor& editor) { id = freezePlan(editor, baseline); });
    return id;
}

void renameBaseline(Workspace& workspace, BaselineId id, const QString& name) {
    Baseline row = *workspace.portfolio().find(id);
    row.name = requiredBaselineName(workspace.portfolio(), name, id);
    workspace.edit(QCoreApplication::translate("BaselineEdits", "Rename a baseline"), [&](Editor& editor) { editor.update(row); });
}

void removeBaseline(Workspace& workspace, BaselineId id) {
    const QString name = workspace.portfolio().find(id)->name;
    workspace.edit(QCoreApplication::translate("BaselineEdits", "Remove the baseline “%1”").arg(name), [&](Editor& editor) { editor.remove(id); });
}

}  // namespace stagepath
