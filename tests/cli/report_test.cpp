#include "tests/cli/cli.h"
#include "tests/cli/pdf_file.h"

#include <QBuffer>
#include <QDate>
#include <QFile>
#include <QImage>

using namespace stagepath::test;

namespace {

const QStringList kDate{q("--date"), q("2026-11-16")};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes the report of \p workspace and reads it back.
PdfFile reportOf(const Cli& cli, const QString& workspace, const QStringList& options = {}) {
    const QString out = cli.path(q("report.pdf"));
    const Run run = cli.run(QStringList{q("report"), workspace, q("-o"), out} + kDate + options);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.out.isEmpty());
    return PdfFile(out);
}

/// What holds on every page of every report.
void checkPages(const PdfFile& pdf) {
    for (const PdfText& t : pdf.texts()) {
        INFO("page " << t.page << ": " << t.text.toStdString());
        CHECK(t.points >= 7);
        CHECK(t.box.left() >= -0.5);
        CHECK(t.box.top() >= -0.5);
        CHECK(t.box.right() <= pdf.size(t.page).width() + 0.5);
        CHECK(t.box.bottom() <= pdf.size(t.page).height() + 0.5);
    }
    for (const QString& font : pdf.fonts()) {
        INFO(font.toStdString());
        CHECK(font.contains(q("TrueType")));
        CHECK(font.simplified().section(QLatin1Char(' '), -5, -5) == q("yes"));  // emb, before sub, uni and the object's two numbers
    }
    CHECK_FALSE(pdf.fonts().isEmpty());
    for (int page = 2; page <= pdf.pageCount(); ++page) {
        INFO("page " << page);
        CHECK_FALSE(pdf.title(page).isEmpty());
        CHECK(QString(pdf.text(page)).remove(QLatin1Char(' ')).contains(q("%1/%2").arg(page).arg(pdf.pageCount())));
    }
}

/// A workspace with \p lanes workstreams of \p perLane initiatives each that overlap, so that each takes a row.
QString crowded(const Cli& cli, int lanes, int perLane, int years) {
    QByteArray edits;
    for (int l = 0; l < lanes; ++l) edits += "{\"edit\":\"add_workstream\",\"name\":\"Lane " + QByteArray::number(l + 1) + "\",\"color\":\"c1\"}\n";
    for (int l = 0; l < lanes; ++l) {
        for (int i = 0; i < perLane; ++i) {
            const QByteArray finish = QDate(2026 + years, 10, 1).addDays(i).toString(Qt::ISODate).toUtf8();
            edits += "{\"edit\":\"add_initiative\",\"name\":\"Task " + QByteArray::number(l + 1) + "." + QByteArray::number(i + 1) + "\",\"kind\":\"enabler\",\"workstream\":\"Lane " +
                     QByteArray::number(l + 1) + "\",\"start\":\"2026-12-01\",\"finish\":\"" + finish + "\"}\n";
        }
    }
    const QString workspace = cli.path(q("crowded.stagepath"));
    REQUIRE(cli.run(QStringList{q("new"), workspace, q("--organisation"), q("Alder")} + kDate).exitCode == 0);
    REQUIRE(cli.run(QStringList{q("apply"), workspace, q("-")} + kDate, edits).exitCode == 0);
    return workspace;
}

}  // namespace

TEST_CASE("a long name leaves a title its sentence, and what the map does not show is said in full", "[cli][report]") {
    const Cli cli;
    const QString workspace = cli.path(q("long.stagepath"));
    REQUIRE(cli.run({q("new"), workspace}).exitCode == 0);
    const QByteArray name = QByteArray("Data Analytics and Machine Learning Tools with Unsupervised Clustering of Claims ").repeated(3).left(230);
    const QString edits = cli.file(q("edits.jsonl"), "{\"edit\":\"add_use_case\",\"name\":\"" + name + "\"}\n{\"edit\":\"add_use_case\",\"name\":\"Other\"}\n{\"edit\":\"place\",\"use_case\":\"" + name +
                                                         "\",\"readiness\":30,\"impact\":80}\n");
    const Run applied = cli.run({q("apply"), workspace, edits});
    INFO(applied.err.toStdString());
    REQUIRE(applied.exitCode == 0);
    const PdfFile pdf = reportOf(cli, workspace);
    QString all;
    for (int page = 1; page <= pdf.pageCount(); ++page) all += pdf.text(page).simplified() + QLatin1Char(' ');
    CHECK(all.contains(q("leads the ranking")));
    CHECK(all.contains(q("1 use case without scores or placement is not shown.")));
    CHECK(all.contains(q("where a scored one was placed.")));
    CHECK(all.contains(q("In brackets: placed by hand.")));
}

TEST_CASE("the sample's report tells its story in the titles of its pages", "[cli][report]") {
    const Cli cli;
    const PdfFile pdf = reportOf(cli, cli.sample());
    checkPages(pdf);
    CHECK(pdf.titles().mid(1, 7) == QStringList{q("9 of 24 use cases are past the pilot; the plan earns stage 3 by September 2028"),
                                      q("High impact waits for readiness: 9 use cases need building up before they scale"),
                                      q("Fraud detection leads the ranking; 6 of the top 10 must build readiness first"),
                                      q("26 initiatives are planned until October 2029; the target needs more"),
                                      q("MLOps and Organisational change hold back most use cases, Data readiness the fewest"),
                                      q("The roadmap earns stage 3 in September 2028; stage 4 needs more than is planned"),
                                      q("5 executives answer for 18 use cases; 6 are without an executive")});
    CHECK(pdf.bookmarks() == QStringList{q("Cover"), q("Executive summary"), q("Portfolio map"), q("Ranked use cases"), q("Roadmap"), q("Readiness heat map"), q("Maturity progression"), q("Owners"), q("Next actions")});
    CHECK(pdf.title(9).contains(q("Northwind Bank and stage 2")));
}

TEST_CASE("the report's figures are those of the sample", "[cli][report]") {
    const Cli cli;
    const PdfFile pdf = reportOf(cli, cli.sample());
    const QString summary = pdf.text(2);
    for (const char* text : {"9 of 24 in production or scaled", "1 will not be met: Loan early warning", "26 initiatives, of them 18 shared enablers.",
                             "Stage 2 is earned in September 2027.", "At the end of 2029 readiness is 91.", "Name accountable owners for 5 use cases."}) {
        INFO(text);
        INFO(summary.toStdString());
        CHECK(summary.contains(q(text)));
    }
    CHECK(summary.contains(q("up 8 since April 2026")));
    CHECK(pdf.text(7).contains(q("Enterprise, level per dimension")));
    CHECK(pdf.text(8).contains(q("owner not executive")));
}

TEST_CASE("the summary says once how many retired use cases it leaves out", "[cli][report]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    REQUIRE(cli.run(QStringList{q("new"), workspace, q("--organisation"), q("Alder")} + kDate).exitCode == 0);
    REQUIRE(cli.run(QStringList{q("apply"), workspace, q("-")} + kDate, "{\"edit\":\"add_use_case\",\"name\":\"Kept\"}\n").exitCode == 0);
    CHECK_FALSE(reportOf(cli, workspace, {q("--sections"), q("summary")}).text(1).contains(q("retired")));
    QByteArray edits;
    for (int i = 0; i < 3; ++i) edits += "{\"edit\":\"add_use_case\",\"name\":\"Old " + QByteArray::number(i) + "\",\"lifecycle\":\"retired\"}\n";
    REQUIRE(cli.run(QStringList{q("apply"), workspace, q("-")} + kDate, edits).exitCode == 0);
    const QString text = reportOf(cli, workspace, {q("--sections"), q("summary")}).text(1);
    INFO(text.toStdString());
    CHECK(text.contains(q("3 retired")));
    CHECK(text.count(q("retired")) == 1);
}

TEST_CASE("use cases that are only placed are in the report's lists, in brackets", "[cli][report]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    REQUIRE(cli.run(QStringList{q("new"), workspace, q("--organisation"), q("Alder")} + kDate).exitCode == 0);
    REQUIRE(cli.run(QStringList{q("apply"), workspace, q("-")} + kDate, "{\"edit\":\"add_use_case\",\"name\":\"Voice bot\",\"placed_readiness\":31,\"placed_impact\":72}\n").exitCode == 0);
    const PdfFile pdf = reportOf(cli, workspace, {q("--sections"), q("map,ranked")});
    REQUIRE(pdf.pageCount() == 2);
    for (int page = 1; page <= 2; ++page) {
        INFO(pdf.text(page).toStdString());
        CHECK(pdf.text(page).contains(q("Voice bot")));
        CHECK(pdf.text(page).contains(q("(72)")));
        CHECK(pdf.text(page).contains(q("(31)")));
        CHECK(pdf.text(page).contains(q("In brackets: placed by hand")));
    }
    CHECK(pdf.text(1).contains(q("Ring without filling")));
}

TEST_CASE("the readiness heat map lists 22 use cases in rank order and what holds them back", "[cli][report]") {
    const Cli cli;
    const PdfFile pdf = reportOf(cli, cli.sample(), {q("--sections"), q("heatmap")});
    checkPages(pdf);
    REQUIRE(pdf.pageCount() == 1);
    const QString text = pdf.text(1);
    INFO(text.toStdString());
    const auto topOf = [&](const char* name) {
        for (const PdfText& t : pdf.texts()) {
            if (t.text.startsWith(q(name))) return t.box.top();
        }
        FAIL(name);
        return 0.0;
    };
    CHECK(topOf("Fraud") < topOf("KYC"));
    CHECK(topOf("KYC") < topOf("Workforce"));
    CHECK(text.contains(q("of 22 assessed")));
    CHECK(text.contains(q("without an assessment are not shown.")));
    CHECK(text.contains(q("what Operationalization needs is there")));
    CHECK_FALSE(text.contains(q("Cash flow")));
    for (const char* count : {"16", "14", "12", "11"}) CHECK(text.contains(q(count)));
}

TEST_CASE("header and footer stand on every page but the cover", "[cli][report]") {
    const Cli cli;
    const PdfFile pdf = reportOf(cli, cli.sample(), {q("--author"), q("Zoë Müller-Lüdenscheidt"), q("--confidentiality"), q("Strictly confidential")});
    CHECK_FALSE(pdf.text(1).contains(q("Status of")));
    CHECK_FALSE(pdf.text(1).contains(q("1 / ")));
    for (int page = 2; page <= pdf.pageCount(); ++page) {
        const QString text = pdf.text(page);
        INFO(text.toStdString());
        CHECK(text.contains(q("Northwind Bank")));
        CHECK(text.contains(q("Status of 16 November 2026")));
        CHECK(text.contains(q("Strictly confidential")));
        CHECK(text.contains(q("Prepared by Zoë Müller-Lüdenscheidt")));
    }
}

TEST_CASE("title, author, language and date are set in the file", "[cli][report]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const PdfFile english = reportOf(cli, workspace);
    CHECK(english.info(q("Title")) == q("Northwind Bank: AI programme 2026–2029"));
    CHECK(english.info(q("Author")) == q("Priya Raman"));
    CHECK(english.info(q("CreationDate")).contains(q("Nov 16")));
    CHECK(english.language() == q("en"));
    const PdfFile german = reportOf(cli, workspace, {q("--language"), q("de"), q("--author"), q("Jörg Weiß")});
    checkPages(german);
    CHECK(german.language() == q("de"));
    CHECK(german.info(q("Author")) == q("Jörg Weiß"));
    CHECK(german.bookmarks().contains(q("Reifeverlauf")));
    CHECK(german.text(2).contains(q("16. November 2026")));
}

TEST_CASE("every page is a part of the document and pictures have alternative text", "[cli][report][structure]") {
    const Cli cli;
    const PdfFile pdf = reportOf(cli, cli.sample());
    REQUIRE(pdf.parts().size() == pdf.pageCount());
    for (int page = 2; page <= pdf.pageCount(); ++page) CHECK(pdf.parts()[page - 1].simplified() == pdf.title(page).simplified());
    CHECK(pdf.info(q("Tagged")) == q("yes"));
    REQUIRE(pdf.alternatives().size() >= 3);
    CHECK(pdf.alternatives()[0] == q("Portfolio map: ") + pdf.title(3) + QLatin1Char('.'));
    for (const QString& words : pdf.alternatives()) CHECK(words.endsWith(QLatin1Char('.')));
}

TEST_CASE("text can be selected as it was written: umlauts, hyphens, ligatures, blanks", "[cli][report]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    REQUIRE(cli.run({q("new"), workspace, q("--organisation"), q("Größe & Söhne")}).exitCode == 0);
    REQUIRE(cli.run({q("apply"), workspace, q("-")}, QByteArray("{\"edit\":\"add_use_case\",\"name\":\"Prüf-Automat für flinke Affen\"}\n{\"edit\":\"add_use_case\",\"name\":\"Efficient office flow (α, Ω, ё)\"}\n")).exitCode == 0);
    const PdfFile pdf = reportOf(cli, workspace, {q("--sections"), q("ranked")});
    const QString text = pdf.text(1);
    INFO(text.toStdString());
    CHECK(text.contains(q("Größe & Söhne")));
    CHECK(text.contains(q("Prüf-Automat für flinke Affen")));
    CHECK(text.contains(q("Efficient office flow (α, Ω, ё)")));
    CHECK_FALSE(text.contains(QChar(0xFB01)));
}

TEST_CASE("equal input gives equal bytes, to a file and to standard output", "[cli][report]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QString first = cli.path(q("a.pdf"));
    REQUIRE(cli.run(QStringList{q("report"), workspace, q("-o"), first} + kDate).exitCode == 0);
    const Run second = cli.run(QStringList{q("report"), workspace, q("-o"), q("-")} + kDate);
    CHECK(second.exitCode == 0);
    CHECK(second.err.isEmpty());
    CHECK(bytesOf(first).startsWith("%PDF-"));
    CHECK(bytesOf(first) == second.out);
    const Run later = cli.run({q("report"), workspace, q("-o"), q("-"), q("--date"), q("2026-11-17")});
    CHECK(later.out != second.out);
}

TEST_CASE("every paper has its size and nothing is cut or tiny on it", "[cli][long][report]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const struct { const char* name; double width; double height; } papers[] = {{"a4", 297, 210}, {"letter", 279.4, 215.9}, {"a3", 420, 297}, {"16:9", 338.7, 190.5}};
    for (const auto& paper : papers) {
        INFO(paper.name);
        const PdfFile pdf = reportOf(cli, workspace, {q("--paper"), q(paper.name)});
        CHECK(pdf.size(1).width() == Approx(paper.width * 72 / 25.4).margin(1));
        CHECK(pdf.size(1).height() == Approx(paper.height * 72 / 25.4).margin(1));
        checkPages(pdf);
    }
}

TEST_CASE("the option sections chooses the pages and keeps the report's order", "[cli][report]") {
    const Cli cli;
    const PdfFile pdf = reportOf(cli, cli.sample(), {q("--sections"), q("owners, summary")});
    CHECK(pdf.pageCount() == 2);
    CHECK(pdf.bookmarks() == QStringList{q("Executive summary"), q("Owners")});
    CHECK(pdf.title(1).startsWith(q("9 of 24")));
}

TEST_CASE("checks and risks name errors with their mends, count warnings and tell the risk of the next stage", "[cli][report]") {
    const Cli cli;
    const PdfFile pdf = reportOf(cli, cli.sample(), {q("--sections"), q("checks")});
    checkPages(pdf);
    CHECK(pdf.bookmarks() == QStringList{q("Checks and risks")});
    CHECK(pdf.title(1).contains(q(" errors to mend before the plan is sound")));
    QString text;
    for (int page = 1; page <= pdf.pageCount(); ++page) text += pdf.text(page) + QLatin1Char(' ');
    for (const char* words : {"Gate not met on its date: Fraud detection", "Claire Fontaine", "No accountable owner", "Churn alert", "Risk of the stage we are in", "Risk of the next stage", "scaling bottlenecks", "MLOps is the lowest level of 16 of 22"}) {
        INFO(words);
        CHECK(text.contains(q(words)));
    }
}

TEST_CASE("the roadmap's title claims that gaps are closed only where targets and gates are met", "[cli][report]") {
    const Cli cli;
    const QString drafted = cli.path(q("drafted.stagepath"));
    REQUIRE(cli.run({q("new"), drafted}).exitCode == 0);
    REQUIRE(cli.run({q("import"), drafted, q("-")}, "Name,Lifecycle\nRouting,Pilot\nTriage,Idea\n").exitCode == 0);
    REQUIRE(cli.run(QStringList{q("draft"), drafted} + kDate).exitCode == 0);
    const auto titleOf = [&](const QString& workspace) { return reportOf(cli, workspace, {q("--sections"), q("roadmap")}).titles().constLast(); };
    CHECK(titleOf(drafted).contains(q("initiatives are planned until")));
    CHECK_FALSE(titleOf(drafted).contains(q("gaps")));
    // One that reaches its target, and then the same with a gate that is missed.
    const QString met = cli.path(q("met.stagepath"));
    REQUIRE(cli.run({q("new"), met}).exitCode == 0);
    QByteArray edits = "{\"edit\":\"add_initiative\",\"id\":\"9\",\"name\":\"Data foundation\",\"kind\":\"enabler\",\"start\":\"2027-01-04\",\"finish\":\"2027-06-30\"}\n"
                       "{\"edit\":\"add_target\",\"subject\":\"enterprise\",\"stage\":1,\"date\":\"2027-12-31\"}\n"
                       "{\"edit\":\"add_assessment\",\"subject\":\"enterprise\",\"date\":\"2026-11-02\",\"mode\":\"direct\",\"levels\":{\"data\":{\"level\":2,\"reason\":\"seen\"},\"ownership\":{\"level\":2,\"reason\":\"seen\"},\"value\":{\"level\":2,\"reason\":\"seen\"},\"governance\":{\"level\":2,\"reason\":\"seen\"},\"change\":{\"level\":2,\"reason\":\"seen\"},\"mlops\":{\"level\":2,\"reason\":\"seen\"}}}\n";
    Run run = cli.run(QStringList{q("apply"), met, q("-")} + kDate, edits);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(titleOf(met).contains(q("Shared enablers first: 1 initiative closes the gaps by June 2027")));
    run = cli.run(QStringList{q("apply"), met, q("-")} + kDate, "{\"edit\":\"add_milestone\",\"name\":\"Far\",\"kind\":\"gate\",\"stage\":4,\"date\":\"2027-05-01\",\"subject\":\"enterprise\"}\n");
    REQUIRE(run.exitCode == 0);
    CHECK(titleOf(met).contains(q("1 initiative is planned until June 2027")));
}

TEST_CASE("an empty workspace has a report without empty claims", "[cli][report]") {
    const Cli cli;
    const QString workspace = cli.path(q("empty.stagepath"));
    REQUIRE(cli.run({q("new"), workspace}).exitCode == 0);
    const PdfFile pdf = reportOf(cli, workspace);
    checkPages(pdf);
    CHECK(pdf.titles().mid(1) == QStringList{q("There are no use cases yet"), q("There are no use cases to place yet"), q("There are no use cases to rank yet"), q("Nothing is planned yet"),
                                             q("No use case is assessed yet, so nothing shows what holds them back"),
                                             q("The enterprise is not assessed yet, so its maturity can't be shown"), q("There are no use cases to answer for yet")});
}

TEST_CASE("a roadmap that does not fit is split by lanes, each page with the time head and its lanes' names", "[cli][report]") {
    const Cli cli;
    const PdfFile pdf = reportOf(cli, crowded(cli, 6, 6, 1), {q("--sections"), q("roadmap")});
    checkPages(pdf);
    REQUIRE(pdf.pageCount() == 2);
    QStringList seen;
    for (int page = 1; page <= pdf.pageCount(); ++page) {
        CHECK(pdf.title(page).startsWith(q("Roadmap %1 of 2, 2026 to 20").arg(page)));
        const QString text = pdf.text(page);
        CHECK(text.contains(q("Milestones, gates")));
        CHECK(text.contains(q("Projected maturity")));
        CHECK(text.contains(q("2027")));
        CHECK_FALSE(text.contains(q("continued")));  // lanes fit on a page, so none is cut
        for (int lane = 1; lane <= 6; ++lane) {
            if (!text.contains(q("Lane %1").arg(lane))) continue;
            for (int task = 1; task <= 6; ++task) {
                INFO("page " << page << ", lane " << lane << ", task " << task);
                CHECK(text.contains(q("Task %1.%2").arg(lane).arg(task)));
            }
            seen.append(QString::number(lane));
        }
    }
    CHECK(seen == QStringList{q("1"), q("2"), q("3"), q("4"), q("5"), q("6")});  // each on one page, in order
}

TEST_CASE("a lane higher than a page goes on with its name, and every initiative is on exactly one page", "[cli][report]") {
    const Cli cli;
    const PdfFile pdf = reportOf(cli, crowded(cli, 1, 60, 1), {q("--sections"), q("roadmap")});
    checkPages(pdf);
    REQUIRE(pdf.pageCount() > 1);
    QHash<QString, int> pages;
    for (const PdfText& t : pdf.texts()) {
        if (t.text.trimmed().startsWith(q("Task "))) ++pages[t.text.trimmed()];
    }
    CHECK(pages.size() == 60);
    for (auto it = pages.begin(); it != pages.end(); ++it) {
        INFO(it.key().toStdString());
        CHECK(*it == 1);
    }
    for (int page = 2; page <= pdf.pageCount(); ++page) {
        CHECK(pdf.text(page).contains(q("Lane 1")));
        CHECK(pdf.text(page).contains(q("continued")));
    }
}

TEST_CASE("a long roadmap is split at year ends, and of more than six pages an overview comes first", "[cli][long][report]") {
    const Cli cli;
    const PdfFile pdf = reportOf(cli, crowded(cli, 12, 12, 9), {q("--sections"), q("roadmap")});
    checkPages(pdf);
    REQUIRE(pdf.pageCount() > 7);
    const int pages = pdf.pageCount() - 1;
    CHECK(pdf.title(1) == q("The roadmap at a glance: 144 initiatives, 2026 to 2035"));
    CHECK(pdf.text(1).contains(q("Lane 12")));
    CHECK(pdf.title(2) == q("Roadmap 1 of %1, 2026 to 2029").arg(pages));
    CHECK(pdf.title(pages + 1).startsWith(q("Roadmap %1 of %1, 20").arg(pages)));
    // What goes on says so, and where to.
    CHECK(pdf.text(2).contains(q("it goes on in the years beside")));
    CHECK(pdf.text(2).contains(q("2030")));
    CHECK(pdf.text(pages + 1).contains(q("2032")));
    // All lanes of the first period, then those of the next.
    QStringList years;
    for (int page = 2; page <= pages + 1; ++page) {
        const QString period = pdf.title(page).section(q(", "), 1);
        if (years.isEmpty() || years.constLast() != period) years.append(period);
    }
    CHECK(years == QStringList{q("2026 to 2029"), q("2030 to 2032"), q("2033 to 2035")});
}

TEST_CASE("each use case gets a profile with its levels and impact and what is planned in rank order", "[cli][report]") {
    const Cli cli;
    const PdfFile pdf = reportOf(cli, cli.sample(), {q("--sections"), q("profiles")});
    checkPages(pdf);
    REQUIRE(pdf.pageCount() == 24);
    CHECK(pdf.title(1) == q("Fraud detection"));
    CHECK(pdf.bookmarks() == QStringList{q("Use case profiles")});
    const QString text = pdf.text(1);
    for (const char* part : {"Ingrid Solberg", "2 Operationalization", "1 Experimentation", "Readiness 51", "Strategic impact 82, rank 1 of 24", "reached", "May 2027", "What is planned", "Model registry and CI/CD", "MLOps 2", "Set stage above"}) {
        INFO(part);
        CHECK(text.contains(q(part)));
    }
    const Cli empty;
    const QString workspace = empty.path(q("empty.stagepath"));
    REQUIRE(empty.run(QStringList{q("new"), workspace, q("--organisation"), q("Alder")} + kDate).exitCode == 0);
    CHECK(reportOf(empty, workspace, {q("--sections"), q("profiles")}).title(1) == q("There are no use cases to describe yet"));
}

TEST_CASE("the key under the roadmap is read to its end in either language", "[cli][report]") {
    const Cli cli;
    const QString workspace = cli.sample();
    for (const QString& language : {q("en"), q("de")}) {
        INFO(language.toStdString());
        const PdfFile pdf = reportOf(cli, workspace, {q("--sections"), q("roadmap"), q("--paper"), q("a4"), q("--language"), language});
        REQUIRE(pdf.pageCount() == 1);
        CHECK(pdf.text(1).contains(language == q("en") ? q("2026”.") : q("2026“.")));
    }
}

TEST_CASE("on large paper the rows and names of a roadmap are larger", "[cli][report]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const auto pointsOn = [&](const QString& paper) {
        double points = 0;
        const PdfFile pdf = reportOf(cli, workspace, {q("--sections"), q("roadmap"), q("--paper"), paper});
        CHECK(pdf.pageCount() == 1);
        for (const PdfText& t : pdf.texts()) {
            if (t.text.contains(q("retraining"))) points = t.points;
        }
        return points;
    };
    CHECK(pointsOn(q("a4")) >= 7);
    CHECK(pointsOn(q("a3")) >= 8);
}

TEST_CASE("the strip under the roadmap says of each target whether the plan is there by then", "[cli][report]") {
    const Cli cli;
    const QString text = reportOf(cli, cli.sample(), {q("--sections"), q("roadmap")}).text(1);
    CHECK(text.contains(q("Target stage 2 met")));
    CHECK(text.contains(q("Target stage 3 met")));
    CHECK(text.contains(q("Target stage 4 not reached")));
}

TEST_CASE("two thousand imported use cases make a report that stays readable", "[cli][long][report]") {
    const Cli cli;
    const QString source = realFile(q("inventory/us-federal-2024.csv"));
    if (source.isEmpty()) return;
    const QString workspace = cli.path(q("federal.stagepath"));
    REQUIRE(cli.run(QStringList{q("import"), workspace, source} + kDate).exitCode == 0);
    REQUIRE(cli.run(QStringList{q("draft"), workspace} + kDate).exitCode == 0);
    const PdfFile pdf = reportOf(cli, workspace, {q("--sections"), q("summary,map,roadmap,maturity,owners")});
    checkPages(pdf);
    CHECK(pdf.pageCount() == 5);
    CHECK(pdf.title(1) == q("892 of 1,991 use cases are past the pilot"));
    CHECK_FALSE(pdf.text(1).contains(q("readiness is 0")));
    CHECK(pdf.text(5).contains(q("Department of Homeland Security")));
}

TEST_CASE("a section, paper, language or output that there is not ends with 2 and one sentence", "[cli][report]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QString out = cli.path(q("r.pdf"));
    const auto refused = [&](const QStringList& options, const char* word) {
        const Run run = cli.run(QStringList{q("report"), workspace, q("-o"), out} + options);
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains(word));
        CHECK(run.err.count('\n') == 1);
        CHECK_FALSE(QFile::exists(out));
    };
    refused({q("--sections"), q("cover,horoscope")}, "horoscope");
    refused({q("--paper"), q("a9")}, "a9");
    refused({q("--language"), q("tlh")}, "tlh");
    CHECK(cli.run({q("report"), workspace}).exitCode == 2);
    CHECK(cli.entries() == QStringList{q("sample.stagepath")});
}

TEST_CASE("a logo that is none is refused with one sentence that names it", "[cli][report]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QString out = cli.path(q("r.pdf"));
    QImage large(4200, 10, QImage::Format_RGB32);
    large.fill(Qt::blue);
    REQUIRE(large.save(cli.path(q("large.png"))));
    QImage good(80, 40, QImage::Format_RGB32);
    good.fill(Qt::darkGreen);
    REQUIRE(good.save(cli.path(q("good.png"))));
    cli.file(q("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    cli.file(q("logo.txt"), "This is a logo.");
    cli.file(q("empty.png"), {});
    cli.file(q("cut.png"), bytesOf(cli.path(q("good.png"))).left(60));
    for (const char* name : {"large.png", "logo.svg", "logo.txt", "empty.png", "cut.png", "missing.png"}) {
        const Run run = cli.run({q("report"), workspace, q("-o"), out, q("--logo"), cli.path(q(name))});
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 1);
        CHECK(run.err.contains(name));
        CHECK(run.err.count('\n') == 1);
        CHECK_FALSE(QFile::exists(out));
    }
    const PdfFile pdf = reportOf(cli, workspace, {q("--logo"), cli.path(q("good.png")), q("--sections"), q("cover,summary")});
    CHECK(pdf.pageCount() == 2);
}
