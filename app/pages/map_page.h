// The page Portfolio map: the map, the ranked list and what has no place yet.
#pragma once

#include "app/models/map/map_model.h"
#include "app/window/page.h"

#include <QPointer>

class QHBoxLayout;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace stagepath {

class ChoiceButton;
class MapTray;
class MapView;
class RankedList;
class RankedListModel;
class TextLabel;
class UseCaseInspector;
class YearSlider;
class UseCaseTableModel;

/// Keeps map, list and header tools in step.
class MapPage : public Page {
    Q_OBJECT
public:
    explicit MapPage(Workspace& workspace, QWidget* parent = nullptr);
    ~MapPage() override;

    QString title() const override { return tr("Portfolio map"); }
    QString iconName() const override { return QStringLiteral("map"); }
    QString subtitle() const override;
    QString moment() const override;
    int footHeight() const override;
    QList<QWidget*> headerTools() override;
    void setPresenting(bool on) override;
    static QStringList commandNames(const Workspace& workspace);
    bool focusFilter() override;
    void focusNextPane() override;
    void toggleInspector() override;
    bool reveal(int kind, qint64 id) override;
    bool revealAll(int kind, const QList<qint64>& ids) override;

    MapView* view() const { return m_view; }
    RankedList* rankedList() const { return m_ranked; }
    MapTray* tray() const { return m_tray; }
    YearSlider* asOf() const { return m_asOf; }

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setupSide();
    void setupTools();
    void setupCommands();
    static QStringList sizeNames();
    static QStringList colourNames();
    void setupLater(QVBoxLayout* layout);
    void updateLater();
    void fitRoom();
    int sideWidth() const;
    void connectView();
    void applyTools();
    void refresh();
    void updateTrailChoices();
    void chooseTrail();
    void askTrail();
    int trailIndexOf(QDate date) const;
    void showMenu(const QPoint& position);
    /// The inspector in place of the ranked list.
    void openInspector(UseCaseId id);
    void closeInspector();
    /// A rank isn't set: it follows from scores, so the one that decides is opened.
    void askScore(UseCaseId id, bool higher);
    bool isInspecting() const;
    bool hasPlacementSelected() const;

    MapModel* m_model;
    MapView* m_view;
    RankedListModel* m_rankedModel;
    RankedList* m_ranked;
    TextLabel* m_unranked;
    MapTray* m_tray;
    QSplitter* m_side;
    QHBoxLayout* m_content = nullptr;  ///< map and what stands beside it
    QStackedWidget* m_stack;
    QStackedWidget* m_trailing;  ///< ranked list and tray, or inspector
    UseCaseTableModel* m_inspected = nullptr;
    UseCaseInspector* m_inspector = nullptr;  ///< made when first opened
    QPointer<ChoiceButton> m_size;
    QPointer<ChoiceButton> m_colour;
    QPointer<ChoiceButton> m_trail;
    QPointer<QPushButton> m_ghosts;
    QWidget* m_later;  ///< the row with the slider
    YearSlider* m_asOf;
    QList<TrailStart> m_trails;  ///< the choices after None; behind them another date can be asked for
    QDate m_askedTrail;          ///< one that was
    bool m_isPresenting = false;
    QDate m_lastTrail;  ///< what T turns on again
};

}  // namespace stagepath
