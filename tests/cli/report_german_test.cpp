// Lists of the report in German, whose words are longer.
#include "tests/cli/cli.h"
#include "tests/cli/pdf_file.h"

using namespace stagepath::test;

namespace {

PdfFile germanSection(const Cli& cli, const QString& workspace, const char* section, const char* paper) {
    const QString out = cli.path(q("report.pdf"));
    const Run run = cli.run({q("report"), workspace, q("-o"), out, q("--date"), q("2026-11-16"), q("--sections"), q(section), q("--paper"), q(paper), q("--language"), q("de")});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return PdfFile(out);
}

}  // namespace

TEST_CASE("the ranked table ends at the margin of its page and names quadrants in full, in German too", "[cli][report]") {
    constexpr double kMargin = 14 * 72 / 25.4;
    const Cli cli;
    const QString workspace = cli.sample();
    for (const char* paper : {"a4", "letter", "16:9"}) {
        const PdfFile pdf = germanSection(cli, workspace, "ranked", paper);
        for (const PdfText& word : pdf.words()) {
            INFO(paper << ", page " << word.page << ": " << word.text.toStdString());
            CHECK(word.box.right() <= pdf.size(word.page).width() - kMargin + 1);
        }
        for (const PdfText& t : pdf.texts()) CHECK(t.points >= 7);
        const QString text = pdf.text(1);
        INFO(text.toStdString());
        CHECK(text.count(q("Schneller")) == text.count(q("Schneller Gewinn")));
        CHECK(text.count(q("Reife aufb")) == text.count(q("Reife aufbauen")));
    }
}

TEST_CASE("a German profile names the dimensions in full beside their levels", "[cli][report]") {
    const Cli cli;
    const QString workspace = cli.sample();
    for (const char* paper : {"a4", "letter", "16:9"}) {
        const PdfFile pdf = germanSection(cli, workspace, "profiles", paper);
        const QString text = pdf.text(1);
        INFO(paper << ": " << text.toStdString());
        CHECK(text.contains(q("Führungsverantwortung")));
        CHECK(text.contains(q("Organisatorischer Wandel")));
        CHECK(text.contains(q("Bringt Niveau")));
        for (const PdfText& t : pdf.texts()) CHECK(t.points >= 7);
    }
}
