// Which line of the progression chart is which.
#pragma once

#include <QWidget>

namespace stagepath {

/// One line of samples with their words, for the head of a card.
class ProgressionLegend : public QWidget {
    Q_OBJECT
public:
    explicit ProgressionLegend(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace stagepath
