// From a list somebody chose to the open workspace, or to a new one.
#include "app/dialogs/ask.h"
#include "app/dialogs/import_report_dialog.h"
#include "app/import/import_assistant.h"
#include "app/widgets/toast.h"
#include "app/window/main/main_window.h"
#include "app/window/main/workspace_view.h"
#include "core/exchange/reading/file_bytes.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace stagepath {

namespace {

/// The workspace for a list that was chosen on the welcome page. Where something is wrong, nothing is left of it.
std::unique_ptr<Workspace> importAsNew(const ImportPlan& plan, const QString& source, const QString& file, const Environment& environment, const ProgressCallback& progress) {
    auto workspace = Workspace::create(file, QFileInfo(source).completeBaseName(), environment);
    try {
        workspace->edit(importText(plan, QFileInfo(source).fileName()), [&](Editor& editor) { applyImport(editor, plan, progress); });
    } catch (...) {
        workspace.reset();
        QFile::remove(file);
        throw;
    }
    return workspace;
}

}  // namespace

void MainWindow::chooseImport() {
    if (m_task->refuses()) return;
    const QString source = askOpenFile(this, tr("Import a list"), tr("Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
    if (!source.isEmpty()) importFile(source);
}

/// What is no list is said in the bar; for everything else the assistant opens.
void MainWindow::importFile(const QString& source) {
    if (m_task->refuses()) return;
    backToNow();
    dropOpenProblem();
    if (m_workspace && m_workspace->isReadOnly()) {
        m_view->showProblem(tr("%1 is open for reading only, so nothing can be imported into it. Save a copy and import into that.").arg(m_workspace->filePath()));
        return;
    }
    struct List {
        QByteArray bytes;
        ImportReading reading;
    };
    const auto list = std::make_shared<List>();
    const QString name = QFileInfo(source).fileName();
    const Portfolio existing = m_workspace ? m_workspace->portfolio() : Portfolio();
    const auto isEdited = std::make_shared<bool>(false);
    QObject* watch = new QObject(this);
    if (m_workspace) connect(m_workspace.get(), &Workspace::changed, watch, [isEdited] { *isEdited = true; });
    connect(m_task, &LongTask::finished, watch, &QObject::deleteLater);
    m_task->start(tr("Reading %1…").arg(name),
                  [list, source, name, existing](const ProgressCallback& progress) {
                      list->bytes = readFile(source);
                      list->reading = readList(list->bytes, name, firstImportOptions(), existing, nullptr, progress);
                  },
                  [this, list, source, isEdited] {
                      if (m_leaving) return;
                      auto* assistant = new ImportAssistant(list->bytes, source, list->reading, m_workspace ? m_workspace->portfolio() : Portfolio(), this);
                      if (*isEdited) assistant->session().setOptions(assistant->session().options());
                      assistant->setAttribute(Qt::WA_DeleteOnClose);
                      connect(assistant, &ImportAssistant::importRequested, this, [this, assistant] { carryOut(*assistant); });
                      assistant->open();
                  });
}

/// Without a workspace the assistant stays until there is one.
void MainWindow::carryOut(ImportAssistant& assistant) {
    if (m_workspace) {
        const std::shared_ptr<const ImportPlan> plan = assistant.session().reading().plan;
        assistant.accept();
        return importIntoOpen(plan, assistant.session().file());
    }
    const QString name = QFileInfo(assistant.session().file()).completeBaseName() + QStringLiteral(".stagepath");
    QString file = askSaveFile(&assistant, tr("Workspace for the list"), name, workspaceFilter(), Present::Stays);
    if (file.isEmpty()) return;
    if (!file.endsWith(QLatin1String(".stagepath"))) file += QStringLiteral(".stagepath");
    try {
        Workspace::checkPlace(file);
    } catch (const Error& error) {
        assistant.showProblem(error.message());
        return;
    }
    importIntoNew(assistant, file);
}

void MainWindow::importIntoOpen(const std::shared_ptr<const ImportPlan>& plan, const QString& source) {
    const auto changes = std::make_shared<Changeset>();
    const QString name = QFileInfo(source).fileName();
    m_task->start(tr("Importing %1…").arg(name),
                  [plan, changes, name, workspace = m_workspace.get()](const ProgressCallback& progress) {
                      workspace->backUp(BackupReason::Import);
                      *changes = workspace->prepare(importText(*plan, name), [&](Editor& editor) { applyImport(editor, *plan, progress); });
                  },
                  [this, plan, changes, source] {
                      m_workspace->adopt(*changes);
                      finishImport(plan->report, source, !changes->isEmpty());
                      m_view->currentPage()->showArrived();
                  });
}

/// The assistant is out of the way meanwhile, so that the work can be cancelled in the window. Where nothing could be written it
/// comes back with its choices, for another place.
void MainWindow::importIntoNew(ImportAssistant& assistant, const QString& file) {
    if (m_task->refuses()) return;
    const std::shared_ptr<const ImportPlan> plan = assistant.session().reading().plan;
    const QString source = assistant.session().file();
    assistant.hide();
    auto* watch = new QObject(&assistant);
    connect(m_task, &LongTask::finished, watch, &QObject::deleteLater);
    connect(m_task, &LongTask::cancelled, watch, [&assistant] { assistant.deleteLater(); });
    connect(m_task, &LongTask::failed, watch, [this, &assistant](const QString& sentence) {
        if (isBusy()) return;  // something else was refused meanwhile
        if (m_leaving) return assistant.deleteLater();
        dropOpenProblem();
        assistant.open();
        assistant.showProblem(sentence);
    });
    load(tr("Importing %1…").arg(QFileInfo(source).fileName()),
         [plan, source, file, environment = m_environment](const ProgressCallback& progress) { return importAsNew(*plan, source, file, environment, progress); },
         [this, plan, source, done = QPointer<ImportAssistant>(&assistant)] {
             if (done) done->deleteLater();
             finishImport(plan->report, source, true);
         });
}

void MainWindow::finishImport(const ImportReport& report, const QString& source, bool isChange) {
    m_importReport = std::make_shared<ImportReport>(report);
    m_importSource = source;
    m_reportAction->setEnabled(true);
    m_view->openFiltered({{QStringLiteral("usecases")}});
    QList<ToastAction> actions{{tr("Show report"), [this] { showImportReport(); }}};
    if (isChange) actions.append(m_view->undoAction());
    m_view->showToast(tr("%Ln use case(s) imported, %1 left out", nullptr, static_cast<int>(report.added + report.updated)).arg(QLocale().toString(report.skipped)), actions);
}

void MainWindow::showImportReport() {
    if (m_importReport) ImportReportDialog(*m_importReport, m_importSource, this).exec();
}

}  // namespace stagepath
