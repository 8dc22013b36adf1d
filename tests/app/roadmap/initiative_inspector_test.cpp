// The panel of an initiative in little room: words wrap or end with an ellipsis.
#include "app/pages/roadmap/initiative_inspector.h"

#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QFormLayout>
#include <QLabel>
#include <QTest>

using namespace stagepath;
using test::q;

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
