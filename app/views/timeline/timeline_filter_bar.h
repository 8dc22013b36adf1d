// Over the timeline: the filter, its chips, and how much of the plan they leave.
#pragma once

#include "app/models/plan/initiative_filter.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace stagepath {

class FilterField;
class TextLabel;
class UseCaseChoiceField;

/// Holds the filter and says what changed; knows nothing of the timeline.
class TimelineFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit TimelineFilterBar(QWidget* parent = nullptr);

    const InitiativeFilter& filter() const { return m_filter; }
    /// Shows the chips of \p filter with the names of \p portfolio.
    void setFilter(const Portfolio& portfolio, const InitiativeFilter& filter);
    /// "12 of 26".
    void setCount(int shown, int all);
    FilterField* field() const { return m_field; }
    UseCaseChoiceField* termField() const { return m_term; }
    /// Opens the list of \p terms; typing finds an entry.
    void offer(const Portfolio& portfolio, const QList<QPair<InitiativeTerm, int>>& terms);

signals:
    void filterChanged(const stagepath::InitiativeFilter& filter);
    /// Asks for the terms there are; answered by offer().
    void termsRequested();
    /// The focus goes back to the timeline; \p closes: the bar is no longer wanted.
    void left(bool closes);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void setupTerm();
    void showChips(const Portfolio& portfolio);
    void change(const InitiativeFilter& filter);

    InitiativeFilter m_filter;
    FilterField* m_field;
    QWidget* m_chips;
    QHBoxLayout* m_chipLayout;
    QPushButton* m_add;
    UseCaseChoiceField* m_term;
    TextLabel* m_count;
    QPushButton* m_close;
};

}  // namespace stagepath
