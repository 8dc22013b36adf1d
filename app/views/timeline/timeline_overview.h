// The whole plan in small under the timeline, with a frame around what is shown.
#pragma once

#include <QPixmap>
#include <QWidget>

namespace stagepath {

class TimelineView;

/// Dragging, clicking or the arrow keys move the frame, and the timeline with it.
class TimelineOverview : public QWidget {
    Q_OBJECT
public:
    explicit TimelineOverview(TimelineView& view, QWidget* parent = nullptr);
    /// How high the strip is to be: low in a low window, 0 where the plan is not so much larger than the timeline that it is worth its room.
    int wantedHeight() const;
    /// Where the shown part lies.
    QRectF frame() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF area() const;
    void centreOn(QPointF point);
    void paintPlan();

    TimelineView& m_view;
    QPixmap m_plan;
    bool m_isStale = true;
};

}  // namespace stagepath
