#include "app/models/beside.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace stagepath {

void runBeside(std::function<void()> work) {
    static QPointer<QThreadPool> pool;
    if (!pool) {
        pool = new QThreadPool(QCoreApplication::instance());
        QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, pool, [] { pool->waitForDone(); });
    }
    pool->start(std::move(work));
}

}  // namespace stagepath
