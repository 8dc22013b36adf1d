// How work that lasts is shown: a thin bar at an edge, and a line with its name and Cancel.
#pragma once

#include <QLabel>
#include <QTimer>
#include <QWidget>

namespace stagepath {

class LongTask;

/// Two pixels in the accent along the lower edge of its parent, as long as the work is far; runs along where that is unknown.
class BusyBar : public QWidget {
    Q_OBJECT
public:
    BusyBar(LongTask& task, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void place();
    double m_share = -1;
    int m_step = 0;
    QTimer m_run;
};

/// What is under way, how far it is, and Cancel.
class BusyLine : public QWidget {
    Q_OBJECT
public:
    explicit BusyLine(LongTask& task, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QLabel* m_share;
};

}  // namespace stagepath
