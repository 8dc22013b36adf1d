// Stages and gates: the readiness model, to a file and from one.
#include "app/dialogs/ask.h"
#include "app/dialogs/stages/stages_dialog.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/domain/pack/content_pack.h"
#include "core/exchange/reading/file_bytes.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace stagepath {

namespace {

QString modelFilter() { return StagesDialog::tr("Readiness model (*.json)"); }

}  // namespace

void StagesDialog::addModel(QVBoxLayout* layout) {
    layout->addSpacing(8);
    layout->addWidget(new TextLabel(tr("Readiness model"), textFont(TextStyle::CardTitle)));
    m_model->setWordWrap(true);
    layout->addWidget(m_model);
    auto* row = new QHBoxLayout;
    auto* toFile = makeTool(tr("Export…"), QStringLiteral("export"), "exportModel");
    auto* fromFile = makeTool(tr("Load…"), QStringLiteral("import"), "loadModel");
    auto* builtIn = makeTool(tr("Back to the built-in one"), {}, "builtInModel");
    fromFile->setEnabled(!m_workspace.isReadOnly());
    m_builtIn = builtIn;
    for (QPushButton* button : {toFile, fromFile, builtIn}) row->addWidget(button);
    row->addStretch();
    layout->addLayout(row);
    connect(toFile, &QPushButton::clicked, this, &StagesDialog::exportModel);
    connect(fromFile, &QPushButton::clicked, this, &StagesDialog::loadModel);
    connect(builtIn, &QPushButton::clicked, this, &StagesDialog::backToBuiltIn);
}

void StagesDialog::refreshModel(const ContentPack& model) {
    const bool isBuiltIn = m_rules.model == StageRules().model;
    QString text = tr("%1: %2, version %3").arg(isBuiltIn ? tr("Built-in model") : tr("Own model"), model.id).arg(model.version);
    if (!isBuiltIn && !model.basedOn.isEmpty()) text = tr("%1, based on %2").arg(text, model.basedOn.constFirst());
    if (m_rules.model != stageRulesOf(m_workspace.portfolio().settings()).model) text = tr("%1 – in force after Apply").arg(text);
    m_model->setText(text);
    m_builtIn->setEnabled(!isBuiltIn && !m_workspace.isReadOnly());
    refreshGateCriteria(model);
}

void StagesDialog::exportModel() {
    const Portfolio shown = withStageRules(m_workspace.portfolio(), m_rules);
    const ContentPack& model = packOf(shown.settings());
    const QString file = askSaveFile(this, tr("Export the readiness model"), model.id + QStringLiteral(".json"), modelFilter());
    if (file.isEmpty()) return;
    attempt([&] { writeFileAtomically(file, writePack(model)), say(tr("Exported as %1").arg(QFileInfo(file).fileName())); }, [this](const QString& sentence) { refuse(sentence); });
}

void StagesDialog::loadModel() {
    const QString file = askOpenFile(this, tr("Load a readiness model"), modelFilter());
    if (file.isEmpty()) return;
    const Portfolio shown = withStageRules(m_workspace.portfolio(), m_rules);
    attempt([&] {
        const QString name = QFileInfo(file).fileName();
        const QString model = packSettingOf(readFile(file), name, packOf(shown.settings()));
        refuseNamesake(model, name, packOf(m_workspace.portfolio().settings()));
        m_rules.model = model;
        // Under the id of the built-in model there is nothing else: that is what was loaded.
        if (packOf(withStageRules(m_workspace.portfolio(), m_rules).settings()).id == builtInPack().id) m_rules.model = StageRules().model;
        refresh();
    }, [this](const QString& sentence) { refuse(sentence); });
}

void StagesDialog::backToBuiltIn() {
    m_rules.model = StageRules().model;
    refresh();
}

}  // namespace stagepath
