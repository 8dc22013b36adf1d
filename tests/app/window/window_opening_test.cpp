// What opens a file, and what is said of one that does not open as it should.
#include "app/dialogs/ask.h"
#include "core/workspace/schema/content_stamp.h"
#include "tests/app/window_home.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QPushButton>

using namespace stagepath;
using test::q;
using test::WindowHome;

TEST_CASE("a file that can't be opened leaves what was open and says why", "[window]") {
    WindowHome home;
    home.openSample();
    const QString open = home.window->workspace()->filePath();
    const QString good = home.makeWorkspace(q("good.stagepath"), 40);
    QFile source(good);
    REQUIRE(source.open(QIODevice::ReadOnly));
    const QByteArray bytes = source.readAll();
    QByteArray damaged = bytes;
    for (qsizetype i = 8192; i < damaged.size(); i += 97) damaged[i] = static_cast<char>(~damaged[i]);
    QDir().mkpath(home.dir.path(q("folder.stagepath")));
    const QStringList bad{home.dir.path(q("missing.stagepath")),
                          home.write(q("empty.stagepath"), {}),
                          home.write(q("list.stagepath"), "Name;Status\nA;B\n"),
                          home.write(q("cut.stagepath"), bytes.left(bytes.size() / 2)),
                          home.write(q("damaged.stagepath"), damaged),
                          home.dir.path(q("folder.stagepath"))};
    for (const QString& file : bad) {
        INFO(file.toStdString());
        setNextAnswer(file);
        home.run("open");
        home.settle();
        CHECK(home.notice().contains(QFileInfo(file).fileName()));
        CHECK(home.window->workspace()->filePath() == open);
    }
    CHECK(home.files().size() == bad.size());  // the good one, and all but the missing one
}

TEST_CASE("a file of a newer version opens for reading and says so", "[window]") {
    WindowHome home;
    const QString file = home.makeWorkspace(q("newer.stagepath"));
    QFile bytes(file);
    REQUIRE(bytes.open(QIODevice::ReadWrite));
    bytes.seek(63);  // the last byte of user_version
    bytes.write("\x63");
    bytes.close();
    {
        SQLite::Database db(file.toStdString(), SQLite::OPEN_READWRITE);
        recordContent(db);  // as its program would
    }
    home.window->openFile(file);
    home.settle();
    REQUIRE(home.window->workspace());
    CHECK(home.window->workspace()->isReadOnly());
    CHECK(home.notice().contains(q("newer Stagepath")));
    CHECK(home.notice().contains(q("Update Stagepath to change it.")));
}

TEST_CASE("a file that somebody else writes names them, and can be read", "[window]") {
    WindowHome home;
    const QString file = home.makeWorkspace(q("shared.stagepath"), 3);
    const auto other = Workspace::open(file, Workspace::Access::ReadWrite, home.environment);
    home.window->openFile(file);
    home.settle();
    CHECK_FALSE(home.window->workspace());
    CHECK(home.notice().contains(q("is open for writing by")));
    QPushButton* read = nullptr;
    for (auto* button : home.window->findChildren<QPushButton*>(q("noticeAction"))) {
        if (button->isVisible()) read = button;
    }
    REQUIRE(read);
    read->click();
    home.settle();
    CHECK(home.portfolio().useCases().size() == 3);
    CHECK(home.window->workspace()->isReadOnly());
}

TEST_CASE("work that a crash left behind is taken up and said", "[window]") {
    WindowHome home;
    const QString file = home.makeWorkspace(q("w.stagepath"));
    const QString copy = home.dir.path(q("crashed"));
    {
        const auto workspace = Workspace::open(file, Workspace::Access::ReadWrite, home.environment);
        workspace->edit(q("One more"), [](Editor& e) {
            UseCase u;
            u.name = q("Unsaved");
            e.insert(u);
        });
        REQUIRE(QProcess::execute(q("cp"), {q("-r"), home.environment.stateDirectory, copy}) == 0);
        QFile::copy(file, file + q(".then"));
    }
    QFile::remove(file);
    QFile::rename(file + q(".then"), file);
    QDir(home.environment.stateDirectory).removeRecursively();
    QDir().rename(copy, home.environment.stateDirectory);
    home.window->openFile(file);
    home.settle();
    CHECK(home.portfolio().useCases().size() == 2);
    CHECK(home.notice().contains(q("recovered")));
}
