// A link that is refused says so where it is led to, before it is made, with the mouse and by keys.
#include "app/pages/roadmap/roadmap_edits.h"
#include "tests/app/roadmap/roadmap_home.h"

#include <QMouseEvent>
#include <QScrollBar>

using namespace stagepath;
using test::q;
using test::Roadmap;

namespace {

const char* const kEarlier = "Customer and account data products";
const char* const kLater = "Data quality controls at source";  // follows it
const char* const kFree = "Automated retraining";

void moveOver(Roadmap& r, QPoint at, Qt::MouseButtons held = Qt::LeftButton) {
    QMouseEvent move(QEvent::MouseMove, at, r.view->viewport()->mapToGlobal(at), Qt::NoButton, held, Qt::NoModifier);
    QCoreApplication::sendEvent(r.view->viewport(), &move);
}

/// Where the dot of a bar is, once the pointer has been over the bar.
QPoint dotOf(Roadmap& r, const char* name) {
    const QRect bar = r.rect(name);
    moveOver(r, bar.center(), Qt::NoButton);
    return {bar.right() + 9, bar.center().y()};
}

Qt::CursorShape cursorOf(const Roadmap& r) { return r.view->viewport()->cursor().shape(); }

}  // namespace

TEST_CASE("a link that would close a circle says so over the bar it is drawn to, in the words of the refusal", "[roadmap][links]") {
    Roadmap r;
    const auto links = r.portfolio().dependencies().size();
    const QPoint to = r.rect(kEarlier).center();
    r.drag(dotOf(r, kLater), to);
    REQUIRE(r.view->isLinking());
    const QString said = r.view->linkRefusal();
    CHECK(said == whyNotLinked(r.portfolio(), r.id(kLater), r.id(kEarlier)));
    CHECK(said.contains(q("would close a circle")));
    CHECK(said.contains(q(kEarlier)));
    CHECK(said.contains(q(kLater)));
    CHECK(cursorOf(r) == Qt::ForbiddenCursor);
    const QImage refused = r.view->viewport()->grab().toImage();
    moveOver(r, r.rect(kFree).center());
    CHECK(r.view->linkRefusal().isEmpty());
    CHECK(cursorOf(r) == Qt::CrossCursor);
    moveOver(r, to);
    CHECK(r.view->linkRefusal() == said);
    CHECK(r.view->viewport()->grab().toImage() == refused);
    r.view->setLinkJudge({});
    moveOver(r, r.rect(kFree).center());
    moveOver(r, to);
    CHECK(r.view->viewport()->grab().toImage() != refused);
    CHECK(r.problems.isEmpty());
    r.drop(to);
    REQUIRE(r.problems.size() == 1);
    CHECK(r.problems[0] == said);
    CHECK(r.portfolio().dependencies().size() == links);
    CHECK(r.view->linkRefusal().isEmpty());
    CHECK(cursorOf(r) == Qt::ArrowCursor);
}

TEST_CASE("whether a link is refused is asked once for each bar it is drawn to, however the pointer moves there", "[roadmap][links]") {
    Roadmap r;
    int asked = 0;
    r.view->setLinkJudge([&asked](InitiativeId, InitiativeId) {
        ++asked;
        return q("No");
    });
    const QPoint to = r.rect(kFree).center();
    r.drag(dotOf(r, kLater), to);
    CHECK(r.view->linkRefusal() == q("No"));
    REQUIRE(asked > 0);
    const int before = asked;
    for (const int x : {1, 2, 3, 2, 1}) moveOver(r, to + QPoint(x, 0));
    CHECK(asked == before);
    r.key(Qt::Key_Escape);
    CHECK(r.view->linkRefusal().isEmpty());
}

TEST_CASE("a link of a bar to itself is refused with a sentence, and a click on its dot is none", "[roadmap][links]") {
    Roadmap r;
    const auto links = r.portfolio().dependencies().size();
    const QPoint dot = dotOf(r, kFree);
    QTest::mousePress(r.view->viewport(), Qt::LeftButton, {}, dot);
    r.drop(dot);
    CHECK(r.problems.isEmpty());
    const QPoint own = r.rect(kFree).center();
    r.drag(dotOf(r, kFree), own);
    REQUIRE(r.view->isLinking());
    const QString said = r.view->linkRefusal();
    CHECK(said.contains(q("can't follow itself")));
    r.drop(own);
    REQUIRE(r.problems.size() == 1);
    CHECK(r.problems[0] == said);
    CHECK(r.portfolio().dependencies().size() == links);
}

TEST_CASE("keys that lead a link to a bar say that it is refused there", "[roadmap][links]") {
    Roadmap r;
    const auto links = r.portfolio().dependencies().size();
    r.view->select(r.id(kLater));
    r.key(Qt::Key_K);
    CHECK(r.view->linkRefusal().isEmpty());
    SECTION("since it would close a circle") {
        for (int i = 0; i < 60 && r.view->linkRefusal() != whyNotLinked(r.portfolio(), r.id(kLater), r.id(kEarlier)); ++i) r.key(Qt::Key_Up);
        CHECK(r.view->linkRefusal().contains(q("would close a circle")));
    }
    SECTION("since it is the bar itself") {
        r.key(Qt::Key_Down);
        r.key(Qt::Key_Up);
        CHECK(r.view->linkRefusal().contains(q("can't follow itself")));
    }
    const QString said = r.view->linkRefusal();
    r.key(Qt::Key_Return);
    REQUIRE(r.problems.size() == 1);
    CHECK(r.problems[0] == said);
    CHECK(r.portfolio().dependencies().size() == links);
    CHECK_FALSE(r.view->isLinking());
}

TEST_CASE("a bar that follows already says so before it is linked again", "[roadmap][links]") {
    Roadmap r;
    r.drag(dotOf(r, kEarlier), r.rect(kLater).center());
    CHECK(r.view->linkRefusal().contains(q("already")));
    r.key(Qt::Key_Escape);
    CHECK(r.problems.isEmpty());
}

TEST_CASE("the dot of the current bar shows where it takes hold, and none where nothing can be linked", "[roadmap][links]") {
    Roadmap r;
    r.view->select(r.id(kFree));
    const QRect bar = r.rect(kFree);
    const QPoint dot(bar.right() + 9, bar.center().y());
    const QRect around(dot - QPoint(4, 4), QSize(9, 9));
    const QImage plain = r.view->viewport()->grab(around).toImage();
    moveOver(r, dot, Qt::NoButton);  // not by way of the bar
    CHECK(cursorOf(r) == Qt::CrossCursor);
    CHECK(r.view->viewport()->grab(around).toImage() != plain);
    r.view->setReadOnly(true);
    moveOver(r, dot + QPoint(1, 0), Qt::NoButton);
    CHECK(cursorOf(r) == Qt::ArrowCursor);
    CHECK(r.view->viewport()->grab(around).toImage() == plain);
}

TEST_CASE("a link is drawn to bars further up than is in sight", "[roadmap][links]") {
    Roadmap r(false);
    r.workspace->edit(q("Plan"), [](Editor& e) {
        for (int n = 1; n <= 60; ++n) {
            Initiative i;
            i.name = q("Initiative %1").arg(n);
            i.start = QDate(2026, 11, 16).addDays(n);
            i.finish = i.start.addDays(300);
            e.insert(i);
        }
    });
    QScrollBar* bar = r.view->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    const QPoint dot = dotOf(r, "Initiative 60");
    const QRect body = bodyRect(r.view->layoutOf(), r.view->window()).toAlignedRect();
    REQUIRE(body.contains(dot));
    r.drag(dot, QPoint(dot.x(), body.top() - 6));
    REQUIRE(r.view->isLinking());
    CHECK(QTest::qWaitFor([&] { return bar->value() < bar->maximum(); }));
    r.key(Qt::Key_Escape);
    CHECK_FALSE(r.view->isLinking());
}
