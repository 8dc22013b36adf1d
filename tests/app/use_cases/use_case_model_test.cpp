#include "tests/app/use_cases/use_case_home.h"

#include "app/drawing/typography.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/models/use_cases/use_case_text.h"
#include "app/views/editors/use_case_choice_popup.h"
#include "app/views/editors/use_case_choices.h"
#include "app/views/overview/overview_words.h"
#include "app/views/table/use_case_cell_painter.h"
#include "core/domain/pack/content_pack.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace stagepath;
using test::q;
using test::UseCaseHome;

namespace {

/// The rows that a fresh model with the same settings would show.
QStringList fresh(const UseCaseTableModel& model) {
    UseCaseTableModel other(model.workspace());
    other.setGrouping(model.grouping());
    other.setFilter(model.filter());
    other.setSorting(model.sorting());
    QStringList rows;
    for (int i = 0; i < other.rowCount(); ++i) rows += other.index(i, 1).data().toString();
    return rows;
}

QStringList rowsOf(const UseCaseTableModel& model) {
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i) rows += model.index(i, 1).data().toString();
    return rows;
}

}  // namespace

TEST_CASE("the sample stands in the groups and order of the design", "[usecases]") {
    UseCaseHome home;
    UseCaseTableModel model(*home.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.shownCount() == 24);
    REQUIRE(model.isGroup(0));
    CHECK(model.groupName(0) == q("Scale now"));
    CHECK(model.groupAt(0).count == 7);
    CHECK(model.groupSentence(0) == q("mean readiness 64, annual value 54.9 m€"));
    CHECK(model.useCaseAt(1)->name == q("Fraud detection"));
    const QModelIndex fraud = model.index(1, 0);
    CHECK(fraud.siblingAtColumn(static_cast<int>(UseCaseColumn::Impact)).data().toString() == q("82"));
    CHECK(fraud.siblingAtColumn(static_cast<int>(UseCaseColumn::Readiness)).data().toString() == q("51"));
    CHECK(fraud.siblingAtColumn(static_cast<int>(UseCaseColumn::Accountable)).data().toString() == q("Ingrid Solberg"));
    CHECK(model.isGroup(8));
    CHECK(model.groupAt(8).count == 9);
    CHECK(carryText(model.portfolio(), *model.useCaseAt(1), model.figuresOf(model.idAt(1))) == q("MLOps at level 1 doesn't carry stage 2."));
}

TEST_CASE("a set stage that is not earned names the gate criteria that are short with level and need", "[usecases]") {
    UseCaseHome home;
    const auto carry = [&] {
        const Portfolio& p = home.workspace->portfolio();
        return carryText(p, home.useCase("Fraud detection"), figuresOf(p, home.useCase("Fraud detection"), home.workspace->environment().today()));
    };
    home.workspace->edit(q("Model"), [](Editor& e) { e.setSetting(q("pack"), q(R"({"id": "client", "extends": "stagepath-readiness", "stage_gates": {"2": [{"key": "EO1", "level": 4}]}})")); });
    CHECK(carry() == q("MLOps at level 1 doesn't carry stage 2. Also short: gate criterion EO1 3 of 4."));
    home.workspace->edit(q("Gates"), [](Editor& e) { e.setSetting(q("gates"), q(R"({"2": {"mlops": 1}})")); });
    CHECK(carry() == q("Stage 2 is not carried: gate criterion EO1 3 of 4."));
}

TEST_CASE("figures on few answers or of a light round say so in the table and on the map", "[usecases][caution]") {
    UseCaseHome home;
    UseCaseId few;
    UseCaseId light;
    for (const UseCase& u : home.workspace->portfolio().useCases()) {
        if (home.workspace->portfolio().assessmentsOf(Subject::of(u.id)).isEmpty()) (few.isNull() ? few : light) = u.id;
    }
    REQUIRE_FALSE(light.isNull());
    const auto assess = [&](UseCaseId id, AssessmentMode mode, const auto& isAnswered) {
        home.workspace->edit(q("Assess"), [&](Editor& e) {
            Assessment round;
            round.subject = Subject::of(id);
            round.date = home.workspace->environment().today();
            round.mode = mode;
            round.id = e.insert(round);
            for (const Criterion& c : builtInPack().criteria) {
                if (!isAnswered(c)) continue;
                AssessmentAnswer answer;
                answer.assessment = round.id;
                answer.criterion = c.key;
                answer.level = 2;
                e.insert(answer);
            }
        });
    };
    assess(few, AssessmentMode::Full, [](const Criterion& c) { return c.dimension == Dimension::Data; });
    assess(light, AssessmentMode::Light, [](const Criterion& c) { return c.light; });
    UseCaseTableModel model(*home.workspace);
    const auto said = [&](UseCaseId id, UseCaseColumn column, int role) { return model.index(model.rowOf(id), static_cast<int>(column)).data(role).toString(); };
    for (const int role : {int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
        for (const UseCaseColumn column : {UseCaseColumn::Readiness, UseCaseColumn::EarnedStage}) {
            CHECK(said(few, column, role).contains(q("(blocked: 17 % answered)")));
            CHECK(said(light, column, role).contains(q("(indicative)")));
            CHECK_FALSE(said(home.id("Fraud detection"), column, role).contains(QLatin1Char('(')));
        }
    }
    // The figure itself stays as it is.
    CHECK(said(light, UseCaseColumn::Readiness, Qt::DisplayRole) == q("50"));
    const PortfolioSummary summary = summaryOf(home.workspace->portfolio(), home.workspace->environment().today());
    CHECK(summary.assessed == 24);
    CHECK(summary.blocked == 1);
    CHECK(summary.indicative == 1);
    CHECK(meanReadiness(summary, nullptr, {}).context == q("24 assessed, 1 blocked, 1 indicative"));
}

TEST_CASE("an edit moves just its row and never resets", "[usecases]") {
    UseCaseHome home;
    UseCaseTableModel model(*home.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex fraud(model.index(model.rowOf(home.id("Fraud detection")), 1));
    const QStringList before = rowsOf(model);

    setUseCaseField(*home.workspace, {home.id("Fraud detection")}, *fieldOf<UseCase>(u"name"), toValue(q("Card fraud")));
    CHECK(model.index(1, 1).data().toString() == q("Card fraud"));
    for (const ImpactScoreId score : home.workspace->portfolio().scoresOf(home.id("Card fraud"))) {
        const ImpactCriterionId criterion = home.workspace->portfolio().find(score)->criterion;
        setImpactScore(*home.workspace, {home.id("Card fraud")}, criterion, 1);
    }
    CHECK(fraud.isValid());
    CHECK(model.idAt(fraud.row()) == home.id("Card fraud"));
    CHECK(model.groupName(0) == q("Scale now"));
    CHECK(model.groupAt(0).count == 6);
    CHECK(rowsOf(model) == fresh(model));

    removeUseCases(*home.workspace, {home.id("Card fraud")});
    CHECK(model.shownCount() == 23);
    CHECK(rowsOf(model) == fresh(model));
    while (home.workspace->undoText() != q("Sample")) home.workspace->undo();
    CHECK(rowsOf(model) == before);
    CHECK(reset.count() == 0);
}

TEST_CASE("deleting all use cases or all but one at once leaves no row and no group of theirs", "[usecases]") {
    UseCaseHome home;
    UseCaseTableModel model(*home.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto left = GENERATE(0, 1);
    QList<UseCaseId> ids;
    for (const UseCase& u : home.workspace->portfolio().useCases()) ids.append(u.id);
    ids.resize(ids.size() - left);
    removeUseCases(*home.workspace, ids);
    CHECK(model.rowCount() == 2 * left);
    CHECK(model.shownCount() == left);
    CHECK(rowsOf(model) == fresh(model));
    home.workspace->undo();
    CHECK(model.shownCount() == 24);
    CHECK(rowsOf(model) == fresh(model));
}

TEST_CASE("random edits leave the rows as if they were arranged anew", "[usecases]") {
    UseCaseHome home(UseCaseHome::Content::Empty);
    home.fill(60);
    UseCaseTableModel model(*home.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(7);
    for (const UseCaseGrouping grouping : {UseCaseGrouping::None, UseCaseGrouping::Unit, UseCaseGrouping::Lifecycle, UseCaseGrouping::Accountable}) {
        model.setGrouping(grouping);
        model.setSorting({{UseCaseColumn::Stage, Qt::DescendingOrder}, {UseCaseColumn::Name, Qt::AscendingOrder}});
        for (int i = 0; i < 40; ++i) {
            const QList<UseCase> all = home.workspace->portfolio().useCases().rows();
            const UseCaseId id = all[random.bounded(static_cast<int>(all.size()))].id;
            switch (random.bounded(6)) {
                case 0: setUseCaseField(*home.workspace, {id}, *fieldOf<UseCase>(u"stage"), toValue(random.bounded(5))); break;
                case 1: setUseCaseField(*home.workspace, {id}, *fieldOf<UseCase>(u"lifecycle"), toValue(static_cast<Lifecycle>(random.bounded(7)))); break;
                case 2: addUseCases(*home.workspace, {q("New %1").arg(i), q("Other %1").arg(i)}, {}); break;
                case 3: removeUseCases(*home.workspace, {id}); break;
                case 4: setUseCaseReferenceToNew(*home.workspace, {id, all.constFirst().id}, *fieldOf<UseCase>(u"unit"), q("Unit %1").arg(i)); break;
                default: home.workspace->undo(); break;
            }
            REQUIRE(rowsOf(model) == fresh(model));
        }
    }
}

TEST_CASE("words and terms filter, and what was captured stays in view", "[usecases]") {
    UseCaseHome home;
    UseCaseTableModel model(*home.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    UseCaseFilter filter = UseCaseFilter::standard();
    filter.text = q("solberg FRAUD");
    model.setFilter(filter);
    CHECK(model.shownCount() == 1);
    filter.text.clear();
    filter.add({FilterKind::Accountable, {}, false});
    model.setFilter(filter);
    CHECK(model.shownCount() == 5);
    const auto ids = addUseCases(*home.workspace, {q("Owned from the start")}, [&] {
        UseCase u;
        u.accountable = home.workspace->portfolio().people().rows().constFirst().id;
        return u;
    }());
    CHECK(model.rowOf(ids.constFirst()) < 0);
    model.keep(ids);
    CHECK(model.rowOf(ids.constFirst()) >= 0);
    filter.add({FilterKind::Lifecycle, toValue(Lifecycle::Pilot), false});
    CHECK(filter.terms.size() == 2);
    model.setFilter(filter);
    CHECK(model.rowOf(ids.constFirst()) < 0);
}

TEST_CASE("what people type is understood, and what isn't is said", "[usecases]") {
    UseCaseHome home;
    const Portfolio& p = home.workspace->portfolio();
    CHECK(parseMoney(q("18m"), p.settings()) == 1'800'000'000);
    CHECK(parseMoney(q("1,200,000 €"), p.settings()) == 120'000'000);
    CHECK(parseMoney(q("300 k"), p.settings()) == 30'000'000);
    CHECK(parseMoney(q("6,5 Mio"), p.settings()) == 650'000'000);
    CHECK(parseMoney(q("1,25m"), p.settings()) == 125'000'000);
    CHECK(parseMoney(q("1.234.567"), p.settings()) == 123'456'700);
    CHECK(parseMoney(q("1.234,56"), p.settings()) == 123'456);
    CHECK(parseMoney(q("1,5"), p.settings()) == 150);
    CHECK_FALSE(parseMoney(q("12,34,5"), p.settings()));
    CHECK_FALSE(parseMoney(q("many"), p.settings()));
    CHECK_FALSE(parseMoney(q("-5"), p.settings()));
    CHECK(parseDate(q("2027-04-30")) == QDate(2027, 4, 30));
    CHECK(parseDate(q("30.4.2027")) == QDate(2027, 4, 30));
    CHECK(parseDate(dateText(QDate(2027, 4, 30))) == QDate(2027, 4, 30));
    CHECK(parsePartialDate(q("Q2 2027"))->precision == DatePrecision::Quarter);
    CHECK(parsePartialDate(q("2027"))->precision == DatePrecision::Year);
    for (const char* march : {"03/2026", "3/2026", "03.2026"}) {
        INFO(march);
        REQUIRE(parsePartialDate(q(march)));
        CHECK(*parsePartialDate(q(march)) == PartialDate{QDate(2026, 3, 1), DatePrecision::Month});
    }
    CHECK_FALSE(parsePartialDate(q("13/2026")));
    CHECK_THROWS_AS(parseField(p, *fieldOf<UseCase>(u"target_date"), q("31.2.2027")), Error);
    CHECK_THROWS_AS(parseField(p, *fieldOf<UseCase>(u"name"), q("  ")), Error);
    CHECK(shortMoney(5'490'000'000, p.settings()) == q("54.9 m€"));
}

TEST_CASE("ten thousand rows are sorted and filtered and keep their order through an edit", "[usecases]") {
    UseCaseHome home(UseCaseHome::Content::Empty);
    home.fill(10'000);
    UseCaseTableModel model(*home.workspace);
    const auto value = [&](int row) { return home.workspace->portfolio().find(model.idAt(row))->annualValue.value_or(0); };
    const auto isSorted = [&] {
        for (int row = 1; row < model.shownCount(); ++row) {
            if (value(row) > value(row - 1)) return false;
        }
        return true;
    };
    CHECK(model.shownCount() == 10'000);
    model.setGrouping(UseCaseGrouping::None);
    model.setSorting({{UseCaseColumn::AnnualValue, Qt::DescendingOrder}});
    CHECK(isSorted());
    const UseCaseId first = model.idAt(0);
    setUseCaseField(model.workspace(), {first}, *fieldOf<UseCase>(u"annual_value"), toValue(qint64(5)));
    CHECK(isSorted());
    CHECK(model.idAt(0) != first);
    UseCaseFilter filter = UseCaseFilter::standard();
    filter.text = q("agency 7 case 12");
    model.setFilter(filter);
    CHECK(model.shownCount() > 0);
    CHECK(model.shownCount() < 500);
    filter.text.clear();
    model.setFilter(filter);
    CHECK(model.shownCount() == 10'000);
    CHECK(isSorted());
}

TEST_CASE("a count in the list of filters is the number of rows that choosing it leaves", "[usecases]") {
    UseCaseHome home;
    home.workspace->edit(q("Retire"), [&](Editor& e) {
        UseCase u = home.useCase("Fraud detection");
        u.lifecycle = Lifecycle::Retired;
        e.update(u);
    });
    UseCaseTableModel model(*home.workspace);
    FigureTable figures;
    figures.reset(model.portfolio(), home.workspace->environment().today());
    UseCaseFilter filter = UseCaseFilter::standard();
    filter.add({FilterKind::Stage, toValue(2), false});
    for (const UseCaseChoice& choice : filterChoices(model.portfolio(), figures, filter)) {
        const auto kind = static_cast<FilterKind>(choice.tag);
        if (kind != FilterKind::Unit && kind != FilterKind::Accountable && kind != FilterKind::Lead) continue;
        INFO(choice.text.toStdString());
        UseCaseFilter chosen = filter;
        chosen.add({kind, choice.value, false});
        model.setFilter(chosen);
        CHECK(model.shownCount() > 0);
        CHECK(choice.detail.contains(QString::number(model.shownCount())));
    }
}

TEST_CASE("in the list of filters a long name is cut, never its count", "[usecases]") {
    installFonts();
    UseCaseHome home;
    FigureTable figures;
    figures.reset(home.workspace->portfolio(), home.workspace->environment().today());
    const QFontMetrics body(textFont(TextStyle::Body));
    const QFontMetrics micro(textFont(TextStyle::Micro));
    for (const UseCaseChoice& choice : filterChoices(home.workspace->portfolio(), figures, UseCaseFilter::standard())) {
        for (const int room : {120, body.horizontalAdvance(choice.text) + 12, 600}) {
            INFO(choice.text.toStdString() << " in " << room);
            const ChoiceWords words = choiceWords(choice, room);
            CHECK(words.detail == choice.detail);
            CHECK(body.horizontalAdvance(words.text) + micro.horizontalAdvance(words.detail) < room);
        }
    }
}

TEST_CASE("a unit that does not fit shows what tells it from the others", "[use-cases][unit-names]") {
    installFonts();
    const QStringList all{q("Department of Energy"), q("Department of the Interior"), q("Department of the Treasury"), q("NASA")};
    const QFontMetrics metrics(textFont(TextStyle::Body));
    const auto fitting = [&](const QString& name, const QString& room) { return fittingAmong(name, all, metrics, metrics.horizontalAdvance(room)); };
    CHECK(fitting(all[0], all[0]) == all[0]);
    CHECK(fitting(all[0], q("Departments")) == q("…Energy"));
    CHECK(fitting(all[1], q("Departments")) == q("…Interior"));
    CHECK(fitting(all[3], q("NA")).endsWith(QChar(0x2026)));
    CHECK(fitting(q("Department of Homeland Security"), q("Departments")).startsWith(q("…Home")));
}

TEST_CASE("a filter by a unit goes with the unit", "[use-cases][filter]") {
    UseCaseHome home;
    BusinessUnitId id;
    home.workspace->edit(q("Add unit"), [&](Editor& e) {
        BusinessUnit unit;
        unit.name = q("Imported");
        unit.color = q("c1");
        id = e.insert(unit);
    });
    UseCaseTableModel model(*home.workspace);
    UseCaseFilter filter = UseCaseFilter::standard();
    const UseCaseFilter before = filter;
    filter.add({FilterKind::Unit, toValue(id), false});
    model.setFilter(filter);
    CHECK(model.shownCount() == 0);
    home.workspace->undo();
    CHECK(model.filter() == before);
    CHECK(model.shownCount() > 0);
    filter = before;
    filter.add({FilterKind::Unit, {}, false});  // who has none: that can't go
    model.setFilter(filter);
    home.workspace->redo();
    CHECK(model.filter() == filter);
}
