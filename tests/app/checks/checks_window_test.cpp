// Checks in the window: the count in the rail, and very many findings.
#include "app/drawing/typography.h"
#include "app/models/finding_edits.h"
#include "app/pages/checks_page.h"
#include "app/widgets/controls.h"
#include "app/window/chrome/rail_item.h"
#include "tests/app/window_home.h"

#include <QFontMetrics>
#include <QImage>
#include <QLocale>
#include <QPushButton>
#include <QTest>

using namespace stagepath;
using test::q;
using test::WindowHome;

TEST_CASE("the rail counts open findings and the Overview leads to all of them", "[checks]") {
    WindowHome home;
    home.openSample();
    auto& page = home.page<ChecksPage>();
    const FindingsWatch& watch = page.model()->watch();
    const QString words = q("%1 error(s), %2 warning(s)").arg(watch.openCount(Severity::Error)).arg(watch.openCount(Severity::Warning));
    QPushButton* item = nullptr;
    for (QPushButton* button : home.window->findChildren<QPushButton*>()) {
        if (button->toolTip().startsWith(q("Checks (Ctrl+8"))) item = button;
    }
    REQUIRE(item);
    CHECK(item->accessibleDescription().startsWith(words));
    CHECK(item->accessibleName().contains(words));
    CHECK(item->toolTip().contains(words));
    auto* folded = qobject_cast<RailItem*>(item);
    REQUIRE(folded);
    CHECK(folded->foldedCount() == QString::number(watch.openCount(Severity::Error)));
    folded->setFindings(0, 4904, words);
    CHECK(folded->foldedCount() == q("99+"));
    dismissFinding(*home.window->workspace(), watch.findings().constFirst().finding, q("Known"));
    CHECK(item->accessibleDescription().startsWith(q("%1 error(s)").arg(watch.openCount(Severity::Error))));
    home.run("page1");
    auto* all = home.window->findChild<LinkButton*>(q("allChecks"));
    REQUIRE(all);
    CHECK(all->text().startsWith(QString::number(watch.openCount())));
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(home.window->workspaceView()->currentPage() == &page);
}

TEST_CASE("with 2 000 use cases the findings come from a worker and putting one aside is seen at once", "[checks]") {
    WindowHome home;
    home.window->openFile(home.makeWorkspace(q("many.stagepath"), 2000));
    home.settle();
    auto& page = home.page<ChecksPage>();
    const FindingsWatch& watch = page.model()->watch();
    REQUIRE(QTest::qWaitFor([&] { return watch.isSettled() && watch.openCount() >= 2000; }, 60000));
    const auto count = watch.openCount();
    dismissFinding(*home.window->workspace(), watch.findings().constFirst().finding, q("Known"));
    CHECK(watch.openCount() == count - 1);
    home.window->workspace()->edit(q("Rename"), [](Editor& editor) {
        UseCase row = editor.portfolio().useCases().rows().constFirst();
        row.lifecycle = Lifecycle::Retired;
        editor.update(row);
    });
    CHECK_FALSE(watch.isSettled());
    REQUIRE(QTest::qWaitFor([&] { return watch.isSettled(); }, 60000));
    CHECK(watch.openCount() < count);
}

TEST_CASE("a hundred thousand findings in the rail leave the name of the page readable and are read whole", "[checks]") {
    installFonts();
    const QString words = q("100,000 error(s), 250,000 warning(s), 0 hint(s)");
    const auto shown = [&words](int errors, int warnings) {
        RailItem item(q("Checks"), q("checks"), 8);
        item.resize(196, 34);
        item.setFindings(errors, warnings, words);
        CHECK(item.toolTip().contains(words));
        CHECK(item.accessibleName().contains(words));
        return item.grab().toImage();
    };
    const int end = 38 + QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(q("Checks"));
    CHECK(shown(100000, 250000).copy(0, 0, end, 34) == shown(0, 0).copy(0, 0, end, 34));
    CHECK(RailItem::shownCount(9999) == QLocale().toString(9999));
    CHECK(RailItem::shownCount(99500) == q("99k"));
    CHECK(RailItem::shownCount(100000) == q("100k"));
    CHECK(RailItem::shownCount(2500000) == q("2M"));
}
