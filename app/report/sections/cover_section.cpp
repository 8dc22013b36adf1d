#include "app/report/report_parts.h"
#include "app/report/report_sections.h"
#include "core/analysis/names.h"

namespace stagepath {

namespace {

/// Four rising steps that bleed to the right and bottom edges.
void paintSteps(QPainter& p, const Theme& t, const QRectF& page) {
    const double width = page.width() * 0.1493;
    for (int stage = 1; stage <= kMaxStage; ++stage) {
        const double left = page.right() - width * (5 - stage);
        const double top = page.bottom() - page.height() * (0.1935 + 0.1757 * (stage - 1));
        p.fillRect(QRectF(left, top, page.right() - left, page.bottom() - top), t.ramp(stage).fill);
        ReportCanvas::text(p, QRectF(left + 16, top + 12, width - 24, 34), QString::number(stage), ReportCanvas::font(18, 600), t.ramp(stage).text);
        ReportCanvas::paragraph(p, QRectF(left + 16, top + 46, width - 24, 60), stageName(stage), ReportCanvas::font(9.5, 600), t.ramp(stage).text);
    }
}

/// The largest font, from 34 pt down, in which \p text takes no more than \p room and no word is wider.
QFont titleFont(const QString& text, QSizeF room) {
    double points = 34;
    const auto fits = [&] {
        const QFontMetricsF metrics(ReportCanvas::font(points, 600));
        const QRectF used = metrics.boundingRect(QRectF(QPointF(), QSizeF(room.width(), 1e4)), int(Qt::TextWordWrap), text);
        return used.height() <= room.height() && used.width() <= room.width();
    };
    while (points > 16 && !fits()) points -= 2;
    return ReportCanvas::font(points, 600);
}

void paintCover(QPainter& p, const ReportCanvas& canvas, const QRectF& page) {
    const Theme& t = canvas.theme();
    const Settings& s = canvas.portfolio().settings();
    paintSteps(p, t, page);
    const double left = mm(18.6);
    const double room = page.width() * 0.4 - left;
    double x = left;
    if (!canvas.logo().isNull()) {
        const double logoWidth = std::min(mm(60), mm(11) * canvas.logo().width() / canvas.logo().height());
        const double logoHeight = logoWidth * canvas.logo().height() / canvas.logo().width();
        p.drawImage(QRectF(x, mm(19) + (mm(11) - logoHeight) / 2, logoWidth, logoHeight), canvas.logo());
        x += logoWidth + mm(4);
    }
    ReportCanvas::text(p, QRectF(x, mm(19), page.right() - mm(14) - x, mm(11)), s.organisation, ReportCanvas::font(14, 600), canvas.brand());
    const QString title = s.programme.isEmpty() ? reportText(QT_TRANSLATE_NOOP("Report", "AI programme")) : s.programme;
    double y = page.height() * 0.31;
    y += ReportCanvas::paragraph(p, QRectF(left, y, room, page.height() * 0.34), title, titleFont(title, {room, page.height() * 0.3}), canvas.brand()) + mm(5);
    ReportCanvas::paragraph(p, QRectF(left, y, room, mm(30)), reportText(QT_TRANSLATE_NOOP("Report", "From pilots to the enterprise: portfolio, readiness and roadmap")), ReportCanvas::font(14), t.text2);
    y = page.height() * 0.78;
    ReportCanvas::text(p, QRectF(left, y, room, 20), reportText(QT_TRANSLATE_NOOP("Report", "Report to the Board")), ReportCanvas::font(10, 600), t.text1);
    ReportCanvas::text(p, QRectF(left, y + 21, room, 20), shownLongDate(canvas.today()), ReportCanvas::font(10), t.text2);
    ReportCanvas::text(p, QRectF(left, y + 42, room, 20), canvas.author(), ReportCanvas::font(10), t.text2);
    ReportCanvas::text(p, QRectF(left, y + 80, room, 18), canvas.confidentiality(), ReportCanvas::font(8), t.text3);
}

}  // namespace

void addCover(ReportCanvas& canvas) {
    canvas.add({QStringLiteral("cover"), QString(), [&canvas](QPainter& p, const QRectF& page) { paintCover(p, canvas, page); }});
}

}  // namespace stagepath
