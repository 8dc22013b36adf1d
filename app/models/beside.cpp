#include "app/models/beside.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace stagepath {

namespace {

/// The interface, and whatever else waits for a person, comes first. What the work starts itself gives way as well.
void giveWay() {
    constexpr int kNice = 5;
    static thread_local const bool done = ::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), kNice) == 0;
    Q_UNUSED(done)
}

}  // namespace

void runBeside(std::function<void()> work) {
    static QPointer<QThreadPool> pool;
    if (!pool) {
        pool = new QThreadPool(QCoreApplication::instance());
        QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, pool, [] { pool->waitForDone(); });
    }
    pool->start([work = std::move(work)] {
        giveWay();
        work();
    });
}

}  // namespace stagepath
