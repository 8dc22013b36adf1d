#include "app/pages/people_page.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/models/people_edits.h"
#include "app/views/editors/use_case_choice_field.h"
#include "app/views/people/assign_panel.h"
#include "app/views/people/gap_tile.h"
#include "app/views/people/people_list.h"
#include "app/views/people/person_inspector.h"
#include "app/views/people/units_panel.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "app/widgets/lists/choice_list.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QtTest/QTest>

#include <algorithm>

using namespace stagepath;
using test::q;

namespace {

struct PeopleHome : test::UseCaseHome {
    explicit PeopleHome(Content content = Content::Sample, QSize size = {1232, 844}) : UseCaseHome(content), page(*workspace), list(*page.list()) {
        page.resize(size);
        page.show();
        page.activateWindow();
        QApplication::setActiveWindow(&page);
        QTest::qWait(1);
        QObject::connect(&page, &Page::problem, &page, [this](const QString& sentence) { problems.append(sentence); });
        QObject::connect(&page, &Page::toast, &page, [this](const QString& sentence) { toasts.append(sentence); });
        QObject::connect(&page, &Page::refused, &page, [this](const QString& sentence) { refusals.append(sentence); });
    }
    PersonId person(const char* name) const {
        for (const Person& p : workspace->portfolio().people()) {
            if (p.name == q(name)) return p.id;
        }
        return {};
    }
    BusinessUnitId unit(const char* name) const {
        for (const BusinessUnit& u : workspace->portfolio().units()) {
            if (u.name == q(name)) return u.id;
        }
        return {};
    }
    const PeopleModel& model() const { return *static_cast<const PeopleModel*>(list.model()); }
    QStringList shown() const {
        QStringList names;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (const Person* p = model().personAt(row)) names.append(p->name);
        }
        return names;
    }
    GapTile* tile(int i) const { return page.findChildren<GapTile*>()[i]; }

    PeoplePage page;
    PeopleList& list;
    QStringList problems;
    QStringList toasts;
    QStringList refusals;
};

/// The field with the name of a unit; fails where none is in sight.
QLineEdit* nameOfUnit(const UnitsPanel& panel, const char* name) {
    for (QLineEdit* field : panel.findChildren<QLineEdit*>()) {
        if (field->isVisible() && field->text() == q(name)) return field;
    }
    FAIL("no unit " << name);
    return nullptr;
}

/// The button that removes the unit \p name; fails where none is in sight.
QAbstractButton* removerOfUnit(const UnitsPanel& panel, const QString& name) {
    for (QAbstractButton* button : panel.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->accessibleName() == q("Remove %1").arg(name)) return button;
    }
    FAIL("no unit " << name.toStdString());
    return nullptr;
}

}  // namespace

TEST_CASE("the page shows executives, then leads, and the four gaps of the sample", "[people]") {
    PeopleHome h;
    const QAbstractItemModelTester tester(h.list.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(h.page.subtitle() == q("13, of whom 6 executive(s)"));
    CHECK(h.model().isHead(0));
    CHECK(h.model().countUnder(0) == 6);
    CHECK(h.model().isHead(7));
    CHECK(h.model().countUnder(7) == 7);
    CHECK(h.tile(0)->accessibleName().startsWith(q("5 ")));
    CHECK(h.tile(1)->accessibleName().startsWith(q("1 ")));
    CHECK(h.tile(2)->accessibleName().startsWith(q("1 ")));
    CHECK(h.tile(3)->accessibleName().startsWith(q("1 ")));
}

TEST_CASE("title and gaps count the people that are shown", "[people]") {
    PeopleHome h;
    QTest::mouseClick(h.tile(2), Qt::LeftButton);
    CHECK(h.page.subtitle().startsWith(q("1 of 13, of whom ")));
    h.list.setFocus();
    QTest::keyClick(&h.list, Qt::Key_Escape);
    CHECK(h.page.subtitle() == q("13, of whom 6 executive(s)"));
    auto* unit = qobject_cast<ChoiceButton*>(h.page.headerTools()[0]);
    REQUIRE(unit);
    int overloaded = 0;
    for (int i = 1; i <= static_cast<int>(h.workspace->portfolio().units().size()); ++i) {
        unit->setCurrentIndex(i);
        CHECK(h.page.subtitle().startsWith(q("%1 of 13").arg(h.shown().size())));
        overloaded += h.tile(2)->accessibleName().startsWith(q("1 ")) ? 1 : 0;
    }
    CHECK(overloaded <= 1);
}

TEST_CASE("a gap filters the list, and Esc takes the filter away", "[people]") {
    PeopleHome h;
    QTest::mouseClick(h.tile(2), Qt::LeftButton);
    CHECK(h.shown() == QStringList{q("Sofia Petrova")});
    QTest::mouseClick(h.tile(3), Qt::LeftButton);
    CHECK(h.shown() == QStringList{q("Tomás Herrera")});
    h.list.setFocus();
    QTest::keyClick(&h.list, Qt::Key_Escape);
    CHECK(h.shown().size() == 13);
}

TEST_CASE("with use cases but nobody named the page offers to name owners", "[people]") {
    PeopleHome h(test::UseCaseHome::Content::Empty);
    h.workspace->edit(q("Add"), [](Editor& e) {
        UseCase u;
        u.name = q("Routing");
        e.insert(u);
    });
    CHECK_FALSE(h.list.isVisible());
    h.page.assignOwners();
    QTest::keyClicks(h.page.assignPanel()->field(), q("Zoe Quandt"));
    QTest::keyClick(h.page.assignPanel()->field(), Qt::Key_Return);
    CHECK(h.list.isVisible());
    h.workspace->undo();
    CHECK_FALSE(h.list.isVisible());
}

TEST_CASE("owners are assigned by two letters and Enter, one after the other", "[people]") {
    PeopleHome h;
    QTest::mouseClick(h.tile(0), Qt::LeftButton);
    AssignPanel* panel = h.page.assignPanel();
    REQUIRE(panel->isVisible());
    REQUIRE(panel->list()->count() == 6);  // five without an owner, one whose owner has no mandate
    const UseCaseId first = panel->current();
    QTest::keyClicks(panel->field(), q("in"));
    QTest::keyClick(panel->field(), Qt::Key_Return);
    CHECK(h.workspace->portfolio().find(first)->accountable == h.person("Ingrid Solberg"));
    CHECK(panel->list()->count() == 5);
    const UseCaseId second = panel->current();
    CHECK(second != first);
    QTest::keyClicks(panel->field(), q("ma"));  // Marcus before Marchetti
    QTest::keyClick(panel->field(), Qt::Key_Return);
    CHECK(h.workspace->portfolio().find(second)->accountable == h.person("Marcus Adeyemi"));
    h.workspace->undo();
    CHECK(h.workspace->portfolio().find(second)->accountable.isNull());
    CHECK(panel->list()->count() == 5);
    CHECK(h.problems.isEmpty());
}

TEST_CASE("an owner who isn't there yet is created as an executive", "[people]") {
    PeopleHome h;
    h.page.assignOwners();
    AssignPanel* panel = h.page.assignPanel();
    const UseCaseId first = panel->current();
    QTest::keyClicks(panel->field(), q("Zoe Quandt"));
    QTest::keyClick(panel->field(), Qt::Key_Return);
    const Person* made = h.workspace->portfolio().find(h.workspace->portfolio().find(first)->accountable);
    REQUIRE(made);
    CHECK(made->name == q("Zoe Quandt"));
    CHECK(made->executive);
}

TEST_CASE("who is no executive is found by their letters below the executives, marked in words, and not made twice", "[people]") {
    PeopleHome h;
    h.page.assignOwners();
    AssignPanel* panel = h.page.assignPanel();
    const auto count = h.workspace->portfolio().people().size();
    const UseCaseId first = panel->current();
    const UseCaseId second(panel->list()->item(1)->data(Qt::UserRole).toLongLong());
    QTest::keyClicks(panel->field(), q("ta"));  // Fontaine before Tanaka
    REQUIRE(panel->field()->choice());
    CHECK(panel->field()->choice()->text == q("Claire Fontaine"));
    panel->field()->setText({});
    QTest::keyClicks(panel->field(), q("tomas"));
    REQUIRE(panel->field()->choice());
    CHECK(panel->field()->choice()->text == q("Tomás Herrera"));
    panel->field()->setText({});
    QTest::keyClicks(panel->field(), q("mei"));
    REQUIRE(panel->field()->choice());
    CHECK(panel->field()->choice()->text == q("Mei Tanaka"));
    CHECK(panel->field()->choice()->detail.startsWith(q("not an executive")));
    QTest::keyClick(panel->field(), Qt::Key_Return);
    CHECK(h.workspace->portfolio().find(first)->accountable == h.person("Mei Tanaka"));
    CHECK(h.workspace->portfolio().people().size() == count);
    CHECK(h.toasts.constLast().endsWith(q("Mei Tanaka answers, but is not an executive")));
    CHECK(panel->list()->count() == 6);  // it still has no accountable executive
    CHECK(panel->current() == second);
    CHECK(panel->field()->text().isEmpty());
}

TEST_CASE("use cases dropped on an executive are theirs to answer for, on anybody else theirs to lead", "[people]") {
    PeopleHome h;
    const UseCaseId id = h.id("Fraud detection");
    const auto drop = [&](const char* name) {
        QMimeData data;
        data.setData(QLatin1String(kUseCaseMime), packed({id}));
        const QPoint at = h.list.visualRect(h.model().index(h.model().rowOf(h.person(name)), 0)).center();
        QDragEnterEvent enter(at, Qt::LinkAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(h.list.viewport(), &enter);
        QDragMoveEvent move(at, Qt::LinkAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(h.list.viewport(), &move);
        const QImage shown = h.list.viewport()->grab().toImage();
        for (const int x : {1, shown.width() - 2}) CHECK(shown.pixelColor(x, at.y()) == Theme::of(&h.list).accent);
        QDropEvent event(at, Qt::LinkAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(h.list.viewport(), &event);
    };
    drop("Tomás Herrera");
    CHECK(h.workspace->portfolio().find(id)->accountable == h.person("Tomás Herrera"));
    CHECK(h.toasts == QStringList{q("Fraud detection: Tomás Herrera answers")});
    drop("Ben Whitaker");
    CHECK(h.toasts.constLast() == q("Fraud detection: Ben Whitaker leads"));
    CHECK(h.workspace->portfolio().find(id)->lead == h.person("Ben Whitaker"));
    CHECK(h.workspace->portfolio().find(id)->accountable == h.person("Tomás Herrera"));
}

TEST_CASE("everything of somebody who leaves goes to somebody else in one undo step", "[people]") {
    PeopleHome h;
    const PersonId from = h.person("Sofia Petrova");
    const PersonId to = h.person("Ben Whitaker");
    const PeopleTable before(h.workspace->portfolio());
    handOver(*h.workspace, from, to);
    const PeopleTable after(h.workspace->portfolio());
    CHECK(after.of(from).leads.isEmpty());
    CHECK(after.of(from).initiatives.isEmpty());
    CHECK(after.of(to).leads.size() == before.of(from).leads.size() + before.of(to).leads.size());
    CHECK(after.of(to).initiatives.size() == before.of(from).initiatives.size() + before.of(to).initiatives.size());
    h.workspace->undo();
    CHECK(PeopleTable(h.workspace->portfolio()).of(from).leads == before.of(from).leads);
}

TEST_CASE("a person is edited in place, and the note says what is too much", "[people]") {
    PeopleHome h;
    REQUIRE(h.page.reveal(static_cast<int>(EntityKind::Person), h.person("Sofia Petrova").value));
    PersonInspector* inspector = h.page.inspector();
    REQUIRE(inspector->isVisible());
    inspector->focusName();
    auto* name = qobject_cast<QLineEdit*>(inspector->focusWidget());
    REQUIRE(name);
    QTest::keyClicks(name, q("Sofia P. Petrova"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK_FALSE(h.person("Sofia P. Petrova").isNull());
    CHECK(h.workspace->undoText() == q("Change “Sofia Petrova”"));
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(name->text() == q("Sofia P. Petrova"));  // nobody is without a name
}

TEST_CASE("removing somebody can be undone and leaves use cases without them", "[people]") {
    PeopleHome h;
    const PersonId ingrid = h.person("Ingrid Solberg");
    h.list.select(ingrid);
    h.list.setFocus();
    QTest::keyClick(&h.list, Qt::Key_Delete);
    CHECK(h.person("Ingrid Solberg").isNull());
    CHECK(h.toasts == QStringList{q("Ingrid Solberg removed")});
    CHECK(h.useCase("Fraud detection").accountable.isNull());
    h.workspace->undo();
    CHECK(h.useCase("Fraud detection").accountable == ingrid);
}

TEST_CASE("business units are added, renamed and removed with an heir", "[people]") {
    PeopleHome h;
    h.page.manageUnits();
    UnitsPanel* panel = h.page.unitsPanel();
    auto* field = panel->findChild<QLineEdit*>();
    QTest::keyClicks(field, q("Treasury"));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE_FALSE(h.unit("Treasury").isNull());
    QTest::keyClicks(field, q("treasury"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(h.refusals == QStringList{q("There is a business unit “Treasury” already.")});
    const BusinessUnitId retail = h.unit("Retail Banking");
    const auto count = h.workspace->portfolio().useCasesOf(retail).size();
    REQUIRE(count > 0);
    removeUnit(*h.workspace, retail, h.unit("Treasury"));
    CHECK(h.workspace->portfolio().useCasesOf(h.unit("Treasury")).size() == count);
    h.workspace->undo();
    CHECK(h.workspace->portfolio().useCasesOf(retail).size() == count);
}

TEST_CASE("a business unit never takes the name of another one, and the words stay where they were typed", "[people]") {
    PeopleHome h;
    h.page.manageUnits();
    QTest::qWait(1);
    const BusinessUnitId risk = h.unit("Risk & Compliance");
    REQUIRE_FALSE(risk.isNull());
    QLineEdit* field = nameOfUnit(*h.page.unitsPanel(), "Risk & Compliance");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, q("retail BANKING"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(h.refusals == QStringList{q("There is a business unit “Retail Banking” already.")});
    CHECK(field->text() == q("retail BANKING"));
    CHECK(h.workspace->portfolio().find(risk)->name == q("Risk & Compliance"));
    // Its own name in other letters is no other name.
    field->selectAll();
    QTest::keyClicks(field, q("risk & compliance"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(h.workspace->portfolio().find(risk)->name == q("risk & compliance"));
    CHECK(h.refusals.size() == 1);
}

TEST_CASE("the keys stay in the business units after one is renamed or removed", "[people]") {
    PeopleHome h;
    h.page.manageUnits();
    UnitsPanel* panel = h.page.unitsPanel();
    auto* field = panel->findChild<QLineEdit*>();
    for (const char* name : {"Treasury", "Ventures"}) {
        QTest::keyClicks(field, q(name));
        QTest::keyClick(field, Qt::Key_Return);
    }
    QTest::qWait(1);
    QLineEdit* old = nameOfUnit(*panel, "Treasury");
    old->setFocus();
    old->selectAll();
    QTest::keyClicks(old, q("Markets"));
    QTest::keyClick(old, Qt::Key_Return);
    REQUIRE_FALSE(h.unit("Markets").isNull());
    auto* name = qobject_cast<QLineEdit*>(h.page.focusWidget());
    REQUIRE(name);
    CHECK(name == nameOfUnit(*panel, "Markets"));
    QStringList names;
    for (const BusinessUnit& unit : h.workspace->portfolio().units()) names.append(unit.name);
    const qsizetype at = names.indexOf(q("Markets"));
    const QString next = names[at + 1 < names.size() ? at + 1 : at - 1];
    removerOfUnit(*panel, q("Markets"))->setFocus();
    QTest::keyClick(h.page.focusWidget(), Qt::Key_Space);
    REQUIRE(h.unit("Markets").isNull());
    REQUIRE(h.page.focusWidget());
    CHECK(h.page.focusWidget() == removerOfUnit(*panel, next));
}

TEST_CASE("after the last business unit is removed the next one can be typed", "[people]") {
    PeopleHome h(test::UseCaseHome::Content::Empty);
    h.page.manageUnits();
    auto* field = h.page.unitsPanel()->findChild<QLineEdit*>();
    QTest::keyClicks(field, q("Treasury"));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(h.workspace->portfolio().units().size() == 1);
    QTest::qWait(1);
    removerOfUnit(*h.page.unitsPanel(), q("Treasury"))->setFocus();
    REQUIRE(h.page.focusWidget() != field);
    QTest::keyClick(h.page.focusWidget(), Qt::Key_Space);
    CHECK(h.workspace->portfolio().units().isEmpty());
    CHECK(h.page.focusWidget() == field);
}

TEST_CASE("a long name of a business unit shows its beginning and can be read whole", "[people]") {
    PeopleHome h;
    const QString name = q("Department of the Interior, Bureau of Land Management and Reclamation, Western Region");
    h.workspace->edit(q("Add unit"), [&](Editor& e) {
        BusinessUnit unit;
        unit.name = name;
        unit.color = q("c1");
        e.insert(unit);
    });
    h.page.manageUnits();
    QTest::qWait(1);
    QLineEdit* field = nullptr;
    for (QLineEdit* edit : h.page.unitsPanel()->findChildren<QLineEdit*>()) {
        if (edit->isVisible() && edit->text() == name) field = edit;
    }
    REQUIRE(field);
    CHECK(field->cursorPosition() == 0);
    CHECK(field->toolTip() == name);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End);
    h.list.setFocus();
    CHECK(field->cursorPosition() == 0);
}

TEST_CASE("the colour of a business unit is chosen from its swatch", "[people]") {
    PeopleHome h;
    h.page.manageUnits();
    auto* swatch = h.page.unitsPanel()->findChild<QAbstractButton*>(q("unitColour"));
    REQUIRE(swatch);
    const BusinessUnitId first = h.workspace->portfolio().units().rows().constFirst().id;
    const QString before = h.workspace->portfolio().find(first)->color;
    QTest::mouseClick(swatch, Qt::LeftButton);
    auto* menu = h.page.unitsPanel()->findChild<QMenu*>(q("unitColours"));
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 8);
    menu->actions().at(before == q("c6") ? 6 : 5)->trigger();
    CHECK(h.workspace->portfolio().find(first)->color == (before == q("c6") ? q("c7") : q("c6")));
    h.workspace->undo();
    CHECK(h.workspace->portfolio().find(first)->color == before);
}

TEST_CASE("an empty page says what it is for and adds the first person", "[people]") {
    PeopleHome h(test::UseCaseHome::Content::Empty);
    QTest::keyClick(&h.page, Qt::Key_N, Qt::ControlModifier);
    REQUIRE(h.workspace->portfolio().people().size() == 1);
    CHECK(h.page.inspector()->isVisible());
}

TEST_CASE("somebody new and their first name are one step to undo", "[people]") {
    PeopleHome h;
    const auto count = h.workspace->portfolio().people().size();
    const auto steps = h.workspace->history().size();
    QTest::keyClick(&h.page, Qt::Key_N, Qt::ControlModifier);
    auto* name = qobject_cast<QLineEdit*>(h.page.inspector()->focusWidget());
    REQUIRE(name);
    QTest::keyClicks(name, q("Ann Example"));
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE_FALSE(h.person("Ann Example").isNull());
    CHECK(h.workspace->history().size() == steps + 1);
    CHECK(h.workspace->undoText() == q("Add “Ann Example”"));
    name->selectAll();
    QTest::keyClicks(name, q("Ann B. Example"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(h.workspace->undoText() == q("Change “Ann Example”"));  // another name later is a change
    h.workspace->undo();
    h.workspace->undo();
    CHECK(h.workspace->portfolio().people().size() == count);
}

TEST_CASE("nobody can be added to an empty workspace that is only read, and the page says why", "[people]") {
    PeopleHome h(test::UseCaseHome::Content::Empty);
    h.workspace->close();
    const auto reading = Workspace::open(h.workspace->filePath(), Workspace::Access::ReadOnly, h.workspace->environment());
    PeoplePage page(*reading);
    const auto buttons = page.findChildren<QPushButton*>();
    const auto add = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* b) { return b->text() == q("New person"); });
    REQUIRE(add != buttons.end());
    CHECK_FALSE((*add)->isEnabled());
    CHECK((*add)->toolTip() == q("This workspace is open for reading only."));
}

TEST_CASE("handing over is chosen with two letters under a sentence of what will move", "[people]") {
    PeopleHome h;
    const PersonId from = h.person("Ingrid Solberg");
    const PersonId to = h.person("Daniel Okafor");
    REQUIRE_FALSE(to.isNull());
    const auto answers = h.model().table().of(from).answersFor.size();
    h.list.select(from);
    h.page.handOver(from);
    auto* list = h.page.findChild<ChoiceList*>();
    REQUIRE(list);
    QString sentence;
    for (const QLabel* label : list->findChildren<QLabel*>()) sentence += label->text();
    CHECK(sentence.contains(q("Moves from Ingrid Solberg")));
    CHECK(sentence.contains(QString::number(answers)));
    auto* field = list->findChild<QLineEdit*>();
    QTest::keyClicks(field, q("okaf"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(h.model().table().of(from).answersFor.isEmpty());
    CHECK(h.toasts.size() == 1);
    h.workspace->undo();
    CHECK(h.model().table().of(from).answersFor.size() == answers);
}

TEST_CASE("units and gaps are cut only where the names leave no room", "[people]") {
    PeopleHome h;
    const QFontMetrics body(textFont(TextStyle::Body));
    for (int row = 0; row < h.model().rowCount(); ++row) {
        if (h.model().isHead(row)) continue;
        CHECK(body.horizontalAdvance(h.model().index(row, PeopleModel::Unit).data().toString()) <= h.list.columnWidth(PeopleModel::Unit) - 16);
        CHECK(body.horizontalAdvance(h.model().index(row, PeopleModel::Gap).data().toString()) <= h.list.columnWidth(PeopleModel::Gap) - 34);
    }
}

TEST_CASE("a magnified row is of one colour from end to end", "[people]") {
    PeopleHome h;
    h.list.select(h.person("Ingrid Solberg"));
    h.list.clearFocus();
    const int row = h.model().rowOf(h.person("Ingrid Solberg"));
    for (const double scale : {1.2, 1.35, 1.75}) {
        INFO(scale);
        const QSize size = h.list.viewport()->size();
        QImage image(qRound(size.width() * scale), qRound(size.height() * scale), QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter p(&image);
        p.scale(scale, scale);
        h.list.viewport()->render(&p);
        p.end();
        const int y = qRound((h.list.rowViewportPosition(row) + 4) * scale);
        const int until = qRound(std::min(size.width(), h.list.horizontalHeader()->length()) * scale) - 2;
        int others = 0;
        for (int x = 2; x < until; ++x) others += image.pixel(x, y) != image.pixel(2, y) ? 1 : 0;
        CHECK(others == 0);
    }
}

TEST_CASE("the labels of a person are read whole in a longer language and the smallest window", "[people]") {
    PeopleHome h(test::UseCaseHome::Content::Sample, {1100, 700});
    h.list.select(h.person("Ingrid Solberg"));
    auto* inspector = h.page.findChild<PersonInspector*>();
    REQUIRE(inspector);
    if (!inspector->isVisible()) h.page.toggleInspector();
    REQUIRE(inspector->isVisible());
    int labels = 0;
    for (QLabel* label : inspector->findChildren<QLabel*>()) {
        if (!label->buddy()) continue;
        label->setText(q("Geschäftsbereichsleitung"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);  // no other event: the fields may be made anew
        CHECK(label->width() >= QFontMetrics(label->font()).horizontalAdvance(label->text()));
        CHECK(label->geometry().right() < label->buddy()->x());
        ++labels;
    }
    CHECK(labels == 2);
}

TEST_CASE("a long name has the whole row of the list of use cases without owner where no unit stands beside it", "[people]") {
    PeopleHome h(test::UseCaseHome::Content::Empty);
    h.workspace->edit(q("New"), [](Editor& editor) {
        for (const char* name : {"First", "Case number 10 about fraud detection in claims"}) {
            UseCase u;
            u.name = q(name);
            u.lifecycle = Lifecycle::Pilot;
            editor.insert(u);
        }
    });
    h.page.assignOwners();
    QTest::qWait(1);
    QListWidget* list = h.page.assignPanel()->list();
    REQUIRE(list->count() == 2);
    const QListWidgetItem* item = list->findItems(q("Case number"), Qt::MatchStartsWith).value(0);
    REQUIRE(item);
    CHECK(item->toolTip() == item->text());
    list->setCurrentRow(1 - list->row(item));  // another one is selected
    const QRect row = list->visualItemRect(item);
    const QImage shown = list->viewport()->grab(row).toImage();
    const double scale = shown.devicePixelRatio();
    const QColor ground = shown.pixelColor(2, shown.height() / 2);
    int inked = 0;
    for (int x = qRound((row.width() * 3 / 5 + 8) * scale); x < shown.width(); ++x) {
        for (int y = 4; y < shown.height() - 4; ++y) inked += shown.pixelColor(x, y) != ground;
    }
    CHECK(inked > 0);
}
