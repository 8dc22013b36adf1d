// What is typed into a cell while its field is open.
#pragma once

#include "core/workspace/workspace.h"

#include <QObject>
#include <QPersistentModelIndex>

class QLineEdit;

namespace stagepath {

class UseCaseTableModel;

/// Saves the words on a pause, and brings back what stood in the cell before. Belongs to the field.
class CellWords : public QObject {
    Q_OBJECT
public:
    CellWords(QLineEdit* edit, UseCaseTableModel* model, const QModelIndex& index);
    /// That of \p edit; nullptr where it has none.
    static CellWords* of(const QLineEdit* edit);
    /// Whether a pause has saved something of this typing: what follows is one step to undo with it.
    bool goesOn() const { return m_goesOn; }
    /// What a pause has saved goes back by an edit.
    void takeBack();

private:
    bool save(const QString& text);
    UseCaseTableModel* m_model;
    QPersistentModelIndex m_where;
    UseCaseId m_id;
    const Field<UseCase>* m_field;
    Value m_before;
    bool m_goesOn = false;
};

}  // namespace stagepath
