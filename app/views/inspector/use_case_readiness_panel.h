// Readiness of one use case in the inspector: the figure, six meters, and where inherited levels come from.
#pragma once

#include "core/analysis/standing.h"

#include <QWidget>

namespace stagepath {

/// Painted; inherited levels are lighter and named. Where nothing is assessed it shows what would be inherited.
class UseCaseReadinessPanel : public QWidget {
    Q_OBJECT
public:
    explicit UseCaseReadinessPanel(QWidget* parent = nullptr);
    void setStanding(const Portfolio& portfolio, const Standing& standing);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString onlySource() const;
    Standing m_standing;
    QStringList m_sources;  ///< per dimension the name it inherits from; empty where own
};

}  // namespace stagepath
