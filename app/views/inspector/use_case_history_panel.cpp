#include "app/views/inspector/use_case_history_panel.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kUseCaseHistoryPanelShown = 60;

TextLabel* wrapped(const QString& text, TextStyle style, TextRole role) {
    auto* label = new TextLabel(text, textFont(style), role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// The ground of the list.
class Paper : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), Theme::of(this).surface); }
};

}  // namespace

UseCaseHistoryPanel::UseCaseHistoryPanel(Workspace& workspace, QWidget* parent) : QScrollArea(parent), m_history(workspace) {
    setAccessibleName(tr("History"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new Paper;
    m_list = new QVBoxLayout(page);
    m_list->setContentsMargins(20, 12, 20, 16);
    m_list->setSpacing(2);
    setWidget(page);
}

void UseCaseHistoryPanel::showUseCase(UseCaseId id) {
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    QList<UseCaseEvent> events;
    try {
        if (id) events = m_history.eventsOf(id, kUseCaseHistoryPanelShown);
    } catch (const Error& error) {
        m_list->addWidget(wrapped(error.message(), TextStyle::Small, TextRole::Secondary));
        m_list->addStretch(1);
        return;
    }
    if (events.isEmpty()) m_list->addWidget(wrapped(tr("Nothing has changed here yet. Every change of this use case will be listed with its author and time."), TextStyle::Small, TextRole::Tertiary));
    for (const UseCaseEvent& event : events) {
        const QString text = event.entry.undone ? tr("%1 (undone)").arg(event.entry.text) : event.entry.text;
        m_list->addWidget(wrapped(text, TextStyle::BodyStrong, event.entry.undone ? TextRole::Tertiary : TextRole::Primary));
        m_list->addWidget(wrapped(tr("%1, %2", "author, time").arg(event.entry.author, QLocale().toString(event.entry.at.toLocalTime(), QLocale::ShortFormat)), TextStyle::Micro, TextRole::Tertiary));
        for (const QString& line : event.lines) m_list->addWidget(wrapped(line, TextStyle::Small, TextRole::Secondary));
        m_list->addSpacing(10);
    }
    m_list->addStretch(1);
}

}  // namespace stagepath
