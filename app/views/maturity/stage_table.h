// Readiness and earned stage of the enterprise and its units, now and at year ends.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QPainter;

namespace stagepath {

/// Computes its figures once per refresh; paints rows, no items.
class StageTable : public QWidget {
    Q_OBJECT
public:
    explicit StageTable(QWidget* parent = nullptr);
    void refresh(const Portfolio& portfolio, QDate today);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRows(QPainter& p) const;
    struct Cell {
        std::optional<double> readiness;
        int stage = 0;
    };
    struct Row {
        QString name;
        QString caution;  ///< what has to be said of the figures of now
        QList<Cell> cells;
    };
    QStringList m_heads;
    QList<Row> m_rows;
};

}  // namespace stagepath
