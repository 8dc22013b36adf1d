#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include "app/models/readiness_edits.h"
#include "app/pages/readiness_page.h"
#include "app/views/readiness/ladder/ladder_view.h"
#include "app/views/table/use_case_table_view.h"
#include "app/widgets/style.h"
#include "core/exchange/xlsx/xlsx_workbook.h"
#include "tests/bench/dataset.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <catch2/catch.hpp>
#include <quazip.h>
#include <quazipfile.h>

#include <cstdio>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace stagepath;

namespace {

/// A workspace of \p count use cases, open for writing.
struct Opened {
    explicit Opened(int count) {
        applyTheme(*qApp, ThemeChoice::Light);
        const QString file = dir.filePath(QStringLiteral("w.stagepath"));
        QFile::copy(bench::workspaceOf(count), file);
        Environment environment = Environment::fixed(bench::today());
        environment.stateDirectory = dir.filePath(QStringLiteral("state"));
        workspace = Workspace::open(file, Workspace::Access::ReadWrite, environment);
        workspace->setAutoPublish(0);
    }
    QTemporaryDir dir;
    std::unique_ptr<Workspace> workspace;
};

void show(QWidget& widget) {
    widget.resize(1232, 844);
    widget.show();
    QCoreApplication::processEvents();
}

/// Paints what has changed now instead of with the next turn of the event loop.
void repaint(QWidget& widget) {
    QCoreApplication::sendPostedEvents();
    widget.repaint();
}

QByteArray workbookOf(int rows, int columns) {
    QByteArray sheet = "<worksheet><sheetData>";
    for (int r = 1; r <= rows; ++r) {
        sheet += "<row r='" + QByteArray::number(r) + "'>";
        for (int c = 0; c < columns; ++c) {
            const QByteArray cell = QByteArray(c >= 26 ? QByteArray(1, static_cast<char>('A' + c / 26 - 1)) : QByteArray()) + static_cast<char>('A' + c % 26);
            sheet += "<c r='" + cell + QByteArray::number(r) + "' t='inlineStr'><is><t>Some words in row " + QByteArray::number(r) + ", column " + QByteArray::number(c) + "</t></is></c>";
        }
        sheet += "</row>";
    }
    sheet += "</sheetData></worksheet>";
    const std::pair<const char*, QByteArray> parts[] = {
        {"[Content_Types].xml", "<Types/>"},
        {"xl/workbook.xml", "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='List' r:id='r1'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/s1.xml'/></Relationships>"},
        {"xl/worksheets/s1.xml", sheet}};
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.open(QuaZip::mdCreate);
    for (const auto& [name, content] : parts) {
        QuaZipFile file(&zip);
        file.open(QIODevice::WriteOnly, QuaZipNewInfo(QLatin1String(name)));
        file.write(content);
        file.close();
    }
    zip.close();
    return buffer.data();
}

/// The most memory that this process has held at once since the last restart() of the watch, in MiB.
class PeakMemory {
public:
    /// Gives back what is free, so that nothing is read into memory that was held before, and begins to watch.
    void restart() {
#ifdef __GLIBC__
        malloc_trim(0);
#endif
        QFile file(QStringLiteral("/proc/self/clear_refs"));
        if (file.open(QIODevice::WriteOnly)) file.write("5");
    }
    double peak() const {
        QFile file(QStringLiteral("/proc/self/status"));
        if (!file.open(QIODevice::ReadOnly)) return 0;
        const QByteArray text = file.readAll();
        const qsizetype at = text.indexOf("VmHWM:");
        return at < 0 ? 0 : text.mid(at + 6, 20).trimmed().split(' ').value(0).toDouble() / 1024;
    }
};

}  // namespace

TEST_CASE("the table of 10,000 use cases filtered and sorted", "[table]") {
    Opened opened(10000);
    UseCaseTableModel model(*opened.workspace);
    UseCaseTableView table(&model);
    show(table);
    int step = 0;
    BENCHMARK("filter to repainted 10,000") {
        UseCaseFilter filter = model.filter();
        filter.text = ++step % 2 ? QStringLiteral("9") : QString();
        model.setFilter(filter);
        repaint(table);
        return model.rowCount();
    };
    BENCHMARK("sort to repainted 10,000") {
        model.sortBy(++step % 2 ? UseCaseColumn::Name : UseCaseColumn::Impact, false);
        repaint(table);
        return model.rowCount();
    };
}

TEST_CASE("a workbook of 59,000 cells", "[table]") {
    const QByteArray bytes = workbookOf(1000, 59);
    PeakMemory memory;
    memory.restart();
    const double before = memory.peak();
    {
        const XlsxWorkbook book(bytes, QStringLiteral("list.xlsx"), {});
        const CsvTable table = book.table(0);
        std::printf("%-44s %12.1f MiB at most, %.1f before\n", "memory while a workbook of 59,000 is read", memory.peak(), before);
    }
    BENCHMARK("read a workbook of 59,000 cells") {
        const XlsxWorkbook book(bytes, QStringLiteral("list.xlsx"), {});
        return book.table(0).records.size();
    };
}

TEST_CASE("an answer to the repainted page Readiness with 2,000 use cases", "[table]") {
    Opened opened(2000);
    ReadinessPage page(*opened.workspace);
    show(page);
    page.beginAssessment(AssessmentMode::Full);
    int level = 0;
    BENCHMARK("answer to repainted, Readiness 2,000") {
        page.ladders()->open(0, true);
        answerCriterion(*opened.workspace, page.subject(), page.round(), QStringLiteral("DR1"), {AnswerState::Level, ++level % 5});
        repaint(page);
    };
    BENCHMARK("heat map of 2,000 shown") {
        page.setHeatMap(true);
        repaint(page);
        page.setHeatMap(false);
    };
}
