// Words that are being typed: they get into the workspace by themselves, and stay in the field until they are there.
#include "app/pages/roadmap/roadmap_edits.h"
#include "app/pages/use_cases_page.h"
#include "app/views/editors/date_field.h"
#include "app/views/editors/notes_box.h"
#include "app/views/editors/use_case_text_edit.h"
#include "app/views/inspector/use_case_inspector.h"
#include "app/views/table/use_case_capture_row.h"
#include "app/views/table/use_case_table_view.h"
#include "app/widgets/words/open_words.h"
#include "app/window/chrome/rail.h"
#include "app/window/leave_signals.h"
#include "core/domain/translations.h"
#include "tests/app/roadmap/roadmap_home.h"
#include "tests/app/use_cases/use_case_home.h"
#include "tests/app/window_home.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>
#include <csignal>

using namespace stagepath;
using test::q;
using test::Roadmap;

namespace {

constexpr int kLongEnough = 20000;  // milliseconds
const char* const kNoted = "Automated retraining";

/// While it lives the workspace takes no edit, as where its disk is full.
class Refusing {
public:
    explicit Refusing(Workspace& workspace) : m_workspace(workspace) {
        m_changes = workspace.prepare(q("Meanwhile"), [](Editor& editor) {
            Workstream lane;
            lane.name = q("Meanwhile");
            editor.insert(lane);
        });
    }
    ~Refusing() { m_workspace.adopt(m_changes); }

private:
    Workspace& m_workspace;
    Changeset m_changes;
};

/// The notes of an initiative, being typed in.
struct NotedRoadmap : Roadmap {
    NotedRoadmap() {
        QApplication::setActiveWindow(page.get());
        open(kNoted);
    }
    void open(const char* name) {
        view->select(id(name));
        key(Qt::Key_Return);
        notes = page->findChild<NotesBox*>(q("initiativeNotes"));
        REQUIRE(notes);
        notes->setFocus();
        REQUIRE(notes->hasFocus());
        notes->selectAll();
    }
    NotesBox* notes = nullptr;
};

/// The window over the sample with a date in the inspector of the roadmap that was refused.
struct RefusedWindow : test::WindowHome {
    RefusedWindow() {
        openSample();
        auto& shown = page<RoadmapPage>();
        for (const Initiative& i : portfolio().initiatives()) {
            if (i.name == q(kNoted)) shown.view()->select(i.id);
        }
        shown.view()->setFocus();
        press(Qt::Key_Return);
        start = shown.findChild<DateField*>(q("initiativeStart"));
        REQUIRE(start);
        type("next summer");
        REQUIRE(OpenWords::instance().state() == WordsState::Refused);
    }
    void type(const char* words) {
        start->line()->setFocus();
        start->line()->selectAll();
        QTest::keyClicks(start->line(), q(words));
        press(Qt::Key_Tab);
    }
    void mend() { type(start->date().addDays(7).toString(Qt::ISODate).toLatin1().constData()); }
    bool asks() const { return notice().contains(q("What was typed last is not saved")); }
    bool isOpen() const { return start && start->line()->text() == q("next summer"); }
    void change(const char* name) {
        window->workspace()->edit(q("Add"), [name](Editor& e) {
            UseCase u;
            u.name = q(name);
            e.insert(u);
        });
    }
    QPointer<DateField> start;
};

/// The window over the sample with the summary of its first use case being typed in.
struct TypingWindow : test::WindowHome {
    TypingWindow() {
        openSample();
        auto& shown = page<UseCasesPage>();
        id = portfolio().useCases().rows().constFirst().id;
        shown.table()->select({id});
        QTest::qWait(1);
        summary = shown.inspector()->findChild<UseCaseTextEdit*>(q("inspector.summary"));
        REQUIRE(summary);
        summary->setFocus();
        REQUIRE(summary->hasFocus());
        summary->selectAll();
    }
    QString saved() const { return portfolio().find(id)->summary; }
    QString state() const { return window->findChild<Rail*>()->findChild<QPushButton*>(q("savedState"))->text(); }
    UseCaseId id;
    UseCaseTextEdit* summary = nullptr;
};

}  // namespace

TEST_CASE("notes that could not be saved stay and are tried again at the next leave", "[roadmap][words]") {
    NotedRoadmap r;
    {
        const Refusing refusing(*r.workspace);
        QTest::keyClicks(r.notes, q("Ask the vendor"));
        r.view->setFocus();
        CHECK(r.problems.size() == 1);
        CHECK(r.notes->toPlainText() == q("Ask the vendor"));
        CHECK(OpenWords::instance().state() == WordsState::Refused);
    }
    CHECK(r.notes->toPlainText() == q("Ask the vendor"));
    CHECK(r.row(kNoted).notes != q("Ask the vendor"));
    r.notes->setFocus();
    r.view->setFocus();
    CHECK(r.row(kNoted).notes == q("Ask the vendor"));
    CHECK(OpenWords::instance().state() == WordsState::Kept);
}

TEST_CASE("notes that could not be saved are still there after another initiative was shown", "[roadmap][words]") {
    NotedRoadmap r;
    const char* const other = "Data quality controls at source";
    const QString otherNotes = r.row(other).notes;
    {
        const Refusing refusing(*r.workspace);
        QTest::keyClicks(r.notes, q("Ask the vendor"));
        r.view->setFocus();
        r.view->select(r.id(other));
        CHECK(r.notes->toPlainText() == otherNotes);
    }
    r.view->select(r.id(kNoted));
    CHECK(r.notes->toPlainText() == q("Ask the vendor"));
    r.notes->setFocus();
    r.view->setFocus();
    CHECK(r.row(kNoted).notes == q("Ask the vendor"));
    CHECK(r.row(other).notes == otherNotes);
}

TEST_CASE("notes are saved after a pause with the field still in hand and Ctrl+Z is the workspace's", "[roadmap][words]") {
    NotedRoadmap r;
    const QString before = r.row(kNoted).notes;
    const auto steps = r.workspace->history().size();
    QTest::keyClicks(r.notes, q("Ask the vendor"));
    CHECK(OpenWords::instance().state() == WordsState::Typing);
    CHECK(r.workspace->history().size() == steps);
    REQUIRE(QTest::qWaitFor([&] { return r.row(kNoted).notes == q("Ask the vendor"); }, kLongEnough));
    CHECK(r.notes->hasFocus());
    CHECK(r.workspace->history().size() == steps + 1);
    CHECK(OpenWords::instance().state() == WordsState::Kept);
    CHECK_FALSE(r.notes->document()->isUndoAvailable());
    r.view->setFocus();
    CHECK(r.workspace->history().size() == steps + 1);
    r.notes->setFocus();
    r.workspace->undo();
    CHECK(r.notes->toPlainText() == before);
}

TEST_CASE("a paragraph that was saved in several pauses is undone by one step until the field is left", "[roadmap][words]") {
    NotedRoadmap r;
    const QString before = r.row(kNoted).notes;
    const auto steps = r.workspace->history().size();
    const auto type = [&](const char* words, const char* all) {
        QTest::keyClicks(r.notes, q(words));
        REQUIRE(QTest::qWaitFor([&] { return r.row(kNoted).notes == q(all); }, kLongEnough));
    };
    type("Ask the vendor", "Ask the vendor");
    type(" for prices", "Ask the vendor for prices");
    CHECK(r.workspace->history().size() == steps + 1);
    QTest::keyClicks(r.notes, q(" and terms"));
    r.view->setFocus();
    CHECK(r.row(kNoted).notes == q("Ask the vendor for prices and terms"));
    CHECK(r.workspace->history().size() == steps + 1);
    r.notes->setFocus();
    QTest::keyClick(r.notes, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(r.notes, q("."));
    r.view->setFocus();
    CHECK(r.workspace->history().size() == steps + 2);
    r.workspace->undo();
    CHECK(r.row(kNoted).notes == q("Ask the vendor for prices and terms"));
    r.workspace->undo();
    CHECK(r.notes->toPlainText() == before);
    CHECK(r.row(kNoted).notes == before);
}

TEST_CASE("who types on without a pause has the words saved on the way and keeps the place in the text", "[roadmap][words]") {
    NotedRoadmap r;
    QString typed;
    const auto isSaved = [&] { return !r.row(kNoted).notes.isEmpty() && typed.startsWith(r.row(kNoted).notes); };
    for (int letters = 0; letters < 300 && !isSaved(); ++letters) {
        typed += QLatin1Char(static_cast<char>('a' + letters % 26));
        QTest::keyClicks(r.notes, typed.last(1));
        (void)QTest::qWaitFor(isSaved, 100);
    }
    CHECK(isSaved());
    QTest::keyClicks(r.notes, q("!"));
    CHECK(r.notes->toPlainText() == typed + q("!"));
    CHECK(r.notes->hasFocus());
}

TEST_CASE("Esc brings back the name that stood there before the typing began", "[roadmap][words]") {
    NotedRoadmap r;
    auto* name = r.page->findChild<QLineEdit*>(q("initiativeName"));
    REQUIRE(name);
    const auto steps = r.workspace->history().size();
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, q("ZZZ"));
    QTest::keyClick(name, Qt::Key_Escape);
    CHECK(name->text() == q(kNoted));
    CHECK(name->hasFocus());
    CHECK(OpenWords::instance().state() == WordsState::Kept);
    QTest::keyClick(name, Qt::Key_Escape);  // closes the fields now
    CHECK_FALSE(name->isVisible());
    r.id(kNoted);
    CHECK(r.workspace->history().size() == steps);
}

TEST_CASE("Esc after a pause in the typing goes back by one edit", "[roadmap][words]") {
    NotedRoadmap r;
    const QString before = r.row(kNoted).notes;
    const auto steps = r.workspace->history().size();
    QTest::keyClicks(r.notes, q("Ask the vendor"));
    REQUIRE(QTest::qWaitFor([&] { return r.row(kNoted).notes == q("Ask the vendor"); }, kLongEnough));
    QTest::keyClicks(r.notes, q(" again"));
    QTest::keyClick(r.notes, Qt::Key_Escape);
    CHECK(r.notes->toPlainText() == before);
    CHECK(r.row(kNoted).notes == before);
    CHECK(r.workspace->history().size() == steps + 2);
    CHECK(OpenWords::instance().state() == WordsState::Kept);
    r.view->setFocus();
    CHECK(r.row(kNoted).notes == before);
}

TEST_CASE("what was saved with Enter is not taken back by Esc", "[roadmap][words]") {
    NotedRoadmap r;
    auto* name = r.page->findChild<QLineEdit*>(q("initiativeName"));
    REQUIRE(name);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, q("ZZZ"));
    QTest::keyClick(name, Qt::Key_Return);
    QTest::keyClick(name, Qt::Key_Escape);
    CHECK_FALSE(r.row("ZZZ").id.isNull());
}

TEST_CASE("with the fields goes a date in them that was refused", "[roadmap][words]") {
    NotedRoadmap r;
    for (const bool byEsc : {true, false}) {
        INFO(byEsc);
        auto* field = r.page->findChild<DateField*>(q("initiativeStart"));
        REQUIRE(field);
        QLineEdit* start = field->line();
        start->setFocus();
        start->selectAll();
        QTest::keyClicks(start, q("31.2.2027"));
        r.notes->setFocus();
        CHECK(OpenWords::instance().state() == WordsState::Refused);
        if (byEsc) {
            QTest::keyClick(r.notes, Qt::Key_Escape);  // the date first, then the fields
            CHECK(start->isVisible());
        } else {
            r.view->clearSelection();
        }
        CHECK(OpenWords::instance().state() == WordsState::Kept);
    }
}

TEST_CASE("a summary that could not be saved stays and is tried again at the next leave", "[usecases][words]") {
    test::UseCasePageHome home;
    QApplication::setActiveWindow(&home.page);
    home.click("Fraud detection", UseCaseColumn::Name);
    auto* summary = home.page.inspector()->findChild<UseCaseTextEdit*>(q("inspector.summary"));
    REQUIRE(summary);
    summary->setFocus();
    REQUIRE(summary->hasFocus());
    summary->selectAll();
    {
        const Refusing refusing(*home.workspace);
        QTest::keyClicks(summary, q("Finds fraud"));
        home.table.setFocus();
        CHECK(home.problems.size() == 1);
        CHECK(OpenWords::instance().state() == WordsState::Refused);
    }
    CHECK(summary->toPlainText() == q("Finds fraud"));
    summary->setFocus();
    home.table.setFocus();
    CHECK(home.useCase("Fraud detection").summary == q("Finds fraud"));
    CHECK(OpenWords::instance().state() == WordsState::Kept);
}

TEST_CASE("a name and a value that could not be saved stay too", "[usecases][words]") {
    test::UseCasePageHome home;
    QApplication::setActiveWindow(&home.page);
    home.click("Fraud detection", UseCaseColumn::Name);
    QLineEdit* name = home.page.inspector()->nameEdit();
    auto* tags = home.page.inspector()->findChild<QLineEdit*>(q("inspector.external_id"));
    REQUIRE(tags);
    {
        const Refusing refusing(*home.workspace);
        for (QLineEdit* field : {name, tags}) {
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, q("Fraud 2"));
            home.table.setFocus();
        }
        CHECK(home.problems.size() >= 2);
    }
    CHECK(name->text() == q("Fraud 2"));
    CHECK(tags->text() == q("Fraud 2"));
    for (QLineEdit* field : {name, tags}) {
        field->setFocus();
        home.table.setFocus();
    }
    CHECK(home.useCase("Fraud 2").externalId == q("Fraud 2"));
    CHECK(OpenWords::instance().state() == WordsState::Kept);
}

TEST_CASE("the foot does not say saved while a field holds words that are not", "[window][words]") {
    TypingWindow w;
    REQUIRE(QTest::qWaitFor([&] { return w.state() == q("All changes saved"); }, kLongEnough));
    QTest::keyClicks(w.summary, q("Draft"));
    CHECK(w.state() == q("Typing…"));
    w.window->workspaceView()->currentPage()->setFocus();
    CHECK(w.saved() == q("Draft"));
    CHECK(w.state() != q("Typing…"));
    CHECK(QTest::qWaitFor([&] { return w.state() == q("All changes saved"); }, kLongEnough));
}

TEST_CASE("words are saved when the window is left", "[window][words]") {
    TypingWindow w;
    QTest::keyClicks(w.summary, q("Draft"));
    QFocusEvent left(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QCoreApplication::sendEvent(w.summary, &left);
    CHECK(w.saved() == q("Draft"));
}

TEST_CASE("asked to go by the system the window saves what is being typed and closes without a question", "[window][words]") {
    TypingWindow w;
    const QString file = w.window->workspace()->filePath();
    const Environment environment = w.environment;
    QTest::keyClicks(w.summary, q("Last words"));
    const int number = GENERATE(SIGTERM, SIGHUP, SIGINT);
    LeaveSignals leaving;
    QObject::connect(&leaving, &LeaveSignals::asked, w.window.get(), &MainWindow::leave);
    const QSignalSpy closed(w.window.get(), &MainWindow::closed);
    REQUIRE(std::raise(number) == 0);
    REQUIRE(QTest::qWaitFor([&] { return closed.size() == 1; }, kLongEnough));
    const auto again = Workspace::open(file, Workspace::Access::ReadOnly, environment);
    CHECK(again->portfolio().find(w.id)->summary == q("Last words"));
}

TEST_CASE("the end of the session finds what was typed in the file", "[window][words]") {
    TypingWindow w;
    QTest::keyClicks(w.summary, q("Last words"));
    w.window->keepAll();
    CHECK(w.saved() == q("Last words"));
    CHECK(w.window->workspace()->publishState() == PublishState::Published);
}

TEST_CASE("words that can't be saved are asked about before the window closes", "[window][words]") {
    TypingWindow w;
    QTest::keyClicks(w.summary, q("Draft"));
    const QSignalSpy closed(w.window.get(), &MainWindow::closed);
    {
        const Refusing refusing(*w.window->workspace());
        w.window->close();
        CHECK(closed.isEmpty());
        CHECK(w.notice().contains(q("What was typed last is not saved")));
        CHECK(w.summary->toPlainText() == q("Draft"));
        CHECK(w.state() == q("Not saved: see the field"));
    }
    w.window->close();
    CHECK(QTest::qWaitFor([&] { return closed.size() == 1; }, kLongEnough));
}

TEST_CASE("words that can't be saved are asked about before the workspace closes, and who closes again has answered", "[window][words]") {
    RefusedWindow w;
    w.run("close");
    CHECK(w.asks());
    REQUIRE(w.isOpen());
    SECTION("closing again") { w.run("close"); }
    SECTION("the button in the bar") {
        for (auto* button : w.window->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == q("Close all the same")) button->click();
        }
    }
    SECTION("other words are another question") {
        QTest::keyClick(w.start->line(), Qt::Key_Escape);
        CHECK(OpenWords::instance().state() == WordsState::Kept);
        w.type("next winter");
        w.run("close");
        REQUIRE(w.start);
        CHECK(w.asks());
        w.run("close");
    }
    SECTION("after another change it is asked anew") {
        w.change("Meanwhile");
        CHECK(w.isOpen());  // whatever else changes, the words stay
        w.run("close");
        REQUIRE(w.isOpen());
        CHECK(w.asks());
        w.run("close");
    }
    w.settle();
    CHECK_FALSE(w.window->workspaceView());
}

TEST_CASE("words that can't be saved are asked about before another file takes the place of theirs", "[window][words]") {
    RefusedWindow w;
    const QString other = w.makeWorkspace(q("other.stagepath"));
    w.window->openFile(other);
    w.settle();
    CHECK(w.asks());
    REQUIRE(w.isOpen());
    SECTION("opening it again") { w.window->openFile(other); }
    SECTION("opening it again when the words are mended") {
        w.mend();
        CHECK(OpenWords::instance().state() == WordsState::Kept);
        w.window->openFile(other);
    }
    w.settle();
    CHECK(w.window->workspace()->filePath() == other);
    CHECK(w.portfolio().useCases().size() == 1);
}

TEST_CASE("words that are refused while another file is opened are asked about before it comes", "[window][words]") {
    test::WindowHome w;
    w.openSample();
    const QString other = w.makeWorkspace(q("other.stagepath"));
    auto& page = w.page<RoadmapPage>();
    page.view()->select(w.portfolio().initiatives().rows().constFirst().id);
    page.view()->setFocus();
    w.press(Qt::Key_Return);
    const QPointer<DateField> start = page.findChild<DateField*>(q("initiativeStart"));
    REQUIRE(start);
    w.window->openFile(other);
    start->line()->setFocus();
    start->line()->selectAll();
    QTest::keyClicks(start->line(), q("next summer"));
    w.settle();
    REQUIRE(start);
    CHECK(w.notice().contains(q("What was typed last is not saved")));
    w.window->openFile(other);  // which nobody else has open
    w.settle();
    CHECK(w.window->workspace()->filePath() == other);
    CHECK_FALSE(w.window->workspace()->isReadOnly());
}

TEST_CASE("another language waits for words that can't be saved", "[window][words]") {
    {
        RefusedWindow w;
        QTimer::singleShot(0, qApp, [] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            auto* language = dialog->findChild<QComboBox*>(q("language"));
            language->setCurrentIndex(language->findData(q("de")));
            dialog->accept();
        });
        w.run("settings");
        QApplication::setActiveWindow(w.window.get());
        QTest::qWait(1);
        REQUIRE(w.isOpen());
        CHECK_FALSE(w.notice().isEmpty());
        w.mend();
        CHECK(QTest::qWaitFor([&] { return w.start.isNull(); }, kLongEnough));
        CHECK(w.window->findChild<QAction*>(q("undo"))->text().remove(QLatin1Char('&')) == q("Rückgängig"));
    }
    installTranslations(*qApp, q("en"));
}

TEST_CASE("a name that stands in the capture row is no saved change, and is taken before the window closes", "[window][words]") {
    test::WindowHome w;
    w.openSample();
    auto* row = w.page<UseCasesPage>().findChild<UseCaseCaptureRow*>(q("captureRow"));
    REQUIRE(row);
    const auto count = w.portfolio().useCases().size();
    row->setFocus();
    QTest::keyClicks(row, q("Invoice bot"));
    CHECK(OpenWords::instance().state() == WordsState::Typing);
    SECTION("taken back by Esc") {
        QTest::keyClick(row, Qt::Key_Escape);
        CHECK(OpenWords::instance().state() == WordsState::Kept);
        CHECK(w.portfolio().useCases().size() == count);
    }
    SECTION("taken by Enter") {
        QTest::keyClick(row, Qt::Key_Return);
        CHECK(OpenWords::instance().state() == WordsState::Kept);
        CHECK(w.portfolio().useCases().size() == count + 1);
    }
    SECTION("taken when all is to be saved") {
        OpenWords::instance().commitAll();
        CHECK(OpenWords::instance().state() == WordsState::Kept);
        CHECK(w.portfolio().useCases().size() == count + 1);
        CHECK(w.portfolio().useCases().rows().constLast().name == q("Invoice bot"));
    }
    SECTION("refused, it stays and is asked about") {
        row->setText(QString(400, QLatin1Char('n')));
        QTest::keyClick(row, Qt::Key_Return);
        CHECK(OpenWords::instance().state() == WordsState::Refused);
        CHECK(row->text().size() == 400);
        w.run("close");
        CHECK(w.notice().contains(q("What was typed last is not saved")));
    }
}

TEST_CASE("a pause saves what is typed in a cell, whose field stays open, as one step with what follows", "[window][words]") {
    test::WindowHome w;
    w.openSample();
    auto& table = *w.page<UseCasesPage>().findChild<UseCaseTableView*>();
    const UseCaseId id = w.portfolio().useCases().rows().constFirst().id;
    const auto name = [&] { return w.portfolio().find(id)->name; };
    const QString before = name();
    table.select({id}, static_cast<int>(UseCaseColumn::Name));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_F2);
    const QPointer<QLineEdit> field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field);
    const qint64 steps = w.window->workspace()->historyPosition();
    field->selectAll();
    QTest::keyClicks(field, q("Better"));
    CHECK(name() == before);
    REQUIRE(QTest::qWaitFor([&] { return name() == q("Better"); }, kLongEnough));
    REQUIRE(field);
    CHECK(field->hasFocus());
    CHECK(field->text() == q("Better"));
    CHECK(field->cursorPosition() == 6);
    CHECK(OpenWords::instance().state() == WordsState::Kept);
    CHECK(w.window->workspace()->historyPosition() == steps + 1);
    SECTION("what follows is undone with it") {
        QTest::keyClicks(field, q(" still"));
        CHECK(OpenWords::instance().state() == WordsState::Typing);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
        CHECK(name() == q("Better still"));
        w.window->workspace()->undo();
    }
    SECTION("Esc takes all of it back") {
        QTest::keyClicks(field, q(" still"));
        QTest::keyClick(field, Qt::Key_Escape);
        QCoreApplication::processEvents();
    }
    SECTION("what is no name is neither saved nor complained about") {
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        const auto isPaused = [&field] {
            const QList<QTimer*> timers = field->findChildren<QTimer*>();
            return std::none_of(timers.begin(), timers.end(), [](const QTimer* timer) { return timer->isActive(); });
        };
        CHECK_FALSE(isPaused());
        REQUIRE(QTest::qWaitFor(isPaused, kLongEnough));
        CHECK(name() == q("Better"));
        CHECK(OpenWords::instance().state() == WordsState::Typing);
        REQUIRE(field);
        QTest::keyClick(field, Qt::Key_Escape);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(name() == before);
    CHECK(OpenWords::instance().state() == WordsState::Kept);
}

TEST_CASE("a pause saves the name that is typed on a bar, whose field stays open, as one step with what follows", "[window][words]") {
    test::WindowHome w;
    w.openSample();
    TimelineView& view = *w.page<RoadmapPage>().view();
    const InitiativeId id = w.portfolio().initiatives().rows().constFirst().id;
    const auto name = [&] { return w.portfolio().find(id)->name; };
    const QString before = name();
    Workspace& workspace = *w.window->workspace();
    view.select(id);
    view.setFocus();
    view.startRename();
    const QPointer<QLineEdit> field = view.viewport()->findChild<QLineEdit*>(q("timelineRename"));
    REQUIRE(field);
    QTest::keyClicks(field, q("Better"));
    CHECK(name() == before);
    REQUIRE(QTest::qWaitFor([&] { return name() == q("Better"); }, kLongEnough));
    REQUIRE(field);
    CHECK(field->hasFocus());
    CHECK(field->text() == q("Better"));
    CHECK(OpenWords::instance().state() == WordsState::Kept);
    SECTION("what follows is undone with it") {
        QTest::keyClicks(field, q(" still"));
        QTest::keyClick(field, Qt::Key_Return);
        CHECK(name() == q("Better still"));
        CHECK(workspace.undoText().contains(before));
        workspace.undo();
    }
    SECTION("Esc takes all of it back") {
        QTest::keyClicks(field, q(" still"));
        QTest::keyClick(field, Qt::Key_Escape);
    }
    SECTION("no name is neither saved nor complained about") {
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        const auto isPaused = [&field] {
            const QList<QTimer*> timers = field->findChildren<QTimer*>();
            return std::none_of(timers.begin(), timers.end(), [](const QTimer* timer) { return timer->isActive(); });
        };
        REQUIRE(QTest::qWaitFor(isPaused, kLongEnough));
        CHECK(name() == q("Better"));
        CHECK(OpenWords::instance().state() == WordsState::Typing);
        QTest::keyClick(field, Qt::Key_Escape);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(name() == before);
    CHECK(OpenWords::instance().state() == WordsState::Kept);
}

TEST_CASE("what stands in a cell or in a bar's name counts as typed until it is taken", "[window][words]") {
    test::WindowHome w;
    w.openSample();
    const auto state = [] { return OpenWords::instance().state(); };
    SECTION("a cell") {
        auto& table = *w.page<UseCasesPage>().findChild<UseCaseTableView*>();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_F2);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(field);
        QTest::keyClicks(field, q("Better"));
        CHECK(state() == WordsState::Typing);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();  // a cell is taken when the key has been dealt with
        CHECK(state() == WordsState::Kept);
    }
    SECTION("a name") {
        TimelineView& view = *w.page<RoadmapPage>().view();
        view.select(w.portfolio().initiatives().rows().constFirst().id);
        view.setFocus();
        view.startRename();
        auto* field = view.viewport()->findChild<QLineEdit*>(q("timelineRename"));
        REQUIRE(field);
        QTest::keyClicks(field, q("Better"));
        CHECK(state() == WordsState::Typing);
        SECTION("taken by Enter") {
            QTest::keyClick(field, Qt::Key_Return);
            CHECK(w.portfolio().initiatives().rows().constFirst().name == q("Better"));
        }
        SECTION("taken when all is to be saved") {
            OpenWords::instance().commitAll();
            CHECK(w.portfolio().initiatives().rows().constFirst().name == q("Better"));
        }
        SECTION("taken back by Esc") {
            QTest::keyClick(field, Qt::Key_Escape);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            CHECK(w.portfolio().initiatives().rows().constFirst().name != q("Better"));
        }
        CHECK(state() == WordsState::Kept);
    }
}
