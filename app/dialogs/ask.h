// The questions the program asks, with seams for tests: a next answer replaces the dialog. A question goes with its parent: where that is
// deleted meanwhile, as a page is with its workspace, the answer is empty, and whoever asked may be gone too.
#pragma once

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace stagepath {

/// File to open; empty where the user cancelled. \p filter as in QFileDialog.
QString askOpenFile(QWidget* parent, const QString& title, const QString& filter);
/// What becomes of a file that has the name already. Workspaces are never written over, so nobody is asked whether to: the place is
/// refused with a sentence.
enum class Present { IsReplaced, Stays };
/// File to write; empty where the user cancelled. A \p suggestion without a folder goes to the one used last.
QString askSaveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter, Present present = Present::IsReplaced);
/// \p name in the folder of \p file, to suggest; \p name alone, which goes to the folder used last, where nobody can write there.
QString besideFile(const QString& file, const QString& name);
/// A line of text; empty where the user cancelled. \p problemOf says what is wrong with a text in one sentence (empty: nothing);
/// the question stays until nothing is.
QString askText(QWidget* parent, const QString& title, const QString& label, const QString& suggestion, const std::function<QString(const QString&)>& problemOf = {});
/// The answer the next question gets without a dialog (tests).
void setNextAnswer(const QString& answer);
/// What the latest question for a file to write suggested (tests).
QString latestSuggestion();

}  // namespace stagepath
