#include "app/window/start/recovery_row.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace stagepath {

namespace {

constexpr int kRecoverySide = 190;  ///< pixels for state and changes at the end of a row
constexpr int kRecoveryLines = 60;   ///< pixels high with a title and a line
constexpr int kRecoveryWhy = 36;     ///< pixels more for why a state is not good

}  // namespace

RecoveryRow::RecoveryRow(const RecoverySource& source, bool isNewestGood, QWidget* parent) : QPushButton(parent), m_source(source), m_isNewestGood(isNewestGood) {
    setObjectName(isNewestGood ? QStringLiteral("newestGood") : QStringLiteral("recoverySource"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(source.problems.isEmpty() ? kRecoveryLines : kRecoveryLines + kRecoveryWhy);
    setEnabled(source.problems.isEmpty());
    setAccessibleName(title() + QStringLiteral(", ") + state());
    setAccessibleDescription(QStringList{detail(), changes(), why()}.join(QLatin1Char(' ')).simplified());
    setToolTip(source.problems.isEmpty() ? source.path : (source.problems + source.details).join(QLatin1Char('\n')));
    setAttribute(Qt::WA_Hover);
}

QString RecoveryRow::title() const {
    switch (m_source.kind) {
        case RecoverySource::Kind::WorkingCopy: return tr("Work in progress on this computer");
        case RecoverySource::Kind::File: return tr("The file itself");
        case RecoverySource::Kind::Backup: return tr("Backup %1").arg(BackupStore::reasonText(m_source.reason));
    }
    return {};
}

QString RecoveryRow::detail() const {
    return tr("%1, %2").arg(QLocale().toString(m_source.at.toLocalTime(), QLocale::ShortFormat), QLocale().formattedDataSize(m_source.size));
}

/// In words that need no path: the row says which file it is.
QString RecoveryRow::why() const { return m_source.problems.value(0).replace(m_source.path, QFileInfo(m_source.path).fileName()); }

/// Of a damaged state as far as its history can be read; empty where it can't.
QString RecoveryRow::changes() const {
    return m_source.isGood() || m_source.changes > 0 || !m_source.isExamined ? tr("%Ln change(s)", nullptr, static_cast<int>(m_source.changes)) : QString();
}

QString RecoveryRow::state() const {
    if (m_isNewestGood) return tr("Newest good state");
    if (!m_source.isExamined) return tr("Not looked through");
    return m_source.isGood() ? tr("Good") : tr("Damaged");
}

void RecoveryRow::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || (underMouse() && isEnabled())) {
        p.setPen(Qt::NoPen);
        p.setBrush(hasFocus() ? t.accentTint : t.hover);
        p.drawRoundedRect(rect(), 7, 7);
    }
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QRectF sign(rtl ? width() - 34 : 18, height() / 2.0 - 8, 16, 16);
    if (!isEnabled()) paintSeverity(p, t, sign, Severity::Error);
    else p.drawPixmap(sign.topLeft(), iconPixmap(m_source.isExamined ? QStringLiteral("ok") : QStringLiteral("history"), m_isNewestGood ? t.accent : t.text3, 16, devicePixelRatioF()));
    const QRect lines(0, 10, width(), kRecoveryLines - 20);
    const QRect area = rtl ? lines.adjusted(kRecoverySide, 0, -46, 0) : lines.adjusted(46, 0, -kRecoverySide, 0);
    const QRect side = rtl ? QRect(16, 10, kRecoverySide - 24, lines.height()) : QRect(width() - kRecoverySide + 8, 10, kRecoverySide - 24, lines.height());
    p.setFont(textFont(TextStyle::BodyMedium));
    p.setPen(isEnabled() ? t.text1 : t.text2);
    p.drawText(area, int(Qt::AlignTop | Qt::AlignLeading), p.fontMetrics().elidedText(title(), Qt::ElideRight, area.width()));
    p.setPen(m_isNewestGood ? t.accent : t.text2);
    p.drawText(side, int(Qt::AlignTop | Qt::AlignTrailing), state());
    p.setFont(textFont(TextStyle::Small));
    p.setPen(t.text3);
    p.drawText(area, int(Qt::AlignBottom | Qt::AlignLeading), p.fontMetrics().elidedText(detail(), Qt::ElideRight, area.width()));
    p.drawText(side, int(Qt::AlignBottom | Qt::AlignTrailing), changes());
    if (isEnabled()) return;
    p.setPen(t.text2);
    p.drawText(QRect(rtl ? 16 : 46, kRecoveryLines - 6, width() - 62, kRecoveryWhy - 2), int(Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap), why());
}

void RecoveryRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) click();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) event->ignore();
    else QPushButton::keyPressEvent(event);
}

}  // namespace stagepath
