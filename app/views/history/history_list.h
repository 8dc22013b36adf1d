// The list of changes: each with its sign, text, author, time and what it did.
#pragma once

#include "app/models/history_model.h"

#include <QListView>

namespace stagepath {

/// Up and down go from change to change, right and left (or Space) unfold and fold one, Enter looks at the workspace then, F2
/// names the moment, Ctrl+R reverts, letters go to the filter, Esc closes.
class HistoryList : public QListView {
    Q_OBJECT
public:
    explicit HistoryList(HistoryModel* model, QWidget* parent = nullptr);
    const HistoryItem* currentItem() const { return m_model->itemAt(currentIndex()); }
    /// Goes to change \p number, or to the newest one where it isn't shown.
    void select(qint64 number);

signals:
    void currentItemChanged();
    void lookRequested();
    void nameRequested();
    void revertRequested();
    void typed(const QString& text);
    void closeRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    HistoryModel* m_model;
};

}  // namespace stagepath
