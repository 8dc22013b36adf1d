#include "app/views/inspector/use_case_note.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace stagepath {

UseCaseNote::UseCaseNote(QWidget* parent) : QWidget(parent), m_label(new QLabel) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(36, 8, 10, 8);
    layout->addWidget(m_label);
    m_label->setFont(textFont(TextStyle::Small));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
}

void UseCaseNote::setSentences(const QString& first, const QString& rest) {
    m_label->setText(QStringLiteral("<b>%1</b> %2").arg(first.toHtmlEscaped(), rest.toHtmlEscaped()));
    setAccessibleName(first + QLatin1Char(' ') + rest);
}

void UseCaseNote::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(t.warningTint);
    p.drawRoundedRect(rect(), 6, 6);
    paintSeverity(p, t, QStyle::visualRect(layoutDirection(), rect(), QRect(11, 10, 16, 16)), Severity::Warning);
}

}  // namespace stagepath
