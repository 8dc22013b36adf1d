// The assessment of one subject: six dimensions, their criteria as ladders, what the next stage still needs; and the heat map of all.
#pragma once

#include "app/models/readiness_edits.h"
#include "app/views/editors/use_case_choice_field.h"
#include "app/window/page.h"
#include "core/analysis/assessment/round_sheet.h"

#include <QPointer>
#include <QPushButton>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;
class QStackedWidget;
class QMenu;

namespace stagepath {

class Card;
class ChartCard;
class ChoiceButton;
class DimensionList;
class ElidedLabel;
class LadderView;
class NeedsList;
class RadarView;
class SegmentedControl;
class StandingSummary;
class SubjectHeatTable;
class TextLabel;

class ReadinessPage : public Page {
    Q_OBJECT
public:
    explicit ReadinessPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ReadinessPage() override;
    QString title() const override { return tr("Readiness"); }
    QString iconName() const override { return QStringLiteral("readiness"); }
    QString subtitle() const override;
    QList<QWidget*> headerTools() override;
    bool focusFilter() override;
    void focusNextPane() override;
    void toggleInspector() override;
    bool concerns(const Changeset& changes) const override;
    void applyFilter(const PageFilter& filter) override;
    int footHeight() const override;
    bool reveal(int kind, qint64 id) override;
    void setPresenting(bool on) override;
    static QStringList commandNames(const Workspace& workspace);

    const Subject& subject() const { return m_subject; }
    AssessmentId round() const { return m_round; }
    void showSubject(const Subject& subject, std::optional<Dimension> dimension = std::nullopt);
    /// Begins a round of the subject shown, from its latest one.
    void beginAssessment(AssessmentMode mode);
    void showRound(AssessmentId round);
    void compareWith(AssessmentId round);
    void setHeatMap(bool on);
    /// Puts the chosen needs on the roadmap.
    void planNeeds();
    LadderView* ladders() const { return m_ladders; }
    DimensionList* dimensions() const { return m_dimensions; }
    NeedsList* needs() const { return m_needs; }
    SubjectHeatTable* heatTable() const { return m_heat; }
    UseCaseChoiceField* subjectField() const { return m_subjectField; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void setupTools();
    QWidget* makeAssessment();
    QScrollArea* makeLeft();
    QWidget* makeMiddle();
    QWidget* makeRight();
    void connectLadders();
    void arrange();
    /// The focus goes to the open question, or to the heat map where it is shown.
    void focusContent();
    void focusNeeds();
    // Showing
    void onChanged(const Changeset& changes);
    bool follow(const Changeset& changes);
    bool showRoundOf(AssessmentId id, std::optional<Dimension> dimension);
    void refresh();
    void refreshAssessment();
    void refreshSubjects();
    void refreshRadar();
    void showTargets();
    void exportRadar();
    void refreshNeeds();
    void refreshFoot();
    QString progressWords() const;
    void refreshSummary();
    /// The stage after the earned one, 1 to 4; 4 stays 4.
    int nextStage() const;
    QDate today() const;
    // Answers
    void attemptEdit(const std::function<void()>& work);
    QString criterionKey(int question) const;
    void answer(int question, const AnswerSaid& said, bool goesOn, Workspace::Step step = Workspace::Step::Own);
    void say(int question, int level, bool goesOn);
    void sayWhole(int level, const QString& reason, bool goesOn);
    void refuse();
    void clear(int question);
    void note(int question, const QString& text, const QString& link, Workspace::Step step);
    void goOn();
    void moveBy(int rows, int dimensions, int subjects);
    void showDimension(Dimension d);
    void goToCriterion(const QString& key);
    void why();
    void whyStage();
    void takeOver();
    // Rounds
    void fillRoundMenu();
    void addRoundActions(const QList<AssessmentId>& rounds, const std::function<QString(AssessmentId)>& name);
    void fillNewMenu(QMenu* menu);
    void finishRound();
    void askDate();
    void askWho();
    void changeShownRound(const std::function<void(Assessment&)>& change);
    QString comparisonWords() const;

    Workspace& m_workspace;
    Subject m_subject;
    AssessmentId m_round;
    AssessmentId m_comparedWith;
    std::optional<RoundSheet> m_sheet;
    QList<Subject> m_subjects;
    bool m_followsLatest = true;
    bool m_isStale = true;
    bool m_isPresented = false;
    bool m_subjectsAreStale = false;

    QPointer<UseCaseChoiceField> m_subjectField;
    QPointer<SegmentedControl> m_view;
    QPointer<QPushButton> m_roundButton;
    QPointer<QPushButton> m_new;
    QMenu* m_roundMenu;
    QStackedWidget* m_stack = nullptr;
    QHBoxLayout* m_columns = nullptr;
    QVBoxLayout* m_leftColumn = nullptr;
    QAction* m_whyStage = nullptr;
    QAction* m_takeOver = nullptr;
    QScrollArea* m_left = nullptr;
    QWidget* m_right = nullptr;
    QWidget* m_keys = nullptr;
    Card* m_ladderCard = nullptr;
    TextLabel* m_dimensionTitle = nullptr;
    ElidedLabel* m_stalls = nullptr;
    QPushButton* m_whole = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_finish = nullptr;
    TextLabel* m_progress = nullptr;
    TextLabel* m_comparison = nullptr;  ///< a line of its own: it says more than the foot has room for
    DimensionList* m_dimensions = nullptr;
    StandingSummary* m_summary = nullptr;
    LadderView* m_ladders = nullptr;
    RadarView* m_radar = nullptr;
    ChartCard* m_radarCard = nullptr;
    TextLabel* m_needsTitle = nullptr;
    TextLabel* m_needsCount = nullptr;
    NeedsList* m_needs = nullptr;
    QPushButton* m_plan = nullptr;
    QBoxLayout* m_needsTools = nullptr;  ///< the buttons under the needs
    SubjectHeatTable* m_heat = nullptr;
};

}  // namespace stagepath
