// The import assistant in the real window, by mouse and keys.
#include "app/import/import_assistant.h"

#include "app/dialogs/ask.h"
#include "app/import/import_choice.h"
#include "app/import/import_presets.h"
#include "app/import/pages/import_problem_list.h"
#include "app/import/pages/import_table.h"
#include "app/import/pages/import_value_list.h"
#include "app/widgets/scrim.h"
#include "core/workspace/dump.h"
#include "tests/app/window_home.h"

#include <QApplication>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUrl>
#include <QWindow>

#include <functional>

using namespace stagepath;
using test::q;
using namespace stagepath::test;

namespace {

const QByteArray kList = "Initiatives 2026;;;;;\n"
                         "Use Case;Division;Status;Sponsor;Start;Vendor?\n"
                         "Fraud screening;Risk;Pilot;I. Solberg;01.06.2026;\n"
                         "Voice bot;Retail Banking;PoC;M. Adeyemi;03.03.2025;Internal\n"
                         "Memo;Retail Bankng;Quantum;C. Fontaine;31.02.2026;Internal\n"
                         ";Retail Banking;Pilot;;;\n";

/// An archive with the mark of an OpenDocument spreadsheet.
const QByteArray kOds = "UEsDBBQAAAAAAAAAIVyFbDmKLgAAAC4AAAAIAAAAbWltZXR5cGVhcHBsaWNhdGlvbi92bmQub2FzaXMub3BlbmRvY3VtZW50LnNwcmVhZHNoZWV0UEsDBBQAAAAAAAAAIVwxRqtqGgAAABoAAAALAAAAY29udGVudC54bWw8b2ZmaWNlOmRvY3VtZW50LWNvbnRlbnQvPlBLAQIUAxQAAAAAAAAAIVyFbDmKLgAAAC4AAAAIAAAAAAAAAAAAAACAAQAAAABtaW1ldHlwZVBLAQIUAxQAAAAAAAAAIVwxRqtqGgAAABoAAAALAAAAAAAAAAAAAACAAVQAAABjb250ZW50LnhtbFBLBQYAAAAAAgACAG8AAACXAAAAAAA=";

/// The window with the assistant open on a list.
struct AssistantHome : WindowHome {
    explicit AssistantHome(const QByteArray& list = kList, bool withSample = true) {
        if (withSample) openSample();
        open(write(q("list.csv"), list));
    }
    void open(const QString& file) {
        if (window->workspace()) before = dumpOf(portfolio());
        window->importFile(file);
        settle();
        assistant();
    }
    ImportReading reading() { return assistant().session().reading(); }
    const ImportPlan& plan() {
        assistant();
        held = reading().plan;
        REQUIRE(held);
        return *held;
    }
    template <class T>
    T* child(const char* name) {
        T* found = assistant().findChild<T*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void next() {
        press(Qt::Key_Return, Qt::ControlModifier);
        assistant();
    }
    void goTo(int step) {
        while (assistant().step() < step) next();
    }
    /// Opens the menu of \p choice with a click and takes the item called \p text.
    void choose(ImportChoice* choice, const QString& text) {
        bool found = false;
        QTimer::singleShot(0, choice, [&, choice] {
            QMenu* menu = choice->menu();
            for (QAction* action : menu->actions()) {
                if (action->text() != text) continue;
                found = true;
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
            menu->close();
        });
        QTest::mouseClick(choice, Qt::LeftButton);
        CHECK(found);
        assistant();
    }
    ImportChoice* columnChoice(const char* header) {
        for (ImportChoice* choice : child<ImportTableView>("importColumns")->findChildren<ImportChoice*>()) {
            if (choice->accessibleName().contains(q(header))) return choice;
        }
        FAIL("no column " << header);
        return nullptr;
    }
    ImportChoice* valueChoice(const char* raw) {
        for (ImportValueRow* row : child<ImportValueList>("importValues")->findChildren<ImportValueRow*>()) {
            if (row->value().raw == q(raw)) return row->choice();
        }
        FAIL("no value " << raw);
        return nullptr;
    }
    const UseCase* useCase(const char* name) const {
        for (const UseCase& u : portfolio().useCases()) {
            if (u.name == q(name)) return &u;
        }
        return nullptr;
    }

    QString before;
    std::shared_ptr<const ImportPlan> held;
};

}  // namespace

TEST_CASE("the four steps lead by keys from the file to one undo step", "[import]") {
    AssistantHome home;
    CHECK(home.assistant().step() == 0);
    CHECK(home.child<QLabel>("importSource")->text().contains(q("list.csv")));
    CHECK(home.child<QLabel>("importSource")->text().contains(q(";")));
    CHECK(home.plan().report.headerRow == 2);
    for (int step = 1; step <= 3; ++step) {
        home.next();
        CHECK(home.assistant().step() == step);
        CHECK(dumpOf(home.portfolio()) == home.before);
    }
    CHECK(home.child<QLabel>("importSummary")->text().contains(q("One undo step takes it all back.")));
    home.press(Qt::Key_Return, Qt::ControlModifier);
    home.settle();
    REQUIRE(home.useCase("Voice bot"));
    CHECK(home.useCase("Voice bot")->lifecycle == Lifecycle::Pilot);
    CHECK(home.useCase("Memo")->unit == home.useCase("Voice bot")->unit);
    CHECK(home.toast() == q("3 use case(s) imported, 1 left out"));
    home.run("undo");
    home.settle();
    CHECK(dumpOf(home.portfolio()) == home.before);
    home.run("redo");
    home.settle();
    CHECK(home.useCase("Memo"));
}

TEST_CASE("Esc at any step changes nothing", "[import]") {
    for (int step = 0; step < 4; ++step) {
        INFO(step);
        AssistantHome home;
        home.goTo(step);
        home.press(Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK_FALSE(home.window->findChild<ImportAssistant*>());
        CHECK(dumpOf(home.portfolio()) == home.before);
        CHECK_FALSE(home.window->isBusy());
    }
}

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

TEST_CASE("Enter goes on from a field or the table, presses the button that has the focus, and never imports from a table", "[import]") {
    AssistantHome home;
    home.child<ImportTableView>("importPreview")->setFocus();
    home.press(Qt::Key_Return);
    CHECK(home.assistant().step() == 1);
    home.child<QPushButton>("importBack")->setFocus();
    home.press(Qt::Key_Return);
    CHECK(home.assistant().step() == 0);
    home.child<QCheckBox>("importHasNames")->setFocus();
    home.press(Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(home.assistant().step() == 1);
    CHECK(home.reading().columns.header >= 0);
    home.goTo(3);
    for (auto* view : home.assistant().findChildren<QAbstractItemView*>()) {
        if (!view->isVisible()) continue;
        view->setFocus();
        home.press(Qt::Key_Return);
        CHECK(home.assistant().step() == 3);
        CHECK(dumpOf(home.portfolio()) == home.before);
    }
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

TEST_CASE("a click beside the assistant leaves the keys in it", "[import]") {
    AssistantHome home;
    const QWidget* focused = QApplication::focusWidget();
    REQUIRE(home.assistant().isAncestorOf(focused));
    const auto* scrim = home.window->findChild<Scrim*>();
    REQUIRE(scrim);
    CHECK(scrim->isVisible());
    CHECK(scrim->size() == home.window->size());
    // What window systems do for a click into a window, though it takes none.
    QTest::mouseClick(home.window.get(), Qt::LeftButton, {}, QPoint(4, 4));
    const QSignalSpy changes(qApp, &QGuiApplication::focusWindowChanged);
    home.window->windowHandle()->requestActivate();
    CHECK(QTest::qWaitFor([&] { return changes.size() >= 2; }));  // to the window, and back
    CHECK(QApplication::activeWindow() == home.window->findChild<ImportAssistant*>());
    CHECK(QApplication::focusWidget() == focused);
    home.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(home.assistant().step() == 1);
    home.press(Qt::Key_Escape);
    const auto* left = home.window->findChild<Scrim*>();
    CHECK((!left || !left->isVisible()));
}

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

TEST_CASE("what is no list is named for what it is, and no assistant opens", "[import]") {
    WindowHome home;
    home.openSample();
    const struct { const char* name; QByteArray bytes; const char* word; } files[] = {{"a.pdf", "%PDF-1.7\n", "PDF"}, {"b.xls", "\xD0\xCF\x11\xE0rest", "an old Office file"}, {"c.png", "\x89PNG....", "picture"},
                                                                                       {"d.ods", QByteArray::fromBase64(kOds), "OpenDocument spreadsheet"}};
    for (const auto& f : files) {
        INFO(f.name);
        home.window->importFile(home.write(q(f.name), f.bytes));
        home.settle();
        CHECK_FALSE(home.window->findChild<ImportAssistant*>());
        CHECK(home.notice().contains(q(f.word)));
        CHECK(home.notice().contains(q("CSV")));
    }
}

TEST_CASE("what was wrong with one file is not said of the next", "[import]") {
    for (const bool isOpen : {true, false}) {
        INFO(isOpen);
        WindowHome home;
        if (isOpen) home.openSample();
        home.window->openFile(home.dir.path(q("missing.stagepath")));
        home.settle();
        REQUIRE(home.notice().contains(q("missing.stagepath")));
        home.window->importFile(home.write(q("list.csv"), kList));
        home.settle();
        CHECK(home.notice().isEmpty());
        home.assistant();
        home.press(Qt::Key_Escape);
        home.window->openFile(home.dir.path(q("missing.stagepath")));
        home.settle();
        REQUIRE(home.notice().contains(q("missing.stagepath")));
        home.window->openFile(home.makeWorkspace(q("good.stagepath"), 2));
        home.settle();
        CHECK(home.notice().isEmpty());
        home.run("close");
        home.settle();
        CHECK(home.notice().isEmpty());
    }
}

TEST_CASE("a list that is opened as if it were a workspace opens the assistant", "[import]") {
    for (const bool isOpen : {true, false}) {
        INFO(isOpen);
        WindowHome home;
        if (isOpen) home.openSample();
        setNextAnswer(home.write(q("List.CSV"), kList));
        home.run("open");
        home.settle();
        CHECK(home.notice().isEmpty());
        CHECK(home.assistant().isVisible());
    }
    // What is a workspace opens as one, whatever it is called.
    WindowHome home;
    const QString named = home.dir.path(q("named.csv"));
    REQUIRE(QFile::rename(home.makeWorkspace(q("w.stagepath"), 2), named));
    home.window->openFile(named);
    home.settle();
    CHECK(home.portfolio().useCases().size() == 2);
}

TEST_CASE("a list named on the command line opens the assistant in the window", "[import]") {
    WindowHome home;
    home.window = std::make_unique<MainWindow>(home.environment);
    home.window->start(home.write(q("list.csv"), kList));
    CHECK(home.window->isVisible());
    home.settle();
    CHECK(home.assistant().isVisible());
    CHECK_FALSE(home.window->workspace());
}

TEST_CASE("a list dropped on the window opens the assistant, a second one waits for the first", "[import]") {
    WindowHome home;
    home.openSample();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(home.write(q("list.csv"), kList))});
    const auto enter = [&] {
        QDragEnterEvent event(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(home.window.get(), &event);
        return event.isAccepted();
    };
    REQUIRE(enter());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(home.window.get(), &drop);
    home.settle();
    CHECK(home.assistant().isVisible());
    CHECK_FALSE(enter());
    home.finishAssistant();
    CHECK(home.portfolio().useCases().size() == 27);
}

TEST_CASE("a drag that brings no file, or two, is answered and nothing is opened", "[import]") {
    WindowHome home;
    home.openSample();
    QMimeData list;
    list.setUrls({QUrl::fromLocalFile(home.write(q("list.csv"), kList))});
    const auto enter = [&](const QMimeData& data) {
        QDragEnterEvent event(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(home.window.get(), &event);
        return event.isAccepted();
    };
    const auto drop = [&](const QMimeData& data) {
        REQUIRE(enter(list));  // what is promised on the way in need not be there any more
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(home.window.get(), &event);
        home.settle();
    };
    // The program it comes from offers addresses, and gives none; or it has ended by the drop.
    QMimeData none;
    none.setData(q("text/uri-list"), "# nothing\r\n");
    CHECK_FALSE(enter(none));
    drop(none);
    CHECK(home.notice().contains(q("can’t be read")));
    QMimeData two;
    two.setUrls({list.urls().constFirst(), list.urls().constFirst()});
    drop(two);
    CHECK(home.notice().contains(q("one can be opened at a time")));
    CHECK(home.window->findChildren<ImportAssistant*>().isEmpty());
}

TEST_CASE("without a workspace its place is asked for after the review", "[import]") {
    AssistantHome home(kList, false);
    home.goTo(3);
    setNextAnswer(QString());
    home.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(home.assistant().isVisible());
    CHECK_FALSE(home.window->workspace());
    setNextAnswer(home.dir.path(q("new.stagepath")));
    home.press(Qt::Key_Return, Qt::ControlModifier);
    home.settle();
    CHECK(home.portfolio().useCases().size() == 3);
}

TEST_CASE("Tab goes through the controls in reading order", "[import]") {
    AssistantHome home;
    const auto walk = [&](QWidget* from, const QStringList& names) {
        from->setFocus();
        for (const QString& name : names) {
            home.press(Qt::Key_Tab);
            const QWidget* at = QApplication::focusWidget();
            REQUIRE(at);
            INFO(name.toStdString() << ", but " << at->objectName().toStdString() << " " << at->accessibleName().toStdString());
            CHECK((at->objectName() == name || at->accessibleName().contains(name)));
        }
    };
    walk(home.child<ImportChoice>("importEncoding"), {q("importSeparator"), q("importHasNames"), q("importTurned"), q("importPreview"), q("importCancel"), q("importNext")});
    home.goTo(1);
    walk(home.child<ImportChoice>("importPreset"), {q("importColumns"), q("Use Case"), q("Division"), q("Status"), q("Sponsor"), q("Start"), q("Vendor?"), q("Retail Bankng")});
    home.goTo(2);
    walk(home.child<QLineEdit>("importValueFilter"), {q("Retail Bankng"), q("Quantum"), q("31.02.2026"), q("PoC"), q("importSave"), q("importCancel"), q("importBack"), q("importNext")});
}

TEST_CASE("every control of the assistant has a name, also read from right to left", "[import]") {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    AssistantHome home;
    for (int step = 0; step < 4; ++step) {
        home.goTo(step);
        for (const QWidget* widget : home.assistant().findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QHeaderView*>(widget)) continue;
            INFO(widget->metaObject()->className() << " in step " << step);
            CHECK_FALSE(widget->accessibleName().isEmpty());
        }
        CHECK_FALSE(home.assistant().grab().isNull());
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("the window answers while a large list is read, understood and imported", "[import]") {
    const QString path = realFile(q("inventory/us-federal-2024.csv"));
    if (path.isEmpty()) return;
    WindowHome home;
    home.openSample();
    int beats = 0;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, [&] { ++beats; });
    pulse.start(1);
    // Work on the window's own thread would let hardly a beat through before it is done.
    const auto watch = [&](const char* what, const std::function<void()>& act) {
        INFO(what);
        beats = 0;
        act();
        home.settle();
        CHECK(beats > 5);
    };
    watch("read and understand", [&] { home.window->importFile(path); });
    for (int step = 0; step < 3; ++step) {
        home.assistant();
        home.press(Qt::Key_Return, Qt::ControlModifier);
    }
    home.assistant();
    watch("import", [&] { home.press(Qt::Key_Return, Qt::ControlModifier); });
    CHECK(home.portfolio().useCases().size() > 2000);
}

TEST_CASE("real lists go through all four steps", "[import]") {
    for (const char* file : {"inventory/us-federal-2024.csv", "inventory/doi-2025.csv", "inventory/treasury-2025.csv", "inventory/opm-2025.csv", "inventory/hud-2025.xlsx", "tasks/gitlab-semicolon.csv", "tasks/ticktick-export.csv"}) {
        const QString path = realFile(q(file));
        if (path.isEmpty()) return;
        INFO(file);
        WindowHome home;
        home.openSample();
        const qsizetype before = home.portfolio().useCases().size();
        home.window->importFile(path);
        home.settle();
        const qsizetype added = home.assistant().session().reading().plan->report.added;
        home.finishAssistant();
        CHECK(home.portfolio().useCases().size() == before + added);
        CHECK(added > 0);
    }
}
