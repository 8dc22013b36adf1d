// The radar on screen.
#pragma once

#include "app/drawing/charts/radar.h"
#include "app/widgets/chart_card.h"

#include <QWidget>

namespace stagepath {

class RadarView : public QWidget {
    Q_OBJECT
public:
    explicit RadarView(QWidget* parent = nullptr);
    void show(const QList<RadarLine>& lines);
    const QList<RadarLine>& lines() const { return m_lines; }
    /// The levels of the lines, a row per dimension.
    ChartTable table() const;
    QSize sizeHint() const override { return {300, 280}; }
    QSize minimumSizeHint() const override { return {240, 240}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    RadarLook look() const;
    QString words() const;
    QList<RadarLine> m_lines;
};

}  // namespace stagepath
