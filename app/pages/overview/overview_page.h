// What an executive looks at first: how far the programme is, what holds it, and what to look at next.
#pragma once

#include "app/report/picture_writer.h"
#include "app/widgets/chart_card.h"
#include "app/window/page.h"
#include "core/analysis/checks/checks.h"
#include "core/analysis/figures.h"
#include "core/analysis/plan/progression.h"
#include "core/workspace/workspace.h"

#include <QTimer>

class QGridLayout;
class QScrollArea;
class QStackedLayout;

namespace stagepath {

class ChartHost;
class CheckList;
class ChoiceButton;
class HeatLegend;
class HeatMapView;
class FindingsWatch;
class KpiTile;
class LinkButton;
class ProgressionChart;
class StageMatrix;
class StalledList;
struct StalledRow;
class TextLabel;

/// Every figure leads to the page behind it. Figures follow each change at its price; findings, and with many rows the figures to
/// compare with, are shown when they are there.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(Workspace& workspace, QWidget* parent = nullptr);
    QString title() const override { return tr("Overview"); }
    QString iconName() const override { return QStringLiteral("overview"); }
    int presentedHeight() const override;
    void setPresenting(bool on) override;
    QString subtitle() const override;
    QList<QWidget*> headerTools() override;
    void focusNextPane() override;

    ChartCard* progressionCard() const { return m_progressionCard; }
    ChartCard* heatCard() const { return m_heatCard; }
    KpiTile* tile(int index) const { return m_tiles[index]; }
    /// Whether the findings and the comparison shown are those of the present state.
    bool isSettled() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    // Building
    QWidget* content();
    QWidget* tileRow();
    void fitHeat();
    QWidget* makeProgressionCard();
    QWidget* matrixCard();
    QWidget* makeHeatCard();
    QWidget* sideCards();
    void connectViews();
    void connectCard(ChartCard* card, PictureView view);
    // Following
    void follow(const Changeset& changes);
    void catchUp();
    void refreshChoices();
    void chooseUnit(int index);
    void chooseComparison(int index);
    void compareSince(QDate date);
    bool isLarge() const;
    const FigureTable* figuresThen() const;
    // Showing
    void refresh();
    void refreshTiles(const PortfolioSummary& summary);
    void showProgression(const Progression& progression);
    void refreshHeat();
    void refreshFindings();
    void askBeside();
    void takeComparison(const FigureTable& then);
    void showFindings();
    QList<StalledRow> stalledRows() const;
    QList<Finding> findingsShown() const;
    QList<MilestoneId> missedGates() const;
    ChartTable progressionTable() const;
    ChartTable heatTable() const;
    void exportChart(PictureView view);
    // Opening
    void openUseCases(QList<QPair<QString, Value>> terms);
    void openTile(int index);
    void openCell(int row, int column);
    void openHeatCell(int row, int column);

    Workspace& m_workspace;
    ChoiceButton* m_unit;
    ChoiceButton* m_compare;
    QStackedLayout* m_stack;
    QScrollArea* m_area = nullptr;
    QGridLayout* m_grid = nullptr;
    QList<KpiTile*> m_tiles;
    ChartCard* m_progressionCard = nullptr;
    ChartCard* m_heatCard = nullptr;
    TextLabel* m_chartHint = nullptr;
    ProgressionChart* m_chart = nullptr;
    ChartHost* m_chartHost = nullptr;
    StageMatrix* m_matrix = nullptr;
    HeatMapView* m_heat = nullptr;
    QScrollArea* m_heatArea = nullptr;
    bool m_isPresented = false;
    HeatLegend* m_heatLegend = nullptr;
    CheckList* m_checks = nullptr;
    LinkButton* m_checkCount = nullptr;
    StalledList* m_stalled = nullptr;
    TextLabel* m_stalledHead = nullptr;

    QList<BusinessUnitId> m_units;  ///< null first: all
    BusinessUnitId m_unitId;
    QList<QDate> m_dates;  ///< null first: no comparison
    QStringList m_dateNames;
    QDate m_since;
    bool m_comparisonChosen = false;
    FigureTable m_now;
    FigureTable m_then;
    bool m_hasThen = false;  ///< m_then is there and of the date compared with
    PortfolioSummary m_summary;
    Progression m_progression;
    FindingsWatch& m_watch;
    QList<Finding> m_findings;  ///< those that count
    QTimer m_askLater;
    int m_asked = 0;         ///< the state that was asked for last
    bool m_isAsked = false;  ///< the answer to that isn't there yet
    bool m_isAsking = false; ///< somebody is at work beside the interface
    bool m_isStale = false;
    bool m_needsReset = false;
};

}  // namespace stagepath
