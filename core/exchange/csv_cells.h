// Texts as cells of a table that a spreadsheet may open, and back: none is taken for a formula, no heading stands twice.
#pragma once

#include <QString>
#include <QStringList>

namespace stagepath {

/// \p text with a leading ' where a spreadsheet would take it for a formula, or where it looks as if it had been given one.
QString withoutFormula(const QString& text);
/// What withoutFormula() was given: exactly one leading ' taken off where a sign of a formula follows.
QString unguarded(const QString& cell);

/// The heading of a column that came with a list: its name \p key, marked where one of \p own columns is called so.
QString customHeading(const QString& key, const QStringList& own);
/// The name that customHeading() was given.
QString customKey(const QString& heading);

}  // namespace stagepath
