// What Qt's PDF writer can't write: outline, structure with alternative text, author, language, and bytes that are equal for equal input.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace stagepath {

struct PdfBookmark {
    QString title;
    int page = 0;  ///< from 0
};
/// One page for readers that can't see it: a part of the document under its title.
struct PdfPage {
    QString title;
    QString alternative;  ///< what stands in the place of a page that is a picture; empty where its text can be read
};
struct PdfMetadata {
    QString title;
    QString author;
    QString language;
    QDate date;
    QList<PdfBookmark> bookmarks;
    QList<PdfPage> pages;  ///< all of them
};
/// \p pdf with the metadata. Throws Error where it is no PDF.
QByteArray finishPdf(const QByteArray& pdf, const PdfMetadata& metadata);

}  // namespace stagepath
