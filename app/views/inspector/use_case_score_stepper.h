// A score of 0 to 5 as a name and five blocks, set with one click or one key.
#pragma once

#include "core/domain/portfolio.h"

#include <QWidget>

#include <optional>

namespace stagepath {

/// Keys 0 to 5 set, left and right step, Del clears; the mouse sets by block and steps with − and +.
class UseCaseScoreStepper : public QWidget {
    Q_OBJECT
public:
    explicit UseCaseScoreStepper(const QString& name, QWidget* parent = nullptr);

    /// \p mixed: several use cases with different scores.
    void setScore(std::optional<int> score, bool mixed = false);
    /// The score that all of \p ids have in \p criterion, or "several".
    void showScoresOf(const Portfolio& portfolio, const QList<UseCaseId>& ids, ImpactCriterionId criterion);
    std::optional<int> score() const { return m_score; }
    bool isMixed() const { return m_isMixed; }
    QSize sizeHint() const override { return {280, 26}; }
    QSize minimumSizeHint() const override { return {170, 26}; }

signals:
    void scoreSet(std::optional<int> score);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// A part that begins \p fromEnd before the trailing edge.
    QRect partAt(int fromEnd, int width) const;
    void paintButtons(QPainter& p) const;
    void paintSeveral(QPainter& p) const;
    void paintScore(QPainter& p) const;
    void change(std::optional<int> score);
    std::optional<int> m_score;
    bool m_isMixed = false;
};

}  // namespace stagepath
