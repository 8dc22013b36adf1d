// A PDF read back with poppler's and qpdf's own tools, as somebody else's reader sees it.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace stagepath::test {

/// A run of text: where it stands on its page in points, how large it is set (in thirds of a point), what it says.
struct PdfText {
    int page = 0;  ///< from 1
    QRectF box;
    double points = 0;
    QString text;
};

class PdfFile {
public:
    /// Reads \p path; fails the test where a tool is missing or complains.
    explicit PdfFile(const QString& path);

    int pageCount() const { return static_cast<int>(m_sizes.size()); }
    QSizeF size(int page) const { return m_sizes.value(page - 1); }
    const QList<PdfText>& texts() const { return m_texts; }
    QStringList bookmarks() const { return m_bookmarks; }
    /// All text of a page in reading order, lines joined by blanks.
    QString text(int page) const;
    /// The single words of the file with their exact boxes; their sizes are not known.
    QList<PdfText> words() const;
    /// What stands in the band of the titles; empty on the cover.
    QString title(int page) const;
    QStringList titles() const;
    /// Lines of pdfinfo and pdffonts, and qpdf's check.
    QString info(const QString& key) const;
    QStringList fonts() const { return m_fonts; }
    QString language() const { return m_language; }
    /// What readers that can't see are told instead of pictures.
    QStringList alternatives() const { return m_alternatives; }
    /// The parts of the document's structure, by their titles, in their order.
    QStringList parts() const { return m_parts; }

private:
    void readXml(const QByteArray& xml);
    QList<QSizeF> m_sizes;
    QList<PdfText> m_texts;
    QStringList m_bookmarks;
    QStringList m_fonts;
    QString m_info;
    QString m_language;
    QStringList m_alternatives;
    QStringList m_parts;
    void readStructure(const QJsonObject& objects);
    QString m_path;
};

}  // namespace stagepath::test
