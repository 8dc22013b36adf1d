// Answers the next modal dialog as a person would.
#pragma once

#include "tests/support/support.h"

#include <QApplication>
#include <QDialog>
#include <QTimer>

#include <functional>

namespace stagepath::test {

/// Runs \p answer on the next modal dialog, as soon as it is shown.
inline void answerDialog(const std::function<void(QDialog&)>& answer) {
    auto* timer = new QTimer(qApp);
    timer->setInterval(1);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, answer] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        timer->deleteLater();
        timer->stop();
        answer(*dialog);
    });
    timer->start();
}

}  // namespace stagepath::test
