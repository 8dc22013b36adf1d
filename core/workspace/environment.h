// The outside world a workspace depends on, replaceable in tests and by the command line's --date.
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace stagepath {

/// Clock, id source, author and directories. The defaults are the real ones.
struct Environment {
    std::function<QDateTime()> now;   ///< UTC
    std::function<qint64()> newId;    ///< random, positive, below 2^63
    QString author;                   ///< shown in the history; the user's full or login name by default
    QString stateDirectory;           ///< private working copies and backups; created 0700

    /// Real clock, secure random ids, ~/.local/state/stagepath (XDG_STATE_HOME).
    static Environment real();
    /// Same, but the day is always \p today (times follow one second apart, so that order shows) and ids are
    /// a fixed sequence: outputs are byte-equal from run to run.
    static Environment fixed(QDate today);

    QDate today() const { return now().date(); }
};

}  // namespace stagepath
