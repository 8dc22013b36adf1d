// What is made on the roadmap and named, and what is done to its lanes: workstreams made, renamed, coloured, moved and removed, bars put
// into others.
#include "app/pages/roadmap/roadmap_page.h"

#include "app/dialogs/ask.h"
#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/pages/roadmap/roadmap_edits.h"
#include "app/pages/roadmap/split_lane_dialog.h"
#include "app/pages/roadmap/workstream_edits.h"
#include "app/views/timeline/timeline_view.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/standing.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>

namespace stagepath {

namespace {

constexpr int kLaneSwatch = 16;

constexpr const char* kColourNames[] = {QT_TRANSLATE_NOOP("stagepath::RoadmapPage", "Blue"), QT_TRANSLATE_NOOP("stagepath::RoadmapPage", "Ochre"), QT_TRANSLATE_NOOP("stagepath::RoadmapPage", "Green"),
                                        QT_TRANSLATE_NOOP("stagepath::RoadmapPage", "Plum"), QT_TRANSLATE_NOOP("stagepath::RoadmapPage", "Sky"), QT_TRANSLATE_NOOP("stagepath::RoadmapPage", "Brick"),
                                        QT_TRANSLATE_NOOP("stagepath::RoadmapPage", "Lemon"), QT_TRANSLATE_NOOP("stagepath::RoadmapPage", "Slate")};

QIcon swatchOf(const QColor& color) {
    QPixmap picture(kLaneSwatch, kLaneSwatch);
    picture.fill(Qt::transparent);
    QPainter p(&picture);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(color);
    p.drawRoundedRect(QRectF(2, 2, kLaneSwatch - 4, kLaneSwatch - 4), 3, 3);
    return QIcon(picture);
}

}  // namespace

void RoadmapPage::createWorkstreamHere() {
    const auto problemOf = [this](const QString& name) { return workstreamNameProblem(m_workspace.portfolio(), {}, name); };
    const QString name = askText(this, tr("New workstream"), tr("Name, such as “Data foundation”"), {}, problemOf);
    if (name.isEmpty() || m_workspace.isReadOnly() || m_draft) return;
    attemptEdit([&] {
        createWorkstream(m_workspace, name);
        if (m_options.lanes != TimelineLanes::Workstream) m_lanes->setCurrentIndex(0);
        emit toast(tr("Added the workstream “%1”").arg(name.simplified()), true);
    });
}

void RoadmapPage::renameWorkstreamOf(WorkstreamId id) {
    const Workstream* row = m_workspace.portfolio().find(id);
    if (!row) return;
    const auto problemOf = [this, id](const QString& name) { return workstreamNameProblem(m_workspace.portfolio(), id, name); };
    const QString name = askText(this, tr("Rename the workstream"), tr("Name"), row->name, problemOf);
    if (!name.isEmpty()) attemptEdit([&] { renameWorkstream(m_workspace, id, name); });
}

/// One step up or down among the workstreams.
void RoadmapPage::stepWorkstream(WorkstreamId id, int step) {
    QList<WorkstreamId> order;
    for (const Workstream& w : m_workspace.portfolio().workstreams()) order.append(w.id);
    const qsizetype at = order.indexOf(id);
    const qsizetype before = step < 0 ? at - 1 : at + 2;
    if (at >= 0 && before >= 0 && before <= order.size()) attemptEdit([&] { moveWorkstream(m_workspace, id, order.value(before)); });
}

/// Asks for the name of a new workstream and for what goes into it; \p chosen is ticked to begin with.
void RoadmapPage::splitLane(WorkstreamId from, const QList<InitiativeId>& chosen) {
    if (m_workspace.isReadOnly() || m_draft) return;
    // Of the window, not of the page, which may be magnified in a presentation.
    auto* dialog = new SplitLaneDialog(m_workspace.portfolio(), from, chosen, QApplication::activeWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &SplitLaneDialog::splitWanted, this, [this, dialog, from] { splitAsIn(*dialog, from); });
    dialog->open();
}

/// Where it can't be done, \p dialog stays with what was typed and ticked, and says why.
void RoadmapPage::splitAsIn(SplitLaneDialog& dialog, WorkstreamId from) {
    if (m_draft || m_workspace.isReadOnly()) return dialog.showProblem(m_draft ? tr("Accept or discard the draft first.") : obstacleOfReading(true));
    if (const QString problem = dialog.problem(m_workspace.portfolio()); !problem.isEmpty()) return dialog.showProblem(problem);
    const QString name = dialog.name();
    const QList<InitiativeId> moved = dialog.ticked(m_workspace.portfolio());
    const auto show = [&] {
        splitWorkstream(m_workspace, from, name, moved);
        dialog.accept();
        if (m_options.lanes != TimelineLanes::Workstream) m_lanes->setCurrentIndex(0);  // from the list of all workstreams
        keepShown(moved);
        if (!moved.contains(m_view->current())) m_view->select(moved.constFirst());
        m_view->ensureVisible();
        m_view->setFocus();
        emit toast(tr("Split “%1” off, with %Ln initiative(s)", nullptr, int(moved.size())).arg(name), true);
    };
    attempt(show, [&](const QString& sentence) { dialog.showProblem(sentence); });
}

/// The lane is that of the bar that was selected last.
void RoadmapPage::splitLaneOfSelection() {
    const Initiative* current = m_workspace.portfolio().find(m_view->current());
    if (m_options.lanes != TimelineLanes::Workstream) emit refused(tr("A lane is split where lanes are workstreams. Choose Workstream under Lanes."));
    else if (current) splitLane(current->workstream, m_view->selection());
}

/// The entries for the lane of \p id; for that of no workstream only the one that makes a new one.
void RoadmapPage::addLaneEntries(QMenu& menu, WorkstreamId id) {
    const bool editable = !m_workspace.isReadOnly() && !m_draft;
    const auto add = [this, editable](QMenu& to, const QString& text, auto work, bool can = true) {
        QAction* action = to.addAction(text);
        action->setEnabled(editable && can);
        connect(action, &QAction::triggered, this, work);
        return action;
    };
    const Workstream* row = m_workspace.portfolio().find(id);
    if (!row) return;
    const auto& all = m_workspace.portfolio().workstreams().rows();
    add(menu, tr("Rename the workstream…"), [this, id] { QMetaObject::invokeMethod(this, [this, id] { renameWorkstreamOf(id); }, Qt::QueuedConnection); });
    QMenu* colours = menu.addMenu(tr("Colour"));
    colours->setEnabled(editable);
    for (int i = 0; i < 8; ++i) {
        const QString token = Theme::categoryToken(i);
        QAction* colour = add(*colours, tr(kColourNames[i]), [this, id, token] { attemptEdit([&] { recolourWorkstream(m_workspace, id, token); }); });
        colour->setIcon(swatchOf(Theme::of(this).category(token)));
        colour->setIconVisibleInMenu(true);
        QFont font = colour->font();
        font.setBold(row->color == token);
        colour->setFont(font);
    }
    add(menu, tr("Move the lane up\tAlt+Up"), [this, id] { stepWorkstream(id, -1); }, all.constFirst().id != id);
    add(menu, tr("Move the lane down\tAlt+Down"), [this, id] { stepWorkstream(id, 1); }, all.constLast().id != id);
    add(menu, tr("Split the lane…\tShift+S"), [this, id] { splitLane(id, m_view->selection()); }, !membersOf(m_workspace.portfolio(), id).isEmpty());
    add(menu, tr("Remove the workstream"), [this, id] {
        attemptEdit([&] {
            const QString sentence = removeWorkstream(m_workspace, id);
            if (!sentence.isEmpty()) emit toast(sentence, true);
        });
    });
}

/// All of them in a menu, for those who don't use the mouse.
void RoadmapPage::showWorkstreams() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("workstreams"));
    connect(menu->addAction(tr("New workstream…")), &QAction::triggered, this, &RoadmapPage::createWorkstreamHere, Qt::QueuedConnection);
    menu->addSeparator();
    for (const Workstream& w : m_workspace.portfolio().workstreams()) {
        QMenu* entries = menu->addMenu(swatchOf(Theme::of(this).category(w.color)), QString(w.name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        addLaneEntries(*entries, w.id);
    }
    menu->popup(m_view->mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? m_view->width() - menu->sizeHint().width() : 0, qRound(m_view->layoutOf().metrics.headHeight))));
    menu->setActiveAction(menu->actions().constFirst());
}

void RoadmapPage::changeLane(const QList<BarMove>& moves, qint64 key) {
    attemptEdit([&] { moveToLane(m_workspace, moves, m_options.lanes, key); });
    QList<InitiativeId> ids;
    for (const BarMove& move : moves) {
        if (move.start.isValid()) ids.append(move.id);
    }
    m_view->ensureVisible();
    if (!ids.isEmpty()) offerShift(ids, false);
}

/// Makes something and asks for its name at once. The name belongs to the making: both are one undo step.
void RoadmapPage::makeAndName(const std::function<void()>& make) {
    attemptEdit([&] {
        make();
        m_view->setFocus();
        m_view->ensureVisible();
        m_view->startRename();
    });
}

/// Selects what was just made, whatever the filter says.
void RoadmapPage::showMade(InitiativeId id) {
    keepShown({id});
    m_view->select(id);
}

/// On \p day, else where something is selected, else today; its name is asked for at once.
void RoadmapPage::createMilestoneOn(QDate day, MilestoneKind kind) {
    if (m_workspace.isReadOnly() || m_draft) return;
    const Portfolio& p = m_workspace.portfolio();
    const QDate today = m_workspace.environment().today();
    if (const Milestone* beside = p.find(m_view->currentMilestone()); !day.isValid() && beside) day = beside->date;
    if (const Initiative* bar = p.find(m_view->current()); !day.isValid() && bar) day = bar->finish;
    if (!day.isValid()) day = today;
    const int stage = std::min(standingOf(p, Subject::enterprise(), today).earnedStage.value_or(0) + 1, kMaxStage);
    makeAndName([&] {
        const MilestoneId made = kind == MilestoneKind::Gate ? createGate(m_workspace, day, stage) : createMilestone(m_workspace, day);
        keepShown(made);
        m_view->select(made);
    });
}

}  // namespace stagepath
