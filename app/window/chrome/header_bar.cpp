#include "app/window/chrome/header_bar.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QWidgetAction>

namespace stagepath {

namespace {

constexpr int kTitleRoom = 32;  ///< between title, subtitle and the first tool

/// A tool that says how narrow it can be gives way as far as that.
int leastWidth(const QWidget* tool) { return tool->minimumWidth() > 0 ? tool->minimumWidth() : tool->sizeHint().width(); }

}  // namespace

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent), m_title(new TextLabel({}, textFont(TextStyle::PageTitle))), m_subtitle(new TextLabel({}, textFont(TextStyle::Body), TextRole::Tertiary)),
      m_toolLayout(new QHBoxLayout), m_more(makeIconButton(tr("More"), QStringLiteral("more"))) {
    setFixedHeight(56);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addStretch();
    m_more->setProperty("quiet", false);
    layout->addWidget(m_more);
    m_toolLayout->setSpacing(8);
    layout->addLayout(m_toolLayout);
    connect(m_more, &QPushButton::clicked, this, &HeaderBar::openMore);
    m_more->hide();
}

void HeaderBar::setTitle(const QString& title, const QString& subtitle) {
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    fold();
}

void HeaderBar::setTools(const QList<QWidget*>& tools) {
    for (QWidget* tool : m_tools) {
        m_toolLayout->removeWidget(tool);
        tool->hide();
    }
    m_tools = tools;
    for (QWidget* tool : m_tools) {
        m_toolLayout->addWidget(tool);
        tool->show();
    }
    fold();
}

void HeaderBar::resizeEvent(QResizeEvent*) { fold(); }

void HeaderBar::fold() {
    int room = width() - 48 - m_title->sizeHint().width() - m_subtitle->sizeHint().width() - kTitleRoom;
    int needed = 0;
    for (const QWidget* tool : m_tools) needed += leastWidth(tool) + 8;
    const bool tooWide = needed > room;
    if (tooWide) room -= 40;
    int used = 0;
    for (qsizetype i = m_tools.size() - 1; i >= 0; --i) {
        used += leastWidth(m_tools[i]) + 8;
        m_tools[i]->setVisible(!tooWide || used <= room || i == m_tools.size() - 1);
    }
    m_more->setVisible(tooWide);
}

/// The folded tools as they are, stacked in a popover, and put back when it closes.
void HeaderBar::openMore() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QList<QPair<QPointer<QWidget>, int>> borrowed;
    auto* panel = new QWidget(menu);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(8, 8, 8, 8);
    for (int i = 0; i < m_tools.size(); ++i) {
        if (!m_tools[i]->isHidden()) continue;
        borrowed.append({m_tools[i], i});
        m_toolLayout->removeWidget(m_tools[i]);
        layout->addWidget(m_tools[i]);
        m_tools[i]->show();
    }
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(panel);
    menu->addAction(action);
    connect(menu, &QMenu::aboutToHide, this, [this, borrowed] {
        for (const auto& [tool, index] : borrowed) {
            if (!tool) continue;
            tool->setParent(this);
            m_toolLayout->insertWidget(index, tool);
        }
        fold();
    });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

void HeaderBar::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.surface);
    p.setPen(t.border);
    p.drawLine(0, height() - 1, width(), height() - 1);
}

}  // namespace stagepath
