// What was decided once is offered again for the same columns.
#include "app/dialogs/ask.h"
#include "app/import/import_choice.h"
#include "app/import/import_presets.h"
#include "tests/app/import/import_home.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace stagepath;
using test::AssistantHome;
using test::kList;
using test::q;

TEST_CASE("a preset is offered again by itself for the same columns", "[import]") {
    AssistantHome home;
    home.goTo(1);
    home.choose(home.columnChoice("Vendor?"), q("Category"));
    setNextAnswer(q("My lists"));
    QTest::mouseClick(home.child<QPushButton>("importSave"), Qt::LeftButton);
    CHECK(ImportPresets().all().size() == 1);
    CHECK(home.child<ImportChoice>("importPreset")->shown() == q("My lists"));
    // What was chosen and guessed gives the same plan without anybody looking.
    ImportOptions options;
    options.mapping = ImportPresets().all()[0].mapping;
    const ImportPlan alone = planImport(kList, q("list.csv"), options, home.portfolio());
    const ImportPlan watched = home.plan();
    REQUIRE(alone.useCases.size() == watched.useCases.size());
    for (qsizetype i = 0; i < alone.useCases.size(); ++i) {
        CHECK(alone.useCases[i].useCase == watched.useCases[i].useCase);
        CHECK(alone.useCases[i].unit == watched.useCases[i].unit);
    }
    home.press(Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    home.open(home.write(q("other.csv"), "Vendor?;Use Case;Division;Status;Sponsor;Start\nAcme;One;A;Pilot;;\n"));
    CHECK(home.plan().useCases[0].useCase.category == q("Acme"));
    home.goTo(1);
    CHECK(home.child<ImportChoice>("importPreset")->shown() == q("My lists"));
    home.choose(home.child<ImportChoice>("importPreset"), q("None"));
    CHECK(home.plan().useCases[0].useCase.category.isEmpty());
}

TEST_CASE("the columns are counted by what their names say, or by the preset they follow", "[import]") {
    AssistantHome home;
    home.goTo(1);
    const auto counted = [&home] { return home.child<QLabel>("importMatched")->text(); };
    CHECK(counted().startsWith(q("5 of 6 ")));
    CHECK(counted().endsWith(q("matched by name")));
    home.choose(home.columnChoice("Vendor?"), q("Category"));
    CHECK(counted().startsWith(q("5 of 6 ")));
    home.choose(home.columnChoice("Sponsor"), q("Do not import"));
    CHECK(counted().startsWith(q("4 of 6 ")));
    setNextAnswer(q("My lists"));
    QTest::mouseClick(home.child<QPushButton>("importSave"), Qt::LeftButton);
    CHECK(counted().startsWith(q("6 of 6 ")));
    CHECK(counted().endsWith(q("as in the preset")));
    home.choose(home.columnChoice("Sponsor"), q("Keep as text"));
    home.choose(home.columnChoice("Vendor?"), q("Tags"));
    CHECK(counted().startsWith(q("4 of 6 ")));
    home.choose(home.child<ImportChoice>("importPreset"), q("None"));
    CHECK(counted().startsWith(q("5 of 6 ")));
    home.choose(home.child<ImportChoice>("importPreset"), q("My lists"));
    CHECK(counted().startsWith(q("6 of 6 ")));
}

TEST_CASE("what a preset has decided is not asked again, what nobody has decided still is", "[import]") {
    AssistantHome home;
    const auto undecided = [&home] {
        QStringList raw;
        for (const ImportValue& value : home.plan().values) {
            if (!value.isSure()) raw.append(value.raw);
        }
        raw.sort();
        return raw;
    };
    REQUIRE(undecided() == QStringList{q("31.02.2026"), q("PoC"), q("Quantum"), q("Retail Bankng")});
    home.goTo(1);
    setNextAnswer(q("My lists"));
    QTest::mouseClick(home.child<QPushButton>("importSave"), Qt::LeftButton);
    home.press(Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    home.open(home.write(q("again.csv"), kList));
    CHECK(undecided() == QStringList{q("31.02.2026"), q("Quantum")});
    home.goTo(1);
    bool says = false;
    for (const QLabel* label : home.assistant().findChildren<QLabel*>()) says = says || (label->isVisible() && label->text().startsWith(q("2 ")) && label->text().endsWith(q("to decide on the next page")));
    CHECK(says);
}
