// The review says what is left out, updated or not understood.
#include "app/dialogs/ask.h"
#include "app/import/import_choice.h"
#include "app/import/pages/import_problem_list.h"
#include "core/workspace/dump.h"
#include "tests/app/import/import_home.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace stagepath;
using test::AssistantHome;
using test::q;

TEST_CASE("use cases that are there already are left out, updated or added as new", "[import]") {
    AssistantHome home("Name,Category\nVoice bot,A\nMemo,B\n");
    home.finishAssistant();
    home.open(home.write(q("again.csv"), "Name,Category\nVoice bot,C\nNew one,D\n"));
    home.goTo(1);
    CHECK(home.plan().report.skipped == 1);
    home.choose(home.child<ImportChoice>("importDuplicates"), q("Update"));
    CHECK(home.plan().report.updated == 1);
    home.finishAssistant();
    CHECK(home.useCase("Voice bot")->category == q("C"));
    CHECK(home.useCase("New one"));
}

TEST_CASE("the review names every row that is left out since its use case is there already", "[import]") {
    AssistantHome home("Name,Category\nVoice bot,A\nMemo,B\n");
    home.finishAssistant();
    home.open(home.write(q("again.csv"), "Name,Category\nNew one,D\nVoice bot,C\n"));
    home.goTo(3);
    const QAbstractItemModel& shown = *home.child<ImportProblemList>("importProblems")->model();
    REQUIRE(shown.rowCount() == 1);
    CHECK(shown.index(0, ImportProblemModel::Row).data().toString() == q("3"));
    CHECK(shown.index(0, ImportProblemModel::What).data().toString() == q("“Voice bot” is there already, so this row was left out."));
    CHECK(shown.index(0, ImportProblemModel::Proposal).data().toString().contains(q("Already there")));
    CHECK(home.plan().report.warnings.isEmpty());
}

TEST_CASE("the review lists problems, finds them and saves them", "[import]") {
    AssistantHome home;
    home.goTo(3);
    auto* problems = home.child<ImportProblemList>("importProblems");
    CHECK(problems->shownCount() == home.plan().report.warnings.size() + 1);  // and the unknown word
    auto* filter = home.child<QLineEdit>("importProblemFilter");
    filter->setFocus();
    QTest::keyClicks(filter, q("31.02"));
    CHECK(problems->shownCount() == 1);
    setNextAnswer(home.dir.path(q("report.txt")));
    QTest::mouseClick(home.child<QPushButton>("importSaveReport"), Qt::LeftButton);
    QFile file(home.dir.path(q("report.txt")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(q("31.02.2026")));
    CHECK(dumpOf(home.portfolio()) == home.before);
}

TEST_CASE("a word that nobody knows is a problem that names every row it stands in", "[import]") {
    AssistantHome home("Name,Status\nA,Quantum\nB,Pilot\nC,Quantum\nD,Quantum\nE,Pilot\nF,Quantum\nG,Quantum\nH,Foggy\n", false);
    home.goTo(3);
    auto* filter = home.child<QLineEdit>("importProblemFilter");
    filter->setFocus();
    QTest::keyClicks(filter, q("quantum"));
    const QAbstractItemModel& shown = *home.child<ImportProblemList>("importProblems")->model();
    REQUIRE(shown.rowCount() == 1);
    const QString what = shown.index(0, ImportProblemModel::What).data().toString();
    CHECK(what.contains(q("“Quantum” in rows 2, 4, 5, 7, 8 is an unknown word")));
    CHECK(shown.index(0, ImportProblemModel::Proposal).data().toString() == q("Say what it means among the values."));
    filter->clear();
    QTest::keyClicks(filter, q("foggy"));
    REQUIRE(shown.rowCount() == 1);
    CHECK(shown.index(0, ImportProblemModel::What).data().toString().contains(q("“Foggy” in row 9 is")));
}

TEST_CASE("of a word in very many rows the first are named and the rest counted", "[import]") {
    QByteArray list = "Name,Status\n";
    for (int i = 0; i < 30; ++i) list += "Case " + QByteArray::number(i) + ",Quantum\n";
    AssistantHome home(list, false);
    home.goTo(3);
    const QAbstractItemModel& shown = *home.child<ImportProblemList>("importProblems")->model();
    REQUIRE(shown.rowCount() == 1);
    CHECK(shown.index(0, ImportProblemModel::What).data().toString().contains(q("in rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 18 more is")));
}
