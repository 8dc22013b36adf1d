// One user's session, carried out through the core library: every action is acknowledged only after the library has returned.
#pragma once

#include "core/workspace/workspace.h"
#include "tests/reliability/driver/script.h"

#include <memory>

namespace stagepath::reliability {

/// Says on its channel: `ACK n` after action n, `ERR n sentence` where it failed, `DIFF n` where the open workspace then shows something
/// else than the acknowledged actions, `HELD i` where after an action of which nobody knew whether it held the workspace shows possibility i,
/// `WILL digest` before a file is exported. Channel -1 says nothing.
class Session {
public:
    Session(QString file, Environment environment, Phase phase, quint32 seed, Model model, int channel);
    ~Session();

    /// Carries out actions \p first to \p first + \p count - 1; opens before and closes after.
    void run(int first, int count);
    /// The same in parts, for what happens in between.
    void open();
    void step(int number);
    void close();
    const Model& model() const { return m_possible.constFirst(); }
    Workspace* workspace() const { return m_workspace.get(); }

private:
    void perform(const Op& op);
    void edit(const Op& op);
    void importList(const Op& op);
    void exportAll();
    void compare(int number);
    void tell(const QByteArray& line) const;

    QString m_file;
    Environment m_environment;
    Phase m_phase;
    quint32 m_seed;
    QList<Model> m_possible;  ///< what may be saved; more than one only while nobody knows whether an action held
    int m_channel;
    std::unique_ptr<Workspace> m_workspace;
};

/// Whether a sentence leaves open if the action that failed holds all the same.
bool leavesOpen(const QByteArray& sentence);
/// Adds to each of \p possible what it is if \p op holds.
void addPossibilities(QList<Model>& possible, const Op& op);

/// What the lines of a session say: the state of everything acknowledged, and that of one action more, which was under way.
struct Acknowledged {
    Model model;
    Model withNext;
    QList<Model> possible;  ///< as the session had it at the end
    QList<Model> states;  ///< all on the way, the first and the last included
    int last = 0;         ///< number of the last action that ended, well or not
    int actions = 0;      ///< acknowledged
    QList<QByteArray> errors;  ///< sentences
    QList<QByteArray> digests;  ///< of exports: the ones finished or begun
    bool differs = false;
};
Acknowledged readLines(const QList<QByteArray>& lines, Phase phase, quint32 seed, const Model& start, int first);

}  // namespace stagepath::reliability
