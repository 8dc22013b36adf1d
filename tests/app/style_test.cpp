// How the controls look that every page is made of.
#include "app/widgets/controls.h"
#include "app/widgets/style.h"
#include "tests/support/support.h"

#include <QImage>
#include <QPainter>
#include <QStyleOptionButton>

#include <memory>

using namespace stagepath;
using test::q;

namespace {

/// The ground of \p button in \p state, as a picture.
QImage groundOf(const QPushButton& button, QStyle::State state) {
    const Style style;
    QStyleOptionButton option;
    option.initFrom(&button);
    option.rect = QRect(QPoint(), button.size());
    option.state = state;
    if (button.isFlat()) option.features |= QStyleOptionButton::Flat;
    QImage picture(button.size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    style.drawControl(QStyle::CE_PushButtonBevel, &option, &painter, &button);
    painter.end();
    return picture;
}

}  // namespace

TEST_CASE("a button of an icon alone has no ground until the pointer or the keyboard is on it", "[style]") {
    const std::unique_ptr<QPushButton> button(makeIconButton(q("Undo"), q("undo")));
    const QImage rest = groundOf(*button, QStyle::State_Enabled);
    QImage empty = rest;
    empty.fill(Qt::transparent);
    CHECK(rest == empty);
    CHECK(groundOf(*button, QStyle::State_Enabled | QStyle::State_MouseOver) != empty);
    CHECK(groundOf(*button, QStyle::State_Enabled | QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange) != empty);
    CHECK(groundOf(*button, QStyle::State_Enabled | QStyle::State_HasFocus) == empty);  // a click is no place of the keyboard
}
