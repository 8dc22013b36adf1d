#include "core/workspace/history/history_chain.h"
#include "core/workspace/history/history_session.h"
#include "core/workspace/schema/migrations.h"
#include "core/workspace/schema/schema.h"
#include "core/workspace/store/changeset_reader.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

#include <QFile>

using namespace stagepath;
using test::q;

namespace {

/// The words of a database's tables, in the order of their making.
QList<QByteArray> textsOf(SQLite::Database& db) {
    QList<QByteArray> texts;
    SQLite::Statement s(db, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid");
    while (s.executeStep()) texts.append(QByteArray(s.getColumn(0).getText()));
    return texts;
}

/// A workspace of version 1 as its program would have left it: a use case added, then an enterprise round with a level
/// and an answer, each its own change.
class Version1 {
public:
    Version1() {
        m_environment.stateDirectory = m_dir.path(q("state"));
        {
            auto w = Workspace::create(file(), q("Alder"), m_environment);
            UseCase u;
            u.name = q("Fraud");
            w->edit(q("Add use case"), [&](Editor& e) { useCase = e.insert(u); });
            w->edit(q("Assess"), [&](Editor& e) {
                Assessment a;
                a.date = QDate(2026, 10, 1);
                round = e.insert(a);
                e.insert(AssessmentLevel{{}, round, Dimension::Data, 2, q("seen")});
                AssessmentAnswer answer;
                answer.assessment = round;
                answer.criterion = q("EO1");
                answer.level = 3;
                e.insert(answer);
            });
            w->close();
        }
        shrink();
    }
    QString file() const { return m_dir.path(q("old.stagepath")); }
    std::unique_ptr<Workspace> open(Workspace::Access access = Workspace::Access::ReadWrite) const { return Workspace::open(file(), access, m_environment); }

    AssessmentId round;
    UseCaseId useCase;

private:
    /// Takes what later versions appended away again, from the tables and from the changesets of the history.
    void shrink() {
        const QString full = m_dir.path(q("full.stagepath"));
        REQUIRE(QFile::rename(file(), full));
        SQLite::Database db(file().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec("PRAGMA application_id=" + std::to_string(kApplicationId));
        db.exec("PRAGMA user_version=1");
        for (const QByteArray& statement : schemaOfVersion1()) db.exec(statement.constData());
        db.exec("ATTACH '" + full.toStdString() + "' AS full");
        for (const char* table : {"setting", "meta"}) db.exec(std::string("INSERT INTO ") + table + " SELECT * FROM full." + table);
        db.exec("INSERT INTO impact_criterion SELECT id, position, \"key\", name, weight FROM full.impact_criterion");
        const QByteArray added = captureChangeset(db, [&] { db.exec("INSERT INTO use_case SELECT * FROM full.use_case"); });
        const QByteArray assessed = captureChangeset(db, [&] {
            db.exec("INSERT INTO assessment SELECT id, unit, use_case, date, \"by\", mode FROM full.assessment");
            db.exec("INSERT INTO assessment_level SELECT * FROM full.assessment_level");
            db.exec("INSERT INTO assessment_answer SELECT id, assessment, criterion, state, level, evidence, reason FROM full.assessment_answer");
        });
        db.exec("DELETE FROM meta WHERE \"key\"='content'");  // which that program did not write
        QByteArray previous;
        for (const auto& [seq, changeset] : {std::pair{1, added}, {2, assessed}}) {
            SQLite::Statement words(db, "SELECT text, author, at FROM full.history WHERE seq=?");
            words.bind(1, seq);
            REQUIRE(words.executeStep());
            const auto word = [&](int column) { return QString::fromStdString(words.getColumn(column).getString()); };
            previous = chainLink(previous, {seq, word(0), word(1), word(2), changeset});
            SQLite::Statement s(db, "INSERT INTO history SELECT seq, text, author, at, 1, undone, abandoned, barrier, snapshot, ?, ? FROM full.history WHERE seq=?");
            s.bind(1, previous.constData(), static_cast<int>(previous.size()));
            s.bind(2, changeset.constData(), static_cast<int>(changeset.size()));
            s.bind(3, seq);
            s.exec();
        }
    }

    test::TempDir m_dir;
    Environment m_environment = Environment::fixed(QDate(2026, 11, 16));
};

}  // namespace

TEST_CASE("a file brought up to date has word for word the tables of a new one", "[workspace][version-1]") {
    SQLite::Database old(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (const QByteArray& statement : schemaOfVersion1()) old.exec(statement.constData());
    old.exec("PRAGMA user_version=1");
    migrate(old, q("old.stagepath"), 1, kSchemaVersion, migrations());
    CHECK(textsOf(old) == schemaStatements());
    CHECK(scalar(old, "PRAGMA user_version") == Value{qint64(kSchemaVersion)});
}

TEST_CASE("a file of version 1 opens with its rounds and keeps its history", "[workspace][version-1]") {
    const Version1 old;
    const auto w = old.open();
    CHECK_FALSE(w->isReadOnly());
    CHECK(w->schemaVersion() == kSchemaVersion);
    const Assessment* round = w->portfolio().find(old.round);
    REQUIRE(round);
    CHECK(round->pack.isEmpty());
    CHECK_FALSE(round->packVersion);
    CHECK(round->closed.isNull());
    REQUIRE(w->history().size() == 2);
    CHECK(w->history()[1].text == q("Assess"));
    CHECK(w->canUndo());
}

TEST_CASE("changes of version 1 stay undoable after newer ones and can be done again", "[workspace][version-1]") {
    const Version1 old;
    auto w = old.open();
    Assessment closed = *w->portfolio().find(old.round);
    closed.closed = QDate(2026, 11, 1);
    w->edit(q("Close"), [&](Editor& e) { e.update(closed); });
    w->close();
    w = old.open();
    CHECK(w->portfolio().find(old.round)->closed == QDate(2026, 11, 1));
    for (int i = 0; i < 3; ++i) w->undo();
    CHECK(w->portfolio().assessments().isEmpty());
    CHECK(w->portfolio().useCases().isEmpty());
    for (int i = 0; i < 3; ++i) w->redo();
    CHECK(w->portfolio().find(old.round)->closed == QDate(2026, 11, 1));
    CHECK(w->portfolio().answersOf(old.round).size() == 1);
}

TEST_CASE("a file of version 1 that is only read stays as it is", "[workspace][version-1]") {
    const Version1 old;
    const auto bytes = [&] {
        QFile f(old.file());
        REQUIRE(f.open(QIODevice::ReadOnly));
        return f.readAll();
    };
    const QByteArray before = bytes();
    {
        const auto w = old.open(Workspace::Access::ReadOnly);
        CHECK(w->portfolio().answersOf(old.round).size() == 1);
    }
    CHECK(bytes() == before);
}

TEST_CASE("before a file of version 1 is brought up to date its state is backed up", "[workspace][version-1]") {
    const Version1 old;
    const auto w = old.open();
    REQUIRE(w->backups().size() == 1);
    CHECK(w->backups().constFirst().reason == BackupReason::Migration);
    CHECK(w->backups().constFirst().path.contains(q("_migration-v1_")));
    SQLite::Database backup(w->backups().constFirst().path.toStdString(), SQLite::OPEN_READONLY);
    CHECK(scalar(backup, "PRAGMA user_version") == Value{qint64(1)});
}
