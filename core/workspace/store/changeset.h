// What one change did to the rows: the only event pages listen to.
#pragma once

#include "core/domain/entity.h"

#include <QList>
#include <QSet>

namespace stagepath {

enum class RowOp { Insert, Update, Delete };

/// One cell before and after. For inserts `before` is NULL, for deletes `after` is.
struct FieldChange {
    QString column;
    Value before;
    Value after;
};

/// One row of a changeset. Settings have no id but a `key`.
struct RowChange {
    EntityKind kind = EntityKind::Setting;
    RowOp op = RowOp::Update;
    qint64 id = 0;
    QString key;
    QList<FieldChange> fields;  ///< only those that changed
};

/// The rows that one edit, undo or redo touched, as applied (an undo is already turned round).
class Changeset {
public:
    enum class Cause { Edit, Undo, Redo, Reload };

    Changeset() = default;
    Changeset(Cause cause, QString text, QList<RowChange> rows);

    Cause cause() const { return m_cause; }
    /// The text of the change, as in the history.
    const QString& text() const { return m_text; }
    const QList<RowChange>& rows() const { return m_rows; }
    bool isEmpty() const { return m_rows.isEmpty() && m_cause != Cause::Reload; }
    /// True where a row of \p kind was touched; always true for a reload.
    bool touches(EntityKind kind) const { return m_cause == Cause::Reload || m_kinds.contains(kind); }
    bool touchesAny(std::initializer_list<EntityKind> kinds) const;
    /// Ids of the touched rows of T.
    template <class T>
    QList<Id<T>> ids() const {
        QList<Id<T>> result;
        for (const RowChange& row : m_rows) {
            if (row.kind == Entity<T>::kind) result.append(Id<T>(row.id));
        }
        return result;
    }

private:
    Cause m_cause = Cause::Edit;
    QString m_text;
    QList<RowChange> m_rows;
    QSet<EntityKind> m_kinds;
};

}  // namespace stagepath
