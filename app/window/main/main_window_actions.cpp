#include "app/window/main/main_window.h"

#include "app/widgets/words/open_words.h"
#include "app/window/main/workspace_view.h"
#include "app/window/page_registry.h"
#include "app/window/start/recovery_page.h"
#include "core/exchange/import/import_plan.h"

#include <QAction>
#include <QMenuBar>
#include <QStackedWidget>

namespace stagepath {

QAction* MainWindow::addCommand(QMenu* menu, const char* name, const QString& text, const QKeySequence& shortcut, const std::function<void()>& run) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, run);
    menu->addAction(action);
    addAction(action);
    return action;
}

void MainWindow::setupFileActions() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    m_workspaceMenu = file;
    m_newAction = addCommand(file, "new", tr("&New workspace…"), {}, [this] { newWorkspace(); });
    m_newAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), QKeySequence(QKeySequence::New)});
    addCommand(file, "open", tr("&Open…"), QKeySequence::Open, [this] { chooseFile(); });
    addCommand(file, "sample", tr("Open the &sample"), {}, [this] { openSample(); });
    file->addSeparator();
    addCommand(file, "import", tr("&Import a list…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { chooseImport(); });
    m_reportAction = addCommand(file, "importReport", tr("Import &report…"), {}, [this] { showImportReport(); });
    m_reportAction->setEnabled(m_importReport != nullptr);
    m_workspaceActions << addCommand(file, "exportPdf", tr("&Export PDF…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportPdf(); });
    m_workspaceActions << addCommand(file, "saveCopy", tr("Save a &copy…"), QKeySequence::SaveAs, [this] { saveCopy(); });
    m_workspaceActions << addCommand(file, "sendToClient", tr("Send to c&lient…"), {}, [this] { sendToClient(); });
    m_workspaceActions << addCommand(file, "compare", tr("Co&mpare with…"), {}, [this] { chooseComparison(); });
    m_recoverAction = addCommand(file, "recover", tr("Reco&ver…"), {}, [this] {
        if (const auto recover = m_recover) recover();
    });
    m_recoverAction->setEnabled(false);
    file->addSeparator();
    m_workspaceActions << addCommand(file, "close", tr("&Close workspace"), QKeySequence::Close, [this] { askAndCloseWorkspace(); });
    addCommand(file, "quit", tr("&Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::setupEditAndViewActions() {
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_workspaceActions << addCommand(edit, "undo", tr("&Undo"), QKeySequence::Undo, [this] { m_view->undo(); });
    QAction* redo = addCommand(edit, "redo", tr("&Redo"), {}, [this] { m_view->redo(); });
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_workspaceActions << redo;
    m_workspaceActions << addCommand(edit, "search", tr("&Search…"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { search(); });
    m_workspaceActions << addCommand(edit, "filter", tr("&Filter"), QKeySequence::Find, [this] { m_view->currentPage()->focusFilter(); });
    edit->addSeparator();
    m_workspaceActions << addCommand(edit, "history", tr("&History"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [this] { toggleHistory(); });
    m_workspaceActions << addCommand(edit, "nameMoment", tr("&Name this moment…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), [this] { nameLatestMoment(); });
    m_backAction = addCommand(edit, "now", tr("&Back to now"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), [this] { backToNow(); });
    m_backAction->setEnabled(false);
    QMenu* view = menuBar()->addMenu(tr("&View"));
    const QList<PageEntry> pages = pageRegistry();
    for (int i = 0; i < pages.size(); ++i) {
        const QByteArray name = "page" + QByteArray::number(i + 1);
        m_workspaceActions << addCommand(view, name.constData(), pages[i].title, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] { m_view->showPage(i); });
    }
    view->addSeparator();
    m_workspaceActions << addCommand(view, "inspector", tr("&Inspector"), QKeySequence(Qt::Key_F4), [this] { m_view->currentPage()->toggleInspector(); });
    m_workspaceActions << addCommand(view, "nextPane", tr("Next &pane"), QKeySequence(Qt::Key_F6), [this] { m_view->currentPage()->focusNextPane(); });
    m_workspaceActions << addCommand(view, "present", tr("&Present"), QKeySequence(Qt::Key_F5), [this] { m_view->present(!m_view->isPresenting()); });
    QAction* stages = addCommand(view, "stages", tr("Stages and &gates…"), {}, [this] { showStages(); });
    //: Words, each by its beginning, that find the command “Stages and gates” in the search.
    stages->setProperty("words", tr("readiness model, pack, criteria, criterion, descriptors, levels, weights, limits, rules, export, load"));
    m_workspaceActions << stages;
    m_workspaceActions << addCommand(view, "calendar", tr("C&alendar…"), {}, [this] { showCalendar(); });
    QAction* settings = addCommand(view, "settings", tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showSettings(); });
    //: Words, each by its beginning, that find the command “Settings” in the search.
    settings->setProperty("words", tr("theme, appearance, dark, light, colours, language, English, German, preferences, options, backups, restore"));
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    addCommand(help, "keyboard", tr("&Keyboard"), QKeySequence::HelpContents, [this] { showKeyboardHelp(); });
    for (QAction* action : std::as_const(m_workspaceActions)) action->setEnabled(false);
}

/// Everything that shows text is made anew; the workspace stays open. Where words would be lost, it waits until they are mended.
void MainWindow::retranslate() {
    disconnect(m_wordsMended);
    if (asksAboutWords([this] { retranslate(); }, tr("What was typed last is not saved and would be lost. Mend it in its field, or change the language all the same."), tr("Change the language all the same"))) {
        m_wordsMended = connect(&OpenWords::instance(), &OpenWords::changed, m_view, [this] {
            if (OpenWords::instance().state() != WordsState::Kept) return;
            disconnect(m_wordsMended);
            QMetaObject::invokeMethod(this, &MainWindow::retranslate, Qt::QueuedConnection);
        });
        return;
    }
    backToNow();
    menuBar()->clear();
    qDeleteAll(menuBar()->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    qDeleteAll(actions());
    m_workspaceActions.clear();
    setupFileActions();
    setupEditAndViewActions();
    const QPointer<RecoveryPage> before = m_recovery;
    const QList<RecoverySource> sources = before ? before->sources() : QList<RecoverySource>();
    const QString file = before ? before->file() : QString();
    const QString sentence = before ? before->sentence() : QString();
    delete m_stack->widget(0);
    setupWelcome();
    if (!file.isEmpty()) showRecovery(file, sentence, sources);
    if (!m_workspace) return;
    delete std::exchange(m_view, nullptr);
    m_offeredCopy.clear();  // the new view is told anew
    m_offeredBeside.clear();
    m_shownBeside.clear();
    m_unsaved.clear();
    showWorkspace();
    watchFile();
}

}  // namespace stagepath
