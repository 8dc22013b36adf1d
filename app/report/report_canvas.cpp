#include "app/report/report_canvas.h"

#include "app/report/report_parts.h"

#include "app/drawing/typography.h"
#include "core/domain/values/error.h"
#include "core/exchange/reading/file_bytes.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QtEndian>

#include <cmath>

namespace stagepath {

namespace {

QSizeF sizeOf(ReportPaper paper) {
    switch (paper) {
        case ReportPaper::A4: return {mm(297), mm(210)};
        case ReportPaper::Letter: return {mm(279.4), mm(215.9)};
        case ReportPaper::A3: return {mm(420), mm(297)};
        case ReportPaper::Wide: return {mm(338.7), mm(190.5)};
    }
    return {};
}

/// True where every chunk of the PNG is there; its library complains on its own to stderr otherwise.
bool isWholePng(const QByteArray& bytes) {
    for (qsizetype at = 8; at + 12 <= bytes.size();) {
        const auto length = qFromBigEndian<quint32>(bytes.constData() + at);
        if (length > static_cast<quint32>(bytes.size() - at - 12)) return false;
        if (bytes.mid(at + 4, 4) == "IEND") return true;
        at += 12 + static_cast<qsizetype>(length);
    }
    return false;
}

/// PNG and JPEG by their first bytes only: a picture file may be hostile.
QImage readLogo(const QString& file) {
    if (file.isEmpty()) return {};
    QByteArray bytes = readFile(file);
    const QByteArray format = bytes.startsWith("\x89PNG") ? "png" : bytes.startsWith("\xFF\xD8\xFF") ? "jpeg" : "";
    if (format.isEmpty()) throw Error(QCoreApplication::translate("Report", "%1 is no PNG or JPEG picture. Choose one for the logo.").arg(file));
    if (format == "png" && !isWholePng(bytes)) throw Error(QCoreApplication::translate("Report", "The logo %1 is cut short. Choose a whole picture.").arg(file));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    const QSize size = reader.size();
    if (size.width() > 4096 || size.height() > 4096) throw Error(QCoreApplication::translate("Report", "The logo %1 is larger than 4,096 pixels. Choose a smaller picture.").arg(file));
    const QImage image = reader.read();
    if (image.isNull()) throw Error(QCoreApplication::translate("Report", "The logo %1 can't be read: %2. Choose another picture.").arg(file, reader.errorString()));
    return image;
}

/// Contrast of \p color on white by WCAG 2.1.
double contrastOnWhite(const QColor& color) {
    const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    const double luminance = 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    return 1.05 / (luminance + 0.05);
}

}  // namespace

ReportCanvas::ReportCanvas(const Portfolio& portfolio, QDate today, const ReportOptions& options)
    : m_portfolio(portfolio), m_today(today), m_options(options), m_size(sizeOf(options.paper)), m_brand(portfolio.settings().brand.primary), m_logo(readLogo(options.logo)) {
    // A brand colour that can't be read on white does not colour text.
    if (!m_brand.isValid() || contrastOnWhite(m_brand) < 4.5) m_brand = QColor(QStringLiteral("#173F5B"));
}

QString ReportCanvas::author() const { return m_options.author.isEmpty() ? m_portfolio.settings().brand.author : m_options.author; }
QString ReportCanvas::confidentiality() const { return m_options.confidentiality.isEmpty() ? m_portfolio.settings().brand.confidentiality : m_options.confidentiality; }

QRectF ReportCanvas::body() const { return {mm(14), mm(32), m_size.width() - mm(28), m_size.height() - mm(32) - mm(19)}; }

QFont ReportCanvas::font(double points, int weight) {
    QFont f = fontOfPixels(10, weight);
    f.setPixelSize(std::max(10, qRound(points * 96 / 72)));
    return f;
}

void ReportCanvas::text(QPainter& p, const QRectF& rect, const QString& text, const QFont& font, const QColor& color, Qt::Alignment alignment) {
    p.setFont(font);
    p.setPen(color);
    p.drawText(rect, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine), QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width() + 0.5));
}

double ReportCanvas::paragraph(QPainter& p, const QRectF& rect, const QString& text, const QFont& font, const QColor& color) {
    p.setFont(font);
    p.setPen(color);
    QRectF used;
    p.drawText(rect, int(Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft), text, &used);
    return used.height();
}

void ReportCanvas::head(QPainter& p, const QRectF& rect, const QString& title) const { text(p, rect, title, font(10.5, 600), m_brand); }

void ReportCanvas::frame(QPainter& p, const Page& page, int number) const {
    const Theme& t = theme();
    const double right = m_size.width() - mm(14);
    const Settings& s = m_portfolio.settings();
    double x = mm(14);
    if (!m_logo.isNull()) {
        const double width = std::min(mm(40), mm(5.8) * m_logo.width() / m_logo.height());
        const double height = width * m_logo.height() / m_logo.width();
        p.drawImage(QRectF(x, mm(8.5) + (mm(5.8) - height) / 2, width, height), m_logo);
        x += width + mm(2.5);
    }
    // Status at the right has its room first; organisation and programme share the rest.
    const QString status = QCoreApplication::translate("Report", "Status of %1").arg(shownLongDate(m_today));
    const double statusWidth = QFontMetricsF(font(8)).horizontalAdvance(status) + 4;
    text(p, QRectF(right - statusWidth, mm(8.5), statusWidth, mm(5.8)), status, font(8), t.text2, Qt::AlignRight);
    const QFont strong = font(8, 600);
    const double room = right - statusWidth - mm(4) - x;
    const double nameWidth = std::min(QFontMetricsF(strong).horizontalAdvance(s.organisation) + 4, s.programme.isEmpty() ? room : room * 0.6);
    text(p, QRectF(x, mm(8.5), nameWidth, mm(5.8)), s.organisation, strong, m_brand);
    text(p, QRectF(x + nameWidth + mm(2), mm(8.5), room - nameWidth - mm(2), mm(5.8)), s.programme, font(8), t.text2);
    QFont title = font(18, 600);
    while (title.pixelSize() > 15 && QFontMetricsF(title).horizontalAdvance(page.title) > right - mm(14)) title.setPixelSize(title.pixelSize() - 1);
    text(p, QRectF(mm(14), mm(16.5), right - mm(14), mm(11)), page.title, title, m_brand);
    const double foot = m_size.height() - mm(13.2);
    p.setPen(QPen(t.borderStrong, mm(0.25)));
    p.drawLine(QPointF(mm(14), foot), QPointF(right, foot));
    const double third = (right - mm(14)) / 3;
    const QRectF line(mm(14), foot + mm(1), third - mm(3), mm(6));
    text(p, line, confidentiality(), font(7.5), t.text3);
    if (!author().isEmpty()) text(p, line.translated(third + mm(1.5), 0), QCoreApplication::translate("Report", "Prepared by %1").arg(author()), font(7.5), t.text3, Qt::AlignHCenter);
    text(p, line.translated(2 * third + mm(3), 0), QStringLiteral("%1 / %2").arg(number).arg(pageCount()), font(7.5), t.text3, Qt::AlignRight);
}

void ReportCanvas::render(QPdfWriter& device, const ProgressCallback& progress) {
    QPainter p(&device);
    if (!p.isActive()) throw Error(QCoreApplication::translate("Report", "The report can't be painted. Free some disk space."));
    for (int i = 0; i < m_pages.size(); ++i) {
        report(progress, static_cast<double>(i) / static_cast<double>(m_pages.size()));
        if (i > 0) device.newPage();
        p.save();
        p.scale(device.resolution() / 96.0, device.resolution() / 96.0);
        p.setRenderHints(QPainter::Antialiasing | QPainter::LosslessImageRendering);
        const bool isCover = m_pages[i].title.isEmpty();
        if (!isCover) frame(p, m_pages[i], i + 1);
        m_pages[i].paint(p, isCover ? QRectF(QPointF(), m_size) : body());
        p.restore();
    }
    p.end();
}

}  // namespace stagepath
