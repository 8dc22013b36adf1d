// One page in the rail.
#pragma once

#include <QPushButton>

namespace stagepath {

/// Icon, title and count; the active one stands on the surface with an accent bar.
class RailItem : public QPushButton {
    Q_OBJECT
public:
    RailItem(const QString& title, const QString& iconName, int number, QWidget* parent = nullptr);
    void setCount(const QString& count);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    QString m_count;
};

}  // namespace stagepath
