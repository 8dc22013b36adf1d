// What the colours and signs of the heat map mean, for the head of its card.
#pragma once

#include <QWidget>

namespace stagepath {

class HeatLegend : public QWidget {
    Q_OBJECT
public:
    explicit HeatLegend(QWidget* parent = nullptr);
    /// \p since: "April 2026"; empty where nothing is compared. \p inherits: some level shown is inherited.
    void show(const QString& since, bool inherits);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_since;
    bool m_inherits = false;
};

}  // namespace stagepath
