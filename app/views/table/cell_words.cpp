#include "app/views/table/cell_words.h"

#include "app/models/use_cases/use_case_edits.h"
#include "app/models/use_cases/use_case_table_model.h"
#include "app/widgets/words/words_pause.h"

#include <QLineEdit>

namespace stagepath {

CellWords::CellWords(QLineEdit* edit, UseCaseTableModel* model, const QModelIndex& index)
    : QObject(edit), m_model(model), m_where(index), m_id(model->idAt(index.row())), m_field(fieldOf(static_cast<UseCaseColumn>(index.column()))) {
    new WordsPause(edit, [this](const QString& text) { return save(text); });
    const UseCase* u = model->useCaseAt(index.row());
    if (u && m_field) m_before = m_field->get(*u);
}

CellWords* CellWords::of(const QLineEdit* edit) { return edit->findChild<CellWords*>(QString(), Qt::FindDirectChildrenOnly); }

/// The row stays where it is looked at, also where the filter would leave it out now: the field would go with it.
bool CellWords::save(const QString& text) {
    if (!m_where.isValid()) return false;
    m_model->keep({m_id});
    const qint64 before = m_model->workspace().historyPosition();
    const bool isTaken = m_model->take(m_where, text, m_goesOn).isEmpty();
    m_goesOn = m_goesOn || m_model->workspace().historyPosition() != before;
    return isTaken;
}

void CellWords::takeBack() {
    if (!goesOn() || !m_field) return;
    m_model->attempt([this] { setUseCaseField(m_model->workspace(), {m_id}, *m_field, m_before); });
}

}  // namespace stagepath
