// What lies in the clipboard, as lines of cells.
#pragma once

#include <QString>

class QMimeData;

namespace stagepath {

/// The text of the clipboard: its plain text, else the cells of the table in its formatted text, tab-separated and
/// quoted as spreadsheets do. Throws Error with what to do where there is none, and where it is no text.
QString clipboardText();
QString clipboardText(const QMimeData* carried);
/// \p words as one cell of tab-separated text: quoted where they would be taken for several.
QString quotedCell(QString words);

}  // namespace stagepath
