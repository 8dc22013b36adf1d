#include "app/import/import_choice.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"

#include <QActionGroup>
#include <QMenu>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace stagepath {

namespace {

constexpr int kImportChoiceSign = 16;
constexpr int kImportChoicePadding = 9;

QString iconOf(ImportSign sign) { return sign == ImportSign::Fine ? QStringLiteral("ok") : sign == ImportSign::Look ? QStringLiteral("warn") : QStringLiteral("close"); }
QColor colorOf(ImportSign sign, const Theme& t) { return sign == ImportSign::Fine ? t.ok : sign == ImportSign::Look ? t.warning : t.text3; }

}  // namespace

ImportChoice::ImportChoice(const QString& label, QWidget* parent) : QPushButton(parent) {
    setAccessibleName(label);
    setAutoDefault(false);
    auto* menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ImportChoice::fillMenu);
}

void ImportChoice::setCurrent(const QVariant& value, const QString& text, ImportSign sign, const QString& more) {
    m_value = value;
    m_text = text;
    m_sign = sign;
    const QString rest = more.isEmpty() ? QString() : QLatin1Char('\n') + more;
    setToolTip(text + rest);
    setAccessibleDescription((sign == ImportSign::Look ? tr("%1, please check").arg(text) : text) + rest);
    updateGeometry();
    update();
}

QSize ImportChoice::sizeHint() const {
    const int sign = m_sign == ImportSign::None ? 0 : kImportChoiceSign + 6;
    const int label = m_labelShown ? QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(accessibleName()) + 6 : 0;
    return {QFontMetrics(textFont(TextStyle::BodyMedium)).horizontalAdvance(m_text) + label + sign + kImportChoicePadding + 26, 32};
}

/// Menus are made when they are asked for: a list may have hundreds of columns.
void ImportChoice::fillMenu() {
    if (m_source) m_items = m_source();
    menu()->clear();
    auto* group = new QActionGroup(menu());
    for (const Item& item : std::as_const(m_items)) {
        if (item.beginsGroup) menu()->addSeparator();
        QAction* action = menu()->addAction(menuText(item.text));
        action->setCheckable(true);
        group->addAction(action);
        action->setChecked(item.value == m_value);
        if (action->isChecked()) menu()->setActiveAction(action);
        connect(action, &QAction::triggered, this, [this, value = item.value] { emit chosen(value); });
    }
}

void ImportChoice::paintEvent(QPaintEvent*) {
    QStylePainter p(this);
    const Theme& t = Theme::of(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    p.drawPrimitive(QStyle::PE_PanelButtonCommand, option);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    QRect text = rect().adjusted(kImportChoicePadding, 0, -kImportChoicePadding, 0);
    if (m_sign != ImportSign::None) {
        const QRect sign(rtl ? text.right() - kImportChoiceSign + 1 : text.left(), (height() - kImportChoiceSign) / 2, kImportChoiceSign, kImportChoiceSign);
        p.drawPixmap(sign, iconPixmap(iconOf(m_sign), colorOf(m_sign, t), kImportChoiceSign, devicePixelRatioF()));
        rtl ? text.setRight(sign.left() - 6) : text.setLeft(sign.right() + 6);
    }
    if (m_labelShown) {
        p.setFont(textFont(TextStyle::Body));
        p.setPen(t.text3);
        p.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, accessibleName());
        const int shift = p.fontMetrics().horizontalAdvance(accessibleName()) + 6;
        rtl ? text.setRight(text.right() - shift) : text.setLeft(text.left() + shift);
    }
    const QRect arrow(rtl ? 7 : width() - 21, (height() - 14) / 2, 14, 14);
    rtl ? text.setLeft(arrow.right() + 4) : text.setRight(arrow.left() - 4);
    p.setFont(textFont(m_sign == ImportSign::Out ? TextStyle::Body : TextStyle::BodyMedium));
    p.setPen(!isEnabled() ? t.disabled : m_sign == ImportSign::Out ? t.text2 : t.text1);
    p.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, p.fontMetrics().elidedText(m_text, Qt::ElideRight, text.width()));
    p.drawPixmap(arrow, iconPixmap(QStringLiteral("chev"), t.text3, 14, devicePixelRatioF()));
}

}  // namespace stagepath
