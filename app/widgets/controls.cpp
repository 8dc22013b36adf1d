#include "app/widgets/controls.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <utility>

namespace stagepath {

namespace {

constexpr int kSegmentPadding = 12;

/// Calls back on palette changes of the widget it belongs to.
class ThemeFollower : public QObject {
public:
    ThemeFollower(QWidget* widget, std::function<void()> update) : QObject(widget), m_update(std::move(update)) {
        widget->installEventFilter(this);
        m_update();
    }
    bool eventFilter(QObject*, QEvent* event) override {
        // An update may itself change the palette of the widget.
        if (event->type() == QEvent::PaletteChange && !m_updating) {
            m_updating = true;
            m_update();
            m_updating = false;
        }
        return false;
    }

private:
    std::function<void()> m_update;
    bool m_updating = false;
};

}  // namespace

void followTheme(QWidget* widget, std::function<void()> update) { new ThemeFollower(widget, std::move(update)); }

QString menuText(QString name) { return name.replace(QLatin1Char('&'), QLatin1String("&&")); }

QPushButton* makeButton(const QString& text, const QString& iconName, bool primary) {
    auto* button = new QPushButton(text);
    button->setProperty("primary", primary);
    button->setFont(textFont(TextStyle::BodyMedium));
    button->setAccessibleName(text);
    if (!iconName.isEmpty()) {
        followTheme(button, [button, iconName, primary] {
            const Theme& t = Theme::of(button);
            button->setIcon(icon(facing(iconName, button->layoutDirection()), primary ? t.onAccent : t.text2));
        });
    }
    return button;
}

QPushButton* makeIconButton(const QString& text, const QString& iconName) {
    auto* button = new QPushButton;
    button->setProperty("quiet", true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFixedSize(32, 32);
    followTheme(button, [button, iconName] { button->setIcon(icon(facing(iconName, button->layoutDirection()), Theme::of(button).text2)); });
    return button;
}

SegmentedControl::SegmentedControl(const QStringList& choices, const QString& accessibleName, QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
    setAccessibleName(accessibleName);
    setFixedHeight(32);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(3, 3, 3, 3);
    layout->setSpacing(0);
    for (int i = 0; i < choices.size(); ++i) {
        auto* button = new QPushButton(choices[i]);
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setFixedSize(QFontMetrics(textFont(TextStyle::BodyMedium)).horizontalAdvance(choices[i]) + 2 * kSegmentPadding, 26);
        button->setAccessibleName(choices[i]);
        m_group->addButton(button, i);
        layout->addWidget(button);
    }
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) emit currentIndexChanged(id);
    });
}

int SegmentedControl::currentIndex() const { return m_group->checkedId(); }

void SegmentedControl::setCurrentIndex(int index) {
    if (QAbstractButton* button = m_group->button(index)) return button->setChecked(true);
    QAbstractButton* chosen = m_group->checkedButton();
    if (!chosen) return;
    m_group->setExclusive(false);
    chosen->setChecked(false);
    m_group->setExclusive(true);
}

void SegmentedControl::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(t.borderStrong);
    p.setBrush(t.inset);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

FilterField::FilterField(const QString& placeholder, QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    m_icon = addAction(QIcon(), QLineEdit::LeadingPosition);
    updateIcon();
}

void FilterField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) updateIcon();
    QLineEdit::changeEvent(event);
}

void FilterField::updateIcon() {
    if (m_icon) m_icon->setIcon(icon(QStringLiteral("filter"), Theme::of(this).text3));
}

TextLabel::TextLabel(const QString& text, const QFont& font, TextRole role, QWidget* parent) : QLabel(text, parent), m_role(role) {
    setTextFormat(Qt::PlainText);
    setFont(font);
    setForegroundRole(QPalette::WindowText);  // dialogs stand on another ground, whose text would win
    updateColor();
    beginWhereReadingBegins();
}

/// A label by itself would put Latin words to the left also where the window is read from the right. Other alignments are left alone.
void TextLabel::beginWhereReadingBegins() {
    const Qt::Alignment start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeading);
    const Qt::Alignment before = std::exchange(m_start, start);
    if (alignment() == (before | Qt::AlignVCenter)) setAlignment(start | Qt::AlignVCenter);
}

void TextLabel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) updateColor();
    if (event->type() == QEvent::LayoutDirectionChange) beginWhereReadingBegins();
    QLabel::changeEvent(event);
}

void TextLabel::setRole(TextRole role) {
    m_role = role;
    updateColor();
}

void TextLabel::updateColor() {
    const Theme& t = Theme::of(this);
    const QColor color = m_role == TextRole::Primary ? t.text1 : m_role == TextRole::Secondary ? t.text2 : m_role == TextRole::Tertiary ? t.text3 : m_role == TextRole::Error ? t.error : t.accent;
    if (palette().color(QPalette::WindowText) == color) return;
    QPalette p = palette();
    p.setColor(QPalette::WindowText, color);
    setPalette(p);
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setFont(font());
    p.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    setToolTip(shown == text() ? QString() : text());
    p.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeading), shown);
}

NameButton::NameButton(const QString& name, QWidget* parent) : QPushButton(parent), m_name(name) {
    setProperty("quiet", true);
    setText(menuText(name));
    setAccessibleName(name);
    setToolTip(name);
    setStyleSheet(QStringLiteral("text-align: left; padding: 0 4px;"));
}

QString NameButton::shownName() const {
    QStyleOptionButton option;
    initStyleOption(&option);
    return fontMetrics().elidedText(m_name, Qt::ElideRight, style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width());
}

void NameButton::paintEvent(QPaintEvent*) {
    QStylePainter p(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = menuText(shownName());
    p.drawControl(QStyle::CE_PushButton, option);
}

LinkButton::LinkButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setFont(textFont(TextStyle::SmallMedium));
    setWords(text);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void LinkButton::setWords(const QString& text) {
    setText(text);
    setShortcut({});  // a name's “&” names no key
    setAccessibleName(text);
    setFixedSize(fontMetrics().horizontalAdvance(text) + 12, 26);
}

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(t.focus, 2));
    if (hasFocus()) p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    QFont f = font();
    f.setUnderline(isEnabled() && underMouse());
    p.setFont(f);
    p.setPen(!isEnabled() ? t.text3 : underMouse() ? t.accentHover : t.accent);
    p.drawText(rect(), Qt::AlignCenter, text());
}

}  // namespace stagepath
