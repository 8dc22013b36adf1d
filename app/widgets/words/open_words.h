// Fields that hold words which are not in the workspace yet: what the foot of the rail says, and what is kept before the window goes.
#pragma once

#include <QHash>
#include <QObject>

#include <functional>

namespace stagepath {

/// Typing: not tried yet. Refused: tried and not saved; what was typed is still in the field.
enum class WordsState { Kept, Typing, Refused };

/// All fields of the program that are being typed in.
class OpenWords : public QObject {
    Q_OBJECT
public:
    static OpenWords& instance();
    /// Notes how \p field stands; \p commit saves it. A field that goes is forgotten.
    void note(QObject* field, WordsState state, const std::function<void()>& commit);
    /// The worst of all fields.
    WordsState state() const;
    /// Saves what is typed anywhere; what is refused stays in its field.
    void commitAll();

signals:
    void changed();

private:
    struct Entry {
        WordsState state;
        std::function<void()> commit;
    };
    QHash<QObject*, Entry> m_open;
};

}  // namespace stagepath
