#include "app/models/plan/baseline_edits.h"

#include "core/domain/values/date_words.h"
#include "core/domain/values/error.h"
#include "core/workspace/baseline_edit.h"

#include <QCoreApplication>
#include <QLocale>

namespace stagepath {

namespace {

QString requiredBaselineName(const QString& name) {
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) throw Error(QCoreApplication::translate("BaselineEdits", "A baseline needs a name. Type one, for example “Board plan”."));
    return trimmed;
}

}  // namespace

QString proposedBaselineName(QDate today) { return QCoreApplication::translate("BaselineEdits", "Plan of %1").arg(shownDate(today)); }

BaselineId freezeBaseline(Workspace& workspace, const QString& name) {
    Baseline baseline;
    baseline.name = requiredBaselineName(name);
    baseline.date = workspace.environment().today();
    BaselineId id;
    workspace.edit(QCoreApplication::translate("BaselineEdits", "Freeze the plan as “%1”").arg(baseline.name), [&](Editor& editor) { id = freezePlan(editor, baseline); });
    return id;
}

void renameBaseline(Workspace& workspace, BaselineId id, const QString& name) {
    Baseline row = *workspace.portfolio().find(id);
    row.name = requiredBaselineName(name);
    workspace.edit(QCoreApplication::translate("BaselineEdits", "Rename a baseline"), [&](Editor& editor) { editor.update(row); });
}

void removeBaseline(Workspace& workspace, BaselineId id) {
    const QString name = workspace.portfolio().find(id)->name;
    workspace.edit(QCoreApplication::translate("BaselineEdits", "Remove the baseline “%1”").arg(name), [&](Editor& editor) { editor.remove(id); });
}

}  // namespace stagepath
