#include "app/window/field_keys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

#include <optional>

namespace stagepath {

namespace {

struct FieldSteps {
    bool canUndo = false;
    bool canRedo = false;
};

/// What a text field could take back; nothing for everything else.
std::optional<FieldSteps> stepsOf(const QObject* object) {
    if (const auto* line = qobject_cast<const QLineEdit*>(object)) return FieldSteps{line->isUndoAvailable(), line->isRedoAvailable()};
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(object)) return FieldSteps{text->document()->isUndoAvailable(), text->document()->isRedoAvailable()};
    if (const auto* text = qobject_cast<const QTextEdit*>(object)) return FieldSteps{text->document()->isUndoAvailable(), text->document()->isRedoAvailable()};
    if (const auto* box = qobject_cast<const QAbstractSpinBox*>(object)) return stepsOf(box->findChild<QLineEdit*>());
    return std::nullopt;
}

}  // namespace

FieldKeys::FieldKeys(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

bool FieldKeys::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) return false;
    const auto steps = stepsOf(object);
    if (!steps) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isExport = key->key() == Qt::Key_E && key->modifiers() == Qt::ControlModifier;
    const bool isForWindow = isExport || (key->matches(QKeySequence::Undo) && !steps->canUndo) || (key->matches(QKeySequence::Redo) && !steps->canRedo);
    if (isForWindow) event->ignore();
    return isForWindow;
}

}  // namespace stagepath
