#include "app/widgets/words/words_pause.h"

#include "app/widgets/words/open_words.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPointer>

#include <utility>

namespace stagepath {

WordsPause::WordsPause(QLineEdit* field, Save save) : QObject(field), m_field(field), m_save(std::move(save)) {
    m_pause.setInterval(kWordsPause);
    m_longest.setInterval(kWordsLongest);
    for (QTimer* timer : {&m_pause, &m_longest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &WordsPause::saveNow);
    }
    connect(field, &QLineEdit::textEdited, this, &WordsPause::onTyped);
    field->installEventFilter(this);
}

void WordsPause::onTyped() {
    m_pause.start();
    if (!m_longest.isActive()) m_longest.start();
}

void WordsPause::saveNow() {
    if (m_composing) return m_pause.start();
    m_pause.stop();
    m_longest.stop();
    const QPointer<WordsPause> self(this);
    if (m_save(m_field->text()) && self) OpenWords::instance().note(m_field, WordsState::Kept, {});
}

bool WordsPause::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::InputMethod) m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::FocusOut) m_composing = false;
    return QObject::eventFilter(object, event);
}

}  // namespace stagepath
