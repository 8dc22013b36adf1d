// Loads the texts of a language into the program.
#pragma once

#include <QStringList>

class QCoreApplication;

namespace stagepath {

/// Installs the texts of \p language (for example "de"; empty: the system's) with Qt's own, and makes its locale the
/// default for dates and numbers. English where there are none. Takes
/// the place of what an earlier call installed; texts that are shown already stay as they are.
void installTranslations(QCoreApplication& application, const QString& language);
/// \p text of the source and what it is in every language that comes with the program: rows that were named by an earlier run
/// are known by it, whatever language that ran in.
QStringList inAllLanguages(const char* context, const char* text);

}  // namespace stagepath
