// The six dimensions of a gate in a panel: asked for, there, and when it is reached.
#pragma once

#include "core/analysis/plan/gate_rows.h"

#include <QWidget>

namespace stagepath {

class GateRowsView : public QWidget {
    Q_OBJECT
public:
    explicit GateRowsView(QWidget* parent = nullptr);
    /// \p there is the head of the levels that are judged: "Plan", "Now".
    void show(const QList<GateRow>& rows, const QString& there, QDate today);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString reachedText(const GateRow& row) const;
    QList<GateRow> m_rows;
    QString m_there;
    QDate m_today;
};

}  // namespace stagepath
