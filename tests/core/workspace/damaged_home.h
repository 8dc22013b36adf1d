// A workspace whose file gets damaged, for tests of what is found and saved then.
#pragma once

#include "core/workspace/schema/integrity.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTimer>
#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>

namespace stagepath::test {

/// A home with a workspace of some pages.
struct DamagedHome {
    test::TempDir dir;
    Environment environment = [this] {
        Environment e = Environment::fixed(QDate(2026, 11, 16));
        e.stateDirectory = dir.path(q("state"));
        return e;
    }();
    QString file = dir.path(q("w.stagepath"));
    QString out = dir.path(q("out.stagepath"));

    explicit DamagedHome(int useCases = 40) {
        const auto w = Workspace::create(file, q("Alder"), environment);
        w->edit(q("Use cases"), [useCases](Editor& e) {
            for (int i = 0; i < useCases; ++i) {
                UseCase u;
                u.name = QStringLiteral("Use case %1").arg(i);
                u.summary = QStringLiteral("A sentence that takes some room on the page, number %1").arg(i);
                e.insert(u);
            }
        });
        w->close();
    }
    std::unique_ptr<Workspace> open(Workspace::Access access = Workspace::Access::ReadWrite) const { return Workspace::open(file, access, environment); }
    QByteArray bytes() const {
        QFile f(file);
        REQUIRE(f.open(QIODevice::ReadOnly));
        return f.readAll();
    }
    void write(const QByteArray& bytes) const {
        QFile f(file);
        REQUIRE(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(f.write(bytes) == bytes.size());
    }
    void sql(const char* statement) const { SQLite::Database(file.toStdString(), SQLite::OPEN_READWRITE).exec(statement); }
    /// Changes one letter of a name in the table of use cases, not in the history: the structure stays whole.
    void changeLetter() const { sql("UPDATE use_case SET name='Use case O' WHERE name='Use case 0'"); }
    Integrity check() const { return integrityOfFile(file, environment); }
};

inline void addOne(Workspace& w, const QString& name) {
    w.edit(q("Add ") + name, [&](Editor& e) {
        UseCase u;
        u.name = name;
        e.insert(u);
    });
}

/// What sends events: the programs have it, the other tests of core need none.
struct Events {
    int count = 1;
    char name[11] = "core_tests";
    char* arguments[2] = {name, nullptr};
    QCoreApplication application{count, arguments};
};

/// Runs the event loop until \p isDone.
template <class F>
bool waitUntil(F&& isDone) {
    QEventLoop loop;
    QTimer poll;
    QTimer end;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (isDone()) loop.quit();
    });
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    end.setSingleShot(true);
    poll.start(5);
    end.start(20000);
    loop.exec();
    return isDone();
}

}  // namespace stagepath::test
