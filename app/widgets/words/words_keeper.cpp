#include "app/widgets/words/words_keeper.h"

#include "app/widgets/words/words_pause.h"

#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace stagepath {

WordsKeeper::WordsKeeper(QWidget* field, Pause pause, Save save) : QObject(field), m_field(field), m_save(std::move(save)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kWordsPause);
    m_longest.setSingleShot(true);
    m_longest.setInterval(kWordsLongest);
    if (pause == Pause::Saves) {
        connect(&m_pause, &QTimer::timeout, this, &WordsKeeper::commit);
        connect(&m_longest, &QTimer::timeout, this, &WordsKeeper::commit);
    }
    field->installEventFilter(this);
}

WordsKeeper::WordsKeeper(QLineEdit* field, Pause pause, Save save) : WordsKeeper(static_cast<QWidget*>(field), pause, std::move(save)) {
    m_line = field;
    connect(field, &QLineEdit::textEdited, this, &WordsKeeper::onTyped);
    connect(field, &QLineEdit::returnPressed, this, [this] {
        if (commit()) endTyping();
    });
}

WordsKeeper::WordsKeeper(QPlainTextEdit* field, Pause pause, Save save) : WordsKeeper(static_cast<QWidget*>(field), pause, std::move(save)) {
    m_box = field;
    connect(field, &QPlainTextEdit::textChanged, this, &WordsKeeper::onTyped);
}

QString WordsKeeper::text() const { return m_line ? m_line->text() : m_box->toPlainText(); }

void WordsKeeper::setText(const QString& text) {
    const QScopedValueRollback showing(m_busy, true);
    if (m_line) m_line->setText(text);
    else m_box->setPlainText(text);
}

void WordsKeeper::forgetSteps() {
    if (m_box) return m_box->document()->clearUndoRedoStacks();
    if (!m_line->isUndoAvailable() && !m_line->isRedoAvailable()) return;
    const int at = m_line->cursorPosition();
    const int from = m_line->selectionStart();
    const int length = m_line->selectionLength();
    m_line->setText(m_line->text());  // the only way to forget them
    if (from >= 0) m_line->setSelection(from, length);
    else m_line->setCursorPosition(at);
}

void WordsKeeper::onTyped() {
    if (m_busy) return;
    if (!m_before) m_before = m_saved;
    if (text() == m_saved) return setState(WordsState::Kept);
    setState(WordsState::Typing);
    m_pause.start();
    if (!m_longest.isActive()) m_longest.start();
}

void WordsKeeper::setState(WordsState state) {
    m_state = state;
    if (state != WordsState::Typing) {
        m_pause.stop();
        m_longest.stop();
    }
    OpenWords::instance().note(m_field, state, [this] { commit(); });
}

bool WordsKeeper::commit() {
    if (!isOpen()) return true;
    if (m_busy) return false;
    if (m_composing) {
        m_pause.start();
        return false;
    }
    const QScopedValueRollback saving(m_busy, true);
    const QString typed = text();
    m_answered = m_left = false;
    const bool done = m_save(typed);
    if (m_left || text() != typed) return done;  // it has gone on meanwhile
    setState(done ? WordsState::Kept : WordsState::Refused);
    if (!done) return false;
    if (!m_answered) m_saved = typed;
    m_hasSaved = m_before.has_value();
    forgetSteps();
    return true;
}

void WordsKeeper::restore() {
    m_answered = true;
    endTyping();
    m_refused.remove(m_subject);
    if (text() != m_saved) setText(m_saved);
    setState(WordsState::Kept);
}

/// The next words begin a step of their own.
void WordsKeeper::endTyping() {
    m_before.reset();
    m_hasSaved = false;
}

/// What a pause in the typing has saved already goes back by an edit. False where nothing was typed.
bool WordsKeeper::takeBack() {
    const QString before = m_before.value_or(m_saved);
    if (!isOpen() && before == m_saved) return false;
    restore();
    if (before == m_saved) return true;
    setText(before);
    setState(WordsState::Typing);
    commit();
    return true;
}

void WordsKeeper::show(const QString& subject, const QString& text) {
    const bool isOther = subject != m_subject || text != m_saved;
    m_answered = true;
    if (!m_busy && isOther) endTyping();
    if (subject != m_subject) {
        if (isOpen()) m_refused.insert(m_subject, this->text());
        m_subject = subject;
        m_left = true;
        setState(WordsState::Kept);
    }
    m_saved = text;
    const QString refused = m_refused.take(subject);
    if (!refused.isNull() && refused != text) {
        setText(refused);
        setState(WordsState::Refused);
    } else if (!isOpen() && this->text() != text && (isOther || !m_field->hasFocus())) {
        setText(text);  // what was only tidied up on its way stays as typed while the typing goes on
    }
}

bool WordsKeeper::eventFilter(QObject* object, QEvent* event) {
    // A field that is just going is neither of both any more.
    if (!qobject_cast<QLineEdit*>(object) && !qobject_cast<QPlainTextEdit*>(object)) return false;
    if (event->type() == QEvent::InputMethod) m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !m_composing) return takeBack();
    if (event->type() != QEvent::FocusOut || static_cast<QFocusEvent*>(event)->reason() == Qt::PopupFocusReason) return false;
    m_composing = false;
    commit();
    if (!isOpen()) endTyping();
    if (!isOpen() && text() != m_saved) setText(m_saved);
    return false;
}

}  // namespace stagepath
