// The portfolio map to look at and to work on.
#pragma once

#include "app/drawing/map/map_painter.h"
#include "app/drawing/map/map_sprites.h"
#include "app/models/map/map_model.h"
#include "app/views/map/map_placing.h"

#include <QTimer>
#include <QWidget>

namespace stagepath {

/// Selects, drags, nudges, zooms. The ground with all bubbles is kept as one picture; what moves is drawn over it.
class MapView : public QWidget {
    Q_OBJECT
public:
    explicit MapView(MapModel& model, QWidget* parent = nullptr);
    ~MapView() override;

    MapModel& model() const { return m_model; }
    const MapLayout& layoutOfMap() const;

    const QList<UseCaseId>& selection() const { return m_selection; }
    /// The one the keys go on from: selected last. Null where nothing is.
    UseCaseId current() const { return m_selection.isEmpty() ? UseCaseId() : m_selection.constLast(); }
    void setSelection(const QList<UseCaseId>& ids);
    /// Moves the zoomed part so that \p id is seen.
    void showUseCase(UseCaseId id);

    bool hasLabels() const { return m_labels; }
    void setLabels(bool on);
    /// Larger marks and type (presentation).
    void setScale(double scale);
    void setLegend(MapLegend legend);
    /// Shown large and alone: Esc leaves the selection, for it leaves the presentation; names take less room among the bubbles,
    /// and no frame says that the map has the keyboard, for nothing else could.
    void setPresented(bool on);
    void fit();
    void zoom(double factor, QPointF around);
    bool isZoomed() const { return m_range.has_value(); }
    /// Whether the lines between the quadrants can be moved, by dragging them or with Alt and the arrows.
    void setThresholdsUnlocked(bool on);
    bool hasThresholdsUnlocked() const { return m_unlocked; }
    /// One undo step; whole points, 1 to 99.
    void setThresholds(MapPoint thresholds);
    /// Takes the placements of the selected ones away (undoable).
    void removeSelectedPlacements();
    /// Places \p ids round the middle of what is seen.
    void placeInMiddle(const QList<UseCaseId>& ids);

    /// Where the bubble of \p id is drawn; a null rectangle where it has none.
    QRectF bubbleRect(UseCaseId id) const;
    /// What the plate beside the pointer says while \p placement is on its way.
    QString wordsOf(const Placement& placement) const;
    /// What stands on a map without any bubble.
    QString hint() const;
    /// What a screen reader says of \p id.
    QString sentenceOf(UseCaseId id) const;
    /// Pixels a pixel of the map, as last painted.
    double pictureRatio() const { return m_base.devicePixelRatio(); }
    QSize sizeHint() const override { return {840, 780}; }
    QSize minimumSizeHint() const override { return {360, 320}; }

signals:
    void selectionChanged();
    /// Enter or double click.
    void opened(stagepath::UseCaseId id);
    void ghostsToggled();
    void trailsToggled();
    void problem(const QString& sentence);
    void toast(const QString& sentence, bool undoable);
    /// Why nothing was done.
    void refused(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Mode { Idle, Pressed, Move, Nudge, Lasso, Pan, Drop, Threshold };

    // Painting (map_view.cpp)
    MapPaintOptions paintOptions() const;
    void invalidate();
    void renderBase(double ratio);
    void paintBase(const QRectF& part);
    void paintSelection(QPainter& painter, const Theme& theme);
    QList<UseCaseId> ringed() const;
    void paintLabels(QPainter& painter, const Theme& theme);
    void paintMoved(QPainter& painter, const Theme& theme);
    void paintReadout(QPainter& painter, const Theme& theme, const QString& words, QPointF beside);
    MapPoint positionOf(const Placement& placement) const;
    void paintQuadrantOutline(QPainter& painter, const Theme& theme, MapPoint at);
    void paintHint(QPainter& painter, const Theme& theme);
    void sceneChanged();

    // Pointing (map_view_mouse.cpp)
    struct Hit {
        UseCaseId id;
        bool ghost = false;
    };
    Hit hitAt(QPointF point) const;
    void hover(QPointF point);
    void startMove(const MapMove& move, Mode mode);
    void dragTo(QPointF point);
    void press(const Hit& hit, Qt::KeyboardModifiers modifiers);
    void finishLasso(Qt::KeyboardModifiers modifiers);
    void cancelMove();
    QList<Placement> dropPlacements(const QList<UseCaseId>& ids, MapPoint at) const;
    bool showTip(const QPoint& position, const QPoint& global);
    void updateCursor();

    // On the move (map_panning.cpp)
    void panTo(QPointF point);
    bool isOnTheMove() const;
    void settle();
    void moveBase();

    // Thresholds (map_thresholds.cpp)
    struct Lines {
        bool readiness = false;
        bool impact = false;
        explicit operator bool() const { return readiness || impact; }
    };
    Lines linesAt(QPointF point) const;
    void dragThresholds(QPointF point);
    void nudgeThresholds(QPointF step);
    void finishThresholdNudge();
    void dropThresholdNudge();
    void paintThresholds(QPainter& painter, const Theme& theme);

    // Keys (map_view_keys.cpp)
    bool moveKey(QKeyEvent* event);
    bool letterKey(QKeyEvent* event);
    void nudge(MapPoint by);
    void finishNudge();
    /// What the arrow keys have begun is done before anything else is.
    void finishNudges();
    void selectNearest(int key);
    bool selectBeside(bool next);
    bool attempt(const std::function<void()>& edit);
    /// Says why nothing can be placed now; empty where it can.
    QString whyNotPlaced() const;

    MapModel& m_model;
    MapSprites m_sprites;
    mutable std::optional<MapLayout> m_layout;
    QPixmap m_base;         ///< ground and marks, kept from frame to frame
    bool m_hasBase = false;
    bool m_isBaseElsewhere = false;  ///< it shows the map as it was before it was zoomed
    QPointF m_baseMoved;    ///< px by which the map has been panned since it was drawn
    QList<UseCaseId> m_strongOf;
    RingedLabels m_strong;  ///< labels of m_strongOf, as long as the layout stays
    bool m_labels = true;
    double m_scale = 1;
    MapLegend m_legend = MapLegend::Full;
    std::optional<MapRange> m_range;
    QList<UseCaseId> m_selection;
    UseCaseId m_hovered;

    Mode m_mode = Mode::Idle;
    Hit m_pressed;
    QPointF m_pressPoint;
    QPointF m_pointer;
    MapPoint m_nudged;
    MapMove m_move;
    QList<Placement> m_moved;
    QSet<UseCaseId> m_lifted;  ///< left out of the base picture while moved
    QPolygonF m_lasso;
    MapRange m_panFrom;
    bool m_spaceHeld = false;
    bool m_unlocked = false;
    bool m_isPresented = false;
    Lines m_lines;  ///< being dragged
    MapPoint m_threshold;
    QTimer m_nudgePause;
    QTimer m_thresholdPause;
    QTimer m_settlePause;   ///< since the map was zoomed
};

}  // namespace stagepath
