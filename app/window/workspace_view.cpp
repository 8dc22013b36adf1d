#include "app/window/workspace_view.h"

#include "app/drawing/theme.h"
#include "app/widgets/controls.h"
#include "app/widgets/toast.h"
#include "app/window/header_bar.h"
#include "app/window/long_task.h"
#include "app/window/notice_bar.h"
#include "app/window/rail.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kFoldBelow = 1280;

}  // namespace

WorkspaceView::WorkspaceView(Workspace& workspace, LongTask& task, QMenu* workspaceMenu, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_entries(pageRegistry()), m_pages(m_entries.size(), nullptr), m_rail(new Rail(workspace, workspaceMenu)), m_header(new HeaderBar),
      m_notice(new NoticeBar), m_stack(new QStackedWidget), m_busy(new QProgressBar), m_busyLine(new QWidget), m_busyText(new QLabel) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    layout->addLayout(column, 1);
    column->addWidget(m_header);
    m_busy->setFixedHeight(2);
    m_busy->setTextVisible(false);
    m_busy->hide();
    column->addWidget(m_busy);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    column->addWidget(m_busyLine);
    m_toast = new Toast(this);
    connect(m_toast, &Toast::actionTriggered, this, [this] {
        if (m_toastAction) m_toastAction();
    });
    for (int i = 0; i < m_entries.size(); ++i) m_rail->addPage(m_entries[i].title, m_entries[i].iconName, i + 1);
    connect(m_rail, &Rail::pageRequested, this, &WorkspaceView::showPage);
    connect(m_rail, &Rail::undoRequested, this, &WorkspaceView::undo);
    connect(m_rail, &Rail::redoRequested, this, &WorkspaceView::redo);
    connect(m_rail, &Rail::settingsRequested, this, &WorkspaceView::settingsRequested);
    connect(m_rail, &Rail::saveCopyRequested, this, &WorkspaceView::saveCopyRequested);
    connect(&workspace, &Workspace::changed, this, &WorkspaceView::updateHeader);
    setupTask(task);
    m_notice->showSentence(workspace.notice(), false);
    showPage(qBound(0, QSettings().value(QStringLiteral("page"), 0).toInt(), static_cast<int>(m_entries.size()) - 1));
}

void WorkspaceView::setupTask(LongTask& task) {
    auto* layout = new QHBoxLayout(m_busyLine);
    layout->setContentsMargins(24, 4, 24, 4);
    layout->addWidget(m_busyText);
    layout->addStretch();
    auto* cancel = makeButton(tr("Cancel"), {});
    layout->addWidget(cancel);
    m_busyLine->hide();
    connect(cancel, &QPushButton::clicked, this, [&task] { task.cancel(); });
    connect(&task, &LongTask::started, this, [this](const QString& title) {
        m_busyText->setText(title);
        m_busy->setRange(0, 0);
        m_busy->show();
        m_busyLine->show();
    });
    connect(&task, &LongTask::progressed, this, [this](double share) {
        m_busy->setRange(0, share < 0 ? 0 : 1000);
        m_busy->setValue(static_cast<int>(share * 1000));
    });
    connect(&task, &LongTask::finished, this, [this] {
        m_busy->hide();
        m_busyLine->hide();
    });
    connect(&task, &LongTask::failed, this, &WorkspaceView::showProblem);
}

Page* WorkspaceView::currentPage() const { return m_pages.value(m_current); }

void WorkspaceView::showPage(int index) {
    if (index < 0 || index >= m_entries.size()) return;
    if (!m_pages[index]) {
        m_pages[index] = m_entries[index].make(m_workspace);
        connectPage(m_pages[index]);
        m_stack->addWidget(m_pages[index]);
    }
    m_current = index;
    m_stack->setCurrentWidget(m_pages[index]);
    m_rail->setCurrentPage(index);
    m_header->setTools(m_pages[index]->headerTools());
    updateHeader();
    QSettings().setValue(QStringLiteral("page"), index);
    m_pages[index]->setFocus();
}

void WorkspaceView::connectPage(Page* page) {
    connect(page, &Page::subtitleChanged, this, &WorkspaceView::updateHeader);
    connect(page, &Page::problem, this, &WorkspaceView::showProblem);
    connect(page, &Page::revealRequested, this, &WorkspaceView::reveal);
    connect(page, &Page::toast, this, [this](const QString& sentence, bool undoable) { showToast(sentence, undoable ? tr("Undo") : QString(), [this] { undo(); }); });
}

void WorkspaceView::updateHeader() {
    if (const Page* page = currentPage()) m_header->setTitle(page->title(), page->subtitle());
    if (!m_entries.isEmpty()) m_rail->setCount(0, QLocale().toString(m_workspace.portfolio().useCases().size()));
}

void WorkspaceView::undo() {
    try {
        const Changeset changes = m_workspace.undo();
        goTo(changes);
        if (!changes.isEmpty()) showToast(tr("Undone: %1").arg(changes.text()));
    } catch (const Error& error) {
        showProblem(error.message());
    }
}

void WorkspaceView::redo() {
    try {
        const Changeset changes = m_workspace.redo();
        goTo(changes);
        if (!changes.isEmpty()) showToast(tr("Done again: %1").arg(changes.text()));
    } catch (const Error& error) {
        showProblem(error.message());
    }
}

/// The view follows undo and redo to what moved.
void WorkspaceView::goTo(const Changeset& changes) {
    for (const EntityKind kind : {EntityKind::UseCase, EntityKind::Initiative, EntityKind::Milestone}) {
        for (const RowChange& row : changes.rows()) {
            if (row.kind == kind && row.op != RowOp::Delete) {
                reveal(static_cast<int>(kind), row.id);
                return;
            }
        }
    }
}

void WorkspaceView::reveal(int kind, qint64 id) {
    if (currentPage() && currentPage()->reveal(kind, id)) return;
    const int wanted = kind == static_cast<int>(EntityKind::UseCase) ? 0 : kind == static_cast<int>(EntityKind::Initiative) || kind == static_cast<int>(EntityKind::Milestone) ? 2 : -1;
    if (wanted < 0 || wanted >= m_entries.size()) return;
    showPage(wanted);
    currentPage()->reveal(kind, id);
}

void WorkspaceView::showToast(const QString& sentence, const QString& action, std::function<void()> then) {
    m_toastAction = std::move(then);
    m_toast->showSentence(sentence, action);
}

void WorkspaceView::showProblem(const QString& sentence) { m_notice->showSentence(sentence, true); }

void WorkspaceView::resizeEvent(QResizeEvent*) { m_rail->setFolded(width() < kFoldBelow); }

}  // namespace stagepath
