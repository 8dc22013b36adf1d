// The status line of the roadmap: what the marks mean, and the time shown.
#pragma once

#include <QDate>
#include <QWidget>

namespace stagepath {

class TimelineLegend : public QWidget {
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget* parent = nullptr);
    void setPlan(QDate from, QDate until, QDate today, bool baseline, int conflicts);
    int conflicts() const { return m_conflicts; }
    /// Whether bars stand there that are neither roll-outs nor enablers.
    void setHasWork(bool on);
    bool hasWork() const { return m_hasWork; }
    /// How many of the bars lack dates and stand dashed in a place for the time being.
    void setUndated(int count);
    int undated() const { return m_undated; }
    /// How many links in sight the timeline does not draw.
    void setLinksLeftOut(int count);
    int linksLeftOut() const { return m_linksLeftOut; }
    /// Which of items of \p widths stand in \p room: those with the highest of \p ranks make way first.
    static QList<bool> fittingItems(const QList<double>& widths, const QList<int>& ranks, double room);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    QDate m_from;
    QDate m_until;
    QDate m_today;
    bool m_baseline = false;
    bool m_hasWork = false;
    int m_conflicts = 0;
    int m_undated = 0;
    int m_linksLeftOut = 0;
};

}  // namespace stagepath
