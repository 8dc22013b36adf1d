// Scoring by keyboard: one criterion down all use cases, or one use case across all criteria.
#pragma once

#include "app/views/scores/score_model.h"

#include <QWidget>

class QTableView;

namespace stagepath {

class SegmentedControl;
class TextLabel;

/// Digits score and lead on, over what is scored already to the next gap. At the end of the way they correct the last score.
class ScoreSheet : public QWidget {
    Q_OBJECT
public:
    explicit ScoreSheet(Workspace& workspace, QWidget* parent = nullptr);
    void start(const QList<UseCaseId>& ids, UseCaseId current);
    /// Lets go of the use cases, so that nothing is computed for them any more.
    void stop() { m_model->setUseCases({}); }
    UseCaseId current() const;
    /// Height of the words at the foot, which toasts leave in sight.
    int footHeight() const;
    QTableView* table() const { return m_table; }
    /// Across a use case instead of down a criterion.
    void setAcross(bool across);

signals:
    void closeRequested();
    void weightsRequested();
    void failed(const QString& sentence);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool handleKey(int key);
    void set(std::optional<int> score);
    void advance(bool toGap);
    QModelIndex nextCell(const QModelIndex& from) const;
    void follow(const Changeset& changes);
    void showPlaces();
    void goTo(int row, int column);
    void keepToScores();
    void setAtEnd(bool isAtEnd);
    void showWords();
    void placeColumns();

    Workspace& m_workspace;
    ScoreModel* m_model;
    QTableView* m_table;
    SegmentedControl* m_way;
    QList<QWidget*> m_buttons;  ///< after it, at the head
    TextLabel* m_question;
    TextLabel* m_words;
    TextLabel* m_end;     ///< where the way went, once it is at its end
    TextLabel* m_places;  ///< what places in brackets mean
    bool m_isAtEnd = false;  ///< the last score of the way was given
    bool m_fillsGaps = false;  ///< scoring began where no score was
    UseCaseId m_keptId;
    int m_keptColumn = 1;
};

}  // namespace stagepath
