// A filter that is on, as a chip with ×.
#pragma once

#include <QAbstractButton>

namespace stagepath {

/// Click, Enter, Space or Del takes the filter off.
class UseCaseChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit UseCaseChip(const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {56, 28}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace stagepath
