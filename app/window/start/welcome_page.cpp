#include "app/window/start/welcome_page.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/window/start/recent_files.h"
#include "app/window/start/welcome_widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kWelcomePageWidest = 1120;
constexpr int kRecentShown = 5;

/// The line between two recent files.
class WelcomeRule : public QWidget {
public:
    WelcomeRule() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), Theme::of(this).border); }
};

}  // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent) { setAccessibleName(tr("Welcome")); }

/// Only when somebody is about to look: who starts with a file never does.
void WelcomePage::build() {
    auto* outer = new QHBoxLayout(this);
    auto* column = new QVBoxLayout;
    auto* content = new QWidget;
    content->setMaximumWidth(kWelcomePageWidest);
    content->setLayout(column);
    outer->setContentsMargins(40, 0, 40, 0);
    outer->addWidget(content);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(12);
    // What a low window has less of is air.
    column->addSpacerItem(new QSpacerItem(0, 60, QSizePolicy::Minimum, QSizePolicy::Maximum));
    column->addWidget(new WelcomeHead);
    column->addSpacerItem(new QSpacerItem(0, 24, QSizePolicy::Minimum, QSizePolicy::Maximum));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(40);
    columns->addWidget(startColumn(), 25);
    columns->addWidget(recentColumn(), 29);
    column->addLayout(columns);
    column->addSpacerItem(new QSpacerItem(0, 16, QSizePolicy::Minimum, QSizePolicy::Maximum));
    column->addWidget(new TextLabel(tr("From the list to the board report"), textFont(TextStyle::CardTitle)));
    column->addWidget(stepsCard());
    column->addStretch();
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(-6, 0, 0, 0);  // the links' text stands at the edge, not their focus ring
    auto* settings = new LinkButton(tr("Settings"));
    auto* keyboard = new LinkButton(tr("Keyboard"));
    connect(settings, &QPushButton::clicked, this, &WelcomePage::settingsRequested);
    connect(keyboard, &QPushButton::clicked, this, &WelcomePage::keyboardRequested);
    foot->addWidget(settings);
    foot->addWidget(keyboard);
    foot->addStretch();
    foot->addWidget(new TextLabel(tr("Works fully offline. Version %1").arg(QStringLiteral(STAGEPATH_VERSION)), textFont(TextStyle::Small), TextRole::Tertiary));
    column->addLayout(foot);
}

QWidget* WelcomePage::startColumn() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new TextLabel(tr("Start"), textFont(TextStyle::CardTitle)));
    const auto add = [&](const QString& icon, const QString& title, const QString& text, const QKeySequence& keys, void (WelcomePage::*signal)()) {
        auto* card = new WelcomeChoice(icon, title, text, keys.toString(QKeySequence::NativeText));
        connect(card, &QPushButton::clicked, this, signal);
        layout->addWidget(card);
        m_choices.append(card);
    };
    add(QStringLiteral("import"), tr("Import a list of use cases"), tr("From a spreadsheet: CSV or XLSX. Columns and words are found by themselves."), QKeySequence(Qt::CTRL | Qt::Key_I), &WelcomePage::importRequested);
    add(QStringLiteral("plus"), tr("New workspace"), tr("Name the organisation and type the first use cases."), QKeySequence(Qt::CTRL | Qt::Key_N), &WelcomePage::newRequested);
    add(QStringLiteral("folder"), tr("Open a workspace"), tr("One file holds everything; it stays on this computer."), QKeySequence(Qt::CTRL | Qt::Key_O), &WelcomePage::openRequested);
    add(QStringLiteral("eye"), tr("Look at the sample"), tr("Northwind Bank: 24 use cases, 26 initiatives, a roadmap to 2029."), QKeySequence(), &WelcomePage::sampleRequested);
    layout->addStretch();
    return box;
}

QWidget* WelcomePage::recentColumn() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new TextLabel(tr("Recent files"), textFont(TextStyle::CardTitle)));
    auto* card = new WelcomeCard;
    m_recent = new QVBoxLayout(card);
    m_recent->setContentsMargins(1, 1, 1, 1);
    m_recent->setSpacing(0);
    layout->addWidget(card);
    layout->addStretch();
    return box;
}

QWidget* WelcomePage::stepsCard() {
    auto* card = new WelcomeCard;
    auto* layout = new QHBoxLayout(card);
    layout->setContentsMargins(18, 18, 6, 18);
    layout->setSpacing(0);
    const struct { const char* icon; QString title; QString text; } steps[] = {
        {"import", tr("Import"), tr("the list people already have")}, {"target", tr("Score"), tr("impact and readiness")}, {"map", tr("Map"), tr("what to scale, what to build up")},
        {"user", tr("Assign"), tr("an accountable owner each")}, {"roadmap", tr("Plan"), tr("the roadmap that closes the gaps")}, {"checks", tr("Check"), tr("before others do")},
        {"report", tr("Export"), tr("the PDF for the board")}};
    for (const auto& step : steps) layout->addWidget(new WelcomeStep(QLatin1String(step.icon), step.title, step.text, &step == steps), 1);
    return card;
}

void WelcomePage::refresh() {
    if (!m_recent) build();
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    m_choices = m_choices.mid(0, 4);
    for (const RecentFile& file : recentFiles().mid(0, kRecentShown)) {
        auto* row = new WelcomeRecent(file);
        connect(row, &WelcomeRecent::opened, this, &WelcomePage::fileRequested);
        connect(row, &WelcomeRecent::forgotten, this, [this](const QString& path) {
            const qsizetype at = m_choices.indexOf(focusWidget());
            forgetRecentFile(path);
            refresh();
            if (at >= 0) m_choices[qMin(at, m_choices.size() - 1)]->setFocus(Qt::TabFocusReason);
        });
        if (m_choices.size() > 4) m_recent->addWidget(new WelcomeRule);
        m_recent->addWidget(row);
        m_choices.append(row);
    }
    if (m_choices.size() == 4) {
        auto* none = new TextLabel(tr("Files you open appear here."), textFont(TextStyle::Body), TextRole::Tertiary);
        none->setMargin(18);
        m_recent->addWidget(none);
    }
}

void WelcomePage::showEvent(QShowEvent*) {
    if (!m_choices.isEmpty()) m_choices.constFirst()->setFocus(Qt::TabFocusReason);
}

void WelcomePage::keyPressEvent(QKeyEvent* event) {
    const qsizetype at = m_choices.indexOf(focusWidget());
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_choices[qBound<qsizetype>(0, at + step, m_choices.size() - 1)]->setFocus(Qt::TabFocusReason);
}

}  // namespace stagepath
