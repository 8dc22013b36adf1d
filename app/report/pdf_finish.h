// What Qt's PDF writer can't write: outline, author, language, and bytes that are equal for equal input.
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
struct PdfMetadata {
    QString title;
    QString author;
    QString language;
    QDate date;
    QList<PdfBookmark> bookmarks;
};
/// \p pdf with the metadata. Throws Error where it is no PDF.
QByteArray finishPdf(const QByteArray& pdf, const PdfMetadata& metadata);

}  // namespace stagepath
