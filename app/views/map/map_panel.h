// A card of the map page.
#pragma once

#include <QWidget>

namespace stagepath {

/// Surface with a thin border; holds what is laid into it.
class MapPanel : public QWidget {
    Q_OBJECT
public:
    explicit MapPanel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace stagepath
