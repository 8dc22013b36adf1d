// The words of the page People are read whole.
#include "app/drawing/typography.h"
#include "app/views/people/assign_panel.h"
#include "app/views/people/person_inspector.h"
#include "tests/app/people/people_home.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QListWidgetItem>
#include <QPainter>
#include <QtTest/QTest>

#include <algorithm>

using namespace stagepath;
using test::PeopleHome;
using test::q;

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
