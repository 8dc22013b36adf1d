// While long work is under way nothing else gets lost.
#include "app/dialogs/ask.h"
#include "app/dialogs/report_dialog.h"
#include "app/window/chrome/notice_bar.h"
#include "app/window/long_task.h"
#include "core/workspace/dump.h"
#include "tests/app/window/dialog_answer.h"
#include "tests/app/window_home.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace stagepath;
using test::answerDialog;
using test::q;
using test::WindowHome;

TEST_CASE("while work is under way, more work and edits are refused with a sentence and nothing is lost", "[window]") {
    WindowHome home;
    home.openSample();
    Workspace* workspace = home.window->workspace();
    auto* task = home.window->findChild<LongTask*>();
    std::atomic<bool> inside = false;
    std::atomic<bool> go = false;
    REQUIRE(task->start(q("Long work"), [&](const ProgressCallback&) {
        workspace->prepare(q("Long work"), [&](Editor&) {
            inside = true;
            while (!go) QThread::yieldCurrentThread();
        });
    }, [] {}));
    REQUIRE(QTest::qWaitFor([&] { return inside.load(); }));
    const QString before = dumpOf(home.portfolio());
    for (const char* command : {"undo", "open", "import", "exportPdf", "saveCopy", "close", "new"}) {
        INFO(command);
        for (auto* bar : home.window->findChildren<NoticeBar*>()) bar->hide();
        home.run(command);
        CHECK(home.notice().startsWith(q("Work is under way")));
    }
    for (auto* bar : home.window->findChildren<NoticeBar*>()) bar->hide();
    home.run("page2");
    home.press(Qt::Key_N, Qt::ControlModifier);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field);
    QTest::keyClicks(field, q("Typed meanwhile"));
    home.press(Qt::Key_Return);
    CHECK(home.notice().startsWith(q("Work is under way")));
    CHECK(field->text() == q("Typed meanwhile"));
    CHECK(dumpOf(home.portfolio()) == before);
    const auto canCancel = [&] {
        const auto buttons = home.window->findChildren<QPushButton*>(q("cancelWork"));
        return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* button) { return button->isVisible(); });
    };
    CHECK(QTest::qWaitFor(canCancel));
    go = true;
    home.settle();
    home.press(Qt::Key_Return);
    CHECK(home.portfolio().useCases().rows().constLast().name == q("Typed meanwhile"));
}

TEST_CASE("Export PDF writes the report, and a cancelled one leaves nothing", "[window]") {
    WindowHome home;
    home.openSample();
    const QString file = home.dir.path(q("report.pdf"));
    setNextAnswer(file);
    const auto go = [&home] {
        home.run("exportPdf");
        auto* dialog = home.window->findChild<ReportDialog*>();
        REQUIRE(dialog);
        dialog->findChild<QPushButton*>(q("chooseFile"))->click();
    };
    SECTION("to its end") {
        go();
        REQUIRE(QTest::qWaitFor([&home] { return home.toast() == q("Report saved as report.pdf"); }));
        QFile pdf(file);
        REQUIRE(pdf.open(QIODevice::ReadOnly));
        CHECK(pdf.read(5) == "%PDF-");
        CHECK(pdf.size() > 20000);
        CHECK(home.toast() == q("Report saved as report.pdf"));
    }
    SECTION("cancelled") {
        home.window->workspace()->edit(q("Many"), [](Editor& e) {
            for (int i = 0; i < 2000; ++i) {
                UseCase u;
                u.name = QString::number(i);
                e.insert(u);
            }
        });
        go();
        answerDialog([](QDialog& dialog) { qobject_cast<QProgressDialog*>(&dialog)->cancel(); });
        CHECK(QTest::qWaitFor([&home] { return home.toast() == q("Cancelled; nothing was written"); }));
        CHECK(home.files().isEmpty());
    }
}
