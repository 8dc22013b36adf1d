// Workspace files that nobody of ours wrote.
#include "core/workspace/safety/raw_pages.h"
#include "core/workspace/safety/salvage.h"
#include "core/workspace/schema/integrity.h"
#include "core/workspace/schema/sql.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <unistd.h>

using namespace stagepath;
using test::q;

namespace {

struct HostileHome {
    test::TempDir dir;
    Environment environment = [this] {
        Environment e = Environment::fixed(QDate(2026, 11, 16));
        e.stateDirectory = dir.path(q("state"));
        return e;
    }();
    QString file = dir.path(q("w.stagepath"));

    HostileHome() {
        const auto w = Workspace::create(file, q("Alder"), environment);
        w->edit(q("Use cases"), [](Editor& e) {
            UseCase u;
            u.name = q("Routing");
            e.insert(u);
        });
        w->close();
    }
    void sql(const char* statements) const { SQLite::Database(file.toStdString(), SQLite::OPEN_READWRITE).exec(statements); }
    void patch(qint64 offset, const QByteArray& bytes) const {
        QFile f(file);
        REQUIRE((f.open(QIODevice::ReadWrite) && f.seek(offset) && f.write(bytes) == bytes.size()));
    }
    QString refusal(Workspace::Access access = Workspace::Access::ReadOnly) const {
        try {
            Workspace::open(file, access, environment);
        } catch (const Error& error) {
            return error.message();
        }
        return {};
    }
    QStringList leftovers() const { return QDir(environment.stateDirectory).entryList({q("open-*")}, QDir::Files | QDir::Hidden); }
};

}  // namespace

TEST_CASE("a value that the tables forbid is opened neither in a file of this version nor in a newer one", "[workspace][hostile]") {
    const HostileHome home;
    home.sql("PRAGMA ignore_check_constraints=ON; UPDATE use_case SET stage=99");
    CHECK(home.refusal().contains(q("is damaged")));
    CHECK(home.refusal(Workspace::Access::ReadWrite).contains(q("is damaged")));
    home.sql("PRAGMA user_version=99");
    CHECK(home.refusal().contains(q("is damaged")));
    home.sql("UPDATE use_case SET stage=1");
    CHECK(home.refusal().isEmpty());
    CHECK(home.leftovers().isEmpty());
}

TEST_CASE("what Stagepath never puts into a file is named and the rows can be had without it", "[workspace][hostile]") {
    const HostileHome home;
    const char* strangers[] = {"CREATE TRIGGER t AFTER INSERT ON use_case BEGIN DELETE FROM person; END", "CREATE VIEW v AS SELECT 1", "CREATE INDEX i ON use_case(name)", "CREATE TABLE extra (a)"};
    const char* kinds[] = {"(trigger)", "(view)", "(index)", "(table)"};
    const char* drops[] = {"DROP TRIGGER t", "DROP VIEW v", "DROP INDEX i", "DROP TABLE extra"};
    for (int i = 0; i < 4; ++i) {
        home.sql(strangers[i]);
        CHECK(home.refusal().contains(q(kinds[i])));
        CHECK(integrityOfFile(home.file, home.environment).problems == QStringList{home.refusal()});  // whoever looks at it says the same
        const QString out = home.dir.path(q("out%1.stagepath").arg(i));
        CHECK(salvage(home.file, out, home.environment).saved() >= 1);
        home.sql(drops[i]);
    }
    CHECK(home.refusal().isEmpty());
    home.sql("DROP TABLE dismissal");
    CHECK(home.refusal().contains(q("does not have the tables")));
    CHECK(integrityOfFile(home.file, home.environment).problems == QStringList{home.refusal()});
}

TEST_CASE("a file with days that no plan reaches any more opens and is edited, undone and repaired", "[workspace][hostile]") {
    const HostileHome home;
    home.sql("INSERT INTO initiative (id, position, name, kind, start, finish, progress, locked, notes) VALUES (5, 1, 'Old', 'work', '2027-01-04', '9999-12-31', 0, 0, '')");
    const auto w = Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment);
    const auto old = [&w] { return w->portfolio().find(InitiativeId(5)); };
    REQUIRE(old());
    Initiative row = *old();
    row.name = q("Renamed");
    w->edit(q("Rename"), [&row](Editor& e) { e.update(row); });
    CHECK(old()->finish == QDate(9999, 12, 31));
    w->edit(q("Remove"), [](Editor& e) { e.remove(InitiativeId(5)); });
    w->undo();
    REQUIRE(old());
    row.finish = QDate(9998, 1, 1);
    CHECK_THROWS_AS(w->edit(q("Move"), [&row](Editor& e) { e.update(row); }), Error);
    row.finish = QDate(2028, 1, 1);
    w->edit(q("Mend"), [&row](Editor& e) { e.update(row); });
    CHECK(old()->finish == QDate(2028, 1, 1));
}

TEST_CASE("a header that can't be is told from one that is cut off", "[workspace][hostile]") {
    const HostileHome home;
    const struct { qint64 offset; QByteArray lie; } lies[] = {{16, QByteArray(2, '\0')}, {16, QByteArray("\0\x03", 2)}, {18, "\x09"}, {19, "\x09"}, {21, "\x41"}, {44, QByteArray("\0\0\0\x09", 4)},
                                                              {60, QByteArray(4, '\0')}, {60, QByteArray(4, '\xFF')}};
    QFile f(home.file);
    REQUIRE(f.open(QIODevice::ReadOnly));
    const QByteArray whole = f.readAll();
    f.close();
    for (const auto& lie : lies) {
        home.patch(lie.offset, lie.lie);
        INFO(lie.offset);
        CHECK(home.refusal().startsWith(q("The first bytes of ")));
        CHECK_FALSE(integrityOfFile(home.file, home.environment).isSound());
        home.patch(0, whole.left(100));
    }
    CHECK(home.refusal().isEmpty());
}

TEST_CASE("a file of another kind under the name of a workspace is told by its beginning", "[workspace][hostile]") {
    const HostileHome home;
    const struct { QByteArray bytes; const char* kind; } files[] = {{"PK\x03\x04zip", "a ZIP archive"}, {"%PDF-1.7", "a PDF"}, {"\x89PNG\r\n", "a picture"}, {"name,owner\nA,B\n", "a text"}};
    for (const auto& file : files) {
        home.patch(0, file.bytes + QByteArray(100 - file.bytes.size(), ' '));
        CHECK(home.refusal().contains(q(file.kind)));
    }
}

TEST_CASE("a file that was never copied to its end is not read through its holes", "[workspace][hostile]") {
    const HostileHome home;
    REQUIRE(::truncate(home.file.toLocal8Bit().constData(), 3LL << 30) == 0);
    CHECK(home.refusal().contains(q("never copied or downloaded to its end")));
    CHECK_FALSE(integrityOfFile(home.file, home.environment).isSound());
    CHECK(home.leftovers().isEmpty());
}

TEST_CASE("a file that another program left in WAL mode opens and leaves nothing of it behind", "[workspace][hostile]") {
    const HostileHome home;
    home.patch(18, "\x02\x02");
    CHECK(home.refusal().isEmpty());
    CHECK(home.refusal(Workspace::Access::ReadWrite).isEmpty());
    CHECK(home.leftovers().isEmpty());
}

TEST_CASE("cells that share one chain of overflow pages take no more than some readings of the file", "[workspace][hostile]") {
    constexpr int kPageSize = 512;
    constexpr int kPages = 400;
    QByteArray all(kPageSize * kPages, '\0');
    for (int page = 2; page <= kPages; ++page) {
        char* at = all.data() + (page - 1) * kPageSize;
        if (page > kPages / 2) {
            qToBigEndian<quint32>(page == kPages ? 0 : static_cast<quint32>(page + 1), at);
            continue;
        }
        at[0] = 13;
        qToBigEndian<quint16>(1, at + 3);
        // A record of 90,000 bytes, row 1, one blob: local part 39 + (90000 - 39) % 508 bytes, then the chain.
        const QByteArray cell = QByteArray("\x85\xBF\x10\x01", 4) + QByteArray("\x04\x8A\xFE\x24", 4);
        const int local = 39 + (90000 - 39) % 508;
        const int start = kPageSize - 4 - local - 4;
        qToBigEndian<quint16>(static_cast<quint16>(start), at + 8);
        std::copy(cell.begin(), cell.end(), at + start);
        qToBigEndian<quint32>(kPages / 2 + 1, at + start + 4 + local);
    }
    const RawPages pages(all, kPageSize);
    qint64 bytes = 0;
    for (int page = 2; page <= kPages / 2; ++page) {
        for (const RawRow& row : pages.rows(page, nullptr)) {
            for (const RawValue& value : row.values) bytes += value.bytes.size();
        }
    }
    CHECK(bytes > all.size());
    CHECK(bytes <= 17 * all.size());
}
