#include "app/views/inspector/use_case_note.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace stagepath {

UseCaseNote::UseCaseNote(QWidget* parent) : QWidget(parent), m_label(new QLabel), m_link(new LinkButton({})) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(0);
    layout->addSpacing(26);  // for the sign; margins would not mirror
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_label);
    words->addWidget(m_link, 0, Qt::AlignLeading);
    layout->addLayout(words, 1);
    connect(m_link, &QPushButton::clicked, this, &UseCaseNote::linkTriggered);
    m_label->setFont(textFont(TextStyle::Small));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
}

void UseCaseNote::setSentences(const QString& first, const QString& rest, const QString& link) {
    m_link->setWords(link);
    m_link->setVisible(!link.isEmpty());
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
