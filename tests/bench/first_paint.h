// Ends a program once a widget has been painted, and says how long that took and how much memory it holds.
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace stagepath::bench {

/// Quits after the first paint of the watched widget; prints the resident memory in MiB.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget* watched) : QObject(watched) { watched->installEventFilter(this); }

protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // Behind the paint that is now under way.
            QTimer::singleShot(0, this, [] {
                std::printf("%.1f\n", residentMiB());
                std::fflush(stdout);
                QApplication::quit();
            });
        }
        return QObject::eventFilter(object, event);
    }

private:
    static double residentMiB() {
        QFile status(QStringLiteral("/proc/self/statm"));
        if (!status.open(QIODevice::ReadOnly)) return 0;
        return status.readAll().split(' ').value(1).toDouble() * 4096 / 1048576;
    }
    bool m_seen = false;
};

}  // namespace stagepath::bench
