// The roadmap: timeline, projected maturity, inspector, draft.
#pragma once

#include "app/drawing/timeline/timeline_scene.h"
#include "app/models/plan/initiative_filter.h"
#include "app/pages/roadmap/roadmap_edits.h"
#include "app/views/timeline/input/timeline_drag.h"
#include "app/window/long_task.h"
#include "app/window/page.h"
#include "core/analysis/draft/enabler_ranking.h"
#include "core/analysis/plan/schedule.h"
#include "core/workspace/workspace.h"

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QKeySequence;
class QMenu;
class QPushButton;
class QScrollArea;

namespace stagepath {

class BaselinesDialog;
class ChoiceButton;
class DraftPanel;
class InitiativeInspector;
class MilestoneInspector;
class SegmentedControl;
class SplitLaneDialog;
class TimelineFilterBar;
class TimelineLegend;
class TimelineOverview;
class TimelineShiftBar;
class TimelineView;
struct CopyPlace;
struct MaturityStrip;
struct Mend;
struct PlanFacts;
struct ReasonsMoment;
struct StripMark;

/// Joins the timeline view, which asks, with the workspace, which changes.
class RoadmapPage : public Page {
    Q_OBJECT
public:
    explicit RoadmapPage(Workspace& workspace, QWidget* parent = nullptr);
    ~RoadmapPage() override;

    QString title() const override { return tr("Roadmap"); }
    QString iconName() const override { return QStringLiteral("roadmap"); }
    int footHeight() const override;
    QString subtitle() const override;
    QList<QWidget*> headerTools() override;
    bool focusFilter() override;
    void focusNextPane() override;
    void toggleInspector() override;
    void setPresenting(bool on) override;
    static QStringList commandNames(const Workspace& workspace);
    bool reveal(int kind, qint64 id) override;
    void applyFilter(const PageFilter& filter) override;

    TimelineView* view() const { return m_view; }
    TimelineFilterBar* filterBar() const { return m_filterBar; }
    TimelineShiftBar* shiftBar() const { return m_shiftBar; }
    TimelineOverview* overview() const { return m_overview; }
    void setFilter(const InitiativeFilter& filter);
    /// Details beside the lanes, kept for the next time.
    void setColumns(const QList<TimelineColumn>& columns);
    void setWeekNumbers(bool on);
    void setOverviewWanted(bool on);
    /// Shows as outlines what would have to follow \p ids, to take over or to leave. Without anything to move it says
    /// so where it was \p asked for.
    void offerShift(const QList<InitiativeId>& ids, bool asked);
    void acceptShift();
    void leaveShift();
    /// Computes a draft and shows it when it is there.
    QString whyNoDraft() const;
    void startDraft();
    void showDraft(const Draft& draft, const QList<EnablerWorth>& ranking);
    void sayNothingToPropose(const Draft& draft);
    UseCaseId targetless() const;
    void acceptDraft();
    void discardDraft();
    void dropDraftUnderWay();
    /// The same, asked for by the user: where something was changed in it, it can be had back.
    void leaveDraft();
    bool hasDraft() const { return m_draft.has_value(); }
    bool isDrafting() const { return m_task.isRunning(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    // Building
    /// What lanes can stand for, as the page calls it.
    static QStringList groupings();
    void setupTools();
    void setupView();
    void setupRequests();
    void setupOptions();
    void setupFilter();
    void setupSide();
    void setupDraft();
    void setupCommands();
    void setupViewCommands();
    void setupBarCommands();
    QAction* addCommand(const QString& text, const QKeySequence& keys, std::function<void()> run, bool isOwnKey = false);
    void setupEmpty();
    // Showing
    void onChanged(const Changeset& changes);
    bool takeOverDates(const Changeset& changes);
    /// The draft that is looked at, without the lines that are left out.
    Draft draftRest() const;
    void refresh();
    void refreshBaselines();
    void refreshStrip();
    void followSelection();
    void showChosenSubject();
    Subject shownSubject(const Portfolio& shown) const;
    QString stripAdvice(const Portfolio& shown, const MaturityStrip& strip) const;
    QList<Finding> openErrors() const;
    void takeFindings();
    void refreshCommands();
    void refreshBaselineCommands();
    void takeOverDraft();
    void bringDraftBack();
    void showDraftLine(int line);
    void selectDraftLine(int line);
    int draftLineOf(InitiativeId id) const;
    void followDraftSelection();
    void changeDraftDefaults(const DraftDefaults& defaults);
    bool opensLater() const;
    void refreshSide();
    void placeChildren();
    void placeOverview();
    void applyFilterTo(const Portfolio& shown);
    void keepShown(const QList<InitiativeId>& ids);
    void keepShown(MilestoneId id);
    void closeFilter();
    void focusSide();
    void showViewMenu();
    void toggleColumn(TimelineColumn column);
    QSet<qint64> savedCollapsed() const;
    void setCollapsed(const QSet<qint64>& keys);
    PlanFacts planFactsOf(const QList<InitiativeId>& ids);
    void forgetShift();
    void offerForLinks(const Changeset& changes);
    void addMends(QMenu& menu, InitiativeId id);
    void applyMendHere(const Mend& mend);
    void showStatus();
    const Portfolio& plan() const;
    const Portfolio* baselinePlan();
    // Requests of the view
    void attemptEdit(const std::function<void()>& work);
    void endRefusal();
    void preview(const QList<BarMove>& moves);
    void previewMilestone(MilestoneId id, QDate date);
    void endPreview();
    void moveBars(const QList<BarMove>& moves);
    void copyBars(const QList<BarMove>& copies);
    void duplicateSelected();
    void copySelected();
    void paste();
    void pasteAt(QDate start, int lane);
    QList<InitiativeId> copiedInitiatives() const;
    CopyPlace placeIn(int lane, const QList<InitiativeId>& copied) const;
    void showCopies(const QList<InitiativeId>& ids);
    void split(InitiativeId id, QDate secondStart);
    void toggleLock();
    void mend(InitiativeId id);
    void toggleLane(qint64 key);
    void toggleAllLanes();
    void moveLane(qint64 key, int before);
    void createWorkstreamHere();
    void renameWorkstreamOf(WorkstreamId id);
    void stepWorkstream(WorkstreamId id, int step);
    void splitLane(WorkstreamId from, const QList<InitiativeId>& chosen);
    void splitAsIn(SplitLaneDialog& dialog, WorkstreamId from);
    void splitLaneOfSelection();
    void addLaneEntries(QMenu& menu, WorkstreamId id);
    void showWorkstreams();
    void changeLane(const QList<BarMove>& moves, qint64 key);
    void createMilestoneOn(QDate day, MilestoneKind kind);
    void showReasons(int mark, const QPoint& position);
    ReasonsMoment momentOf(const Projection& projection, const StripMark& mark) const;
    void makeAndName(const std::function<void()>& make);
    void showMade(InitiativeId id);
    void createInLane(int lane, QDate start, QDate finish);
    void createAnywhere();
    void link(InitiativeId from, InitiativeId to);
    void removeSelected();
    void rename(const std::function<void()>& work);
    void saveTypedName(InitiativeId id, MilestoneId milestone, const QString& name);
    void takeNameBack(InitiativeId id, MilestoneId milestone);
    void openSelected();
    void editProgress();
    void showMenu(const QPoint& position);
    void chooseSubject();
    void setSubject(const Subject& subject);
    void chooseBaseline(int index);
    void compareWith(BaselineId id);
    void openBaselines(bool isNaming);

    Workspace& m_workspace;
    LongTask m_task;
    TimelineView* m_view;
    NameTyping m_naming;  ///< of the name that is typed on a bar or milestone
    TimelineLegend* m_legend;
    TimelineFilterBar* m_filterBar;
    TimelineShiftBar* m_shiftBar;
    TimelineOverview* m_overview;
    QScrollArea* m_side;
    QWidget* m_sideStack;
    InitiativeInspector* m_inspector;
    MilestoneInspector* m_milestoneInspector;
    DraftPanel* m_draftPanel;
    QWidget* m_empty;
    ChoiceButton* m_lanes;
    SegmentedControl* m_zoom;
    ChoiceButton* m_baseline;
    QPushButton* m_critical;
    QPushButton* m_draftButton;
    QPushButton* m_accept;
    QPushButton* m_discard;
    QWidget* m_draftTools;
    TimelineOptions m_options;
    QList<BaselineId> m_baselines;
    QStringList m_baselineNames;
    bool m_baselineChosen = false;
    BaselinesDialog* m_baselinesDialog = nullptr;
    Subject m_subject;                    ///< chosen for the strip
    std::optional<Subject> m_followed;    ///< shown instead: what the selected bars raise
    QList<InitiativeId> m_followedBars;
    bool m_followsAnew = false;           ///< the plan has changed in more than dates since it was decided
    bool m_keepsSubject = false;          ///< the chosen one is wanted whatever these bars raise
    QList<Finding> m_findings;
    bool m_isStale = false;  ///< hidden, and behind the workspace
    std::optional<Portfolio> m_baselinePlan;
    std::optional<Portfolio> m_preview;
    std::optional<Draft> m_draft;
    std::optional<Portfolio> m_draftPlan;
    QString m_refusal;                    ///< said in the bar
    QString m_draftProgress;
    bool m_hasLeftDraft = false;          ///< the panel holds one that was left and fits the plan still
    bool m_recountsDraft = false;         ///< its bars are being counted anew, or lead the panel to their lines
    bool m_keepsDraft = false;            ///< what changes now is what the draft assumes
    std::shared_ptr<const void> m_awaited;  ///< what is being drafted; none where it is not wanted any more
    bool m_redrafts = false;              ///< another one follows the one that is being made
    QList<QAction*> m_planCommands;
    QList<QAction*> m_draftCommands;
    QList<QAction*> m_barCommands;        ///< of the selected bars
    QList<QAction*> m_baselineCommands;
    std::optional<CriticalPath> m_path;   ///< made when the inspector asks for slack
    QList<BarMove> m_shift;               ///< offered
    InitiativeFilter m_filter;
    QSet<InitiativeId> m_kept;            ///< made under a filter that would hide it
    QSet<MilestoneId> m_keptMilestones;   ///< the same
    QList<TimelineColumn> m_columns;
    bool m_weekNumbers = false;
    bool m_overviewWanted = true;
    bool m_inspectorOpen = false;
    bool m_isPresenting = false;  ///< Esc leaves the presentation, not the selection
    bool m_settingZoom = false;
};

}  // namespace stagepath
