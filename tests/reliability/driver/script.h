// A script of user actions that follows from a seed, and the state each of them must lead to, worked out without the product.
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace stagepath {
class Portfolio;
class Workspace;
struct HistoryEntry;
}

namespace stagepath::reliability {

enum class OpKind { Add, Change, Bulk, Remove, Import, Undo, Redo, Export, Publish, SaveCopy, Backup, Reopen };
/// What a script is mostly made of.
enum class Phase { Edit, Bulk, UndoRedo, Import, Export, Migrate, Publish, Backup };
inline constexpr int kPhaseCount = 8;
QString nameOf(Phase phase);

struct Op {
    int number = 0;
    OpKind kind = OpKind::Add;
    QString target;  ///< name of the use case that is changed or removed
    bool isEdit() const { return kind <= OpKind::Import; }
    /// How the history calls it.
    QString text() const { return QStringLiteral("step %1").arg(number); }
};

/// What the use cases and the history must be after a number of actions.
class Model {
public:
    struct Row {
        int stage = 0;
        QString summary;
    };
    void apply(const Op& op);
    const QMap<QString, Row>& rows() const { return m_rows; }
    /// Content and history as text, to be compared with stateText().
    QString text() const;

private:
    struct Entry {
        QString text;
        bool undone = false;
        bool abandoned = false;
        QMap<QString, Row> before;
        QMap<QString, Row> after;
    };
    void edit(const Op& op);

    QMap<QString, Row> m_rows;
    QList<Entry> m_history;
};

/// Action \p number of the script, from the state that the ones before led to.
Op opAt(Phase phase, quint32 seed, int number, const Model& model);

/// The names an import adds, and the summary an action writes; the driver does with them what the model expects.
QStringList importedNames(const Op& op);
QString summaryOf(const Op& op);
/// The workspace's content and history in the words of Model::text().
QString stateText(const Workspace& workspace);
QString stateText(const Portfolio& portfolio, const QList<HistoryEntry>& history);

}  // namespace stagepath::reliability
