#include "tests/cli/cli.h"
#include "tests/cli/pdf_file.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace stagepath::test;

namespace {

const QStringList kRoadmapDay{q("--date"), q("2026-11-16")};
constexpr double kPointsPerMm = 72 / 25.4;
constexpr double kLaneColumnEnd = 56 * kPointsPerMm;  ///< 14 mm margin and 42 mm of names

struct PlannedWork {
    QString token;  ///< the first word of its name
    int lane = 0;
    QDate start;
    QDate finish;
};
struct PlannedLink {
    int from = 0;
    int to = 0;
    QString type;
    bool leavesFinish() const { return type.startsWith(QLatin1Char('F')); }
    bool entersFinish() const { return type.endsWith(QLatin1Char('F')); }
};

/// A plan of any size that is the same every time: overlapping work in lanes, links of all four types within and across them.
struct PlannedRoadmap {
    QList<PlannedWork> work;
    QList<PlannedLink> links;
    int lanes = 0;

    PlannedRoadmap(int count, int laneCount, int years) : lanes(laneCount) {
        quint32 seed = 12345;
        const auto upTo = [&seed](int n) {
            seed = seed * 1664525U + 1013904223U;
            return static_cast<int>((seed >> 8) % static_cast<quint32>(n));
        };
        for (int i = 0; i < count; ++i) {
            const QDate start = QDate(2026, 12, 1).addDays(upTo(years * 365));
            work.append({q("W%1").arg(i, 4, 10, QLatin1Char('0')), upTo(laneCount), start, start.addDays(20 + upTo(420))});
            if (i > 0 && upTo(10) < 7) links.append({upTo(i), i, QStringList{q("FS"), q("FS"), q("FS"), q("SS"), q("FF"), q("SF")}[upTo(6)]});
        }
    }

    /// The workspace as an export holds it.
    QByteArray json() const {
        static const char* const words[] = {"data", "data products for the units", "rules and controls", "retraining", "owners and their goals for two years"};
        QJsonArray streams;
        for (int l = 0; l < lanes; ++l) streams.append(QJsonObject{{q("id"), QString::number(900000 + l)}, {q("name"), q("Lane-%1").arg(l)}, {q("color"), q("c%1").arg(l % 8 + 1)}, {q("position"), l + 1}});
        QJsonArray initiatives;
        for (int i = 0; i < work.size(); ++i) {
            initiatives.append(QJsonObject{{q("id"), QString::number(1000 + i)}, {q("name"), q("%1 %2").arg(work[i].token, q(words[i % 5]))}, {q("kind"), i % 3 == 0 ? q("rollout") : q("enabler")},
                                           {q("workstream"), QString::number(900000 + work[i].lane)}, {q("start"), work[i].start.toString(Qt::ISODate)}, {q("finish"), work[i].finish.toString(Qt::ISODate)},
                                           {q("progress"), 0}, {q("locked"), false}, {q("notes"), QString(q(""))}, {q("position"), i + 1}});
        }
        QJsonArray dependencies;
        for (int i = 0; i < links.size(); ++i) {
            dependencies.append(QJsonObject{{q("id"), QString::number(500000 + i)}, {q("predecessor"), QString::number(1000 + links[i].from)}, {q("successor"), QString::number(1000 + links[i].to)},
                                            {q("type"), links[i].type}, {q("lag_days"), 0}});
        }
        return QJsonDocument(QJsonObject{{q("format"), q("stagepath-workspace")}, {q("version"), 1}, {q("settings"), QJsonObject{{q("organisation"), q("Alder")}}},
                                         {q("workstream"), streams}, {q("initiative"), initiatives}, {q("dependency"), dependencies}}).toJson();
    }
};

/// The roadmap of \p plan as a PDF of its own, read back.
struct RoadmapPdf {
    PdfFile pdf;
    int overview = 0;                        ///< pages before the first of the roadmap's own
    QList<PdfText> words;
    QMap<int, QPair<int, int>> years;        ///< page → first and last year
    QHash<QString, QList<PdfText>> names;    ///< first word of a name → where it stands

    explicit RoadmapPdf(const QString& file) : pdf(file), words(pdf.words()) {
        static const QRegularExpression pattern(q("^Roadmap \\d+ of \\d+, (\\d{4})(?: to (\\d{4}))?$"));
        for (int page = 1; page <= pdf.pageCount(); ++page) {
            const QRegularExpressionMatch match = pattern.match(pdf.title(page));
            if (pdf.title(page).startsWith(q("The roadmap at a glance"))) ++overview;
            else if (match.hasMatch()) years[page] = {match.captured(1).toInt(), (match.captured(2).isEmpty() ? match.captured(1) : match.captured(2)).toInt()};
            else years[page] = {0, 9999};
        }
        static const QRegularExpression token(q("^W\\d{4}$"));
        for (const PdfText& w : words) {
            if (token.match(w.text).hasMatch()) names[w.text].append(w);
        }
    }
    /// The page whose period holds \p date among those on which \p token stands; 0 for none.
    int pageOf(const QString& token, QDate date) const {
        for (const PdfText& w : names.value(token)) {
            if (date.year() >= years[w.page].first && date.year() <= years[w.page].second) return w.page;
        }
        return 0;
    }
};

RoadmapPdf roadmapOf(const Cli& cli, const PlannedRoadmap& plan, const QString& paper) {
    const QString workspace = cli.path(q("plan.stagepath"));
    const QString out = cli.path(q("plan.pdf"));
    const Run made = cli.run(QStringList{q("new"), workspace, q("--from"), cli.file(q("plan.json"), plan.json())} + kRoadmapDay);
    INFO(made.err.toStdString());
    REQUIRE(made.exitCode == 0);
    const Run run = cli.run(QStringList{q("report"), workspace, q("-o"), out, q("--sections"), q("roadmap"), q("--paper"), paper} + kRoadmapDay);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return RoadmapPdf(out);
}

/// Every name once in each period in which its bar runs, and nowhere else.
void checkNames(const PlannedRoadmap& plan, const RoadmapPdf& read) {
    QSet<QPair<int, int>> periods(read.years.cbegin(), read.years.cend());
    for (const PlannedWork& w : plan.work) {
        for (const auto& [first, last] : periods) {
            int seen = 0;
            for (const PdfText& t : read.names.value(w.token)) seen += read.years[t.page] == qMakePair(first, last) ? 1 : 0;
            INFO(w.token.toStdString() << " in " << first << " to " << last);
            CHECK(seen == (w.start.year() <= last && w.finish.year() >= first ? 1 : 0));
        }
    }
}

/// Nothing lies over a name, and none is cut by the head, the strip or the edge of the page.
void checkRoom(const RoadmapPdf& read) {
    QMap<int, QList<PdfText>> byPage;
    for (const PdfText& w : read.words) byPage[w.page].append(w);
    for (auto it = read.years.begin(); it != read.years.end(); ++it) {
        const int page = it.key();
        const auto topOf = [&](const QString& word) {
            for (const PdfText& w : byPage[page]) {
                if (w.text == word) return w.box.top();
            }
            return -1.0;
        };
        INFO("page " << page);
        const double strip = topOf(q("Projected"));
        const double head = topOf(q("Milestones,"));
        REQUIRE(strip > 0);
        REQUIRE(head > 0);
        QList<QRectF> taken;
        for (const PdfText& w : byPage[page]) {
            if (w.box.left() < kLaneColumnEnd || w.box.top() < head + 10 || w.box.bottom() > strip) continue;
            CHECK(w.box.right() <= read.pdf.size(page).width() - 13.5 * kPointsPerMm);
            // Boxes of a line have room for accents that they don't take.
            const QRectF ink = w.box.adjusted(0, w.box.height() * 0.3, 0, -w.box.height() * 0.25);
            for (const QRectF& other : taken) {
                if (!other.intersects(ink)) continue;
                INFO(w.text.toStdString() << " at " << ink.left() << ", " << ink.top());
                CHECK_FALSE(other.intersects(ink));
            }
            taken.append(ink);
        }
    }
}

/// Time, gates, strip and the names of the lanes stand on every page.
void checkHeads(const PlannedRoadmap& plan, const RoadmapPdf& read) {
    QMap<int, QSet<int>> lanesOf;
    for (const PlannedWork& w : plan.work) {
        for (const PdfText& t : read.names.value(w.token)) lanesOf[t.page].insert(w.lane);
    }
    for (auto it = read.years.begin(); it != read.years.end(); ++it) {
        const QString text = read.pdf.text(it.key());
        INFO("page " << it.key());
        CHECK(text.contains(q("Milestones, gates")));
        CHECK(text.contains(q("Projected maturity")));
        for (int year = it->first; year <= it->second && it->first > 0; ++year) CHECK(text.contains(QString::number(year)));
        const QStringList words = text.split(QLatin1Char(' '));
        CHECK(std::any_of(words.begin(), words.end(), [](const QString& w) { return w == q("Q1") || w == q("Q4"); }));
        for (const int lane : lanesOf.value(it.key())) CHECK(words.contains(q("Lane-%1").arg(lane)));
    }
}

/// A link that is cut has at each of its ends the number of the page with the other one; others have none.
void checkPageNumbers(const PlannedRoadmap& plan, const RoadmapPdf& read) {
    QMap<QPair<int, int>, QStringList> expected;  // page and row → numbers
    const auto rowOf = [&](int page, double y) {
        // Rows are 13 points apart.
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            if (it.key().first == page && std::abs(it.key().second / 10.0 - y) < 4) return it.key();
        }
        return qMakePair(page, qRound(y * 10));
    };
    for (const QList<PdfText>& places : read.names) {
        for (const PdfText& t : places) expected[rowOf(t.page, t.box.center().y())];
    }
    QSet<QString> said;
    const auto expect = [&](int bar, bool atFinish, int here, int there, bool incoming) {
        const QString once = q("%1 %2 %3 %4").arg(bar).arg(atFinish).arg(there).arg(incoming);
        if (said.contains(once)) return;
        said.insert(once);
        for (const PdfText& t : read.names.value(plan.work[bar].token)) {
            if (t.page == here) expected[rowOf(here, t.box.center().y())].append(QString::number(there));
        }
    };
    for (const PlannedLink& link : plan.links) {
        const PlannedWork& a = plan.work[link.from];
        const PlannedWork& b = plan.work[link.to];
        const int from = read.pageOf(a.token, link.leavesFinish() ? a.finish : a.start);
        const int to = read.pageOf(b.token, link.entersFinish() ? b.finish : b.start);
        if (from == to) continue;
        expect(link.from, link.leavesFinish(), from, to, false);
        expect(link.to, link.entersFinish(), to, from, true);
    }
    QMap<QPair<int, int>, QStringList> found;
    static const QRegularExpression number(q("^\\d+$"));
    for (const PdfText& w : read.words) {
        if (w.page <= read.overview || w.box.left() < kLaneColumnEnd || !number.match(w.text).hasMatch()) continue;
        const QPair<int, int> row = rowOf(w.page, w.box.center().y());
        if (expected.contains(row)) found[row].append(w.text);
    }
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        INFO("page " << it.key().first << ", row at " << it.key().second / 10);
        QStringList numbers = found.value(it.key());
        std::sort(numbers.begin(), numbers.end());
        std::sort(it->begin(), it->end());
        CHECK(numbers == *it);
    }
}

void checkSizes(const RoadmapPdf& read) {
    for (const PdfText& t : read.pdf.texts()) {
        INFO("page " << t.page << ": " << t.text.toStdString());
        CHECK(t.points >= 7);
    }
}

void checkRoadmap(const PlannedRoadmap& plan, const RoadmapPdf& read) {
    checkSizes(read);
    checkNames(plan, read);
    checkRoom(read);
    checkHeads(plan, read);
    checkPageNumbers(plan, read);
}

}  // namespace

TEST_CASE("ten initiatives with their links are one page of the report", "[cli][report][roadmap-pages]") {
    const Cli cli;
    const PlannedRoadmap plan(10, 3, 2);
    const RoadmapPdf read = roadmapOf(cli, plan, q("a4"));
    CHECK(read.pdf.pageCount() == 1);
    checkRoadmap(plan, read);
}

TEST_CASE("a hundred initiatives are read from page to page by the numbers at their links", "[cli][report][roadmap-pages]") {
    const PlannedRoadmap plan(100, 6, 4);
    for (const QString& paper : {q("a4"), q("a3")}) {
        const Cli home;
        INFO(paper.toStdString());
        const RoadmapPdf read = roadmapOf(home, plan, paper);
        CHECK(read.pdf.pageCount() > 1);
        CHECK(read.overview == (read.pdf.pageCount() > 6 ? 1 : 0));
        checkRoadmap(plan, read);
    }
}

TEST_CASE("a thousand initiatives keep every name and every link over all their pages", "[cli][long][report][roadmap-pages]") {
    const Cli cli;
    const PlannedRoadmap plan(1000, 12, 9);
    const RoadmapPdf read = roadmapOf(cli, plan, q("a4"));
    CHECK(read.overview == 1);
    checkRoadmap(plan, read);
}

TEST_CASE("the sample's lanes are shared out evenly where wide paper takes two pages", "[cli][report][roadmap-pages]") {
    const Cli cli;
    const QString out = cli.path(q("wide.pdf"));
    const Run run = cli.run(QStringList{q("report"), cli.sample(), q("-o"), out, q("--sections"), q("roadmap"), q("--paper"), q("16:9")} + kRoadmapDay);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    const PdfFile pdf(out);
    REQUIRE(pdf.pageCount() == 2);
    for (const PdfText& t : pdf.texts()) CHECK(t.points >= 7);
    // Each lane's name begins with a word that nothing else in its column has.
    const QList<PdfText> words = pdf.words();
    const auto topOf = [&words](int page, const QString& word) {
        const auto at = std::find_if(words.begin(), words.end(), [&](const PdfText& w) { return w.page == page && w.text == word; });
        return at == words.end() ? 0.0 : at->box.top();
    };
    QMap<int, QStringList> lanes;
    for (const PdfText& w : words) {
        const bool isLane = QStringList{q("Data"), q("AI"), q("Governance"), q("Change,"), q("customer"), q("risk")}.contains(w.text);
        const bool isInColumn = w.box.left() < kLaneColumnEnd && w.box.top() > topOf(w.page, q("Milestones,")) && w.box.top() < topOf(w.page, q("Projected"));
        if (isLane && isInColumn) lanes[w.page].append(w.text);
    }
    CHECK(lanes[1].size() + lanes[2].size() == 6);
    CHECK(lanes[1].size() >= 2);
    CHECK(lanes[2].size() >= 2);
}
