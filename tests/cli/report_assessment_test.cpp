// The pages of the report on assessments: gaps, detail, comparison.
#include "tests/cli/cli.h"
#include "tests/cli/pdf_file.h"

#include <QDate>
#include <QFile>

using namespace stagepath::test;

namespace {

PdfFile reportOf(const Cli& cli, const QString& workspace, const QStringList& options = {}) {
    const QString out = cli.path(q("report.pdf"));
    const Run run = cli.run(QStringList{q("report"), workspace, q("-o"), out, q("--date"), q("2026-11-16")} + options);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return PdfFile(out);
}

PdfFile sectionOf(const Cli& cli, const QString& workspace, const char* section, const QStringList& options = {}) {
    return reportOf(cli, workspace, QStringList{q("--sections"), q(section)} + options);
}

void checkPages(const PdfFile& pdf) {
    for (const PdfText& t : pdf.texts()) {
        INFO("page " << t.page << ": " << t.text.toStdString());
        CHECK(t.points >= 7);
        CHECK(t.box.left() >= -0.5);
        CHECK(t.box.right() <= pdf.size(t.page).width() + 0.5);
        CHECK(t.box.bottom() <= pdf.size(t.page).height() + 0.5);
    }
    for (int page = 1; page <= pdf.pageCount(); ++page) CHECK_FALSE(pdf.title(page).isEmpty());
}

/// Every criterion at \p level, with what \p changes says of some.
QByteArray answers(int level, const QByteArray& changes = {}) {
    QByteArray json;
    for (const char* dimension : {"DR", "EO", "BC", "AG", "CR", "MO"}) {
        for (int i = 1; i <= 6; ++i) {
            const QByteArray key = dimension + QByteArray::number(i);
            if (!changes.contains("\"" + key + "\"")) json += (json.isEmpty() ? "\"" : ",\"") + key + "\":" + QByteArray::number(level);
        }
    }
    return "{" + json + (changes.isEmpty() ? "" : "," + changes) + "}";
}

/// An enterprise with three rounds, one unit with one and one without.
QString assessed(const Cli& cli) {
    const QString workspace = cli.path(q("assessed.stagepath"));
    REQUIRE(cli.run({q("new"), workspace, q("--organisation"), q("Alder"), q("--date"), q("2026-11-16")}).exitCode == 0);
    const QByteArray edits = R"({"edit":"add_business_unit","name":"Claims","color":"c1"}
{"edit":"add_business_unit","name":"Sales","color":"c2"}
{"edit":"add_assessment","subject":"enterprise","date":"2025-10-01","mode":"full","answers":)" + answers(0, R"("MO6":{"level":1})") + R"(}
{"edit":"add_assessment","subject":"enterprise","date":"2026-05-04","mode":"full","answers":)" + answers(1) + R"(}
{"edit":"add_assessment","subject":"enterprise","date":"2026-11-10","mode":"full","answers":)" +
                             answers(2, R"("DR1":{"level":3,"evidence":"Trial of October"},"DR3":{"level":1},"AG6":{"level":"na","reason":"nothing is bought"},"MO5":{"level":"unknown"},"MO4":{"level":0})") + R"(}
{"edit":"add_assessment","subject":"unit:Claims","date":"2026-11-10","mode":"full","answers":)" + answers(1) + R"(}
{"edit":"add_initiative","name":"Drift watch","kind":"enabler","start":"2026-12-01","finish":"2027-06-30"}
{"edit":"add_outcome","initiative":"Drift watch","subject":"enterprise","criterion":"MO4","level":2}
)";
    const Run run = cli.run({q("apply"), workspace, q("-"), q("--date"), q("2026-11-16")}, edits);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return workspace;
}

}  // namespace

TEST_CASE("gaps say what the next stage needs and whether the roadmap brings it", "[cli][report][gaps]") {
    const Cli cli;
    const PdfFile pdf = sectionOf(cli, assessed(cli), "gaps");
    checkPages(pdf);
    CHECK(pdf.title(1).startsWith(q("2 need")));
    CHECK(pdf.title(1).contains(q("Alder and stage 2")));
    CHECK(pdf.title(1).contains(q("the roadmap earns it in Jun 2027")));
    const QString text = pdf.text(1).replace(QChar::Nbsp, QLatin1Char(' '));
    INFO(text.toStdString());
    // What blocks comes first; the planned one names its initiative and when it finishes.
    CHECK(text.indexOf(q("Monitoring, drift and decay")) > 0);
    CHECK(text.indexOf(q("Monitoring, drift and decay")) < text.indexOf(q("Access and integration")));
    CHECK(text.contains(q("Drift watch, Jun 2027")));
    CHECK(text.contains(q("1 further")));
    CHECK(text.indexOf(q("Further, below what the stage asks for")) < text.indexOf(q("Access and integration")));
    CHECK(text.contains(q("Threshold + reader for each live model")));
    CHECK_FALSE(text.contains(q("Looked at when users complain")));
    CHECK(text.contains(q("ML operations")));
    CHECK(text.contains(q("Claims")));
    CHECK_FALSE(text.contains(q("Sales")));
}

TEST_CASE("a subject that goes on is named again and so is the head", "[cli][report][gaps]") {
    const Cli cli;
    const PdfFile pdf = sectionOf(cli, assessed(cli), "gaps");
    REQUIRE(pdf.pageCount() == 2);
    const QString text = pdf.text(2);
    INFO(text.toStdString());
    CHECK(text.contains(q("Claims, continued")));
    CHECK(text.contains(q("Planned initiative")));
    // Each need stands on one page: 36 of Claims, 3 of the enterprise.
    int needs = 0;
    for (const PdfText& t : pdf.texts()) needs += t.text.trimmed() == q("not on the roadmap");
    CHECK(needs == 38);
}

TEST_CASE("the detail of an assessment has criteria and levels and evidence on two pages per subject", "[cli][report][assessment]") {
    const Cli cli;
    const PdfFile pdf = sectionOf(cli, assessed(cli), "assessment");
    checkPages(pdf);
    REQUIRE(pdf.pageCount() == 4);
    CHECK(pdf.title(1) == q("Alder has earned stage 1; stage 2 waits for MLOps (page 1 of 2)"));
    const QString text = pdf.text(1) + pdf.text(2);
    CHECK_FALSE(text.contains(QChar(0x2026)));  // nothing is cut
    INFO(text.toStdString());
    for (const char* words : {"Production-like data", "Evidence: Trial of October", "does not apply: nothing is bought", "unknown", "34 of 35", "As evidenced", "Gate of stage 2", "Held back from stage 2: gate criterion MO4 0 of 1", "Round of 10 November 2026"}) {
        INFO(words);
        CHECK(text.contains(q(words)));
    }
    CHECK(pdf.title(3).startsWith(q("Claims has earned stage 1")));
    CHECK(pdf.bookmarks() == QStringList{q("Assessment detail")});
}

TEST_CASE("what does not apply is not counted as asked, neither of a dimension nor of all", "[cli][report][assessment]") {
    const Cli cli;
    const PdfFile pdf = sectionOf(cli, assessed(cli), "assessment", {q("--subject"), q("enterprise")});
    const QString text = pdf.text(1) + pdf.text(2);
    INFO(text.toStdString());
    CHECK(text.contains(q("5 of 5 answered")));  // of AI governance, where AG6 does not apply
    CHECK_FALSE(text.contains(q("5 of 6 answered")));
    CHECK(text.contains(q("34 of 35")));
}

TEST_CASE("the detail of a light round has what it asks and says that it is indicative", "[cli][report][assessment]") {
    const Cli cli;
    const QString workspace = cli.path(q("light.stagepath"));
    REQUIRE(cli.run({q("new"), workspace, q("--organisation"), q("Alder"), q("--date"), q("2026-11-16")}).exitCode == 0);
    QByteArray given;
    for (const char* key : {"DR1", "DR2", "EO1", "EO4", "BC2", "BC5", "AG2", "AG3", "CR2", "CR4", "MO2", "MO4"}) given += (given.isEmpty() ? "\"" : ",\"") + QByteArray(key) + "\":2";
    REQUIRE(cli.run({q("apply"), workspace, q("-"), q("--date"), q("2026-11-16")}, R"({"edit":"add_assessment","subject":"enterprise","date":"2026-11-10","mode":"light","answers":{)" + given + "}}\n").exitCode == 0);
    const PdfFile pdf = sectionOf(cli, workspace, "assessment");
    const QString text = pdf.text(1) + pdf.text(2);
    INFO(text.toStdString());
    CHECK_FALSE(text.contains(q("not answered\n")));
    CHECK(text.contains(q("12 of 12")));
    CHECK(text.contains(q("2 of 2 answered")));
    CHECK_FALSE(text.contains(q("of 6 answered")));
    CHECK(text.contains(q("Indicative")));
    CHECK(sectionOf(cli, workspace, "summary").text(1).contains(q("indicative")));
    const PdfFile heat = sectionOf(cli, workspace, "heatmap");
    CHECK(heat.title(1) == q("Enterprise: readiness 50 (indicative), earned stage 2; no use case is assessed yet"));
    CHECK(heat.text(1).contains(q("Sign i beside readiness: indicative.")));
    const PdfFile maturity = sectionOf(cli, workspace, "maturity");
    CHECK(maturity.text(1).contains(q("indicative")));
    // Under the name the word has a line of its own: neither squeezes the other.
    const PdfText* name = nullptr;
    const PdfText* caution = nullptr;
    for (const PdfText& printed : maturity.texts()) {
        if (printed.text.trimmed() == q("Enterprise")) name = &printed;
        if (printed.text.trimmed() == q("indicative")) caution = &printed;
    }
    REQUIRE(name);
    REQUIRE(caution);
    CHECK(caution->box.center().y() - name->box.center().y() > 9.5);  // points
    // One light round later the comparison says it of both.
    REQUIRE(cli.run({q("apply"), workspace, q("-"), q("--date"), q("2026-11-16")}, R"({"edit":"add_assessment","subject":"enterprise","date":"2026-11-12","mode":"light","answers":{)" + given.replace(":2", ":3") + "}}\n").exitCode == 0);
    const PdfFile beside = sectionOf(cli, workspace, "comparison");
    CHECK(beside.title(1) == q("Readiness of Alder rose from 50 (indicative) to 75 (indicative) since November 2026"));
    CHECK(beside.text(1).count(q("indicative")) >= 3);
}

TEST_CASE("where readiness of a use case comes from a light round, the printed lists mark it and say so", "[cli][report][assessment]") {
    const Cli cli;
    const QString workspace = cli.path(q("light.stagepath"));
    REQUIRE(cli.run({q("new"), workspace, q("--organisation"), q("Alder"), q("--date"), q("2026-11-16")}).exitCode == 0);
    QByteArray given;
    for (const char* key : {"DR1", "DR2", "EO1", "EO4", "BC2", "BC5", "AG2", "AG3", "CR2", "CR4", "MO2", "MO4"}) given += (given.isEmpty() ? "\"" : ",\"") + QByteArray(key) + "\":2";
    const QByteArray edits = R"({"edit":"add_use_case","name":"Fraud","lifecycle":"pilot"})" "\n" R"({"edit":"place","use_case":"Fraud","readiness":40,"impact":70})" "\n"
                             R"({"edit":"add_assessment","subject":"use_case:Fraud","date":"2026-11-10","mode":"light","answers":{)" + given + "}}\n";
    REQUIRE(cli.run({q("apply"), workspace, q("-"), q("--date"), q("2026-11-16")}, edits).exitCode == 0);
    for (const char* section : {"map", "ranked", "heatmap"}) {
        INFO(section);
        CHECK(sectionOf(cli, workspace, section).text(1).contains(q("Sign i beside readiness: indicative.")));
    }
    CHECK(sectionOf(cli, workspace, "summary").text(1).contains(q("1 indicative")));
}

TEST_CASE("gaps and next actions of one subject are one page and not the same page twice", "[cli][report][gaps]") {
    const Cli cli;
    const QString workspace = assessed(cli);
    CHECK(sectionOf(cli, workspace, "next,gaps").pageCount() == sectionOf(cli, workspace, "gaps").pageCount());
    CHECK(sectionOf(cli, workspace, "next").pageCount() == 1);
}

TEST_CASE("the latest round stands beside that of a year before", "[cli][report][comparison]") {
    const Cli cli;
    const PdfFile pdf = sectionOf(cli, assessed(cli), "comparison");
    checkPages(pdf);
    REQUIRE(pdf.pageCount() == 1);
    CHECK(pdf.title(1).startsWith(q("Readiness of Alder rose from 1 to ")));
    CHECK(pdf.title(1).endsWith(q("since October 2025")));
    const QString text = pdf.text(1);
    INFO(text.toStdString());
    CHECK(text.contains(q("Round of 10 November 2026 beside that of 1 October 2025")));
    CHECK(text.contains(q("0 added, 35 changed, 1 unchanged, 0 gone")));
    CHECK_FALSE(text.contains(q("Claims")));  // assessed once
}

TEST_CASE("what two rounds have in common and what not is read whole, in every language", "[cli][report][comparison]") {
    const Cli cli;
    const QString workspace = cli.path(q("rounds.stagepath"));
    REQUIRE(cli.run({q("new"), workspace, q("--organisation"), q("Alder"), q("--date"), q("2026-11-16")}).exitCode == 0);
    QByteArray light;
    for (const char* key : {"DR1", "DR2", "EO1", "EO4", "BC2", "BC5", "AG2", "AG3", "CR2", "CR4", "MO2", "MO4"}) light += (light.isEmpty() ? "\"" : ",\"") + QByteArray(key) + "\":2";
    const QByteArray edits = R"({"edit":"add_assessment","subject":"enterprise","date":"2026-09-28","mode":"full","answers":)" + answers(1) + "}\n" +
                             R"({"edit":"add_assessment","subject":"enterprise","date":"2026-09-30","mode":"light","answers":{)" + light + "}}\n";
    REQUIRE(cli.run({q("apply"), workspace, q("-"), q("--date"), q("2026-11-16")}, edits).exitCode == 0);
    for (const char* language : {"en", "de"}) {
        INFO(language);
        const PdfFile pdf = sectionOf(cli, workspace, "comparison", {q("--language"), q(language)});
        checkPages(pdf);
        const QString text = pdf.text(1);
        INFO(text.toStdString());
        CHECK(text.simplified().contains(q(language) == q("de") ? q("24 in dieser Runde nicht gefragt") : q("24 not asked in this round")));
    }
}

TEST_CASE("the round to compare with is chosen by its day", "[cli][report][comparison]") {
    const Cli cli;
    const QString workspace = assessed(cli);
    for (const char* day : {"2026-05-04", "2026-11-09"}) {  // of that day, and the last before it
        const PdfFile pdf = sectionOf(cli, workspace, "comparison", {q("--compare-with"), q(day)});
        REQUIRE(pdf.pageCount() == 1);
        CHECK(pdf.title(1).endsWith(q("since May 2026")));
        CHECK(pdf.text(1).contains(q("Round of 10 November 2026 beside that of 4 May 2026")));
    }
}

TEST_CASE("a day without a round to compare with is refused with what there is", "[cli][report][comparison]") {
    const Cli cli;
    const QString workspace = assessed(cli);
    const auto refused = [&](const char* sections, const char* day, const QStringList& more = {}) {
        const Run run = cli.run(QStringList{q("report"), workspace, q("-o"), cli.path(q("x.pdf")), q("--sections"), q(sections), q("--compare-with"), q(day)} + more);
        INFO(run.err.toStdString());
        CHECK_FALSE(QFile::exists(cli.path(q("x.pdf"))));
        return run;
    };
    const Run early = refused("comparison", "2025-09-30");
    CHECK(early.exitCode == 1);
    CHECK(early.err.contains("2025-09-30"));
    CHECK(early.err.contains("2025-10-01"));
    CHECK(early.err.count('\n') == 1);
    const Run once = refused("comparison", "2026-11-10", {q("--subject"), q("unit:Claims")});
    CHECK(once.exitCode == 1);
    CHECK(once.err.contains("two rounds"));
    CHECK(refused("comparison", "last year").exitCode == 2);
    CHECK(refused("gaps", "2026-05-04").exitCode == 2);
}

TEST_CASE("chosen subjects take the place of enterprise and units", "[cli][report][assessment]") {
    const Cli cli;
    const PdfFile pdf = sectionOf(cli, assessed(cli), "gaps,assessment", {q("--subject"), q("unit:Claims")});
    CHECK(pdf.title(1).contains(q("Claims and stage 2")));
    CHECK(pdf.title(pdf.pageCount()).startsWith(q("Claims has earned stage 1")));
    const Run run = cli.run({q("report"), cli.path(q("assessed.stagepath")), q("-o"), cli.path(q("x.pdf")), q("--subject"), q("unit:Nowhere")});
    CHECK(run.exitCode == 1);
    CHECK(run.err.contains("Nowhere"));
    CHECK(run.err.count('\n') == 1);
}

TEST_CASE("the default report has the next actions where something is assessed and none where nothing is", "[cli][report][gaps]") {
    const Cli cli;
    CHECK(reportOf(cli, assessed(cli)).bookmarks().contains(q("Next actions")));
    const QString empty = cli.path(q("empty.stagepath"));
    REQUIRE(cli.run({q("new"), empty}).exitCode == 0);
    CHECK_FALSE(reportOf(cli, empty).bookmarks().contains(q("Next actions")));
    const PdfFile asked = sectionOf(cli, empty, "gaps,assessment,comparison");
    CHECK(asked.titles() == QStringList{q("Nothing is assessed yet, so no gaps can be shown"), q("Nothing is assessed yet, so there is no detail to show"), q("No subject has two rounds to compare yet")});
}

TEST_CASE("the pages on assessments fit every paper and speak German", "[cli][report][assessment]") {
    const Cli cli;
    const QString workspace = assessed(cli);
    for (const char* paper : {"a4", "letter", "a3", "16:9"}) {
        INFO(paper);
        checkPages(sectionOf(cli, workspace, "gaps,assessment,comparison", {q("--paper"), q(paper), q("--language"), q("de")}));
    }
}

TEST_CASE("the usual owner of a German need is read whole, on any paper", "[cli][report][gaps]") {
    const Cli cli;
    const QString workspace = assessed(cli);
    for (const char* paper : {"a4", "letter", "16:9"}) {
        INFO(paper);
        const PdfFile pdf = sectionOf(cli, workspace, "gaps", {q("--paper"), q(paper), q("--language"), q("de")});
        QString all;
        for (int page = 1; page <= pdf.pageCount(); ++page) all += pdf.text(page) + QLatin1Char(' ');
        INFO(all.toStdString());
        CHECK(all.contains(q("Produktverantwortlicher")));
        CHECK(all.count(q("Produktverantwort")) == all.count(q("Produktverantwortlicher")));
    }
}

TEST_CASE("the executive summary leaves out no sentence, on any paper and in any language", "[cli][report]") {
    const Cli cli;
    const QString workspace = cli.path(q("sample.stagepath"));
    REQUIRE(cli.run({q("new"), workspace, q("--sample"), q("--date"), q("2026-11-16")}).exitCode == 0);
    for (const char* paper : {"a4", "a3", "letter", "16:9"}) {
        for (const char* language : {"en", "de"}) {
            INFO(paper << " " << language);
            const QString text = sectionOf(cli, workspace, "summary", {q("--paper"), q(paper), q("--language"), q(language)}).text(1).simplified();
            INFO(text.toStdString());
            const bool isGerman = q(language) == q("de");
            CHECK(text.contains(isGerman ? q("Das Ziel Stufe 4 wird nicht rechtzeitig") : q("The target of stage 4 is not reached in time")));
            CHECK(text.contains(isGerman ? q("4 Piloten sind zu lange in Stufe 1") : q("4 pilots have been in stage 1 for too long")));
        }
    }
}
