// The roadmap to work with: scrolls, zooms, selects, and turns mouse and keys into requests.
#pragma once

#include "app/drawing/timeline/strip_marks.h"
#include "app/views/timeline/input/timeline_drag.h"
#include "app/views/timeline/timeline_still.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <functional>
#include <optional>

class QGestureEvent;
class QLineEdit;
class QToolButton;

namespace stagepath {

/// Shows a scene and the maturity strip under it. Changes nothing itself: what the user asks for leaves as a signal, and
/// while something is dragged previewed() is sent for every step.
class TimelineView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// How much time fits into the window.
    enum class Zoom { Quarter, Year, All, Free };

    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;

    /// Shows a new scene; selection and place are kept where they still exist.
    void setScene(const TimelineScene& scene);
    /// Takes over dates and progress of \p ids and lays out their lanes only; false where the scene must be built anew.
    bool updateBars(const Portfolio& portfolio, const QList<InitiativeId>& ids, const QList<Finding>& findings);
    /// Shows \p draft (the portfolio as the drag would leave it) without moving other bars.
    void showPreview(const Portfolio& draft, const QList<InitiativeId>& ids, const QList<Finding>& findings);
    /// Where it shows another subject than the chosen one, it offers the way back to that.
    void setStrip(const MaturityStrip& strip);
    /// Shows bars where they would go as outlines, until they are taken over or left (an empty list).
    /// Enter takes them over only while nothing but bars of \p concerned is selected.
    void setOutlined(const QList<BarMove>& moves, const QList<InitiativeId>& concerned = {});
    const QList<BarMove>& outlined() const { return m_outlined; }
    /// The last day of the plan, or that of the quarter in which the last outlined bar would end.
    QDate shownUntil() const;
    /// Details beside the lanes; none: bars share rows again.
    void setColumns(const QList<TimelineColumn>& columns);
    /// Names weeks by their ISO number.
    void setWeekNumbers(bool on);
    /// Before an audience no ring shows where the keys go.
    void setPresented(bool on);
    const TimelineLayout& layoutOf() const { return m_layout; }
    TimelineWindow window() const;
    /// The button in the strip that chooses its subject.
    QToolButton* subjectButton() const { return m_subject; }
    /// Takes small buttons into the corner over the lanes, first to last.
    void setCornerTools(const QList<QWidget*>& tools);
    /// The moments of the strip as they stand in the viewport.
    QList<StripMark> stripMarks() const;
    /// The words beside them as they were painted last.
    const QList<StripWords>& stripWords() const { return m_stripWords; }

    /// While a draft is looked at, nothing can be moved.
    /// \p why is said to whoever tries to move something.
    void setReadOnly(bool readOnly, const QString& why = {}) {
        m_readOnly = readOnly;
        m_whyReadOnly = why;
    }

    /// A button of the mouse is held down on it.
    bool isPressing() const { return m_isPressing; }
    Zoom zoom() const { return m_zoom; }
    void setZoom(Zoom zoom);
    void zoomBy(double factor, double anchorX);
    void scrollToDate(QDate date);
    /// The day under a point of the screen.
    QDate dateUnder(const QPoint& globalPosition) const;
    /// The bar that comes after the selected ones, or else before them, where the keys go on once they are removed; null where there is none.
    InitiativeId besideSelection() const;
    /// The lane under a point of the screen, beside its bars or among them; -1 outside.
    int laneAt(const QPoint& globalPosition) const;
    /// Whether a point of the screen is on the time axis, beside the lanes' names.
    bool isOverTime(const QPoint& globalPosition) const;
    void fit() { setZoom(Zoom::All); }

    QList<InitiativeId> selection() const;
    QList<MilestoneId> selectedMilestones() const;
    /// The one that keys act on; null ids where there is none.
    InitiativeId current() const;
    MilestoneId currentMilestone() const;
    void select(InitiativeId id, bool add = false);
    void select(MilestoneId id);
    /// All of them, the first one as the current one.
    void select(const QList<InitiativeId>& ids);
    void select(const QList<MilestoneId>& ids);
    void clearSelection();
    void selectAll();
    /// Scrolls so that the current item is in sight.
    void ensureVisible();
    /// Whether any of the current item is in sight.
    bool isCurrentVisible() const;
    void startRename();
    /// The name just asked for is refused: the words stay in their field.
    void refuseName() { m_isNameRefused = true; }
    void startLinking();
    /// Asks for the selected bars to go into the lane \p step further down (up below 0).
    void changeLane(int step);
    /// The line that is selected; null if none is.
    DependencyId selectedLink() const { return m_selectedLink; }
    /// Rect of a lane's head in the viewport.
    QRect laneHeadRect(int lane) const;
    bool isLinking() const { return m_linkFrom >= 0; }
    /// Says why a link from one initiative to another is refused; empty where it is not. Asked once for each bar that it is led to.
    using LinkJudge = std::function<QString(InitiativeId from, InitiativeId to)>;
    void setLinkJudge(const LinkJudge& judge) { m_linkJudge = judge; }
    /// What is said of the bar that a link is just led to, where it is refused there.
    QString linkRefusal() const { return m_linkFrom >= 0 && m_linkTo >= 0 ? m_linkRefusal : QString(); }

    /// Rect of an item in the viewport, and the items in reading order (milestones, then bars), for accessibility and tests.
    QRect itemRect(int item) const;
    int itemCount() const { return static_cast<int>(m_layout.milestones.size() + m_layout.bars.size()); }
    int currentItem() const;

signals:
    void selectionChanged();
    /// The button that was held down on it is let go, and what was dragged is dropped.
    void pressEnded();
    /// \p count lines in sight are not drawn, since there are too many to follow one.
    void linksLeftOut(int count);
    void zoomChanged();
    void previewed(const QList<stagepath::BarMove>& moves);
    void milestonePreviewed(stagepath::MilestoneId id, QDate date);
    void previewCancelled();
    void movesRequested(const QList<stagepath::BarMove>& moves);
    void copiesRequested(const QList<stagepath::BarMove>& moves);
    void milestoneMoveRequested(stagepath::MilestoneId id, QDate date);
    void linkRequested(stagepath::InitiativeId from, stagepath::InitiativeId to);
    void createRequested(int lane, QDate start, QDate finish);
    /// Without a date it goes where something is selected, or today.
    void createMilestoneRequested(QDate date);
    void createGateRequested(QDate date);
    void insertAfterRequested(stagepath::InitiativeId id);
    /// The field for a name opens.
    void namingBegun();
    /// A pause in the typing of the name of one of both; where it can't be taken yet, refuseName() is all that is said.
    void nameTyped(stagepath::InitiativeId id, stagepath::MilestoneId milestone, const QString& name);
    /// The name that stood there before the typing began is wanted back.
    void nameTakenBack(stagepath::InitiativeId id, stagepath::MilestoneId milestone);
    void renameRequested(stagepath::InitiativeId id, const QString& name);
    void milestoneRenameRequested(stagepath::MilestoneId id, const QString& name);
    void progressRequested();
    void removeRequested();
    void openRequested();
    void menuRequested(const QPoint& globalPosition);
    void lockedTouched(const QString& name);
    void laneToggled(qint64 key);
    void allLanesToggled();
    /// \p before: index of the lane that it shall stand before; one more than the last to go to the end.
    void laneMoveRequested(qint64 key, int before);
    /// The bars shall stand in the lane \p key; those without dates in \p moves keep theirs.
    void laneChangeRequested(const QList<stagepath::BarMove>& moves, qint64 key);
    void lockRequested();
    void splitRequested(stagepath::InitiativeId id, QDate secondStart);
    /// The lane of the current bar in two.
    void laneSplitRequested();
    void duplicateRequested();
    void copyRequested();
    void pasteRequested();
    void unlinkRequested(stagepath::DependencyId id);
    void shiftRequested();
    void outlineAccepted();
    void outlineRejected();
    /// \p mark of stripMarks(), or -1 for all of them.
    void reasonsRequested(int mark, const QPoint& globalPosition);
    /// The strip shall show the chosen subject again, whatever is selected.
    void chosenSubjectRequested();
    /// A sentence why a key did nothing.
    void hinted(const QString& sentence);
    /// There is another layout, or another part of it is shown.
    void laidOut();
    void scrolled();

protected:
    bool viewportEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // Geometry
    void relayout();
    void settleRoom();
    void layOutOnce();
    void fitMetrics();
    void updateScrollBars();
    void placeSubjectButton();
    void setupStripButtons();
    TimeAxis axisFor(double pixelsPerDay) const;
    double bodyWidth() const;
    double bodyHeight() const;
    QPointF layoutPoint(QPointF viewportPoint) const;
    bool isInGates(QPointF viewportPoint) const;
    bool isInBody(QPointF viewportPoint) const;
    int barUnder(QPointF viewportPoint) const;
    int milestoneUnder(QPointF viewportPoint) const;
    int linkUnder(QPointF viewportPoint) const;
    int laneUnder(QPointF viewportPoint) const;
    double columnOffset(QPointF viewportPoint) const;
    QRectF stripRect() const;
    int momentAt(QPointF viewportPoint) const;
    // Mouse
    void beginBarDrag(const TimelineDrag& held);
    void aimLink(int bar);
    void dragLink(QPointF position);
    int dottedBar() const;
    void beginMilestoneDrag(int milestone, QMouseEvent* event);
    void pressBeside(QMouseEvent* event);
    void pressBody(QMouseEvent* event);
    bool isLaneMovable(int lane) const;
    void dragLane(QPointF position);
    void finishLaneDrag(int lane);
    bool areLanesOwn() const;
    void aimAtLane(QPointF position);
    void startDragging();
    void scrollAtEdges();
    void settleZoom();
    void updateDrag(QPointF position, Qt::KeyboardModifiers modifiers);
    void finishDrag(QPointF position, Qt::KeyboardModifiers modifiers);
    void cancelDrag();
    void keepScaleOf(const TimelineScene& next);
    void updateHover(QPointF position);
    void selectInMarquee(bool add);
    void pan(QPointF position);
    bool zoomGesture(QEvent* event);
    QString tipAt(QPointF position) const;
    // Keys
    bool linkByKey(QKeyEvent* event);
    bool moveByKey(QKeyEvent* event);
    bool navigateByKey(QKeyEvent* event);
    bool commandByKey(QKeyEvent* event);
    bool editByKey(QKeyEvent* event);
    bool laneByKey(QKeyEvent* event);
    void enterPressed();
    void deletePressed();
    void splitCurrent();
    void selectNextLink();
    void selectLink(DependencyId id);
    void nudge(int steps, bool finishOnly);
    void nudgeMilestone(int steps);
    void commitNudge();
    double zoomAnchor() const;
    void zoomByKey(double factor);
    void goAlongLink(bool forward);
    void goTo(int item);
    QList<int> readingOrder() const;
    // State
    void setCurrent(int bar, int milestone);
    void announce();
    void applyPreview(const QList<BarMove>& moves);
    void previewMilestone(int milestone, QDate date);
    void bringIntoSight(int item);
    void bringRowIntoSight(const QRectF& bar);
    double rowOfCurrent() const;
    void followRow(double before);
    void openMenuByKey();
    bool keyOfName(QKeyEvent* event);
    void finishRename();
    bool saveTypedName(const QString& typed);
    void takeNameBack();
    void paintOverlay(QPainter& painter);
    void paintLinking(QPainter& painter);
    void paintRefusal(QPainter& painter, const QString& text, QPointF at);
    QRectF paintBubbleBox(QPainter& painter, QSizeF size, QPointF at);
    void paintOutlines(QPainter& painter, const QList<BarMove>& moves);
    void paintSelectedLink(QPainter& painter);
    void paintDropInto(QPainter& painter);
    QString dragText(const BarMove& move) const;
    void paintBubble(QPainter& painter, const QString& text, QPointF at);

    TimelineLayout m_layout;
    std::shared_ptr<TextWidths> m_widths;
    ScreenCache m_cache;
    int m_linksLeftOut = 0;  ///< as last said
    TimelineStill m_still;
    MaturityStrip m_strip;
    QList<StripWords> m_stripWords;  ///< as painted last
    QToolButton* m_subject;
    QToolButton* m_chosen;  ///< leads back to the chosen subject
    QWidget* m_corner;
    QLineEdit* m_rename = nullptr;
    InitiativeId m_renamed;               ///< whose name is asked for, whatever is selected meanwhile
    MilestoneId m_renamedMilestone;
    QString m_nameBefore;  ///< as shown when its field was opened
    QString m_nameSaved;   ///< the same, or what a pause has saved since
    bool m_isNameRefused = false;
    Zoom m_zoom = Zoom::All;
    double m_pixelsPerDay = 1;
    QSet<qint64> m_selected;
    QSet<qint64> m_selectedMilestones;
    InitiativeId m_current;
    MilestoneId m_currentMilestone;
    TimelineMarks m_marks;
    TimelineDrag m_drag;
    QPointF m_pointer;
    QList<BarMove> m_preview;
    QDate m_milestonePreview;
    int m_linkFrom = -1;  ///< bar from which a link is being made
    int m_linkTo = -1;    ///< bar that it is led to
    LinkJudge m_linkJudge;
    QString m_linkRefusal;  ///< of m_linkTo
    int m_dropInto = -1;       ///< lane that the dragged bars would go into; -1: they stay in theirs
    bool m_laneStays = false;  ///< the pointer is over another lane, which bars can't be put into
    QList<BarMove> m_nudged;
    MilestoneId m_nudgedMilestone;  ///< its date is m_milestonePreview
    QList<BarMove> m_outlined;
    QList<InitiativeId> m_outlinedFor;  ///< what was moved or linked, and what would follow
    DependencyId m_selectedLink;
    QTimer m_autoScroll;
    QTimer m_zoomSettles;
    bool m_isPressing = false;
    bool m_isDropping = false;  ///< what comes now is what was dropped
    bool m_updating = false;
    bool m_readOnly = false;
    QString m_whyReadOnly;
    bool m_isPresented = false;
    bool m_weekNumbers = false;
};

}  // namespace stagepath
