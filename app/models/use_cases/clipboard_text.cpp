#include "app/models/use_cases/clipboard_text.h"

#include "core/domain/values/error.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace stagepath {

namespace {

constexpr qsizetype kMostMarkup = 500'000;  ///< characters; more would hold the window up

struct ClipboardTextTr {
    Q_DECLARE_TR_FUNCTIONS(ClipboardText)
};

QString cellWords(const QTextTableCell& cell) {
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    QString words = cursor.selectedText();
    words.replace(QChar::ParagraphSeparator, QLatin1Char('\n')).replace(QChar::LineSeparator, QLatin1Char('\n'));
    return quotedCell(words.trimmed());
}

/// What spans several cells stands in the first of them.
QString cellsOfTable(const QTextTable& table) {
    QStringList lines;
    for (int row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            cells.append(cell.row() == row && cell.column() == column ? cellWords(cell) : QString());
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

QString textOfMarkup(const QString& html) {
    if (html.size() > kMostMarkup) {
        throw Error(ClipboardTextTr::tr("The clipboard holds %1 characters of formatted text and no plain text. Save the table as CSV or XLSX and import that (Ctrl+I).").arg(QLocale().toString(html.size())));
    }
    QTextDocument document;
    document.setHtml(html);
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (const auto* table = qobject_cast<QTextTable*>(frame)) return cellsOfTable(*table);
    }
    return document.toPlainText();
}

/// Bytes that are no text come as control characters.
void refuseControls(const QString& text) {
    const auto isControl = [](QChar c) { return (c < QLatin1Char(' ') && !QStringLiteral("\t\n\r\v\f").contains(c)) || c == QChar(0x7f); };
    const auto at = std::find_if(text.cbegin(), text.cend(), isControl);
    if (at == text.cend()) return;
    const auto line = std::count(text.cbegin(), at, QLatin1Char('\n')) + 1;
    throw Error(ClipboardTextTr::tr("What lies in the clipboard is no text: line %1 has control characters. Copy rows in your spreadsheet, then paste them here; nothing was changed.").arg(QLocale().toString(line)));
}

}  // namespace

QString quotedCell(QString words) {
    const bool isPlain = std::none_of(words.cbegin(), words.cend(), [](QChar c) { return c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('"'); });
    return isPlain ? words : QLatin1Char('"') + words.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString clipboardText() { return clipboardText(QGuiApplication::clipboard()->mimeData()); }

QString clipboardText(const QMimeData* carried) {
    QString text = carried ? carried->text() : QString();
    if (text.trimmed().isEmpty() && carried && carried->hasHtml()) text = textOfMarkup(carried->html());
    if (text.isEmpty() && (!carried || carried->hasText() || carried->hasHtml())) {
        throw Error(ClipboardTextTr::tr("The clipboard can't be read: the program that it was copied in gave nothing. Copy the rows there again, or save them as CSV or XLSX and import that (Ctrl+I); nothing was changed."));
    }
    if (text.trimmed().isEmpty()) throw Error(ClipboardTextTr::tr("The clipboard holds no text. Copy rows in your spreadsheet first, then paste them here."));
    refuseControls(text);
    return text;
}

}  // namespace stagepath
