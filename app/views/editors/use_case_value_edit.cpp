#include "app/views/editors/use_case_value_edit.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/widgets/words/open_words.h"
#include "core/analysis/names.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace stagepath {

namespace {

using Sign = UseCaseChoice::Sign;

int signWidth(const UseCaseChoice& shown) {
    switch (shown.sign) {
        case Sign::Person:
        case Sign::Nobody: return 29;
        case Sign::Lifecycle: return 19;
        default: return 0;
    }
}

}  // namespace

void paintUseCaseStageChip(QPainter& p, const QWidget& widget, const QRect& rect, std::optional<int> stage) {
    const Theme& t = Theme::of(&widget);
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const QFont font = textFont(TextStyle::SmallMedium);
    const QString text = stage ? QStringLiteral("%1 %2").arg(QLocale().toString(*stage), stageName(*stage)) : UseCaseValueEdit::tr("not assessed");
    const int mark = stage ? 23 : 0;
    const int width = std::min(QFontMetrics(font).horizontalAdvance(text) + mark + 17, rect.width());
    const auto mirrored = [&](const QRect& r) { return QStyle::visualRect(widget.layoutDirection(), rect, r); };
    const QRect chip(rect.left(), rect.center().y() - 10, width, 22);
    p.setPen(Qt::NoPen);
    p.setBrush(stage ? t.ramp(*stage).tint : t.inset);
    p.drawRoundedRect(mirrored(chip), 6, 6);
    if (stage) paintStageMark(p, t, mirrored(QRect(chip.left() + 8, chip.center().y() - 6, 16, 12)).topLeft(), *stage);
    p.setFont(font);
    p.setPen(stage ? t.text1 : t.text3);
    p.drawText(mirrored(chip.adjusted(8 + mark, 0, -6, 0)), static_cast<int>(QStyle::visualAlignment(widget.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute),
               QFontMetrics(font).elidedText(text, Qt::ElideRight, chip.width() - mark - 12));
    p.restore();
}

UseCaseValueEdit::UseCaseValueEdit(const Field<UseCase>& field, QWidget* parent) : UseCaseChoiceField(parent), m_field(field) {
    setObjectName(QStringLiteral("inspector.") + QLatin1String(field.column));
    setAccessibleName(fieldLabel(field));
    setFixedHeight(28);
    setFont(textFont(TextStyle::Body));
    setMaxLength(1'000);
    setFrame(false);
    setProperty("plain", true);
    setTextMargins(6, 0, 6, 0);
    connect(this, &QLineEdit::textEdited, this, [this] { noteState(false); });
    // The letters that found a choice are done with: the field holds what is stored, and undo is the workspace's again.
    connect(this, &UseCaseChoiceField::picked, this, &UseCaseValueEdit::restore);
}

void UseCaseValueEdit::setShown(const UseCaseChoice& shown, const QString& edited, bool mixed) {
    m_shown = shown;
    m_edited = edited;
    m_isMixed = mixed;
    setAccessibleDescription(mixed ? tr("several") : shown.text);
    setToolTip(fontMetrics().horizontalAdvance(shown.text) > width() - 16 ? shown.text : QString());
    if (isChosen(m_field) ? !hasFocus() || !isModified() : !isModified()) restore();
    update();
}

void UseCaseValueEdit::restore() {
    if (isChosen(m_field)) setValue(m_isMixed ? Value{QStringLiteral("\x01")} : m_shown.value);
    else setText(m_isMixed ? QString() : m_edited);
    if (isChosen(m_field) && !m_isMixed && text().isEmpty()) setText(m_edited);
    setModified(false);
    setCursorPosition(0);
    // The next letters look for another choice, rather than being added to the name of this one.
    if (isChosen(m_field) && hasFocus()) setSelection(static_cast<int>(text().size()), -static_cast<int>(text().size()));
    noteState(false);
}

void UseCaseValueEdit::noteState(bool isRefused) {
    if (isChosen(m_field)) return;  // counts once it is picked
    OpenWords::instance().note(this, isRefused ? WordsState::Refused : isModified() ? WordsState::Typing : WordsState::Kept, [this] { commit(); });
}

void UseCaseValueEdit::commit() {
    if (isChosen(m_field) || !isModified()) return;
    setModified(false);
    noteState(false);
    emit committed(text());
}

void UseCaseValueEdit::keepTyped() {
    setModified(true);
    noteState(true);
}

void UseCaseValueEdit::forgetTyped() {
    if (!isChosen(m_field)) setModified(false);
}

void UseCaseValueEdit::paintEvent(QPaintEvent* event) {
    const Theme& t = Theme::of(this);
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() && (isOpen() || !isChosen(m_field))) {
        p.end();
        QLineEdit::paintEvent(event);
        QPainter ring(this);
        ring.setRenderHint(QPainter::Antialiasing);
        ring.setPen(QPen(t.focus, 2));
        ring.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        return;
    }
    p.fillRect(rect(), palette().color(QPalette::Base));
    if (hasFocus() || (underMouse() && !isReadOnly())) {
        p.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(t.control, 1));
        p.setBrush(hasFocus() ? t.surface : t.hover);
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    QRect r = rect().adjusted(8, 0, -8, 0);
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute);
    if (!m_isMixed && m_shown.sign == Sign::Stage) {
        int stage = 0;
        fromValue(m_shown.value, stage);
        paintUseCaseStageChip(p, *this, QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(8, 0, 0, 0)), stage);
        return;
    }
    const QRect sign = mirrored(QRect(r.left(), r.center().y() - 10, 22, 22));
    if (!m_isMixed && (m_shown.sign == Sign::Person || m_shown.sign == Sign::Nobody)) {
        paintAvatar(p, t, sign, m_shown.sign == Sign::Person ? m_shown.text : QString(), t.category(m_shown.color), m_shown.strong);
    }
    if (!m_isMixed && m_shown.sign == Sign::Lifecycle) {
        Lifecycle l{};
        fromValue(m_shown.value, l);
        paintLifecycle(p, t, QRectF(mirrored(QRect(r.left(), r.center().y() - 6, 13, 13))).center(), l, t.text2);
    }
    if (!m_isMixed) r.setLeft(r.left() + signWidth(m_shown));
    p.setFont(font());
    const bool empty = m_shown.text.isEmpty() && !m_isMixed;
    p.setPen(m_isMixed || empty ? t.text3 : m_shown.sign == Sign::Nobody ? t.warning : t.text1);
    const QString text = m_isMixed ? tr("several") : empty ? QStringLiteral("–") : m_shown.text;
    const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, r.width());
    p.drawText(mirrored(r), align, shown);
    if (m_isMixed || m_shown.detail.isEmpty()) return;
    r.setLeft(r.left() + fontMetrics().horizontalAdvance(shown) + 8);
    p.setFont(textFont(TextStyle::Micro));
    p.setPen(t.text3);
    if (r.width() > 30) p.drawText(mirrored(r), align, p.fontMetrics().elidedText(m_shown.detail, Qt::ElideRight, r.width()));
}

void UseCaseValueEdit::keyPressEvent(QKeyEvent* event) {
    if (isChosen(m_field)) {
        UseCaseChoiceField::keyPressEvent(event);
        if (event->key() == Qt::Key_Escape) restore();
        update();
        return;
    }
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            commit();
            selectAll();
            return;
        case Qt::Key_Escape:
            if (!isModified()) break;
            restore();
            selectAll();
            return;
        default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void UseCaseValueEdit::mousePressEvent(QMouseEvent* event) {
    if (isChosen(m_field)) UseCaseChoiceField::mousePressEvent(event);
    else QLineEdit::mousePressEvent(event);
    update();
}

void UseCaseValueEdit::focusInEvent(QFocusEvent* event) {
    UseCaseChoiceField::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) selectAll();
    update();
}

void UseCaseValueEdit::focusOutEvent(QFocusEvent* event) {
    UseCaseChoiceField::focusOutEvent(event);
    if (isChosen(m_field)) restore();
    else if (event->reason() != Qt::PopupFocusReason) commit();
    update();
}

void UseCaseValueEdit::enterEvent(QEnterEvent* event) {
    UseCaseChoiceField::enterEvent(event);
    update();
}

void UseCaseValueEdit::leaveEvent(QEvent* event) {
    UseCaseChoiceField::leaveEvent(event);
    update();
}

}  // namespace stagepath
