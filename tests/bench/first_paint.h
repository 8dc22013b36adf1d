// Ends a program once what is watched has been painted, and says how much memory the program holds then.
#pragma once

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <functional>

namespace stagepath::bench {

/// Prints the resident memory in MiB and quits behind the first paint of a widget that \p isWatched.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(std::function<bool(const QWidget&)> isWatched) : m_isWatched(std::move(isWatched)) { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        if (m_seen || event->type() != QEvent::Paint || !m_isWatched(*static_cast<QWidget*>(object))) return false;
        m_seen = true;
        // Behind the paint that is now under way.
        QTimer::singleShot(0, this, [] {
            std::printf("%.1f\n", residentMiB());
            std::fflush(stdout);
            QApplication::quit();
        });
        return false;
    }

private:
    static double residentMiB() {
        QFile status(QStringLiteral("/proc/self/statm"));
        if (!status.open(QIODevice::ReadOnly)) return 0;
        return status.readAll().split(' ').value(1).toDouble() * 4096 / 1048576;
    }
    std::function<bool(const QWidget&)> m_isWatched;
    bool m_seen = false;
};

}  // namespace stagepath::bench
