#include "app/dialogs/ask.h"
#include "app/dialogs/backup_list.h"
#include "app/dialogs/settings_dialog.h"
#include "app/drawing/typography.h"
#include "app/window/start/recovery_page.h"
#include "tests/app/window_home.h"

#include <QPushButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <cstdlib>

using namespace stagepath;
using namespace stagepath::test;

namespace {

QByteArray wholeFile(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A workspace with a backup of its work, whose file then lost its header.
QString damagedWithBackup(const WindowHome& home) {
    const QString path = home.makeWorkspace(q("w.stagepath"), 30);
    {
        const auto w = Workspace::open(path, Workspace::Access::ReadWrite, home.environment);
        w->backUp(BackupReason::Import);
    }
    QByteArray bytes = wholeFile(path);
    for (int i = 0; i < 100; ++i) bytes[i] = '\0';
    return home.write(q("w.stagepath"), bytes);
}

/// A workspace in whose file one letter is another one.
QString withChangedLetter(const WindowHome& home) {
    const QString path = home.makeWorkspace(q("w.stagepath"), 30);
    QByteArray bytes = wholeFile(path);
    const auto at = bytes.lastIndexOf("Use case 12");
    REQUIRE(at > 0);
    bytes[at] = 'V';
    return home.write(q("w.stagepath"), bytes);
}

/// A workspace whose last session was killed with a change that only the work in progress has; the beginning of that is gone.
QString damagedWork(const WindowHome& home) {
    const QString path = home.makeWorkspace(q("w.stagepath"), 30);
    const QString aside = home.dir.path(q("aside"));
    const auto shell = [](const QString& command) { REQUIRE(std::system(qPrintable(command)) == 0); };
    {
        const auto w = Workspace::open(path, Workspace::Access::ReadWrite, home.environment);
        w->edit(q("Add"), [](Editor& e) {
            UseCase u;
            u.name = q("Only in the work");
            e.insert(u);
        });
        shell(QStringLiteral("mkdir '%1' && cp -r '%2' '%1/state' && cp '%3' '%1/file'").arg(aside, home.environment.stateDirectory, path));
    }
    shell(QStringLiteral("rm -rf '%2' && mv '%1/state' '%2' && mv '%1/file' '%3'").arg(aside, home.environment.stateDirectory, path));
    const QDir work(home.environment.stateDirectory + q("/work"));
    for (const QString& name : work.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile database(work.filePath(name) + q("/work.stagepath"));
        if (!database.open(QIODevice::ReadWrite)) continue;
        database.write(QByteArray(100, '\0'));
    }
    return path;
}

RecoveryPage& recoveryPage(const WindowHome& home) {
    auto* page = home.window->findChild<RecoveryPage*>();
    REQUIRE(page);
    REQUIRE(page->isVisible());
    return *page;
}

QWidget* child(const QWidget& parent, const char* name) {
    auto* found = parent.findChild<QWidget*>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

}  // namespace

TEST_CASE("a damaged file opens the recovery page and Enter restores the newest good state as a new file", "[window][recovery]") {
    WindowHome home;
    const QString path = damagedWithBackup(home);
    const QByteArray before = wholeFile(path);
    home.window->openFile(path);
    home.settle();
    home.settle();
    RecoveryPage& page = recoveryPage(home);
    CHECK(page.sentence().contains(q("w.stagepath")));
    for (const QPushButton* row : page.findChildren<QPushButton*>(q("recoverySource"))) {
        INFO(row->toolTip().toStdString());
        CHECK(row->toolTip().startsWith(path));  // not the name of a private copy
    }
    CHECK(QApplication::focusWidget() == child(page, "newestGood"));
    CHECK(QApplication::focusWidget()->accessibleName().contains(q("Newest good state")));
    const QString restored = home.dir.path(q("restored.stagepath"));
    setNextAnswer(restored);
    home.press(Qt::Key_Return);
    home.settle();
    REQUIRE(home.window->workspace());
    CHECK(home.window->workspace()->filePath() == QFileInfo(restored).canonicalFilePath());
    CHECK(QFileInfo(latestSuggestion()).absolutePath() == QFileInfo(path).absolutePath());
    CHECK(home.toast() == q("restored.stagepath is open now"));
    CHECK(home.window->windowTitle().startsWith(q("restored.stagepath – ")));
    CHECK(home.portfolio().useCases().size() == 30);
    CHECK(wholeFile(path) == before);
    CHECK(QTest::qWaitFor([&] { return home.window->findChild<RecoveryPage*>() == nullptr; }, 5000));
}

TEST_CASE("salvage by keys says what became of the tables and saves a new file", "[window][recovery]") {
    WindowHome home;
    const QString path = damagedWithBackup(home);
    home.window->openFile(path);
    home.settle();
    home.settle();
    RecoveryPage& page = recoveryPage(home);
    for (int i = 0; i < 10 && QApplication::focusWidget()->objectName() != q("salvage"); ++i) home.press(Qt::Key_Down);
    CHECK(QApplication::focusWidget() == child(page, "salvage"));
    home.press(Qt::Key_Return);
    home.settle();
    CHECK(child(page, "salvageReport")->isVisible());
    CHECK(QApplication::focusWidget() == child(page, "saveSalvaged"));
    setNextAnswer(home.dir.path(q("salvaged.stagepath")));
    home.press(Qt::Key_Space);
    home.settle();
    REQUIRE(home.window->workspace());
    CHECK(home.portfolio().useCases().size() == 30);
}

TEST_CASE("work that can't be opened is offered for recovery and is salvaged with its file", "[window][recovery]") {
    WindowHome home;
    const QString path = damagedWork(home);
    home.window->openFile(path);
    home.settle();
    REQUIRE(home.window->workspace());
    CHECK(home.portfolio().useCases().size() == 30);
    CHECK(home.notice().contains(q("left work on")));
    QTest::mouseClick(child(*home.window->workspaceView(), "noticeAction"), Qt::LeftButton);
    home.settle();
    home.settle();
    RecoveryPage& page = recoveryPage(home);
    CHECK(page.sources().size() == 2);
    for (int i = 0; i < 10 && QApplication::focusWidget()->objectName() != q("salvage"); ++i) home.press(Qt::Key_Down);
    home.press(Qt::Key_Return);
    home.settle();
    setNextAnswer(home.dir.path(q("salvaged.stagepath")));
    home.press(Qt::Key_Space);
    home.settle();
    REQUIRE(home.window->workspace());
    CHECK(home.portfolio().useCases().size() == 31);
}

TEST_CASE("a report on a file without a record calls what is lost not known", "[window][recovery]") {
    WindowHome home;
    const QString path = damagedWithBackup(home);
    RecoveryPage page(path, q("It is damaged."), {});
    Salvage salvage;
    salvage.tables = {{q("use_case"), 0, 0, false, 0, false}, {q("person"), 3, 0, true, 0, false}};
    page.showSalvage(salvage);
    CHECK(child(page, "salvageReport")->accessibleName().contains(q("how many there were is not known")));
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>()) words.append(label->text());
    CHECK(words.contains(q("none found")));
    CHECK(words.contains(q("not known")));
}

TEST_CASE("a list under the name of a workspace gets a sentence and no salvage", "[window][recovery][foreign]") {
    WindowHome home;
    home.window->openFile(home.write(q("list.stagepath"), "Name;Status\nA;B\n"));
    home.settle();
    CHECK(home.window->findChild<RecoveryPage*>() == nullptr);
    CHECK_FALSE(home.window->workspace());
    // But where it took the place of a workspace, what is left of that is offered.
    const QString path = damagedWithBackup(home);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("Name;Status\nA;B\n");
    file.close();
    home.window->openFile(path);
    home.settle();
    home.settle();
    CHECK(home.window->findChild<RecoveryPage*>() != nullptr);
}

TEST_CASE("the word on recovered work goes when that work is undone", "[window][recovery][recovered-word]") {
    WindowHome home;
    const QString path = home.makeWorkspace(q("w.stagepath"));
    const QString state = home.environment.stateDirectory;
    {
        // What a session that was cut short leaves: its working copy, and a file that lacks the work.
        const auto cut = Workspace::open(path, Workspace::Access::ReadWrite, home.environment);
        cut->edit(q("Add"), [](Editor& e) {
            UseCase u;
            u.name = q("Recovered");
            e.insert(u);
        });
        REQUIRE(std::system(qPrintable(QStringLiteral("cp -r '%1' '%1.cut'").arg(state))) == 0);
        cut->abandon();
    }
    REQUIRE(std::system(qPrintable(QStringLiteral("rm -r '%1' && mv '%1.cut' '%1'").arg(state))) == 0);
    home.window->openFile(path);
    home.settle();
    REQUIRE(home.portfolio().useCases().size() == 2);
    CHECK(home.notice().contains(q("recovered")));
    home.run("undo");
    home.settle();
    CHECK(home.portfolio().useCases().size() == 1);
    CHECK(home.notice().isEmpty());
}

TEST_CASE("Esc leads from the recovery page back to the start", "[window][recovery]") {
    WindowHome home;
    home.window->openFile(damagedWithBackup(home));
    home.settle();
    home.settle();
    recoveryPage(home);
    home.press(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return home.window->findChild<RecoveryPage*>() == nullptr; }, 5000));
    CHECK_FALSE(home.window->workspace());
}

TEST_CASE("whatever else is said the damage and the way to recovery stay in sight", "[window][recovery]") {
    WindowHome home;
    home.window->openFile(withChangedLetter(home));
    home.settle();
    REQUIRE(QTest::qWaitFor([&] { return home.notice().contains(q("damaged")); }, 10000));
    emit home.window->workspace()->backupFailed(q("No backup was made"));
    QCoreApplication::processEvents();
    const WorkspaceView& view = *home.window->workspaceView();
    CHECK(home.notice().contains(q("damaged")));
    CHECK(view.stateSentence(NoticeKind::Passing) == q("No backup was made"));
    QTest::keyClick(child(view, "notice"), Qt::Key_Escape);
    CHECK(view.stateSentence(NoticeKind::Damage).contains(q("damaged")));
    setNextAnswer(home.dir.path(q("copy.stagepath")));
    home.run("saveCopy");
    home.settle();
    CHECK(view.stateSentence(NoticeKind::Passing).contains(q("same damage")));
    CHECK(view.stateSentence(NoticeKind::Damage).contains(q("damaged")));
    CHECK(QFileInfo(latestSuggestion()).absolutePath() == QFileInfo(home.window->workspace()->filePath()).absolutePath());
}

TEST_CASE("a window with a damaged file can be left and its work is kept", "[window][recovery]") {
    WindowHome home;
    const QString path = withChangedLetter(home);
    const QByteArray before = wholeFile(path);
    home.window->openFile(path);
    home.settle();
    const bool isTold = GENERATE(true, false);
    if (isTold) REQUIRE(QTest::qWaitFor([&] { return home.notice().contains(q("damaged")); }, 10000));
    home.window->workspace()->edit(q("Add"), [](Editor& e) {
        UseCase u;
        u.name = q("Kept");
        e.insert(u);
    });
    bool closed = false;
    QObject::connect(home.window.get(), &MainWindow::closed, [&] { closed = true; });
    home.window->close();
    if (!isTold) {
        CHECK_FALSE(closed);
        REQUIRE(home.window->workspace());
        CHECK(home.notice().contains(q("damaged")));
        CHECK(home.window->workspaceView()->findChild<QPushButton*>(q("noticeAction"))->text() == q("Recover…"));
        home.window->close();
    }
    CHECK(closed);
    CHECK_FALSE(home.window->isVisible());
    CHECK(wholeFile(path) == before);
    CHECK(Workspace::open(path, Workspace::Access::ReadWrite, home.environment)->portfolio().useCases().size() == 31);
}

TEST_CASE("a file is named by its whole path however it was given", "[window][recovery]") {
    WindowHome home;
    const QString path = damagedWithBackup(home);
    home.window->openFile(QDir::current().relativeFilePath(path));
    home.settle();
    home.settle();
    CHECK(recoveryPage(home).file() == path);
    CHECK(recoveryPage(home).sentence().contains(path));
}

TEST_CASE("damage that only a close look finds is said in the bar and leads to recovery", "[window][recovery]") {
    WindowHome home;
    const QString path = withChangedLetter(home);
    const QByteArray bytes = wholeFile(path);
    home.window->openFile(path);
    home.settle();
    REQUIRE(home.window->workspace());
    REQUIRE(QTest::qWaitFor([&] { return home.notice().contains(q("damaged")); }, 10000));
    CHECK(home.window->workspace()->publishState() == PublishState::Failed);
    CHECK(home.window->findChild<QAction*>(q("recover"))->isEnabled());  // the search finds what is enabled
    QTest::mouseClick(child(*home.window->workspaceView(), "noticeAction"), Qt::LeftButton);
    home.settle();
    home.settle();
    recoveryPage(home);
    CHECK_FALSE(home.window->findChild<QAction*>(q("recover"))->isEnabled());
    CHECK(wholeFile(path) == bytes);
}

TEST_CASE("the list of backups shows its heads and reasons whole and nothing overlaps it", "[window][backup]") {
    Backup first;
    first.at = QDateTime(QDate(2026, 11, 16), QTime(9, 0, 12), Qt::UTC);
    first.reason = BackupReason::Migration;
    SettingsDialog dialog(true);
    dialog.showBackups({first});
    dialog.show();
    QCoreApplication::processEvents();
    const auto* rows = dialog.findChild<QTreeWidget*>(q("backups"));
    const auto* restore = dialog.findChild<QPushButton*>(q("restoreBackup"));
    REQUIRE(rows);
    REQUIRE(restore);
    CHECK(restore->geometry().top() >= rows->geometry().bottom());
    for (int column = 0; column < rows->columnCount(); ++column) {
        CAPTURE(column);
        CHECK(rows->columnWidth(column) >= rows->fontMetrics().horizontalAdvance(rows->topLevelItem(0)->text(column)));
        CHECK(rows->columnWidth(column) >= 16 + QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(rows->headerItem()->text(column)));
    }
}

TEST_CASE("two backups of one minute are told apart", "[window][backup]") {
    Backup first;
    first.at = QDateTime(QDate(2026, 11, 16), QTime(9, 0, 12), Qt::UTC);
    Backup second = first;
    second.at = first.at.addSecs(30);
    const BackupList list({second, first});
    const auto* rows = list.findChild<QTreeWidget*>(q("backups"));
    REQUIRE(rows);
    CHECK(rows->topLevelItem(0)->text(0) != rows->topLevelItem(1)->text(0));
    CHECK(rows->topLevelItem(0)->text(0).contains(q(":42")));
}

TEST_CASE("the time of a backup reads hours, minutes and seconds once each, whatever the locale's short time has", "[window][backup]") {
    const struct { QLocale locale; QLatin1Char separator; } cases[] = {{QLocale::c(), QLatin1Char(':')},
                                                                      {QLocale(QLocale::German, QLocale::Germany), QLatin1Char(':')},
                                                                      {QLocale(QLocale::Finnish, QLocale::Finland), QLatin1Char('.')}};
    Backup backup;
    backup.at = QDateTime(QDate(2026, 11, 16), QTime(9, 0, 42));
    const QList<Backup> backups{backup};
    const QLocale before;
    for (const auto& wanted : cases) {
        QLocale::setDefault(wanted.locale);
        const BackupList list(backups);
        QLocale::setDefault(before);
        const QString shown = list.findChild<QTreeWidget*>(q("backups"))->topLevelItem(0)->text(0);
        CAPTURE(shown.toStdString());
        CHECK(shown.section(QLatin1Char(' '), -1).split(wanted.separator).mid(1) == QStringList{q("00"), q("42")});
    }
}

TEST_CASE("the settings list the backups of the open workspace and restore one as a new file", "[window][backup]") {
    WindowHome home;
    const QString path = home.makeWorkspace(q("w.stagepath"), 5);
    home.window->openFile(path);
    home.settle();
    home.window->workspace()->backUp(BackupReason::Import);
    const QString restored = home.dir.path(q("restored.stagepath"));
    setNextAnswer(restored);
    bool isListed = false;
    QTimer::singleShot(0, home.window.get(), [&] {
        auto* settings = qobject_cast<SettingsDialog*>(QApplication::activeModalWidget());
        auto* list = settings ? settings->findChild<QTreeWidget*>(q("backups")) : nullptr;
        if (list && list->topLevelItemCount() == 1) {
            isListed = list->topLevelItem(0)->text(2).contains(q("import"));
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Return);
        } else if (settings) {
            settings->reject();
        }
    });
    home.run("settings");
    CHECK(isListed);
    REQUIRE(QTest::qWaitFor([&] { return !home.window->isBusy() && home.window->workspace() && home.window->workspace()->filePath().endsWith(q("restored.stagepath")); }, 20000));
    CHECK(home.portfolio().useCases().size() == 5);
    CHECK(wholeFile(path).size() > 0);
}
