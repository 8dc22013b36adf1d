#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include "app/import/import_assistant.h"
#include "app/import/pages/import_table.h"
#include "app/models/use_cases/use_case_table_model.h"
#include "app/report/report_writer.h"
#include "app/views/overview/stage_matrix.h"
#include "app/views/table/use_case_table_view.h"
#include "app/views/timeline/timeline_view.h"
#include "app/widgets/style.h"
#include "app/window/main/main_window.h"
#include "app/window/main/workspace_view.h"
#include "core/exchange/import/import_plan.h"
#include "core/exchange/reading/file_bytes.h"
#include "core/exchange/sample_reader.h"
#include "tests/bench/dataset.h"
#include "tests/bench/floors.h"
#include "tests/bench/percentiles.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <cstdio>

using namespace stagepath;

namespace {

Environment environmentIn(const QTemporaryDir& dir) {
    Environment e = Environment::fixed(bench::today());
    e.stateDirectory = dir.filePath(QStringLiteral("state"));
    e.newId = Environment::real().newId;  // the fixed ones are taken in the files of the benchmarks
    return e;
}

/// Counts the paints of one widget.
class Paints : public QObject {
public:
    explicit Paints(QWidget* widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

/// Waits for the first picture of the assistant's preview.
class Preview : public QObject {
public:
    Preview() { qApp->installEventFilter(this); }
    bool isPainted = false;

protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        isPainted = isPainted || (event->type() == QEvent::Paint && qobject_cast<ImportTableView*>(object->parent()));
        return false;
    }
};

UseCaseId firstShown(const UseCaseTableModel& model) {
    int row = 0;
    while (!model.idAt(row)) ++row;
    return model.idAt(row);
}

/// The table page of a window with \p count use cases; the first row shown is edited.
void benchmarkWindow(int count) {
    applyTheme(*qApp, ThemeChoice::Light);
    QTemporaryDir dir;
    const std::string size = std::to_string(count);
    const QString file = dir.filePath(QStringLiteral("w.stagepath"));
    const QString copy = dir.filePath(QStringLiteral("floor.db"));
    QFile::copy(bench::workspaceOf(count), file);
    QFile::copy(bench::workspaceOf(count), copy);
    MainWindow window(environmentIn(dir));
    window.resize(1440, 900);
    window.start(file);
    while (!window.workspace() || !window.isVisible()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.workspace()->setAutoPublish(0);  // publishing runs beside the window and would only blur the figures
    window.workspaceView()->openFiltered({{QStringLiteral("usecases")}});
    QCoreApplication::processEvents();
    const auto* table = window.workspaceView()->currentPage()->findChild<UseCaseTableView*>();
    REQUIRE(table);
    const UseCaseId shown = firstShown(*table->useCases());
    int value = 0;
    bench::RawCommit floor(copy);
    const auto edit = [&] {
        window.workspace()->edit(QStringLiteral("Value"), [&](Editor& editor) {
            UseCase row = *editor.portfolio().find(shown);
            row.annualValue = ++value * 1000;
            editor.update(row);
        });
    };
    BENCHMARK("floor: edit in the window " + size) { floor.change(++value); };
    BENCHMARK("edit in the window " + size) { edit(); };
    Paints paints(table->viewport());
    BENCHMARK("edit to repainted " + size) {
        const int before = paints.count;
        edit();
        while (paints.count == before) QCoreApplication::processEvents();
    };
}

/// The longest time in which the interface thread answered nothing.
class Heartbeat : public QObject {
public:
    Heartbeat() {
        m_clock.start();
        startTimer(1, Qt::PreciseTimer);
    }
    /// Lets the window run until \p isOver and prints the longest gap since the last call.
    void printUntil(const char* what, const std::function<bool()>& isOver) {
        while (!isOver()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        beat();
        std::printf("%-44s %12.3f ms without an answer\n", what, m_longest);
        m_longest = 0;
    }

protected:
    void timerEvent(QTimerEvent*) override { beat(); }

private:
    void beat() {
        m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_clock.restart();
    }
    QElapsedTimer m_clock;
    double m_longest = 0;
};

/// For what takes seconds: once, in milliseconds.
void printOnce(const char* name, const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    std::printf("%-44s %12.3f ms (once)\n", name, static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

/// The inventory of 2,133 use cases among the test data; empty, and said so, where that isn't here.
QString realList() {
    const QString source = qEnvironmentVariable("STAGEPATH_TEST_DATA") + QStringLiteral("/inventory/us-federal-2024.csv");
    if (QFile::exists(source)) return source;
    WARN("Skipped: STAGEPATH_TEST_DATA is not set, so the real list is not here.");
    return {};
}

}  // namespace

TEST_CASE("edit in a window with 100 use cases", "[window]") { benchmarkWindow(100); }
TEST_CASE("edit in a window with 10,000 use cases", "[window]") { benchmarkWindow(10000); }

TEST_CASE("edit to repainted with the Overview shown, 2,000 use cases", "[overview]") {
    applyTheme(*qApp, ThemeChoice::Light);
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("w.stagepath"));
    QFile::copy(bench::workspaceOf(2000), file);
    MainWindow window(environmentIn(dir));
    window.resize(1440, 900);
    window.start(file);
    while (!window.workspace() || !window.isVisible()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.workspace()->setAutoPublish(0);
    window.workspaceView()->openFiltered({{QStringLiteral("overview")}});
    QCoreApplication::processEvents();
    const UseCaseId id = window.workspace()->portfolio().useCases().rows().constFirst().id;
    int stage = 0;
    Paints paints(window.workspaceView()->currentPage()->findChild<StageMatrix*>());
    BENCHMARK("edit to repainted, Overview 2,000") {
        const int before = paints.count;
        window.workspace()->edit(QStringLiteral("Stage"), [&](Editor& editor) {
            UseCase row = *editor.portfolio().find(id);
            row.stage = ++stage % 5;
            editor.update(row);
        });
        while (paints.count == before) QCoreApplication::processEvents();
    };
}

namespace {

/// A bar of the roadmap moved by a week: the edit, and all that the page shows of it painted.
void benchmarkMove(int count) {
    applyTheme(*qApp, ThemeChoice::Light);
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("w.stagepath"));
    QFile::copy(bench::workspaceOf(count), file);
    MainWindow window(environmentIn(dir));
    window.resize(1920, 1080);
    window.start(file);
    while (!window.workspace() || !window.isVisible()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.workspace()->setAutoPublish(0);
    window.workspaceView()->openFiltered({{QStringLiteral("roadmap")}});
    QCoreApplication::processEvents();
    auto* view = window.workspaceView()->currentPage()->findChild<TimelineView*>();
    REQUIRE(view);
    const InitiativeId id = window.workspace()->portfolio().initiatives().rows().constFirst().id;
    view->select(id);
    view->ensureVisible();
    QCoreApplication::processEvents();
    Paints paints(view->viewport());
    int step = 0;
    bench::printPercentiles("roadmap move to repainted " + std::to_string(count), 100, [&] {
        const int before = paints.count;
        window.workspace()->edit(QStringLiteral("Move"), [&](Editor& editor) {
            Initiative row = *editor.portfolio().find(id);
            const int days = ++step % 2 == 0 ? -7 : 7;
            row.start = row.start.addDays(days);
            row.finish = row.finish.addDays(days);
            editor.update(row);
        });
        while (paints.count == before) QCoreApplication::processEvents();
    });
}

}  // namespace

TEST_CASE("a bar moved on the roadmap with 1,000 initiatives", "[move]") { benchmarkMove(1000); }
TEST_CASE("a bar moved on the roadmap with 10,000 initiatives", "[move]") { benchmarkMove(10000); }

TEST_CASE("how long the window answers nothing", "[answer]") {
    applyTheme(*qApp, ThemeChoice::Light);
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("w.stagepath"));
    QFile::copy(bench::workspaceOf(10000), file);
    MainWindow window(environmentIn(dir));
    window.resize(1440, 900);
    window.show();
    QCoreApplication::processEvents();
    Heartbeat heart;
    const auto isIdle = [&] { return !window.isBusy() && window.workspace(); };
    window.openFile(file);
    heart.printUntil("open 10,000", isIdle);
    for (int page = 0; page < window.workspaceView()->pageCount(); ++page) {
        window.workspaceView()->showPage(page);
        heart.printUntil(qPrintable(QStringLiteral("first show of page %1, 10,000").arg(page + 1)), [] { return true; });
    }
    const QString source = realList();
    if (source.isEmpty()) return;
    window.importFile(source);
    heart.printUntil("first reading of 2,133 beside 10,000", isIdle);
    auto* assistant = window.findChild<ImportAssistant*>();
    REQUIRE(assistant);
    emit assistant->importRequested();
    heart.printUntil("import of 2,133 into 10,000", isIdle);
    REQUIRE(window.workspace()->portfolio().useCases().size() == 12133);
    window.workspaceView()->undo();
    heart.printUntil("undo of the import", isIdle);
    window.workspaceView()->redo();
    heart.printUntil("redo of the import", isIdle);
    bool closed = false;
    QObject::connect(&window, &MainWindow::closed, [&] { closed = true; });
    window.close();
    heart.printUntil("close", [&] { return closed; });
}

TEST_CASE("report as PDF", "[pdf]") {
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("report.pdf"));
    const Portfolio sample = samplePortfolio();
    printOnce("PDF, sample, first", [&] { writeReport(sample, bench::today(), {}, file); });
    printOnce("PDF, sample, again", [&] { writeReport(sample, bench::today(), {}, file); });
    const Portfolio& large = bench::portfolioOf(2000);
    double longest = 0;
    QElapsedTimer slice;
    printOnce("PDF, 2,000 use cases", [&] {
        slice.start();
        writeReport(large, bench::today(), {}, file, [&](double) {
            longest = std::max(longest, static_cast<double>(slice.nsecsElapsed()) / 1e6);
            slice.restart();
            return true;
        });
        longest = std::max(longest, static_cast<double>(slice.nsecsElapsed()) / 1e6);
    });
    std::printf("%-44s %12.3f ms\n", "PDF, 2,000: longest without an answer", longest);
}

TEST_CASE("import to the published file", "[import]") {
    const QString source = realList();
    if (source.isEmpty()) return;
    QTemporaryDir dir;
    const Environment environment = environmentIn(dir);
    printOnce("import of us-federal-2024.csv", [&] {
        const auto workspace = Workspace::create(dir.filePath(QStringLiteral("w.stagepath")), QString(), environment);
        const ImportPlan plan = planImport(readFile(source), source, {}, workspace->portfolio());
        workspace->edit(importText(plan, source), [&](Editor& editor) { applyImport(editor, plan); });
        workspace->close();
        CHECK(plan.report.added == 2133);
    });
}

TEST_CASE("a list chosen to its preview", "[import]") {
    const QString source = realList();
    if (source.isEmpty()) return;
    applyTheme(*qApp, ThemeChoice::Light);
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("w.stagepath"));
    QFile::copy(bench::workspaceOf(2000), file);
    MainWindow window(environmentIn(dir));
    window.resize(1440, 900);
    window.start(file);
    while (!window.workspace() || !window.isVisible()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (const char* name : {"preview of us-federal-2024.csv beside 2,000", "preview of it, again"}) {
        const Preview preview;
        printOnce(name, [&] {
            window.importFile(source);
            while (!preview.isPainted) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
        delete window.findChild<ImportAssistant*>();
    }
}
