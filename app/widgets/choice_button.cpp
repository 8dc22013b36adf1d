#include "app/widgets/choice_button.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/lists/choice_list.h"

#include <QAction>
#include <QMenu>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kChoiceButtonMenu = 14;   ///< more choices are a list to type in
constexpr int kChoiceButtonLeast = 90;  ///< px for value and arrow

}  // namespace

ChoiceButton::ChoiceButton(const QString& label, QWidget* parent) : QPushButton(parent), m_label(label) {
    setAccessibleName(label);
    connect(this, &QPushButton::clicked, this, [this] {
        if (!menu()) openList();
    });
}

void ChoiceButton::setChoices(const QStringList& choices) {
    m_choices = choices;
    if (QMenu* before = menu()) {
        setMenu(nullptr);
        before->deleteLater();
    }
    if (choices.size() <= kChoiceButtonMenu) {
        auto* menu = new QMenu(this);
        for (int i = 0; i < choices.size(); ++i) {
            QAction* action = menu->addAction(menuText(choices[i]));
            action->setCheckable(!choices[i].endsWith(QChar(0x2026)));  // what only opens something is never the present one
            connect(action, &QAction::triggered, this, [this, i] { setCurrentIndex(i); });
        }
        connect(menu, &QMenu::aboutToShow, this, [this, menu] {
            for (int i = 0; i < menu->actions().size(); ++i) menu->actions().at(i)->setChecked(i == m_index);
        });
        setMenu(menu);
    }
    m_index = qBound(0, m_index, qMax(0, static_cast<int>(choices.size()) - 1));
    updateGeometry();
    update();
}

void ChoiceButton::openList() {
    auto* list = new ChoiceList(m_choices, m_index, m_label, {}, this);
    connect(list, &ChoiceList::chosen, this, &ChoiceButton::setCurrentIndex);
    list->openAt(*this);
}

void ChoiceButton::setCurrentIndex(int index) {
    if (index == m_index || index < 0 || index >= m_choices.size()) return;
    m_index = index;
    setAccessibleDescription(m_choices[index]);
    updateGeometry();
    update();
    emit currentIndexChanged(index);
}

/// Long values are elided where there is no room.
QSize ChoiceButton::minimumSizeHint() const { return menu() ? sizeHint() : QSize(std::min(sizeHint().width(), QFontMetrics(font()).horizontalAdvance(m_label) + kChoiceButtonLeast), 32); }

QSize ChoiceButton::sizeHint() const {
    const int label = QFontMetrics(font()).horizontalAdvance(m_label);
    const int value = QFontMetrics(textFont(TextStyle::BodyMedium)).horizontalAdvance(m_choices.value(m_index));
    return {label + value + 52, 32};
}

void ChoiceButton::paintEvent(QPaintEvent*) {
    QStylePainter p(this);
    const Theme& t = Theme::of(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    p.drawPrimitive(QStyle::PE_PanelButtonCommand, option);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    QRect text = rect().adjusted(12, 0, -12, 0);
    p.setFont(font());
    p.setPen(t.text3);
    p.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, m_label);
    const int shift = fontMetrics().horizontalAdvance(m_label) + 6;
    rtl ? text.setRight(text.right() - shift) : text.setLeft(text.left() + shift);
    p.setFont(textFont(TextStyle::BodyMedium));
    p.setPen(isEnabled() ? t.text1 : t.disabled);
    rtl ? text.setLeft(text.left() + 14) : text.setRight(text.right() - 14);  // the arrow's
    p.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, p.fontMetrics().elidedText(m_choices.value(m_index), Qt::ElideRight, text.width()));
    const QRect arrow(rtl ? 8 : width() - 24, (height() - 16) / 2, 16, 16);
    p.drawPixmap(arrow, iconPixmap(QStringLiteral("chev"), t.text3, 16, devicePixelRatioF()));
}

}  // namespace stagepath
