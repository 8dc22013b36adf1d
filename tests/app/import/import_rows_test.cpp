// How a list is read: its encoding, its row of names, whether its records stand in rows.
#include "app/import/import_choice.h"
#include "app/import/pages/import_table.h"
#include "tests/app/import/import_home.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace stagepath;
using test::AssistantHome;
using test::q;

TEST_CASE("a click on a row number makes it the row of names", "[import]") {
    AssistantHome home("Title,More\nCode,Name\nA-1,Routing\nA-2,Triage\n");
    auto* table = home.child<ImportTableView>("importPreview");
    const auto click = [&](int row) {
        QHeaderView* numbers = table->verticalHeader();
        QTest::mouseClick(numbers->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(10, numbers->sectionViewportPosition(row) + 8));
        home.assistant();
    };
    click(0);
    CHECK(home.reading().columns.headers() == QStringList{q("Title"), q("More")});
    CHECK(home.plan().report.read == 3);
    click(1);
    CHECK(home.reading().columns.headers() == QStringList{q("Code"), q("Name")});
    CHECK(home.plan().useCases[0].useCase.name == q("Routing"));
    SECTION("and Space in a row does too") {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Space);
        home.assistant();
        CHECK(home.reading().columns.header == 0);
    }
    SECTION("and without names the columns are numbered") {
        QTest::mouseClick(home.child<QCheckBox>("importHasNames"), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
        home.assistant();
        CHECK(home.reading().columns.headers() == QStringList{q("Column 1"), q("Column 2")});
        home.next();
        CHECK(home.assistant().step() == 1);
        CHECK(home.columnChoice("Column 2")->shown() == q("Use case"));  // by what it holds
        CHECK(home.columnChoice("Column 2")->sign() == ImportSign::Look);
        home.choose(home.columnChoice("Column 2"), q("Keep as text"));
        CHECK_FALSE(home.reading().plan);
        CHECK_FALSE(home.child<QPushButton>("importNext")->isEnabled());
        home.choose(home.columnChoice("Column 2"), q("Use case"));
        CHECK(home.child<QPushButton>("importNext")->isEnabled());
        CHECK(home.plan().useCases.size() == 4);
    }
}

TEST_CASE("a list without a column of names counts its rows without the one that heads them", "[import]") {
    AssistantHome home("Status,Budget\nPilot,3\n,\nIdea,4\n");
    REQUIRE_FALSE(home.reading().plan);
    REQUIRE(home.reading().columns.header == 0);
    CHECK(home.child<QLabel>("importSource")->text().contains(q(", 2 row")));
}

TEST_CASE("a list whose records stand in columns says so on its first step, and is turned there", "[import]") {
    AssistantHome home(",One,Two,Three\ntitle,Routing,Voice bot,Triage\ndescription," + QByteArray(500, 'x') + ",R,T\nstatus,Pilot,Idea,Pilot\nagency,DOT,VA,DOT\ntags,a,b,c\n");
    CHECK_FALSE(home.reading().plan);
    CHECK(home.child<QLabel>("importSummary")->text().contains(home.child<QCheckBox>("importTurned")->text()));
    QTest::mouseClick(home.child<QCheckBox>("importTurned"), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    home.assistant();
    CHECK(home.child<QCheckBox>("importTurned")->isChecked());
    REQUIRE(home.plan().useCases.size() == 3);
    CHECK(home.plan().useCases[1].useCase.name == q("Voice bot"));
    CHECK_FALSE(home.child<QLabel>("importSummary")->text().contains(home.child<QCheckBox>("importTurned")->text()));
}

TEST_CASE("another encoding or separator decodes the list anew", "[import]") {
    AssistantHome home("Name,Status\nCaf\xE9 \xD0 bot,Pilot\n");
    CHECK(home.reading().source->report.encoding == q("Windows-1252"));
    auto* table = home.child<ImportTableView>("importPreview");
    CHECK(table->model()->index(1, 0).data().toString() == q("Café Ð bot"));
    home.choose(home.child<ImportChoice>("importEncoding"), q("Mac Roman"));
    CHECK(table->model()->index(1, 0).data().toString().startsWith(q("CafÈ")));
    home.choose(home.child<ImportChoice>("importEncoding"), q("UTF-8"));
    CHECK(home.child<QLabel>("importDamaged")->text().startsWith(q("2 damaged")));
    home.choose(home.child<ImportChoice>("importEncoding"), q("Found by itself"));
    CHECK(home.child<QLabel>("importDamaged")->text() == q("No damaged characters"));
    home.choose(home.child<ImportChoice>("importSeparator"), q("semicolon"));
    CHECK(table->model()->columnCount() == 1);
}
