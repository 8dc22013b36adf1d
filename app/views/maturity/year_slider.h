// The slider under a chart's time axis.
#pragma once

#include <QDate>
#include <QSlider>

namespace stagepath {

/// Moves by quarters; its handle says which one, "2028" at the end of a year.
class YearSlider : public QSlider {
    Q_OBJECT
public:
    explicit YearSlider(QWidget* parent = nullptr);
    /// The span of the axis. The value counts the quarters that have ended since \p from.
    void setSpan(QDate from, QDate until);
    /// Last day of the quarter the handle stands at.
    QDate date() const;
    void setDate(QDate date);
    /// The span begins with \p text, which stands for no quarter at all: date() is null there.
    void setStart(const QString& text);
    /// Room that the handle takes beyond either end of the axis.
    static constexpr int kOverhang = 30;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    double xOf(int value) const;
    void follow(double x);
    QString label() const;

    QDate m_from;
    QString m_start;
};

}  // namespace stagepath
