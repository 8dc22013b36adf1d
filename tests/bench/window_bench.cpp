#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include "app/report/report_writer.h"
#include "app/widgets/style.h"
#include "app/window/main_window.h"
#include "app/window/workspace_view.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/sample_reader.h"
#include "tests/bench/dataset.h"
#include "tests/bench/floors.h"

#include <QAbstractItemView>
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
    window.workspaceView()->showPage(0);
    QCoreApplication::processEvents();
    const auto* table = window.workspaceView()->currentPage()->findChild<QAbstractItemView*>();
    REQUIRE(table);
    int value = 0;
    bench::RawCommit floor(copy);
    const auto edit = [&] {
        window.workspace()->edit(QStringLiteral("Value"), [&](Editor& editor) {
            UseCase row = editor.portfolio().useCases().rows().constFirst();
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

/// For what takes seconds: once, in milliseconds.
void printOnce(const char* name, const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    std::printf("%-44s %12.3f ms (once)\n", name, static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

}  // namespace

TEST_CASE("edit in a window with 100 use cases", "[window]") { benchmarkWindow(100); }
TEST_CASE("edit in a window with 10,000 use cases", "[window]") { benchmarkWindow(10000); }

TEST_CASE("report as PDF", "[pdf]") {
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("report.pdf"));
    const Portfolio sample = samplePortfolio();
    printOnce("PDF, sample, first", [&] { writeReport(sample, bench::today(), {}, file); });
    printOnce("PDF, sample, again", [&] { writeReport(sample, bench::today(), {}, file); });
    double longest = 0;
    QElapsedTimer slice;
    printOnce("PDF, 2,000 use cases", [&] {
        slice.start();
        writeReport(bench::portfolioOf(2000), bench::today(), {}, file, [&](double) {
            longest = std::max(longest, static_cast<double>(slice.nsecsElapsed()) / 1e6);
            slice.restart();
            return true;
        });
        longest = std::max(longest, static_cast<double>(slice.nsecsElapsed()) / 1e6);
    });
    std::printf("%-44s %12.3f ms\n", "PDF, 2,000: longest without an answer", longest);
}

TEST_CASE("import to the published file", "[import]") {
    const QString source = qEnvironmentVariable("STAGEPATH_TEST_DATA") + QStringLiteral("/inventory/us-federal-2024.csv");
    if (!QFile::exists(source)) {
        WARN("Skipped: STAGEPATH_TEST_DATA is not set, so the real list is not here.");
        return;
    }
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
