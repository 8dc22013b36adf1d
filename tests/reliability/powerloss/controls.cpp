#include "tests/reliability/powerloss/controls.h"

#include "tests/reliability/powerloss/disk.h"
#include "tests/reliability/support/home.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace stagepath::reliability {

namespace {

constexpr int kTransactions = 12;
constexpr int kTriesPerMoment = 6;

struct Control {
    const char* name;
    const char* journal;
    const char* synchronous;
    bool mustFail;
};
constexpr Control kControls[] = {{"OFF", "DELETE", "OFF", true}, {"DELETE, FULL, NORMAL", "DELETE", "FULL", true}, {"TRUNCATE, EXTRA, NORMAL", "TRUNCATE", "EXTRA", false}};

struct Moment {
    DiskEvent event;
    int committed;
};

/// Transactions of which each adds one row and writes many, as a program would that has chosen these modes.
QList<Moment> recordTransactions(const QByteArray& root, const std::string& file, const Control& control) {
    QList<Moment> moments;
    int committed = 0;
    shim::watch(root.constData());
    shim::record([&](const shim::Event& e) { moments.append({DiskEvent(e), committed}); });
    {
        SQLite::Database db(file, SQLite::OPEN_READWRITE);
        SQLite::Statement(db, std::string("PRAGMA journal_mode=") + control.journal).executeStep();
        SQLite::Statement(db, std::string("PRAGMA synchronous=") + control.synchronous).executeStep();
        for (int i = 1; i <= kTransactions; ++i) {
            db.exec("BEGIN IMMEDIATE; INSERT INTO t VALUES (" + std::to_string(i) + ", hex(zeroblob(600))); UPDATE t SET x=hex(zeroblob(500+" + std::to_string(i) + ")); COMMIT");
            ++committed;
        }
    }
    shim::record({});
    shim::watch("");
    return moments;
}

/// Whether the database is whole and holds what was committed.
bool isGood(const std::string& file, int committed) {
    try {
        SQLite::Database db(file, SQLite::OPEN_READWRITE);
        if (db.execAndGet("PRAGMA integrity_check").getString() != "ok") return false;
        const int rows = db.execAndGet("SELECT count(*) FROM t").getInt();
        return rows == committed || rows == committed + 1;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

}  // namespace

void tryControls(Report& report) {
    for (const Control& control : kControls) {
        const QTemporaryDir place(placeInMemory());
        const QByteArray root = QFile::encodeName(QFileInfo(place.path()).canonicalFilePath());
        const std::string file = root.toStdString() + "/control.db";
        {
            SQLite::Database db(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            db.exec("PRAGMA page_size=1024; CREATE TABLE t(id INTEGER PRIMARY KEY, x TEXT)");
        }
        Disk disk(root);
        QRandomGenerator random(report.seed());
        int bad = 0;
        for (const Moment& m : recordTransactions(root, file, control)) {
            disk.apply(m.event);
            for (int t = 0; t < kTriesPerMoment; ++t) {
                putOnDisk(root, disk.afterPowerLoss(random));
                report.count(QStringLiteral("control_states"));
                if (!isGood(file, m.committed)) ++bad;
            }
        }
        report.count(QStringLiteral("bad with ") + QLatin1String(control.name), bad);
        if (control.mustFail && bad == 0) report.fail(QStringLiteral("void: %1 is known to lose work, and no loss was seen").arg(QLatin1String(control.name)));
        if (!control.mustFail && bad != 0) report.fail(QStringLiteral("%1 lost work in %2 states").arg(QLatin1String(control.name)).arg(bad));
    }
}

}  // namespace stagepath::reliability
