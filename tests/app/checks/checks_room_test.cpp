// The words of the page Checks have the room they need.
#include "app/drawing/typography.h"
#include "app/views/checks/checks_delegate.h"
#include "app/views/checks/mend_button.h"
#include "core/analysis/checks/mends.h"
#include "tests/app/checks/checks_home.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QApplication>
#include <QFontMetrics>
#include <QFontMetricsF>
#include <QKeyEvent>

using namespace stagepath;
using test::ChecksHome;
using test::q;

TEST_CASE("subjects and links have the room that their words need", "[checks]") {
    ChecksHome h;
    const Finding f = h.choose("no-owner");
    h.workspace->edit(q("Rename"), [&f](Editor& e) {
        UseCase row = *e.portfolio().find(UseCaseId(f.id));
        row.name = q("Regulatory reporting and reconciliation of all payments");
        e.update(row);
    });
    const QFontMetrics subjects(textFont(TextStyle::BodyMedium));
    for (const Finding& shown : h.shown()) CHECK(subjects.horizontalAdvance(shown.subject) <= h.list.delegate().subjectWidth(1500) - 12);
    CheckedFinding gate;
    gate.mends.append(Mend());
    gate.mends[0].text = q("Gate auf 30. Sept. 2027 verschieben");
    const QRect link = ChecksDelegate::linkRect({0, 0, 660, 31}, Qt::LeftToRight, gate);
    CHECK(link.width() > QFontMetrics(textFont(TextStyle::SmallMedium)).horizontalAdvance(gate.mends[0].text));
    const MendButton button(q("calendar"), gate.mends[0].text, QString());
    CHECK(button.heightForWidth(200) > button.heightForWidth(600));  // it wraps
}

TEST_CASE("a sentence longer than its room has a second line and short ones keep one", "[checks]") {
    ChecksHome h(test::UseCaseHome::Content::Sample, {1232, 844});
    const QFontMetricsF metrics(textFont(TextStyle::Body));
    int tall = 0;
    for (int row = 0; row < h.model.rowCount(); ++row) {
        const CheckedFinding* f = h.model.findingAt(row);
        const QRect rect = h.list.visualRect(h.model.index(row));
        const bool fits = !f || metrics.horizontalAdvance(f->finding.text) <= h.list.delegate().sentenceWidth(rect.width(), *f);
        INFO((f ? f->finding.text : h.model.headText(row)).toStdString());
        CHECK(rect.height() == (fits ? ChecksDelegate::kRow : ChecksDelegate::kTallRow));
        tall += !fits;
    }
    CHECK(tall > 0);
    CHECK(tall < h.model.rowCount() / 2);
}

TEST_CASE("between the two lines of a sentence no word is lost, however wide they are", "[checks]") {
    const QFont font = textFont(TextStyle::Body);
    const QFontMetrics painted(font);
    const QString sentence = q("The gate for stage 2 on 30 Sep 2027 is not met: Governance 1 of 2 and Change 1 of 2.");
    for (int width = 60; width < painted.horizontalAdvance(sentence) + 20; ++width) {
        const qsizetype end = ChecksDelegate::firstLineOf(sentence, font, width);
        const QString first = sentence.left(end).trimmed();
        INFO(width << ": " << first.toStdString());
        REQUIRE(end > 0);
        CHECK(painted.elidedText(first, Qt::ElideRight, width) == first);
        CHECK(first + QLatin1Char(' ') + sentence.mid(end) == sentence);
    }
}

TEST_CASE("in a narrow window the inspector lies over the list and comes only when asked for", "[checks]") {
    ChecksHome h(test::UseCaseHome::Content::Sample, {1044, 640});
    CHECK_FALSE(h.page.inspector()->isVisible());
    const int wide = h.list.width();
    h.page.toggleInspector();
    CHECK(h.page.inspector()->isVisible());
    CHECK(h.list.width() == wide);
    h.press(Qt::Key_Escape);
    CHECK_FALSE(h.page.inspector()->isVisible());
    CHECK(h.list.hasFocus());
}

TEST_CASE("presented the list has the whole page and the panel comes back afterwards", "[checks]") {
    ChecksHome h;
    REQUIRE(h.page.inspector()->isVisible());
    h.page.setPresenting(true);
    CHECK_FALSE(h.page.inspector()->isVisible());
    h.press(Qt::Key_D);
    CHECK(h.page.inspector()->isVisible());
    h.press(Qt::Key_Escape);
    CHECK(h.list.hasFocus());
    h.page.toggleInspector();
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(&h.list, &escape);
    CHECK_FALSE(escape.isAccepted());  // so that it ends the presentation
    h.page.setPresenting(false);
    CHECK(h.page.inspector()->isVisible());
}
