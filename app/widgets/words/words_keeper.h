// Sees to it that the words typed into a field get into the workspace, and stay in the field until they are there.
#pragma once

#include "app/widgets/words/open_words.h"
#include "core/workspace/workspace.h"

#include <QHash>
#include <QTimer>

#include <optional>

class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace stagepath {

/// Saves when the focus or the window is left, with Enter in a line, and, where it is asked to, after a pause in the typing and
/// every few seconds without one. Words that were refused stay and are tried again at the next leave. Esc brings back what stood
/// there before the typing began. Once saved, the field has no steps of its own to undo:
/// Ctrl+Z is the workspace's.
class WordsKeeper : public QObject {
    Q_OBJECT
public:
    /// True where the words are in the workspace now (or were there already).
    using Save = std::function<bool(const QString& text)>;
    enum class Pause { Waits, Saves };
    WordsKeeper(QLineEdit* field, Pause pause, Save save);
    WordsKeeper(QPlainTextEdit* field, Pause pause, Save save);

    /// Shows what the workspace has for \p subject, unless words for it are still to be saved. Those of another subject that
    /// could not be saved are kept for when it is shown again.
    void show(const QString& subject, const QString& text);
    /// The words on show belong to \p subject from now on: it is the same one under another key.
    void rename(const QString& subject) { m_subject = subject; }
    /// Saves now; true where nothing is left open.
    bool commit();
    /// Back to what the workspace has.
    void restore();
    bool isOpen() const { return m_state != WordsState::Kept; }
    /// For an edit that saves: what was saved since the typing began is one step to undo with what is saved now.
    Workspace::Step step() const { return m_hasSaved ? Workspace::Step::GoesOn : Workspace::Step::Own; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    WordsKeeper(QWidget* field, Pause pause, Save save);
    QString text() const;
    void setText(const QString& text);
    void forgetSteps();
    void onTyped();
    bool takeBack();
    void endTyping();
    void setState(WordsState state);

    QWidget* m_field;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_box = nullptr;
    Save m_save;
    QTimer m_pause;
    QTimer m_longest;
    bool m_composing = false;  ///< an input method has letters that are no text yet
    bool m_busy = false;       ///< saving, or showing
    bool m_left = false;       ///< another subject is shown since
    bool m_answered = false;   ///< the owner has shown what saving made of the words
    WordsState m_state = WordsState::Kept;
    QString m_subject;
    QString m_saved;
    std::optional<QString> m_before;  ///< what was there when the typing began; nothing while none goes on
    bool m_hasSaved = false;          ///< something of this typing
    QHash<QString, QString> m_refused;  ///< by subject
};

}  // namespace stagepath
