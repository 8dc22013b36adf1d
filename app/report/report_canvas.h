// The pages of a report while they are painted: frame, fonts, page numbers.
#pragma once

#include "app/drawing/theme.h"
#include "app/report/report_writer.h"

#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <functional>
#include <memory>

namespace stagepath {

/// Paints in units of 1/96 inch. Pages are collected first, so that each knows how many there are.
class ReportCanvas {
public:
    struct Page {
        QString section;   ///< key, for the outline
        QString title;     ///< sentence at the top; empty on the cover
        std::function<void(QPainter&, const QRectF& body)> paint;
    };

    ReportCanvas(const Portfolio& portfolio, QDate today, const ReportOptions& options);

    QSizeF pageSize() const { return m_size; }
    /// Where the content of a page goes.
    QRectF body() const;
    const Theme& theme() const { return Theme::light(); }
    QColor brand() const { return m_brand; }
    const Portfolio& portfolio() const { return m_portfolio; }
    QDate today() const { return m_today; }
    /// Subjects that the sections on assessments show; empty: the enterprise and the units.
    const QList<Subject>& subjects() const { return m_options.subjects; }
    /// Day of the round to compare with; null: a year before the latest.
    QDate comparedWith() const { return m_options.comparedWith; }
    QString author() const;
    QString confidentiality() const;
    const QImage& logo() const { return m_logo; }

    void add(Page page) { m_pages.append(std::move(page)); }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    const QList<Page>& pages() const { return m_pages; }
    /// Renders all pages into \p device.
    void render(QPdfWriter& device, const ProgressCallback& progress);

    // Text helpers; sizes in points.
    static QFont font(double points, int weight = 400);
    /// Draws \p text elided in \p rect.
    static void text(QPainter& p, const QRectF& rect, const QString& text, const QFont& font, const QColor& color, Qt::Alignment alignment = Qt::AlignLeft);
    /// Draws \p text wrapped from the top of \p rect and returns the height it took.
    static double paragraph(QPainter& p, const QRectF& rect, const QString& text, const QFont& font, const QColor& color);
    void head(QPainter& p, const QRectF& rect, const QString& text) const;

private:
    void frame(QPainter& p, const Page& page, int number) const;

    const Portfolio& m_portfolio;
    QDate m_today;
    ReportOptions m_options;
    QSizeF m_size;
    QColor m_brand;
    QImage m_logo;
    QList<Page> m_pages;
};

/// Millimetres in units of the canvas.
constexpr double mm(double value) { return value * 96 / 25.4; }

constexpr double kTableRow = mm(6.2);  ///< height of a row of a table of use cases or units

}  // namespace stagepath
