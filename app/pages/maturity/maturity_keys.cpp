// Where the keys go on the page Maturity.
#include "app/pages/maturity/maturity_page.h"
#include "app/views/maturity/progression_view.h"
#include "app/views/maturity/radar_view.h"
#include "app/views/maturity/stage_stack_view.h"
#include "app/views/maturity/stage_table.h"
#include "app/views/maturity/year_slider.h"
#include "app/widgets/chart_card.h"

#include <QScrollArea>
#include <QStackedLayout>
#include <QTableWidget>

namespace stagepath {

/// Whoever comes to the page moves the date at once, or reads the table that stands in its place.
void MaturityPage::placeKeys() { setFocusProxy(m_stack->currentIndex() == 0 ? panes().constFirst() : m_stack->currentWidget()); }

/// What takes the keys in each card.
QList<QWidget*> MaturityPage::panes() const {
    const auto pane = [](const ChartCard* card, QWidget* chart) { return card->showsTable() ? static_cast<QWidget*>(card->table()) : chart; };
    return {pane(m_progression, m_view->slider()), pane(m_stackCard, m_stackView), pane(m_radarCard, m_radar), m_table};
}

/// Progression → stages → radar → table → progression.
void MaturityPage::focusNextPane() {
    if (m_stack->currentIndex() != 0) return setFocus(Qt::TabFocusReason);
    const QList<QWidget*> cards{m_progression, m_stackCard, m_radarCard, m_tableCard};
    qsizetype next = 0;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        if (cards[i]->isAncestorOf(focusWidget())) next = (i + 1) % cards.size();
    }
    QWidget* pane = panes()[next];
    pane->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(pane);
}

}  // namespace stagepath
