// The panel of an initiative: in little room its words wrap or end with an ellipsis, and by keys its rows are changed one after another.
#include "app/pages/roadmap/initiative_inspector.h"

#include "app/pages/roadmap/initiative_lists.h"
#include "app/views/editors/date_field.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "tests/app/roadmap/roadmap_home.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace stagepath;
using test::q;

namespace {

/// The roadmap with the inspector open on the initiative of the sample that \p most gives the greatest number.
struct InspectorHome : test::Roadmap {
    template <class Count>
    explicit InspectorHome(Count most) {
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        shown = portfolio().initiatives().rows().constFirst().id;
        for (const Initiative& i : portfolio().initiatives()) {
            if (most(portfolio(), i.id) > most(portfolio(), shown)) shown = i.id;
        }
        REQUIRE(most(portfolio(), shown) > 1);
        view->select(shown);
        page->toggleInspector();
        QCoreApplication::processEvents();
    }
    /// The shown controls of \p List that are called \p name, from top to bottom.
    template <class List>
    QList<QWidget*> controls(const QString& name) const {
        QList<QWidget*> found;
        for (QWidget* control : page->findChild<List*>()->template findChildren<QWidget*>()) {
            if (control->isVisible() && control->accessibleName() == name) found.append(control);
        }
        std::sort(found.begin(), found.end(), [this](const QWidget* a, const QWidget* b) { return a->mapTo(page.get(), QPoint()).y() < b->mapTo(page.get(), QPoint()).y(); });
        return found;
    }
    /// What the control with the keys is called; empty where its row is not that of \p id.
    QString keysIn(qint64 id) const {
        const QWidget* focused = page->focusWidget();
        return focused && focused->isVisible() && rowOf(focused) == id ? focused->accessibleName() : QString();
    }
    static qint64 rowOf(const QWidget* control) { return control->parentWidget()->property("rowId").toLongLong(); }

    InitiativeId shown;
};

qsizetype linkCount(const Portfolio& p, InitiativeId id) { return p.dependenciesOf(id).size(); }
/// More than a dozen stand in a tree.
qsizetype outcomeCount(const Portfolio& p, InitiativeId id) { return p.outcomesOf(id).size() > 12 ? 0 : p.outcomesOf(id).size(); }

}  // namespace

TEST_CASE("a choice that doesn't fit its field is cut with an ellipsis and is read whole", "[inspector]") {
    ChoiceCombo combo(q("Subject"));
    combo.addItem(q("Trade document checking"));
    combo.resize(110, 32);
    combo.show();
    combo.grab();
    CHECK(combo.cutText() == q("Trade document checking"));
    CHECK(combo.currentText() == q("Trade document checking"));
    combo.resize(400, 32);
    combo.grab();
    CHECK(combo.cutText().isEmpty());
}

TEST_CASE("labels and heads of an initiative keep all of their words in a narrow panel", "[inspector]") {
    test::UseCaseHome home;
    InitiativeInspector inspector(*home.workspace);
    inspector.resize(240, 900);
    inspector.show({home.workspace->portfolio().initiatives().rows().constFirst().id});
    static_cast<QWidget&>(inspector).show();
    QCoreApplication::processEvents();
    int seen = 0;
    for (const QLabel* label : inspector.findChildren<QLabel*>()) {
        if (label->text().startsWith(q("Outcomes:"))) {
            ++seen;
            CHECK(label->wordWrap());
            CHECK(label->height() >= label->heightForWidth(label->width()));
        }
        if (label->buddy() && !label->text().isEmpty()) CHECK(label->fontMetrics().horizontalAdvance(label->text()) <= label->width());
    }
    CHECK(seen == 1);
}

TEST_CASE("progress set in steps is one change, and of several that differ none is shown for all", "[inspector]") {
    test::UseCaseHome home;
    const auto& rows = home.workspace->portfolio().initiatives().rows();
    const InitiativeId first = rows[0].id;
    const InitiativeId second = rows[1].id;
    home.workspace->edit(q("Progress"), [&](Editor& e) {
        Initiative row = *e.portfolio().find(first);
        row.progress = 10;
        e.update(row);
        row = *e.portfolio().find(second);
        row.progress = 40;
        e.update(row);
    });
    InitiativeInspector inspector(*home.workspace);
    auto* progress = inspector.findChild<QSpinBox*>(q("initiativeProgress"));
    REQUIRE(progress);
    inspector.show({first});
    for (int i = 0; i < 4; ++i) QTest::keyClick(progress, Qt::Key_Up);
    CHECK(home.workspace->portfolio().find(first)->progress == 30);
    const QString text = home.workspace->undoText();
    home.workspace->undo();
    CHECK(home.workspace->portfolio().find(first)->progress == 10);
    CHECK(text == home.workspace->redoText());
    inspector.show({first, second});
    CHECK(progress->text() == q("several"));
    const auto& one = *home.workspace->portfolio().find(first);
    const auto& other = *home.workspace->portfolio().find(second);
    REQUIRE(one.finish != other.finish);
    const QList<DateField*> dates = inspector.findChildren<DateField*>();
    CHECK(std::any_of(dates.cbegin(), dates.cend(), [](const DateField* d) { return d->line()->text().isEmpty() && d->line()->placeholderText() == q("several"); }));
    CHECK(std::none_of(dates.cbegin(), dates.cend(), [&](const DateField* d) { return d->date() == one.finish; }));
    progress->setValue(10);  // what the first has already
    CHECK(home.workspace->portfolio().find(second)->progress == 10);
}

TEST_CASE("after the lag or the type of a link is changed the keys stay in that field of that link", "[inspector]") {
    InspectorHome r(linkCount);
    QWidget* lag = r.controls<DependencyList>(q("Lag in days")).value(1);
    REQUIRE(lag);
    const DependencyId id(InspectorHome::rowOf(lag));
    REQUIRE(r.portfolio().find(id));
    lag->setFocus();
    qobject_cast<QSpinBox*>(lag)->selectAll();
    QTest::keyClicks(lag, q("12"));
    QTest::keyClick(lag, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return r.portfolio().find(id)->lagDays == 12; }));
    QCoreApplication::processEvents();
    CHECK(r.keysIn(id.value) == q("Lag in days"));

    auto* type = qobject_cast<ChoiceCombo*>(r.controls<DependencyList>(q("Type of the link")).value(1));
    REQUIRE(type);
    REQUIRE(InspectorHome::rowOf(type) == id.value);
    const DependencyType before = r.portfolio().find(id)->type;
    type->setFocus();
    QTest::keyClick(type, type->currentIndex() + 1 < type->count() ? Qt::Key_Down : Qt::Key_Up);
    REQUIRE(QTest::qWaitFor([&] { return r.portfolio().find(id)->type != before; }));
    QCoreApplication::processEvents();
    CHECK(r.keysIn(id.value) == q("Type of the link"));
}

TEST_CASE("after a link is removed the keys are at its neighbour, and after the last at the button for a new one", "[inspector]") {
    InspectorHome r(linkCount);
    QList<QWidget*> buttons = r.controls<DependencyList>(q("Remove this link"));
    while (!buttons.isEmpty()) {
        const DependencyId gone(InspectorHome::rowOf(buttons[0]));
        const qint64 next = buttons.size() > 1 ? InspectorHome::rowOf(buttons[1]) : 0;
        buttons[0]->setFocus();
        QTest::keyClick(buttons[0], Qt::Key_Space);
        REQUIRE(QTest::qWaitFor([&] { return !r.portfolio().find(gone); }));
        QCoreApplication::processEvents();
        if (next != 0) CHECK(r.keysIn(next) == q("Remove this link"));
        else CHECK(r.page->focusWidget()->accessibleName() == q("Link to…"));
        buttons = r.controls<DependencyList>(q("Remove this link"));
    }
}

TEST_CASE("after the level of an outcome is changed the keys stay in it, and after it is removed at its neighbour", "[inspector]") {
    InspectorHome r(outcomeCount);
    auto* level = qobject_cast<ChoiceCombo*>(r.controls<OutcomeList>(q("Level")).value(0));
    REQUIRE(level);
    const OutcomeId id(InspectorHome::rowOf(level));
    const int before = r.portfolio().find(id)->level;
    level->setFocus();
    QTest::keyClick(level, level->currentIndex() + 1 < level->count() ? Qt::Key_Down : Qt::Key_Up);
    REQUIRE(QTest::qWaitFor([&] { return r.portfolio().find(id)->level != before; }));
    QCoreApplication::processEvents();
    CHECK(r.keysIn(id.value) == q("Level"));

    const QList<QWidget*> buttons = r.controls<OutcomeList>(q("Remove this outcome"));
    REQUIRE(buttons.size() > 1);
    const OutcomeId gone(InspectorHome::rowOf(buttons[0]));
    const qint64 next = InspectorHome::rowOf(buttons[1]);
    buttons[0]->setFocus();
    QTest::keyClick(buttons[0], Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return !r.portfolio().find(gone); }));
    QCoreApplication::processEvents();
    CHECK(r.keysIn(next) == q("Remove this outcome"));
}

TEST_CASE("the first click from the timeline into a row does what it is made on", "[inspector]") {
    InspectorHome r(linkCount);
    r.view->setFocus();
    QWidget* remove = r.controls<DependencyList>(q("Remove this link")).value(0);
    REQUIRE(remove);
    const DependencyId gone(InspectorHome::rowOf(remove));
    QTest::mouseClick(remove, Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return !r.portfolio().find(gone); }));
}

TEST_CASE("a lag that is left as it was changes and rebuilds nothing", "[inspector]") {
    InspectorHome r(linkCount);
    const QPointer<QWidget> lag = r.controls<DependencyList>(q("Lag in days")).value(0);
    REQUIRE(lag.data());
    const auto steps = r.workspace->history().size();
    lag->setFocus();
    QTest::keyClick(lag.data(), Qt::Key_Tab);
    QTest::qWait(0);
    CHECK_FALSE(r.page->focusWidget() == lag.data());
    REQUIRE(lag.data());
    CHECK(lag->isVisible());
    CHECK(r.workspace->history().size() == steps);
}

TEST_CASE("a name without room in its button ends with an ellipsis and is read whole", "[inspector]") {
    const QString name = q("Governed data marketplace & access");
    NameButton button(name);
    button.resize(100, 32);
    CHECK(button.shownName().endsWith(QChar(0x2026)));
    CHECK(button.fontMetrics().horizontalAdvance(button.shownName()) <= 100);
    CHECK(button.toolTip() == name);
    CHECK(button.accessibleName() == name);
    button.resize(500, 32);
    CHECK(button.shownName() == name);
}
