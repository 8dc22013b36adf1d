#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "app/widgets/lists/choice_list.h"
#include "app/widgets/toast.h"
#include "tests/support/support.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <cstdlib>

using namespace stagepath;
using test::q;

TEST_CASE("in a long list two letters and Enter choose", "[widgets]") {
    QWidget window;
    window.resize(600, 400);
    window.show();
    const QPointer<ChoiceList> list = new ChoiceList({q("Retail Banking"), q("Corporate"), q("Private Banking"), q("Risk")}, 0, q("Unit"), q("What it does."), &window);
    QSignalSpy chosen(list, &ChoiceList::chosen);
    list->openAt(window);
    REQUIRE(list->isVisible());
    auto* field = list->findChild<QLineEdit*>();
    QTest::keyClicks(field, q("ba"));
    CHECK(list->shown() == QStringList{q("Retail Banking"), q("Private Banking")});
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0].toInt() == 2);
    CHECK((!list || !list->isVisible()));
}

TEST_CASE("a list that finds nothing says so, and nothing of it can be chosen", "[widgets]") {
    QWidget window;
    window.resize(600, 400);
    window.show();
    const QPointer<ChoiceList> list = new ChoiceList({q("Retail Banking"), q("Risk")}, 0, q("Unit"), {}, &window);
    QSignalSpy chosen(list, &ChoiceList::chosen);
    list->openAt(window);
    auto* field = list->findChild<QLineEdit*>();
    QTest::keyClicks(field, q("zz"));
    CHECK(list->shown().isEmpty());
    const auto* lines = list->findChild<QListWidget*>();
    REQUIRE(lines->count() == 1);
    CHECK(lines->item(0)->text() == q("Nothing here is called “zz”."));
    CHECK(field->accessibleDescription() == lines->item(0)->text());
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(chosen.isEmpty());
    REQUIRE(list);
    field->clear();
    CHECK(list->shown().size() == 2);
    CHECK(field->accessibleDescription().isEmpty());
}

TEST_CASE("a toast stands in the middle of the content and leaves what is beside it free", "[widgets]") {
    QWidget window;
    window.resize(1000, 600);
    QWidget content(&window);
    content.setGeometry(220, 0, 780, 600);
    Toast toast(&window);
    toast.setArea(&content);
    window.show();
    toast.showSentence(q("Short"));
    CHECK(std::abs(toast.geometry().center().x() - content.geometry().center().x()) <= 1);
    toast.showSentence(q("A sentence with many words. ").repeated(20));
    CHECK(toast.geometry().left() >= 220);
    CHECK(toast.geometry().right() < 1000);
    content.setGeometry(60, 0, 940, 600);
    toast.showSentence(q("Short"));
    CHECK(std::abs(toast.geometry().center().x() - content.geometry().center().x()) <= 1);
}

TEST_CASE("a button of few choices has a menu, one of many a list that never covers the window", "[widgets]") {
    QWidget window;
    window.resize(600, 400);
    auto* button = new ChoiceButton(q("Unit"), &window);
    window.show();
    button->setChoices({q("All"), q("One")});
    CHECK(button->menu());
    QStringList many{q("All")};
    for (int i = 0; i < 41; ++i) many.append(q("Agency %1").arg(i));
    button->setChoices(many);
    CHECK_FALSE(button->menu());
    QTest::mouseClick(button, Qt::LeftButton);
    auto* list = button->findChild<ChoiceList*>();
    REQUIRE(list);
    CHECK(list->height() < 400);
    QTest::keyClicks(list->findChild<QLineEdit*>(), q("agency 40"));
    QTest::keyClick(list->findChild<QLineEdit*>(), Qt::Key_Return);
    CHECK(button->currentIndex() == 41);
}

TEST_CASE("a name with an ampersand stands in a menu as it is written", "[widgets]") {
    ChoiceButton button(q("Unit"));
    button.setChoices({q("All"), q("Risk & Compliance")});
    REQUIRE(button.menu());
    CHECK(button.menu()->actions().at(1)->text() == q("Risk && Compliance"));
    CHECK(button.choice(1) == q("Risk & Compliance"));
    CHECK(LinkButton(q("Risk & Compliance")).shortcut().isEmpty());
}

TEST_CASE("a long toast is broken into lines and keeps within the window with its buttons", "[widgets]") {
    QWidget window;
    const int width = GENERATE(480, 700, 1100);
    CAPTURE(width);
    window.resize(width, 500);
    window.show();
    Toast toast(&window);
    const QString path = q("/home/ingrid.solberg/") + QString(120, QLatin1Char('x')) + q("/a plan for the client.stagepath");
    const QString sentence = q("%1 is ready to send. Left out: 5 changes of the history, 1 internal note and 3 rounds.").arg(path);
    toast.showSentence(sentence, {{q("Ordner anzeigen"), [] {}}, {q("Noch einmal speichern"), [] {}}});
    const auto fits = [&] {
        CHECK(window.rect().contains(toast.geometry()));
        for (const QPushButton* button : toast.findChildren<QPushButton*>()) {
            if (button->isVisible()) CHECK(toast.rect().contains(button->geometry()));
        }
        const auto* words = toast.findChild<QLabel*>();
        CHECK(toast.rect().contains(words->geometry()));
        CHECK(words->height() >= words->heightForWidth(words->width()));
    };
    fits();
    CHECK(toast.sentence() == sentence);
    window.resize(500, 500);
    QCoreApplication::processEvents();
    fits();
    window.resize(1100, 500);
    toast.showSentence(q("Removed"), {{q("Undo"), [] {}}});
    CHECK(toast.height() == 38);
    fits();
}

TEST_CASE("a toast goes with its page unless something can still be done with it", "[widgets]") {
    QWidget window;
    window.resize(900, 600);
    window.show();
    Toast toast(&window);
    toast.showSentence(q("Select bars first"));
    toast.turnPage(0);
    CHECK(toast.sentence().isEmpty());
    toast.showSentence(q("Removed"), {{q("Undo"), [] {}}});
    toast.turnPage(120);
    CHECK(toast.sentence() == q("Removed"));
    CHECK(toast.geometry().bottom() < window.height() - 120);
}

TEST_CASE("a toast that follows another one has room for all of its words", "[widgets]") {
    QWidget window;
    window.resize(1000, 400);
    window.show();
    Toast toast(&window);
    toast.showSentence(q("Removed"), {{q("Undo"), [] {}}, {q("Show the report"), [] {}}});
    toast.showSentence(q("Scored the strategic impact of thirty use cases in all of five criteria"), {{q("Undo"), [] {}}});
    const auto* words = toast.findChild<QLabel*>();
    CHECK(words->width() >= words->sizeHint().width());
    CHECK(toast.sentence().startsWith(q("Scored")));
}

TEST_CASE("the words of a toast that follows another one end before its button begins", "[widgets]") {
    QWidget window;
    window.resize(1000, 400);
    window.show();
    Toast toast(&window);
    for (const char* sentence : {"Removed", "23 planned and ready"}) {
        CAPTURE(sentence);
        toast.showSentence(q(sentence), {{q("Undo"), [] {}}});
        QCoreApplication::processEvents();
        const auto* words = toast.findChild<QLabel*>();
        int seen = 0;
        for (const QPushButton* button : toast.findChildren<QPushButton*>()) {
            if (!button->isVisible()) continue;
            ++seen;
            CHECK_FALSE(button->geometry().intersects(words->geometry()));
            CHECK(toast.rect().contains(button->geometry()));
        }
        CHECK(seen == 1);
    }
}

TEST_CASE("a toast that refuses carries another sign than one that says what was done", "[widgets]") {
    QWidget window;
    window.resize(1000, 400);
    window.show();
    Toast toast(&window);
    const auto sign = [&toast] { return toast.grab(QRect(0, 0, 40, toast.height())).toImage(); };
    toast.showSentence(q("Done"));
    const QImage done = sign();
    toast.showRefusal(q("Done"));
    CHECK(toast.isRefusal());
    CHECK(sign() != done);
    toast.showSentence(q("Done"));
    CHECK_FALSE(toast.isRefusal());
    CHECK(sign() == done);
}
