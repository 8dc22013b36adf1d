// The roadmap: timeline, projected maturity, inspector, draft.
#pragma once

#include "app/drawing/timeline/timeline_scene.h"
#include "app/views/timeline/timeline_drag.h"
#include "app/window/long_task.h"
#include "app/window/page.h"
#include "core/analysis/draft.h"
#include "core/workspace/workspace.h"

#include <memory>
#include <optional>

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
class TimelineLegend;
class TimelineView;

/// Joins the timeline view, which asks, with the workspace, which changes.
class RoadmapPage : public Page {
    Q_OBJECT
public:
    explicit RoadmapPage(Workspace& workspace, QWidget* parent = nullptr);
    ~RoadmapPage() override;

    QString title() const override { return tr("Roadmap"); }
    QString iconName() const override { return QStringLiteral("roadmap"); }
    QString subtitle() const override;
    QList<QWidget*> headerTools() override;
    void toggleInspector() override;
    bool reveal(int kind, qint64 id) override;

    TimelineView* view() const { return m_view; }
    /// Computes a draft and shows it when it is there.
    void startDraft();
    void showDraft(const Draft& draft);
    void acceptDraft();
    void discardDraft();
    bool hasDraft() const { return m_draft.has_value(); }
    bool isDrafting() const { return m_task.isRunning(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // Building
    void setupTools();
    void setupView();
    void setupSide();
    void setupEmpty();
    // Showing
    void onChanged(const Changeset& changes);
    bool takeOverDates(const Changeset& changes);
    void refresh();
    void refreshBaselines();
    void refreshStrip();
    void refreshFindings();
    void refreshSide();
    void placeChildren();
    void showStatus();
    const Portfolio& plan() const;
    const Portfolio* baselinePlan();
    // Requests of the view
    void attemptEdit(const std::function<void()>& work);
    void preview(const QList<BarMove>& moves);
    void previewMilestone(MilestoneId id, QDate date);
    void endPreview();
    void createInLane(int lane, QDate start, QDate finish);
    void createAnywhere();
    void link(InitiativeId from, InitiativeId to);
    void removeSelected();
    void rename(const QString& name);
    void openSelected();
    void editProgress();
    void showMenu(const QPoint& position);
    void fillSubjectMenu();
    void setSubject(const Subject& subject);
    void chooseBaseline(int index);
    void compareWith(BaselineId id);
    void openBaselines(bool isNaming);

    Workspace& m_workspace;
    LongTask m_task;
    TimelineView* m_view;
    TimelineLegend* m_legend;
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
    QMenu* m_subjectMenu;
    TimelineOptions m_options;
    QList<BaselineId> m_baselines;
    QStringList m_baselineNames;
    bool m_baselineChosen = false;
    BaselinesDialog* m_baselinesDialog = nullptr;
    Subject m_subject;
    QList<Finding> m_findings;
    int m_findingsAsked = 0;
    std::optional<Portfolio> m_baselinePlan;
    std::optional<Portfolio> m_preview;
    std::optional<Draft> m_draft;
    std::optional<Portfolio> m_draftPlan;
    QString m_draftProgress;
    bool m_inspectorOpen = false;
    bool m_settingZoom = false;
};

}  // namespace stagepath
