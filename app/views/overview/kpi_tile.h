// One headline figure of the Overview; the whole tile leads to the page behind it.
#pragma once

#include "core/domain/enums.h"

#include <QAbstractButton>

#include <optional>

namespace stagepath {

/// What a tile says. The line of context has one shape: a meter, an arrow, or the sign of a check.
struct KpiFigure {
    QString figure;
    QString unit;     ///< small, after the figure
    QString context;
    std::optional<double> share;        ///< a meter, 0 to 1
    std::optional<int> change;          ///< an arrow: above 0 up, below down, 0 level
    std::optional<Severity> severity;   ///< the sign of a check
    bool isFine = false;                ///< a tick
    bool operator==(const KpiFigure&) const = default;
};

class KpiTile : public QAbstractButton {
    Q_OBJECT
public:
    explicit KpiTile(const QString& label, QWidget* parent = nullptr);
    void setLabel(const QString& label);
    void setFigure(const KpiFigure& figure);
    const KpiFigure& figure() const { return m_figure; }
    QSize sizeHint() const override { return {200, 100}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();
    int flagsOf(const QString& words) const;
    int paintShape(QPainter& painter, const QRect& line) const;
    KpiFigure m_figure;
};

}  // namespace stagepath
