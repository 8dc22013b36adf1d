#include "app/window/main/workspace_view.h"

#include "app/models/findings_watch.h"
#include "app/widgets/toast.h"
#include "app/widgets/words/open_words.h"
#include "app/window/chrome/busy_line.h"
#include "app/window/chrome/header_bar.h"
#include "app/window/chrome/look_back_bar.h"
#include "app/window/chrome/presentation.h"
#include "app/window/chrome/rail.h"
#include "app/window/long_task.h"
#include "core/domain/values/date_words.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPointer>
#include <QSettings>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kWorkspaceViewFoldBelow = 1280;

}  // namespace

WorkspaceView::WorkspaceView(Workspace& workspace, LongTask& task, QMenu* workspaceMenu, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_task(task), m_entries(pageRegistry()), m_pages(m_entries.size(), nullptr), m_rail(new Rail(workspace, workspaceMenu)),
      m_header(new HeaderBar), m_lookBack(new LookBackBar), m_notices(new NoticeStack), m_stack(new QStackedWidget), m_toast(new Toast(this)) {
    setupColumn();
    m_stack->installEventFilter(this);
    m_toast->setArea(m_stack);
    for (int i = 0; i < m_entries.size(); ++i) m_rail->addPage(m_entries[i].title, m_entries[i].iconName, i + 1);
    connect(m_rail, &Rail::pageRequested, this, &WorkspaceView::showPage);
    connect(m_rail, &Rail::searchRequested, this, &WorkspaceView::searchRequested);
    connect(m_rail, &Rail::presentRequested, this, &WorkspaceView::presentRequested);
    connect(m_rail, &Rail::undoRequested, this, &WorkspaceView::undo);
    connect(m_rail, &Rail::redoRequested, this, &WorkspaceView::redo);
    connect(m_rail, &Rail::settingsRequested, this, &WorkspaceView::settingsRequested);
    connect(m_rail, &Rail::saveCopyRequested, this, &WorkspaceView::saveCopyRequested);
    connect(m_rail, &Rail::historyRequested, this, &WorkspaceView::historyRequested);
    connect(m_lookBack, &LookBackBar::backRequested, this, &WorkspaceView::nowRequested);
    connect(&workspace, &Workspace::changed, this, &WorkspaceView::updateHeader);
    connect(&workspace, &Workspace::changed, this, &WorkspaceView::dropPageProblem);
    connect(&FindingsWatch::of(workspace), &FindingsWatch::updated, this, &WorkspaceView::updateFindings);
    updateFindings();
    connect(&task, &LongTask::failed, this, [this](const QString& sentence) {
        if (isHidden()) return;  // another view has the window while this one waits for now
        m_taskProblem = sentence;
        showProblem(sentence);
    });
    connect(&task, &LongTask::finished, this, [this] { m_isStepping = false; });
    connect(&task, &LongTask::cancelled, this, [this] {
        if (isHidden()) return;
        showRefusal(tr("Cancelled; nothing was changed"));
        takeKeysBack();
    });
    // What it says of a copy has a bar of its own.
    if (workspace.conflictCopy().isEmpty()) m_notices->showNotice(NoticeKind::Passing, workspace.notice(), {}, false);
    connect(&workspace, &Workspace::changed, this, [this](const Changeset& changes) {
        // What was recovered is so no longer once some of it is undone.
        const bool isUndone = changes.cause() == Changeset::Cause::Undo && !m_workspace.notice().isEmpty();
        if (isUndone && m_notices->sentence(NoticeKind::Passing) == m_workspace.notice()) m_notices->showNotice(NoticeKind::Passing, {}, {}, false);
    });
    showPage(qBound(0, QSettings().value(QStringLiteral("page"), 0).toInt(), static_cast<int>(m_entries.size()) - 1));
}

/// A page acts when its view loses the focus, so that happens while all of it is there.
WorkspaceView::~WorkspaceView() {
    giveBackPage();
    if (m_presentation) window()->setWindowState(m_statesBefore);
    QWidget* focused = QApplication::focusWidget();
    if (focused && isAncestorOf(focused)) focused->clearFocus();
}

void WorkspaceView::setupColumn() {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    layout->addLayout(column, 1);
    column->addWidget(m_lookBack);
    column->addWidget(m_header);
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    column->addWidget(new BusyLine(m_task));
    new BusyBar(m_task, m_header);
}

Page* WorkspaceView::currentPage() const { return m_pages.value(m_current); }

void WorkspaceView::showPage(int index) {
    if (index < 0 || index >= m_entries.size()) return;
    if (!m_pages[index]) {
        m_pages[index] = m_entries[index].make(m_workspace);
        connectPage(m_pages[index]);
        m_stack->addWidget(m_pages[index]);
    }
    const bool isOther = index != m_current;
    giveBackPage();
    if (const Page* left = currentPage(); left && left->isAncestorOf(QApplication::focusWidget())) m_focused[m_current] = QApplication::focusWidget();
    m_current = index;
    if (m_presentation) m_presentation->showPage(m_pages[index]);
    else m_stack->setCurrentWidget(m_pages[index]);
    m_rail->setCurrentPage(index);
    m_header->setTools(m_pages[index]->headerTools());
    updateHeader();
    if (QSettings settings; settings.value(QStringLiteral("page")).toInt() != index || !settings.contains(QStringLiteral("page"))) settings.setValue(QStringLiteral("page"), index);
    // Who comes back goes on where they were.
    QWidget* before = m_focused.value(index);
    (before && before->isVisible() ? before : m_pages[index])->setFocus();
    if (isOther) m_toast->turnPage(toastFoot());
}

/// A dialog or button that is gone has left the keys somewhere; who has them in the page or beside it keeps them.
void WorkspaceView::takeKeysBack() {
    const QWidget* focused = window()->focusWidget();
    for (const QWidget* place : {static_cast<const QWidget*>(currentPage()), static_cast<const QWidget*>(m_sidePanel)}) {
        if (focused && place && (place == focused || place->isAncestorOf(focused))) return;
    }
    currentPage()->setFocus();
}

/// How much of the foot toasts leave free, as magnified as the page.
int WorkspaceView::toastFoot() const { return currentPage() ? qRound(currentPage()->footHeight() * (m_presentation ? m_presentation->magnification() : 1)) : 0; }

void WorkspaceView::connectPage(Page* page) {
    connect(page, &Page::refused, this, &WorkspaceView::showRefusal);
    connect(page, &Page::subtitleChanged, this, &WorkspaceView::updateHeader);
    connect(page, &Page::problem, this, [this](const QString& sentence) {
        if (sentence.isEmpty() && stateSentence(NoticeKind::Passing) != m_pageProblem) return;  // what others said stays
        m_pageProblem = sentence;
        showProblem(sentence);
    });
    connect(page, &Page::problemOver, this, [this](const QString& sentence) {
        if (stateSentence(NoticeKind::Passing) == sentence) showProblem({});
    });
    connect(page, &Page::revealRequested, this, &WorkspaceView::reveal);
    connect(page, &Page::pageRequested, this, &WorkspaceView::openFiltered);
    connect(page, &Page::toast, this, [this](const QString& sentence, bool undoable) { showToast(sentence, undoable ? QList{undoAction()} : QList<ToastAction>()); });
    connect(page, &Page::offeredBack, this, [this, page](const QString& sentence, const QString& action, const std::function<void()>& back) {
        showToast(sentence, {{action, [this, page, back] {
            showPage(static_cast<int>(m_pages.indexOf(page)));
            back();
        }}});
    });
    connect(page, &Page::offered, this, [this](const QString& sentence, const QString& action, const PageFilter& filter) { showToast(sentence, {{action, [this, filter] { openFiltered(filter); }}}); });
}

void WorkspaceView::updateHeader() {
    if (const Page* page = currentPage()) {
        m_header->setTitle(page->title(), page->subtitle());
        const QString today = shownLongDate(m_workspace.environment().today());
        const QString moment = page->moment().isEmpty() ? today : page->moment();
        const QString organisation = m_workspace.portfolio().settings().organisation;
        if (m_presentation) m_presentation->setTitle(page->title(), organisation.isEmpty() ? moment : tr("%1, %2").arg(organisation, moment));
    }
    // As the page's own header counts them: without the retired ones.
    const QList<UseCase>& all = m_workspace.portfolio().useCases().rows();
    const auto current = std::count_if(all.cbegin(), all.cend(), [](const UseCase& u) { return u.lifecycle != Lifecycle::Retired; });
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].shows.contains(EntityKind::UseCase)) m_rail->setCount(i, QLocale().toString(current));
    }
}

void WorkspaceView::updateFindings() {
    const FindingsWatch& watch = FindingsWatch::of(m_workspace);
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].shows.contains(EntityKind::Dismissal)) m_rail->setFindings(i, watch.openCount(Severity::Error), watch.openCount(Severity::Warning), watch.openCount(Severity::Hint));
    }
}

void WorkspaceView::present(bool on) {
    if (on == isPresenting() || !currentPage()) return;
    if (!on) return endPresentation();
    m_presentation = new Presentation(this);
    connect(m_presentation, &Presentation::leaveRequested, this, [this] { present(false); }, Qt::QueuedConnection);
    connect(m_presentation, &Presentation::stepRequested, this, [this](int delta) { showPage(std::clamp(m_current + delta, 0, pageCount() - 1)); }, Qt::QueuedConnection);
    m_presentation->setGeometry(rect());
    m_presentation->show();
    m_presentation->raise();
    m_presentation->showPage(currentPage());
    updateHeader();
    m_statesBefore = window()->windowState();
    window()->setWindowState(m_statesBefore | Qt::WindowFullScreen);
}

/// The page goes back into the column before it is shown anywhere else.
void WorkspaceView::giveBackPage() {
    if (!m_presentation) return;
    if (Page* page = m_presentation->takePage()) m_stack->addWidget(page);
}

void WorkspaceView::endPresentation() {
    giveBackPage();
    std::exchange(m_presentation, nullptr)->deleteLater();
    m_stack->setCurrentWidget(currentPage());
    window()->setWindowState(m_statesBefore);
    updateHeader();
    currentPage()->setFocus();
}

void WorkspaceView::undo() { takeStep(true); }
void WorkspaceView::redo() { takeStep(false); }

void WorkspaceView::takeStep(bool back) {
    // Whoever holds the keys down means the steps that are left, not a quarrel with the one under way.
    if (m_isStepping) return;
    Workspace* const workspace = &m_workspace;
    const auto prepare = [workspace, back] { return back ? workspace->prepareUndo() : workspace->prepareRedo(); };
    if (back ? m_workspace.isUndoLarge() : m_workspace.isRedoLarge()) {
        auto changes = std::make_shared<Changeset>();
        m_isStepping = m_task.start(back ? tr("Undoing…") : tr("Doing again…"), [=](const ProgressCallback&) { *changes = prepare(); }, [=, view = QPointer<WorkspaceView>(this)] {
            // Another language makes the view anew; the step is taken all the same.
            if (view) view->followStep(*changes);
            else workspace->adopt(*changes);
        });
        return;
    }
    try {
        const Changeset changes = prepare();
        if (changes.isEmpty()) sayNothingLeft(back);
        else followStep(changes);
    } catch (const Error& error) {
        m_pageProblem = error.message();
        showProblem(m_pageProblem);
    }
}

/// What the workspace began with stays. Of what is only read nothing was expected.
void WorkspaceView::sayNothingLeft(bool back) {
    if (m_workspace.isReadOnly() || m_task.refuses()) return;
    showRefusal(back ? tr("There is nothing left to undo") : tr("There is nothing left to do again"));
}

void WorkspaceView::follow(const Changeset& changes) {
    m_workspace.adopt(changes);
    if (!changes.isEmpty()) goTo(changes);
}

void WorkspaceView::followStep(const Changeset& changes) {
    follow(changes);
    if (changes.isEmpty()) return;
    showToast((changes.cause() == Changeset::Cause::Undo ? tr("Undone: %1") : tr("Done again: %1")).arg(changes.text()));
}

ToastAction WorkspaceView::undoAction() {
    return {tr("Undo"), [this] { undo(); }};
}

/// The view follows undo and redo to what moved.
void WorkspaceView::goTo(const Changeset& changes) {
    if (currentPage()->concerns(changes)) return;
    for (const EntityKind kind : {EntityKind::UseCase, EntityKind::Initiative, EntityKind::Milestone, EntityKind::Person, EntityKind::BusinessUnit, EntityKind::AssessmentAnswer, EntityKind::AssessmentLevel, EntityKind::Assessment}) {
        QList<qint64> moved;
        for (const RowChange& row : changes.rows()) {
            if (row.kind == kind && row.op != RowOp::Delete) moved.append(row.id);
        }
        if (moved.isEmpty()) continue;
        revealAll(static_cast<int>(kind), moved);
        return;
    }
    if (changes.touches(EntityKind::Dismissal)) reveal(static_cast<int>(EntityKind::Dismissal), 0);
}

void WorkspaceView::reveal(int kind, qint64 id) { revealAll(kind, {id}); }

void WorkspaceView::revealAll(int kind, const QList<qint64>& ids) {
    if (currentPage() && currentPage()->revealAll(kind, ids)) return;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (!m_entries[i].shows.contains(static_cast<EntityKind>(kind))) continue;
        showPage(i);
        currentPage()->revealAll(kind, ids);
        return;
    }
}

QAction* WorkspaceView::standIn(int index, const QString& command, const QString& text) {
    auto* action = new QAction(text, this);
    connect(action, &QAction::triggered, this, [this, index, command] { runOnPage(index, command); });
    m_standIns.append(action);
    return action;
}

QList<QAction*> WorkspaceView::pageCommands() {
    for (QAction* last : std::exchange(m_standIns, {})) last->deleteLater();
    QList<QAction*> found;
    for (QAction* action : currentPage()->commands()) {
        if (action->isEnabled()) found.append(action);
        else standIn(m_current, action->text(), action->text());
    }
    for (int i = 0; i < m_entries.size(); ++i) {
        if (i == m_current) continue;
        for (const QString& command : m_entries[i].commands(m_workspace)) standIn(i, command, tr("%1: %2", "page, command").arg(m_entries[i].title, command));
    }
    return found + m_standIns;
}

/// From another page nobody sees what is chosen on this one, so that is not changed before it was seen.
void WorkspaceView::runOnPage(int index, const QString& command) {
    const bool isElsewhere = index != m_current;
    if (isElsewhere) showPage(index);
    for (QAction* action : currentPage()->commands()) {
        if (action->text() != command) continue;
        const QString obstacle = Page::obstacleOf(action);
        if (!action->isEnabled()) showRefusal(obstacle.isEmpty() ? tr("“%1” can’t be done now.").arg(command) : obstacle);
        else if (isElsewhere && Page::changesChosen(action)) showRefusal(tr("“%1” is done to what is chosen here. See what that is, then give it again.").arg(command));
        else action->trigger();
        return;
    }
}

void WorkspaceView::showRefusal(const QString& sentence) {
    showToast(sentence);
    m_toast->showRefusal(sentence);
}

void WorkspaceView::openFiltered(const PageFilter& filter) {
    for (const QString& name : filter.pages) {
        const auto it = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const PageEntry& entry) { return entry.iconName == name; });
        if (it == m_entries.cend()) continue;
        showPage(static_cast<int>(it - m_entries.cbegin()));
        currentPage()->applyFilter(filter);
        return;
    }
}

void WorkspaceView::showToast(const QString& sentence, const QList<ToastAction>& actions) {
    m_toast->setFoot(toastFoot());
    m_toast->showSentence(sentence, actions);
    m_toast->raise();  // over a presentation too
}

void WorkspaceView::showProblem(const QString& sentence, const QString& action, std::function<void()> then) {
    m_notices->showNotice(NoticeKind::Passing, sentence, action.isEmpty() ? QList<ToastAction>() : QList<ToastAction>{{action, std::move(then)}});
    if (m_presentation && !sentence.isEmpty()) showToast(sentence);
}

/// Why something could not be done is over once something can, unless words still wait for it.
void WorkspaceView::dropPageProblem() {
    const QString told = stateSentence(NoticeKind::Passing);
    const bool isProblem = !told.isEmpty() && (told == m_pageProblem || told == m_taskProblem);
    if (!isProblem || OpenWords::instance().state() == WordsState::Refused) return;
    showProblem({});
}

void WorkspaceView::showState(NoticeKind kind, const QString& sentence, const QList<ToastAction>& actions) {
    m_notices->showNotice(kind, sentence, actions, kind != NoticeKind::Copy);
    if (m_presentation && !sentence.isEmpty()) showToast(sentence, actions);
}

QString WorkspaceView::stateSentence(NoticeKind kind) const { return m_notices->sentence(kind); }

void WorkspaceView::setSidePanel(QWidget* panel) {
    m_sidePanel = panel;
    panel->setParent(this);
    placeSidePanel();
    panel->show();
}

/// Beside the page where there is room for both, over it in a narrow window, as the pages' own inspectors.
void WorkspaceView::placeSidePanel() {
    if (!m_sidePanel) return;
    const bool isOver = width() < kWorkspaceViewFoldBelow;
    const bool isBeside = layout()->indexOf(m_sidePanel) >= 0;
    if (!isOver) {
        if (!isBeside) layout()->addWidget(m_sidePanel);
        return;
    }
    if (isBeside) layout()->removeWidget(m_sidePanel);
    const QRect room(m_stack->mapTo(this, QPoint()), m_stack->size());
    const int wide = std::min(std::clamp(m_sidePanel->sizeHint().width(), m_sidePanel->minimumWidth(), m_sidePanel->maximumWidth()), room.width());
    m_sidePanel->setGeometry(QStyle::visualRect(layoutDirection(), room, QRect(room.right() - wide + 1, room.top(), wide, room.height())));
    m_sidePanel->raise();
}

/// The room of the pages changes with the bars over them, too.
bool WorkspaceView::eventFilter(QObject* object, QEvent* event) {
    if (object == m_stack && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) placeSidePanel();
    return QWidget::eventFilter(object, event);
}

void WorkspaceView::takeSidePanel() {
    if (!m_sidePanel) return;
    layout()->removeWidget(m_sidePanel);
    m_sidePanel->setParent(nullptr);
    m_sidePanel = nullptr;
}

void WorkspaceView::showMoment(const QString& moment) {
    m_lookBack->showMoment(moment);
    updateHeader();
}

/// Esc that nothing on the page needs closes what the page said; that changes can't be saved stays.
void WorkspaceView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !stateSentence(NoticeKind::Passing).isEmpty() && stateSentence(NoticeKind::Passing) == m_pageProblem) showProblem({});
    else QWidget::keyPressEvent(event);
}

void WorkspaceView::resizeEvent(QResizeEvent*) {
    m_rail->setFolded(width() < kWorkspaceViewFoldBelow);
    if (m_presentation) m_presentation->setGeometry(rect());
    placeSidePanel();
}

}  // namespace stagepath
