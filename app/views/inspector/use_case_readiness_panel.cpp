#include "app/views/inspector/use_case_readiness_panel.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/names.h"
#include "core/domain/portfolio.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace stagepath {

namespace {

constexpr int kUseCaseReadinessPanelHead = 28;
constexpr int kUseCaseReadinessPanelRow = 23;
constexpr int kHint = 54;
constexpr int kWidestMeter = 116;

}  // namespace

UseCaseReadinessPanel::UseCaseReadinessPanel(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Readiness"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UseCaseReadinessPanel::setStanding(const Portfolio& portfolio, const Standing& standing) {
    m_standing = standing;
    m_sources.clear();
    QStringList spoken;
    for (const Dimension d : kDimensions) {
        const DimensionStanding& level = standing[d];
        const bool foreign = level.known && (level.inherited || !standing.assessed);
        m_sources += foreign ? portfolio.nameOf(level.source) : QString();
        spoken += foreign ? tr("%1 %2, inherited from %3").arg(dimensionName(d), levelText(level), m_sources.constLast()) : QStringLiteral("%1 %2").arg(dimensionName(d), levelText(level));
    }
    const QString figure = standing.readiness ? readinessText(standing) : tr("not assessed");
    setAccessibleDescription(figure + QStringLiteral(": ") + spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize UseCaseReadinessPanel::sizeHint() const { return {320, kUseCaseReadinessPanelHead + kDimensionCount * kUseCaseReadinessPanelRow + (m_standing.assessed ? 0 : kHint)}; }

/// Where all levels are inherited from the same subject, its name.
QString UseCaseReadinessPanel::onlySource() const {
    QString source;
    for (const QString& name : m_sources) {
        if (name.isEmpty() || name == source) continue;
        if (!source.isEmpty()) return {};
        source = name;
    }
    return source;
}

void UseCaseReadinessPanel::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = Theme::of(this);
    const auto text = [&](const QRect& r, const QString& s, const QFont& font, const QColor& color, Qt::Alignment align) {
        p.setFont(font);
        p.setPen(color);
        const auto visual = QStyle::visualAlignment(layoutDirection(), align | Qt::AlignVCenter) | Qt::AlignAbsolute;
        p.drawText(QStyle::visualRect(layoutDirection(), rect(), r), static_cast<int>(visual), QFontMetrics(font).elidedText(s, Qt::ElideRight, r.width()));
    };
    const int meterWidth = std::min(kWidestMeter, width() * 31 / 100);
    text(QRect(0, 0, width() - 110, kUseCaseReadinessPanelHead), tr("Readiness"), textFont(TextStyle::BodyStrong), t.text1, Qt::AlignLeft);
    if (m_standing.readiness) {
        const QString figure = QLocale().toString(shownFigure(*m_standing.readiness));
        const int after = QFontMetrics(textFont(TextStyle::BodyStrong)).horizontalAdvance(tr("Readiness")) + 12;
        const int figureWidth = QFontMetrics(fontOfPixels(16, 600)).horizontalAdvance(figure);
        text(QRect(width() - 110, 0, 110, kUseCaseReadinessPanelHead), figure, fontOfPixels(16, 600), t.text1, Qt::AlignRight);
        text(QRect(after, 0, width() - after - figureWidth - 8, kUseCaseReadinessPanelHead), cautionText(m_standing), textFont(TextStyle::Small), t.text2, Qt::AlignRight);
    }
    else text(QRect(width() - 110, 0, 110, kUseCaseReadinessPanelHead), tr("not assessed"), textFont(TextStyle::Small), t.text3, Qt::AlignRight);

    for (int i = 0; i < kDimensionCount; ++i) {
        const Dimension d = kDimensions[static_cast<std::size_t>(i)];
        const DimensionStanding& level = m_standing[d];
        const bool foreign = level.known && (level.inherited || !m_standing.assessed);
        const QRect row(0, kUseCaseReadinessPanelHead + i * kUseCaseReadinessPanelRow, width(), kUseCaseReadinessPanelRow);
        const int meterLeft = width() - meterWidth - 30;
        const QFont body = textFont(TextStyle::Body);
        const QString name = dimensionName(d);
        text(QRect(0, row.top(), meterLeft - 8, kUseCaseReadinessPanelRow), name, body, foreign ? t.text3 : t.text2, Qt::AlignLeft);
        const int after = QFontMetrics(body).horizontalAdvance(name) + 8;
        if (foreign && m_standing.assessed && meterLeft - after > 40) text(QRect(after, row.top(), meterLeft - after - 8, kUseCaseReadinessPanelRow), m_sources[i], textFont(TextStyle::Micro), t.text3, Qt::AlignLeft);
        p.save();
        if (foreign) p.setOpacity(0.5);
        const QRect meter = QStyle::visualRect(layoutDirection(), rect(), QRect(meterLeft, row.center().y() - 4, meterWidth, 9));
        if (layoutDirection() == Qt::RightToLeft) {
            p.translate(meter.left() + meter.right() + 1, 0);
            p.scale(-1, 1);
        }
        paintLevelMeter(p, t, meter, level.known ? level.level : 0);
        p.restore();
        text(QRect(width() - 30, row.top(), 30, kUseCaseReadinessPanelRow), levelText(level), textFont(TextStyle::BodyStrong), foreign || !level.known ? t.text3 : t.text1, Qt::AlignRight);
    }
    if (m_standing.assessed) return;
    p.setFont(textFont(TextStyle::Small));
    p.setPen(t.text3);
    const QString source = onlySource();
    const bool suggests = !m_sources.join(QString()).isEmpty();
    const QString inherits = source.isEmpty() ? tr("Shown is what it would inherit until it is assessed itself.")
                                              : tr("Shown is what it would inherit from %1 until it is assessed itself.").arg(source);
    p.drawText(QRect(0, kUseCaseReadinessPanelHead + kDimensionCount * kUseCaseReadinessPanelRow, width(), kHint), Qt::TextWordWrap | Qt::AlignVCenter | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute),
               suggests ? inherits : tr("Nobody has assessed it yet."));
}

bool UseCaseReadinessPanel::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int i = (help->pos().y() - kUseCaseReadinessPanelHead) / kUseCaseReadinessPanelRow;
    const bool inside = help->pos().y() >= kUseCaseReadinessPanelHead && i < m_sources.size() && !m_sources[i].isEmpty();
    if (inside) QToolTip::showText(help->globalPos(), tr("inherited from %1").arg(m_sources[i]), this);
    else QToolTip::hideText();
    return true;
}

}  // namespace stagepath
