// Columns and values of a list become fields and their values.
#include "app/dialogs/ask.h"
#include "app/import/import_choice.h"
#include "app/import/pages/import_table.h"
#include "app/import/pages/import_value_list.h"
#include "tests/app/import/import_home.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace stagepath;
using test::AssistantHome;
using test::q;

TEST_CASE("columns take another field, become text or are left out", "[import]") {
    AssistantHome home;
    home.goTo(1);
    CHECK(home.columnChoice("Use Case")->sign() == ImportSign::Fine);
    CHECK(home.columnChoice("Division")->sign() == ImportSign::Look);
    CHECK(home.columnChoice("Vendor?")->shown() == q("Keep as text"));
    home.choose(home.columnChoice("Vendor?"), q("Category"));
    CHECK(home.plan().useCases[1].useCase.category == q("Internal"));
    home.choose(home.columnChoice("Vendor?"), q("Do not import"));
    CHECK(home.columnChoice("Vendor?")->sign() == ImportSign::Out);
    CHECK(home.plan().useCases[1].useCase.category.isEmpty());
    CHECK(home.plan().useCases[1].useCase.custom.isEmpty());
    auto* table = home.child<ImportTableView>("importColumns");
    CHECK(table->model()->index(3, 1).data(ImportTableModel::ProblemRole).toBool());
    CHECK_FALSE(table->model()->index(2, 1).data(ImportTableModel::ProblemRole).toBool());
}

TEST_CASE("a value that is mapped changes the plan", "[import]") {
    AssistantHome home;
    home.goTo(2);
    const int toCheck = static_cast<int>(home.child<ImportValueList>("importValues")->findChildren<ImportValueRow*>().size());
    CHECK(toCheck == 4);  // Quantum, the unit, the day that there is not, PoC
    home.choose(home.valueChoice("Quantum"), q("Idea"));
    CHECK(home.plan().useCases[2].useCase.lifecycle == Lifecycle::Idea);
    CHECK(home.child<ImportValueList>("importValues")->findChildren<ImportValueRow*>().size() == toCheck);
    home.choose(home.valueChoice("Retail Bankng"), q("New unit “Retail Bankng”"));
    CHECK(home.plan().useCases[2].unit == q("Retail Bankng"));
    home.choose(home.valueChoice("31.02.2026"), q("Feb 2026"));
    CHECK(home.plan().useCases[2].useCase.started.toText() == q("2026-02"));
    setNextAnswer(q("2026-02-28"));
    home.choose(home.valueChoice("31.02.2026"), q("Another date…"));
    CHECK(home.plan().useCases[2].useCase.started.toText() == q("2026-02-28"));
    home.choose(home.valueChoice("PoC"), q("Keep as text"));
    CHECK(home.plan().report.unmappedValues[q("lifecycle")].contains(q("PoC")));
}

TEST_CASE("the columns and the values count the same values to decide, also once one is decided or looked for", "[import]") {
    AssistantHome home;
    home.goTo(2);
    const auto counted = [&](const char* words) {
        for (const QLabel* label : home.assistant().findChildren<QLabel*>()) {
            if (label->text().contains(q(words))) return label->text().section(QLatin1Char(' '), 0, 0).toInt();
        }
        return -1;
    };
    CHECK(counted("to check") == 4);
    CHECK(counted("to decide on the next page") == 4);
    home.choose(home.valueChoice("Quantum"), q("Idea"));
    QTest::keyClicks(home.child<QLineEdit>("importValueFilter"), q("PoC"));
    CHECK(counted("to check") == 3);
    CHECK(counted("to decide on the next page") == 3);
}

TEST_CASE("a second column of a field that holds one value says when it is taken, and stays", "[import]") {
    AssistantHome home("Name,Start date,Tags,Begin\nVoice bot,,bots,2026-03-01\nMemo,2026-01-05,text,2026-02-05\n");
    home.goTo(1);
    home.choose(home.columnChoice("Begin"), home.columnChoice("Start date")->shown());
    CHECK(home.columnChoice("Start date")->sign() == ImportSign::Fine);
    CHECK(home.columnChoice("Begin")->shown() == home.columnChoice("Start date")->shown() + q(", if empty"));
    CHECK(home.columnChoice("Begin")->sign() == ImportSign::Look);
    CHECK(home.columnChoice("Begin")->toolTip().contains(q("kept as text under its own heading")));
    home.finishAssistant();
    CHECK(home.useCase("Voice bot")->started.date == QDate(2026, 3, 1));
    CHECK(home.useCase("Memo")->started.date == QDate(2026, 1, 5));
    CHECK(home.useCase("Memo")->custom.contains(q("2026-02-05")));
}

TEST_CASE("a second column of owners says that it is taken where the first is empty, and no two of them become one person", "[import]") {
    AssistantHome home("Name,Owner,Tags,Manager\nVoice bot,,bots,Bob\nMemo,Ada,text,Bob\n");
    home.goTo(1);
    home.choose(home.columnChoice("Manager"), home.columnChoice("Owner")->shown());
    CHECK(home.columnChoice("Manager")->shown() == home.columnChoice("Owner")->shown() + q(", if empty"));
    CHECK(home.columnChoice("Manager")->sign() == ImportSign::Look);
    home.finishAssistant();
    CHECK(home.useCase("Voice bot")->accountable);
    CHECK(home.useCase("Memo")->accountable);
    CHECK(home.useCase("Memo")->accountable != home.useCase("Voice bot")->accountable);
    CHECK(home.useCase("Memo")->custom.contains(q("Bob")));
}

TEST_CASE("a second column names the one that goes before it, wherever they stand, and the review tells that it is kept as text", "[import]") {
    AssistantHome home("Name,Begin,Tags,Start date\nVoice bot,2026-03-01,bots,\nMemo,2026-02-05,text,2026-01-05\n");
    home.goTo(1);
    home.choose(home.columnChoice("Begin"), home.columnChoice("Start date")->shown());
    CHECK(home.columnChoice("Begin")->toolTip().contains(q("where “Start date” says nothing")));
    const auto listed = [&home](const char* names) {
        for (const QWidget* widget : home.assistant().findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->accessibleName() == q(names)) return true;
        }
        return false;
    };
    home.goTo(3);
    CHECK(listed("Begin"));
    // Where it is never beside the other one, nothing of it is kept.
    home.press(Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    home.open(home.write(q("other.csv"), "Name,Begin,Tags,Start date\nVoice bot,2026-03-01,bots,\nMemo,,text,2026-01-05\n"));
    home.goTo(1);
    home.choose(home.columnChoice("Begin"), home.columnChoice("Start date")->shown());
    home.goTo(3);
    CHECK_FALSE(listed("Begin"));
}

TEST_CASE("of records in columns the assistant says what to choose in it, and nothing of the command line", "[import]") {
    AssistantHome home("Use Case Name,Routing,Triage\nAgency,DOT,VA\nStatus,Pilot,Deployed\n");
    CHECK_FALSE(home.reading().plan);
    const QString said = home.reading().problem;
    CHECK(said.contains(q("Choose “Records are in columns”")));
    CHECK_FALSE(said.contains(q("--mapping")));
    auto* turned = home.child<QCheckBox>("importTurned");
    CHECK(turned->text() == q("Records are in columns"));
    turned->click();
    CHECK(home.plan().useCases.size() == 2);
}

TEST_CASE("what a value does not become is kept as text, and the choice says just that", "[import]") {
    AssistantHome home;
    home.goTo(2);
    for (const char* raw : {"Quantum", "31.02.2026"}) {
        INFO(raw);
        CHECK(home.valueChoice(raw)->shown() == q("Keep as text"));
    }
    home.finishAssistant();
    REQUIRE(home.useCase("Memo"));
    CHECK(home.useCase("Memo")->started.isNull());
    CHECK(home.useCase("Memo")->custom.contains(q("31.02.2026")));
    CHECK(home.useCase("Memo")->custom.contains(q("Quantum")));
}
