// Maturity over time: what was, what the roadmap brings, what is aimed at.
#pragma once

#include "app/report/picture_writer.h"
#include "app/window/page.h"
#include "core/workspace/workspace.h"

class QGridLayout;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace stagepath {

class ChartCard;
class ChoiceButton;
class ProgressionView;
class RadarView;
class SegmentedControl;
class StageStackView;
class StageTable;
struct ChartTable;
struct Multiple;

class MaturityPage : public Page {
    Q_OBJECT
public:
    explicit MaturityPage(Workspace& workspace, QWidget* parent = nullptr);
    QString title() const override { return tr("Maturity"); }
    QString iconName() const override { return QStringLiteral("maturity"); }
    int presentedHeight() const override;
    void setPresenting(bool on) override;
    QString subtitle() const override;
    QList<QWidget*> headerTools() override;
    void applyFilter(const PageFilter& filter) override;
    void focusNextPane() override;
    static QStringList commandNames(const Workspace& workspace);

    /// The chart of one subject, one small chart per unit, one per dimension.
    enum class Mode { Readiness, PerUnit, PerDimension };
    Mode mode() const;
    ChartCard* progressionCard() const { return m_progression; }
    ChartCard* stackCard() const { return m_stackCard; }
    ChartCard* radarCard() const { return m_radarCard; }
    void showTargets();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void nameCommands();
    static QStringList chartNames();
    QWidget* content();
    void connectCard(ChartCard* card, PictureView view);
    void refresh();
    void refreshSubjects();
    void refreshProgression();
    void followDate(QDate date);
    void arrange();
    void fitTable();
    void placeKeys();
    QList<QWidget*> panes() const;
    int tableRoom() const;
    void exportChart(PictureView view);
    QList<Multiple> multiples() const;
    ChartTable progressionTable() const;
    ChartTable stackTable() const;
    Subject subject() const;
    QDate today() const;
    /// "End of 2028, projected".
    QString nameOfDate(QDate date) const;

    Workspace& m_workspace;
    ChoiceButton* m_subject;
    SegmentedControl* m_mode;
    QPushButton* m_targets;
    QPushButton* m_export;
    QStackedLayout* m_stack;
    QScrollArea* m_area = nullptr;
    ChartCard* m_progression = nullptr;
    ProgressionView* m_view = nullptr;
    ChartCard* m_stackCard = nullptr;
    StageStackView* m_stackView = nullptr;
    ChartCard* m_radarCard = nullptr;
    RadarView* m_radar = nullptr;
    QWidget* m_tableCard = nullptr;
    QWidget* m_tableArea = nullptr;
    StageTable* m_table = nullptr;
    QGridLayout* m_lower = nullptr;
    QList<Subject> m_subjects;
    bool m_isStale = false;
    bool m_isPresented = false;
};

}  // namespace stagepath
