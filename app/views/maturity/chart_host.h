// Shows a chart on screen: drawn again when its room or the theme changes, with words for what lies under the pointer.
#pragma once

#include "app/drawing/theme.h"

#include <QChartView>

#include <functional>

namespace stagepath {

class ChartHost : public QChartView {
    Q_OBJECT
public:
    using Draw = std::function<void(const Theme&)>;
    using Words = std::function<QString(double x)>;
    /// \p draw fills \p chart for its present size; it is called as often as needed.
    ChartHost(QChart* chart, Draw draw, QWidget* parent = nullptr);
    /// \p words: what the tooltip says at \p x of the chart; empty for nothing.
    void setWords(Words words) { m_words = std::move(words); }
    void refresh();
    /// The chart leads somewhere: by a click, Enter and Space.
    void setOpenable();

signals:
    void opened();

protected:
    void drawForeground(QPainter* painter, const QRectF& exposed) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void refreshLater();
    Draw m_draw;
    Words m_words;
    bool m_isRefreshing = false;  ///< soon
    bool m_isOpenable = false;
    bool m_isPressed = false;
};

}  // namespace stagepath
