// The history at the trailing edge: what changed, when and by whom, and the ways back.
#pragma once

#include "app/models/history_model.h"
#include "app/window/long_task.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QSlider;
class QPushButton;
class QVBoxLayout;

namespace stagepath {

class FilterField;
class HistoryList;
class TextLabel;

/// Shows the history of \p workspace (as it is now, also while the window looks back) and asks the window for what is done with
/// it. It is read in a worker of its own.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(Workspace& workspace, QWidget* parent = nullptr);
    /// Puts the focus on the list.
    void focusList();
    /// Which moment the window shows; nothing: now.
    void setShown(const std::optional<PastMoment>& moment);
    bool isReading() const { return m_reading.isRunning(); }

signals:
    void lookRequested(const stagepath::PastMoment& moment);
    void nowRequested();
    void revertRequested(qint64 number);
    void nameRequested(qint64 number, const QString& name);
    void unnameRequested(qint64 number);
    void problem(const QString& sentence);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void setupHead(QVBoxLayout* layout);
    void setupFoot(QVBoxLayout* layout);
    void connectList();
    void read();
    void showItems(const QList<HistoryItem>& items);
    void updateButtons();
    void updateSlider();
    PastMoment momentAt(int stop) const;
    void slide(int value);
    void requestSlid();
    void look();
    void name();
    void revert();

    Workspace& m_workspace;
    HistoryModel* m_model;
    HistoryList* m_list;
    FilterField* m_filter = nullptr;
    TextLabel* m_state = nullptr;
    TextLabel* m_momentLabel = nullptr;
    QSlider* m_slider = nullptr;
    QPushButton* m_look = nullptr;
    QPushButton* m_revert = nullptr;
    QPushButton* m_name = nullptr;
    QPushButton* m_unname = nullptr;
    TextLabel* m_reason = nullptr;  ///< why nothing can be done with the current change
    QList<qsizetype> m_held;  ///< places in the model's items of the changes that hold, oldest first
    std::optional<PastMoment> m_shown;
    QTimer m_settled;  ///< the slider rests
    bool m_readAgain = false;
    LongTask m_reading;  ///< last: its thread ends before what it reports to
};

}  // namespace stagepath
