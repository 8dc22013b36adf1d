#include "app/widgets/style.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace stagepath {

namespace {

constexpr double kStyleRadius = 6;
constexpr int kIconGap = 8;  ///< between icon and text of a button

void roundedBox(QPainter* p, const QRectF& rect, const QBrush& fill, const QColor& line, double radius = kStyleRadius, double width = 1) {
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    p->setBrush(fill);
    const double inset = line.isValid() ? width / 2 : 0;
    p->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    p->restore();
}

bool isPrimary(const QWidget* widget) { return widget && widget->property("primary").toBool(); }
bool isSegment(const QWidget* widget) { return widget && widget->property("segment").toBool(); }
/// Without a box of its own until the pointer or the keyboard is on it. Not Qt's own "flat", of which no ground is painted at all.
bool isQuiet(const QWidget* widget) { return widget && widget->property("quiet").toBool(); }

/// \p inner: a second ring inside, where the ground has the colour of the first.
void paintFocusRing(QPainter* p, const QRect& box, const QColor& inner, const Theme& t) {
    roundedBox(p, box, Qt::NoBrush, t.focus, kStyleRadius, 2);
    if (inner.isValid()) roundedBox(p, QRectF(box).adjusted(2, 2, -2, -2), Qt::NoBrush, inner, kStyleRadius - 2, 2);
}

void paintButton(const QStyleOption* option, QPainter* p, const QWidget* widget) {
    const Theme& t = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool over = enabled && (option->state & QStyle::State_MouseOver);
    const bool down = enabled && (option->state & (QStyle::State_Sunken | QStyle::State_On));
    if (isPrimary(widget)) {
        roundedBox(p, option->rect, enabled ? (over || down ? t.accentHover : t.accent) : t.press, QColor());
    } else if (isSegment(widget)) {
        if (down) roundedBox(p, option->rect, t.surface, t.borderStrong, kStyleRadius - 1);
        else if (over) roundedBox(p, option->rect, t.hover, QColor(), kStyleRadius - 1);
    } else if (isQuiet(widget)) {
        if (over || down) roundedBox(p, option->rect, down ? t.press : t.hover, QColor());
    } else {
        roundedBox(p, option->rect, down ? t.press : over ? t.hover : t.surface, enabled ? t.borderStrong : t.border);
    }
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange) paintFocusRing(p, option->rect, isPrimary(widget) ? t.onAccent : QColor(), t);
}

/// Icon and text as one group in the middle of the button.
void paintButtonLabel(const QStyleOptionButton& option, QPainter* p, const QStyle* style, const QColor& ink) {
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = iconWidth > 0 && textWidth > 0 ? kIconGap : 0;
    const QRect group = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(std::min(iconWidth + gap + textWidth, option.rect.width()), option.rect.height()), option.rect);
    if (iconWidth > 0) {
        const QRect place(mirrored ? group.right() - iconWidth + 1 : group.left(), group.center().y() - option.iconSize.height() / 2, iconWidth, option.iconSize.height());
        option.icon.paint(p, place, Qt::AlignCenter, option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled, option.state & QStyle::State_On ? QIcon::On : QIcon::Off);
    }
    p->setPen(ink);
    style->drawItemText(p, mirrored ? group.adjusted(0, 0, -iconWidth - gap, 0) : group.adjusted(iconWidth + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, option.palette,
                        true, option.text);
}

void paintScrollBar(const QStyleOptionSlider* option, QPainter* p, const QStyle* style, const QWidget* widget) {
    const Theme& t = Theme::of(option->palette);
    p->fillRect(option->rect, option->palette.color(QPalette::Base));
    if (option->maximum <= option->minimum) return;
    const QRect handle = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const double thick = option->state & QStyle::State_MouseOver ? 8 : 5;
    const QPointF c = QRectF(handle).center();
    const QRectF thumb = option->orientation == Qt::Vertical ? QRectF(c.x() - thick / 2, handle.top() + 2, thick, handle.height() - 4)
                                                             : QRectF(handle.left() + 2, c.y() - thick / 2, handle.width() - 4, thick);
    roundedBox(p, thumb, t.borderStrong, QColor(), thick / 2);
}

/// Number and date fields: one box with the arrows at its end, however the base style composes them.
void paintSpinField(const QStyleOptionComplex* option, QPainter* p, const QStyle* style, const QWidget* widget) {
    const Theme& t = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = option->state & QStyle::State_HasFocus;
    roundedBox(p, option->rect, option->palette.color(QPalette::Base), focused ? t.focus : enabled ? t.control : t.border, kStyleRadius, focused ? 2 : 1);
    const QColor ink = enabled ? t.text2 : t.disabled;
    if (qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
        const QRectF arrow = style->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget);
        paintIcon(*p, QRectF(arrow.center().x() - 6, arrow.center().y() - 6, 12, 12), QStringLiteral("chev"), ink);
        return;
    }
    for (const QStyle::SubControl part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const QPointF c = QRectF(style->subControlRect(QStyle::CC_SpinBox, option, part, widget)).center();
        const double up = part == QStyle::SC_SpinBoxUp ? -1 : 1;
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        p->setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p->drawPolyline(QPolygonF({{c.x() - 3, c.y() - 1.5 * up}, {c.x(), c.y() + 1.5 * up}, {c.x() + 3, c.y() - 1.5 * up}}));
        p->restore();
    }
}

}  // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* p, const QWidget* widget) const {
    const Theme& t = Theme::of(option->palette);
    switch (element) {
        case PE_PanelButtonCommand:
        case PE_PanelButtonTool: paintButton(option, p, widget); return;
        case PE_FrameDefaultButton:
        case PE_FrameFocusRect: return;
        case PE_PanelLineEdit: {
            // The line inside a number or date field has no box of its own.
            if (widget && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())) return;
            if (widget && widget->property("plain").toBool()) {
                p->fillRect(option->rect, option->palette.color(QPalette::Base));
                return;
            }
            const bool focused = option->state & State_HasFocus;
            const auto* edit = qobject_cast<const QLineEdit*>(widget);
            const bool takes = option->state & State_Enabled && !(edit && edit->isReadOnly());
            const bool isWrong = edit && edit->property("problem").toBool();  // a sentence beside it says what
            roundedBox(p, option->rect, takes ? option->palette.color(QPalette::Base) : t.hover, isWrong ? t.error : focused ? t.focus : takes ? t.control : t.border, kStyleRadius, focused || isWrong ? 2 : 1);
            return;
        }
        case PE_IndicatorItemViewItemCheck:
        case PE_IndicatorCheckBox: {
            const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
            const bool on = option->state & State_On;
            roundedBox(p, box, on ? t.accent : t.surface, on ? t.accent : t.control, 4);
            if (on) paintIcon(*p, box.adjusted(1, 1, -1, -1), QStringLiteral("check"), t.onAccent);
            if (element == PE_IndicatorCheckBox && option->state & State_HasFocus) roundedBox(p, QRectF(option->rect).adjusted(-2, -2, 2, 2), Qt::NoBrush, t.focus, kStyleRadius, 2);
            return;
        }
        case PE_PanelMenu:
        case PE_FrameMenu: roundedBox(p, option->rect, t.raised, t.borderStrong, 0); return;
        case PE_PanelScrollAreaCorner: {
            // Of one ground with the bars that meet in it.
            const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
            p->fillRect(option->rect, (area ? area->verticalScrollBar()->palette() : option->palette).color(QPalette::Base));
            return;
        }
        case PE_PanelTipLabel: roundedBox(p, option->rect, t.raised, t.borderStrong, 0); return;
        default: QProxyStyle::drawPrimitive(element, option, p, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* p, const QWidget* widget) const {
    const Theme& t = Theme::of(option->palette);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && button && !(button->features & QStyleOptionButton::HasMenu)) {
        const QColor ink = !(option->state & State_Enabled) ? t.disabled : isPrimary(widget) ? t.onAccent : option->palette.color(QPalette::ButtonText);
        paintButtonLabel(*button, p, this, ink);
        return;
    }
    if (element == CE_MenuItem) {
        QStyleOptionMenuItem copy = *qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        copy.palette.setColor(QPalette::Highlight, t.hover);
        copy.palette.setColor(QPalette::HighlightedText, t.text1);
        if (copy.menuItemType != QStyleOptionMenuItem::Separator && copy.state & State_Selected) p->fillRect(option->rect, t.hover);
        copy.state.setFlag(State_Selected, false);
        QProxyStyle::drawControl(element, &copy, p, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, p, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* p, const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        paintScrollBar(qstyleoption_cast<const QStyleOptionSlider*>(option), p, this, widget);
        return;
    }
    if (control == CC_SpinBox || (control == CC_ComboBox && qobject_cast<const QAbstractSpinBox*>(widget))) {
        paintSpinField(option, p, this, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, p, widget);
}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    auto* edit = qobject_cast<QLineEdit*>(widget);
    const bool isOwnFrame = edit && edit->hasFrame() && edit->actions().isEmpty() && !edit->property("plain").toBool();
    if (isOwnFrame) edit->setTextMargins(5, 0, 5, 0);
    if (!qobject_cast<QDialog*>(widget)) return;
    widget->setBackgroundRole(QPalette::Base);
    widget->setAutoFillBackground(true);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_ScrollBarExtent: return 10;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight: return 16;
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical: return 0;
        case PM_MenuHMargin:
        case PM_MenuVMargin: return 4;
        case PM_MenuPanelWidth: return 1;
        case PM_SmallIconSize:
        case PM_ButtonIconSize: return 16;
        case PM_SplitterWidth: return 1;
        default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const {
    switch (hint) {
        case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
        case SH_EtchDisabledText:
        case SH_DitherDisabledText: return 0;
        case SH_ToolTip_WakeUpDelay: return 350;
        default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton) return {std::max(result.width(), size.width() + 28), 32};
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox) result.setHeight(std::max(result.height(), 32));
    if (type == CT_MenuItem) result.setHeight(std::max(result.height(), option && qstyleoption_cast<const QStyleOptionMenuItem*>(option)->menuItemType == QStyleOptionMenuItem::Separator ? 9 : 28));
    return result;
}

void applyTheme(QApplication& application, ThemeChoice choice) {
    static const bool systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    installFonts();
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemDark);
    if (!qobject_cast<Style*>(QApplication::style())) QApplication::setStyle(new Style);
    QApplication::setPalette((dark ? Theme::dark() : Theme::light()).palette());
    application.setFont(textFont(TextStyle::Body));
}

ThemeChoice savedThemeChoice() { return static_cast<ThemeChoice>(qBound(0, QSettings().value(QStringLiteral("theme"), 0).toInt(), 2)); }
void saveThemeChoice(ThemeChoice choice) { QSettings().setValue(QStringLiteral("theme"), static_cast<int>(choice)); }

}  // namespace stagepath
