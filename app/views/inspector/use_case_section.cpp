#include "app/views/inspector/use_case_section.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QAbstractButton>
#include <QLayoutItem>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace stagepath {

/// Title, detail, figure and chevron; a line above divides the sections.
class UseCaseSection::Head : public QAbstractButton {
public:
    explicit Head(const QString& title) {
        setText(title);
        setAccessibleName(title);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setFixedHeight(34);
    }
    QSize sizeHint() const override { return {200, 34}; }
    QString detail;
    QString figure;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        const Theme& t = Theme::of(this);
        p.setRenderHint(QPainter::Antialiasing);
        const auto mirrored = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        const int left = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute);
        const int right = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter) | Qt::AlignAbsolute);
        p.setFont(textFont(TextStyle::BodyStrong));
        p.setPen(t.text1);
        const int title = p.fontMetrics().horizontalAdvance(text());
        p.drawText(mirrored(QRect(0, 0, title + 2, height())), left, text());
        const QFont strong = fontOfPixels(16, 600);
        const int end = figure.isEmpty() ? 0 : QFontMetrics(strong).horizontalAdvance(figure) + 8;
        p.setFont(textFont(TextStyle::Small));
        p.setPen(t.text3);
        const QRect rest(title + 8, 0, width() - title - 8 - 24 - end, height());
        p.drawText(mirrored(rest), left, p.fontMetrics().elidedText(detail, Qt::ElideRight, rest.width()));
        p.setFont(strong);
        p.setPen(t.text1);
        if (end > 0) p.drawText(mirrored(QRect(width() - end - 22, 0, end, height())), right, figure);
        const QRectF chevron(mirrored(QRect(width() - 18, (height() - 14) / 2, 14, 14)));
        p.translate(chevron.center());
        if (!isChecked()) p.rotate(layoutDirection() == Qt::RightToLeft ? 90 : -90);
        paintIcon(p, QRectF(-7, -7, 14, 14), QStringLiteral("chev"), t.text3);
        p.resetTransform();
        if (!hasFocus()) return;
        p.setPen(QPen(t.focus, 2));
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 3, -1, -3), 6, 6);
    }
};

UseCaseSection::UseCaseSection(const QString& title, bool open, QWidget* parent)
    : QWidget(parent), m_head(new Head(title)), m_body(new QWidget), m_content(new QVBoxLayout(m_body)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_body);
    m_content->setContentsMargins(0, 0, 0, 6);
    m_content->setSpacing(0);
    connect(m_head, &QAbstractButton::toggled, m_body, &QWidget::setVisible);
    m_body->setVisible(open);
    m_head->setChecked(open);
    connect(m_head, &QAbstractButton::toggled, this, &UseCaseSection::toggled);
}

void UseCaseSection::clearContent() {
    while (QLayoutItem* item = m_content->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void UseCaseSection::setDetail(const QString& detail, const QString& figure) {
    m_head->detail = detail;
    m_head->figure = figure;
    m_head->setAccessibleDescription(figure.isEmpty() ? detail : figure + QLatin1Char(' ') + detail);
    m_head->update();
}

void UseCaseSection::setOpen(bool open) { m_head->setChecked(open); }
bool UseCaseSection::isOpen() const { return m_head->isChecked(); }
QWidget* UseCaseSection::head() const { return m_head; }

}  // namespace stagepath
