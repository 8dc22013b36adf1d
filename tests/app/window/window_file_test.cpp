// A file that others replace, remove or damage while it is open.
#include "app/dialogs/ask.h"
#include "app/window/chrome/rail.h"
#include "app/window/start/recent_files.h"
#include "core/domain/values/error.h"
#include "core/workspace/file/clean_copy.h"
#include "tests/app/window_home.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace stagepath;
using test::q;
using test::WindowHome;

namespace {

/// The button in sight that says \p text.
QPushButton* buttonSaying(const WindowHome& home, const QString& text) {
    for (auto* button : home.window->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text) return button;
    }
    FAIL("no such button in sight: " << text.toStdString());
    return nullptr;
}

/// Flips one bit of \p name wherever it stands in the file, in place, as a failing disk does.
void flipBitOf(const QString& path, const QByteArray& name) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    int changed = 0;
    for (qsizetype at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at)) {
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        ++changed;
    }
    REQUIRE(changed > 0);
    file.seek(0);
    file.write(bytes);
}

/// Comes back to the window until a bar says \p words.
bool isSaidOnComingBack(const WindowHome& home, const QString& words) {
    return QTest::qWaitFor([&] {
        QEvent event(QEvent::WindowActivate);
        QApplication::sendEvent(home.window.get(), &event);
        return home.notice().contains(words);
    }, 30000);
}

}  // namespace

TEST_CASE("a file in which somebody went on is noticed on coming back and opened anew", "[window][file]") {
    WindowHome home;
    const QString file = home.makeWorkspace(q("w.stagepath"), 2);
    const QString newer = home.dir.path(q("newer.stagepath"));
    REQUIRE(QFile::copy(file, newer));
    {
        const auto w = Workspace::open(newer, Workspace::Access::ReadWrite, home.environment);
        w->edit(q("Elsewhere"), [](Editor& e) {
            UseCase u;
            u.name = q("Fraud");
            e.insert(u);
        });
        w->close();
    }
    home.window->openFile(file);
    home.settle();
    CHECK(home.notice().isEmpty());
    REQUIRE(QFile::remove(file));
    const auto comeBack = [&](const QString& words) {
        return QTest::qWaitFor([&] {
            QEvent event(QEvent::WindowActivate);
            QApplication::sendEvent(home.window.get(), &event);
            return home.notice().contains(words);
        }, 30000);
    };
    REQUIRE(comeBack(q("not in its place")));
    REQUIRE(QFile::copy(newer, file));
    REQUIRE(comeBack(q("the state before that")));
    CHECK(home.portfolio().useCases().size() == 2);
    auto* anew = home.window->workspaceView()->findChild<QPushButton*>(q("noticeAction"));
    CHECK(anew->text() == q("Open the newer one"));
    QTest::mouseClick(anew, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !home.window->isBusy() && home.window->workspace() && home.portfolio().useCases().size() == 3; }, 30000));
    CHECK(home.notice().isEmpty());
    CHECK(home.window->workspace()->filePath() == QFileInfo(file).canonicalFilePath());
    CHECK(home.files() == QStringList{q("newer.stagepath"), q("w.stagepath")});
}

TEST_CASE("an older file put in place of ours is noticed with the window in front and both are kept", "[window][file]") {
    WindowHome home;
    const QString older = home.makeWorkspace(q("older.stagepath"), 2);
    const QString file = home.dir.path(q("w.stagepath"));
    REQUIRE(QFile::copy(older, file));
    {
        const auto w = Workspace::open(file, Workspace::Access::ReadWrite, home.environment);
        w->edit(q("Latest words"), [](Editor& e) {
            UseCase u;
            u.name = q("Latest words");
            e.insert(u);
        });
        w->close();
    }
    home.window->openFile(file);
    home.settle();
    // As a synchronisation client does: by renaming another file over it. Nobody comes back to the window.
    const QString part = home.dir.path(q("part"));
    REQUIRE(QFile::copy(older, part));
    REQUIRE(::rename(QFile::encodeName(part).constData(), QFile::encodeName(file).constData()) == 0);
    REQUIRE(QTest::qWaitFor([&] { return home.notice().contains(q("lacks what you see here")); }, 40000));
    CHECK(home.window->findChild<Rail*>()->findChild<QPushButton*>(q("savedState"))->accessibleName() == q("File replaced"));
    auto* other = home.window->workspaceView()->findChild<QPushButton*>(q("noticeAction"));
    CHECK(other->text() == q("Open the other file"));
    QTest::mouseClick(other, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !home.window->isBusy() && home.window->workspace() && home.portfolio().useCases().size() == 2; }, 30000));
    REQUIRE(QTest::qWaitFor([&] { return home.notice().contains(q("Beside w.stagepath there is w (conflict ")); }, 30000));
    const QStringList copies = home.files().filter(q("(conflict "));
    REQUIRE(copies.size() == 1);
    CHECK(Workspace::open(home.dir.path(copies.constFirst()), Workspace::Access::ReadOnly, home.environment)->portfolio().useCases().size() == 3);
}

TEST_CASE("an open file that gets damaged on the disk is never offered as a newer one and what is open can be saved", "[window][file]") {
    WindowHome home;
    const QString file = home.dir.path(q("w.stagepath"));
    const bool hasHistory = GENERATE(false, true);
    CAPTURE(hasHistory);
    {
        const QString made = home.makeWorkspace(q("made.stagepath"), 2);
        if (!hasHistory) Workspace::open(made, Workspace::Access::ReadOnly, home.environment)->saveCleanCopy(file);
        else REQUIRE(QFile::copy(made, file));
        REQUIRE(QFile::remove(made));
    }
    home.window->openFile(file);
    home.settle();
    flipBitOf(file, "Use case 1");
    REQUIRE(isSaidOnComingBack(home, q("is damaged on the disk now; what you see here is whole")));
    CHECK(home.window->findChild<Rail*>()->findChild<QPushButton*>(q("savedState"))->accessibleName() == q("File damaged"));
    for (const auto* button : home.window->findChildren<QPushButton*>()) CHECK_FALSE((button->isVisible() && button->text().startsWith(q("Open the"))));
    const QString copy = home.dir.path(q("copy.stagepath"));
    setNextAnswer(copy);
    QTest::mouseClick(buttonSaying(home, q("Save a copy…")), Qt::LeftButton);
    home.settle();
    CHECK(QFileInfo(home.window->workspace()->filePath()) == QFileInfo(copy));
    const QList<UseCase>& rows = home.portfolio().useCases().rows();
    CHECK(std::any_of(rows.cbegin(), rows.cend(), [](const UseCase& u) { return u.name == q("Use case 1"); }));
    CHECK(home.files() == QStringList{q("copy.stagepath"), q("w.stagepath")});
}

TEST_CASE("of several conflict copies each is offered, one after the other and when one is removed", "[window][file]") {
    WindowHome home;
    const QString file = home.makeWorkspace(q("w.stagepath"), 2);
    const QString first = q("w (conflict 2026-11-15 093000).stagepath");
    const QString second = q("w (conflict 2026-11-16 093000).stagepath");
    for (const QString& copy : {first, second}) REQUIRE(QFile::copy(file, home.dir.path(copy)));
    home.window->openFile(file);
    home.settle();
    REQUIRE(isSaidOnComingBack(home, q("there are 2 conflict copies")));
    const QString shown = home.notice().contains(first) ? first : second;
    const QString other = shown == first ? second : first;
    CHECK(home.notice().contains(shown));
    QTest::mouseClick(buttonSaying(home, q("Next copy")), Qt::LeftButton);
    CHECK(home.notice().contains(other));
    QTest::mouseClick(buttonSaying(home, q("Next copy")), Qt::LeftButton);
    CHECK(home.notice().contains(shown));
    REQUIRE(QFile::remove(home.dir.path(shown)));
    REQUIRE(isSaidOnComingBack(home, q("there is ") + other));
    REQUIRE(QFile::remove(home.dir.path(other)));
    REQUIRE(QTest::qWaitFor([&] {
        QEvent event(QEvent::WindowActivate);
        QApplication::sendEvent(home.window.get(), &event);
        return home.notice().isEmpty();
    }, 30000));
}

TEST_CASE("who quits with a file that was replaced is told where the work is and that closing again closes", "[window][file]") {
    WindowHome home;
    const QString file = home.makeWorkspace(q("w.stagepath"), 2);
    const QString theirs = home.makeWorkspace(q("theirs.stagepath"), 4);
    home.window->openFile(file);
    home.settle();
    home.window->workspace()->edit(q("Mine"), [](Editor& e) {
        UseCase u;
        u.name = q("Mine");
        e.insert(u);
    });
    REQUIRE(QFile::remove(file));
    REQUIRE(QFile::copy(theirs, file));
    home.run("quit");
    REQUIRE(home.window->isVisible());
    const QStringList copies = home.files().filter(q("(conflict "));
    REQUIRE(copies.size() == 1);
    CHECK(home.notice().contains(copies.constFirst()));
    CHECK(home.notice().contains(q("close again to leave")));
    home.run("quit");
    CHECK_FALSE(home.window->isVisible());
    CHECK(home.files().filter(q("(conflict ")) == copies);
    CHECK(Workspace::open(home.dir.path(copies.constFirst()), Workspace::Access::ReadOnly, home.environment)->portfolio().useCases().size() == 3);
}

TEST_CASE("after closing with a conflict the start page lists the copy that has the work", "[window][file]") {
    WindowHome home;
    const QString file = home.makeWorkspace(q("w.stagepath"), 2);
    const QString theirs = home.makeWorkspace(q("theirs.stagepath"), 4);
    home.window->openFile(file);
    home.settle();
    home.window->workspace()->edit(q("Mine"), [](Editor& e) {
        UseCase u;
        u.name = q("Mine");
        e.insert(u);
    });
    REQUIRE(QFile::remove(file));
    REQUIRE(QFile::copy(theirs, file));
    home.run("close");
    home.settle();
    REQUIRE_FALSE(home.window->workspace());
    const QStringList copies = home.files().filter(q("(conflict "));
    REQUIRE(copies.size() == 1);
    REQUIRE(recentFiles().size() == 2);
    CHECK(QFileInfo(recentFiles()[0].path).fileName() == copies.constFirst());
    CHECK(recentFiles()[0].useCases == 3);
    // It stands after the four ways to start, and opens with Enter.
    for (int i = 0; i < 4; ++i) home.press(Qt::Key_Down);
    home.press(Qt::Key_Return);
    home.settle();
    CHECK(home.portfolio().useCases().size() == 3);
}

TEST_CASE("who deletes the conflict copy that has the work hears of the next one when closing, and who gives it the old name hears of none", "[window][file]") {
    WindowHome home;
    const QString file = home.makeWorkspace(q("w.stagepath"), 2);
    home.window->openFile(file);
    home.settle();
    REQUIRE(QFile::remove(file));
    home.window->workspace()->edit(q("Mine"), [](Editor& e) {
        UseCase u;
        u.name = q("Mine");
        e.insert(u);
    });
    CHECK_THROWS_AS(home.window->workspace()->publish(), Error);
    const QString copy = home.window->workspace()->conflictCopy();
    REQUIRE(home.notice().contains(QFileInfo(copy).fileName()));
    if (GENERATE(false, true)) {
        REQUIRE(QFile::rename(copy, file));
        CHECK_NOTHROW(home.window->workspace()->publish());
        CHECK(home.notice().isEmpty());
        home.run("close");
        home.settle();
        CHECK(home.files() == QStringList{q("w.stagepath")});
        return;
    }
    REQUIRE(QFile::remove(copy));
    REQUIRE(QTest::qWaitFor([&] { return !copy.contains(QDateTime::currentDateTime().toString(q("yyyy-MM-dd HHmmss"))); }));  // the next one has a name of its own
    home.run("close");
    home.settle();
    REQUIRE_FALSE(home.window->workspace());
    const QStringList copies = home.files().filter(q("(conflict "));
    REQUIRE(copies.size() == 1);
    CHECK(home.notice().contains(copies.constFirst()));
    CHECK(Workspace::open(home.dir.path(copies.constFirst()), Workspace::Access::ReadOnly, home.environment)->portfolio().useCases().size() == 3);
}
