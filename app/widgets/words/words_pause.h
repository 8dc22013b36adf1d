// Saves what is typed into a field that is open for one value only: a cell, a name on a bar.
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QLineEdit;

namespace stagepath {

/// Each pause is a row of the history, so not too short a one.
inline constexpr int kWordsPause = 1000;  // milliseconds
/// Who types on without one loses no more than the words of this time.
inline constexpr int kWordsLongest = 2000;  // milliseconds from the first letter that is not saved

/// Saves after a pause in the typing, and every few seconds without one, while the field stays open. What can't be taken yet stays typed
/// and nothing is said of it. Belongs to its field.
class WordsPause : public QObject {
    Q_OBJECT
public:
    /// True where the words are in the workspace now (or were there already).
    using Save = std::function<bool(const QString& text)>;
    WordsPause(QLineEdit* field, Save save);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void onTyped();
    void saveNow();
    QLineEdit* m_field;
    Save m_save;
    QTimer m_pause{this};
    QTimer m_longest{this};
    bool m_composing = false;  ///< an input method has letters that are no text yet
};

}  // namespace stagepath
