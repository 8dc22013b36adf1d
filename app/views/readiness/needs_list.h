// What the next stage still needs, each need to be marked for an initiative.
#pragma once

#include "app/widgets/lists/matrix_view.h"
#include "core/analysis/assessment/gaps.h"

namespace stagepath {

/// Space marks a need, Enter goes to its question. What blocks the next stage comes first; the rest has a line of its own over it.
class NeedsList : public MatrixView {
    Q_OBJECT
public:
    explicit NeedsList(QWidget* parent = nullptr);
    /// The needs of \p subject; those of another one than before begin unmarked and at the top. \p isAssessed: the levels are the
    /// subject's own, at least in part.
    void show(const Portfolio& portfolio, const Subject& subject, const QList<Gap>& gaps, bool isAssessed);
    /// What is there instead of needs.
    QString emptyText() const;
    const QList<Gap>& gaps() const { return m_gaps; }
    /// The marked ones; where none is, the current one if the roadmap doesn't bring it already.
    QList<Gap> chosen() const;
    bool hasMarks() const { return !m_marked.isEmpty(); }
    void clearMarks();
    bool isMarked(int row) const { return m_marked.contains(m_gaps[row].criterion); }
    void toggle(int row);
    void markAll();
    /// How many of the needs all were meant with are left unmarked, since the roadmap brings them already.
    int passedOver() const;

    int rowCount() const override { return static_cast<int>(m_gaps.size()); }
    int columnCount() const override { return 1; }
    QRect cellRect(int row, int column) const override;
    QString sentence(int row, int column) const override;
    QSize sizeHint() const override { return {280, kRow * std::max(1, rowCount()) + (firstFurther() < rowCount() ? kHead : 0)}; }
    QSize minimumSizeHint() const override { return {220, sizeHint().height()}; }

signals:
    void marksChanged();
    /// All were to be marked, and the roadmap brings every one of them already.
    void nothingToMark();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    static constexpr int kRow = 68;
    static constexpr int kHead = 30;
    struct Words {
        QString name;
        QString plan;
    };
    void paintRow(QPainter& p, int row) const;
    /// Row of the first need that nothing waits for; rowCount() where all block.
    int firstFurther() const;
    int topOf(int row) const { return row * kRow + (row >= firstFurther() ? kHead : 0); }
    QRect box(int row) const;
    void startAnew();
    Subject m_subject;
    QList<Gap> m_gaps;
    QList<Words> m_words;
    QSet<QString> m_marked;
    bool m_meansAll = false;  ///< the marks are those of markAll()
    bool m_isAssessed = true;
};

}  // namespace stagepath
