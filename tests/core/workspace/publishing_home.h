// A workspace to publish from and a file that somebody else gets at, for tests of what then becomes of the work.
#pragma once

#include "core/workspace/dump.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace stagepath::test {

/// A place to publish from and to.
struct PublishingHome {
    TempDir dir;
    Environment environment = [this] {
        Environment e = Environment::fixed(QDate(2026, 11, 16));
        e.stateDirectory = dir.path(q("state"));
        return e;
    }();
    QString file = dir.path(q("w.stagepath"));

    QStringList conflictCopies() const { return QDir(dir.path(QString())).entryList({q("*conflict*")}, QDir::Files); }
    QString dumpOfCopy(const QString& name) const { return dumpOf(Workspace::open(dir.path(name), Workspace::Access::ReadOnly, environment)->portfolio()); }
};

inline void nameUseCase(Workspace& w, const QString& name) {
    w.edit(q("Add ") + name, [&](Editor& e) {
        UseCase u;
        u.name = name;
        e.insert(u);
    });
}

inline void putBytes(const QString& path, const QByteArray& bytes) {
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

inline QByteArray allBytes(const QString& path) {
    QFile in(path);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

/// What sends events.
struct EventSource {
    int count = 1;
    char name[11] = "core_tests";
    char* arguments[2] = {name, nullptr};
    QCoreApplication application{count, arguments};
};

}  // namespace stagepath::test
