#include "app/window/chrome/rail.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/words/open_words.h"
#include "app/window/chrome/rail_item.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace stagepath {

namespace {

constexpr int kRailWide = 216;
constexpr int kRailNarrow = 56;

/// Mark, organisation and programme; opens the workspace menu.
class RailHead : public QPushButton {
public:
    explicit RailHead(Workspace& workspace) : m_workspace(workspace) {
        setFixedHeight(44);
        setProperty("quiet", true);
        setAccessibleName(Rail::tr("Workspace menu"));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        const Theme& t = Theme::of(this);
        p.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus()) {
            p.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(Qt::NoPen));
            p.setBrush(t.hover);
            p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        paintLogo(p, QRectF(rtl ? width() - 34 : 6, 8, 28, 28));
        if (width() < 100) return;
        const Settings& s = m_workspace.portfolio().settings();
        const QRect area = rtl ? rect().adjusted(26, 4, -44, -4) : rect().adjusted(44, 4, -26, -4);
        p.setFont(textFont(TextStyle::BodyStrong));
        p.setPen(t.text1);
        const QString name = s.organisation.isEmpty() ? Rail::tr("Workspace") : s.organisation;
        p.drawText(area, int(Qt::AlignTop | Qt::AlignLeading), p.fontMetrics().elidedText(name, Qt::ElideRight, area.width()));
        p.setFont(textFont(TextStyle::Micro));
        p.setPen(t.text3);
        const QString programme = s.programme.isEmpty() ? Rail::tr("AI programme") : s.programme;
        p.drawText(area, int(Qt::AlignBottom | Qt::AlignLeading), p.fontMetrics().elidedText(programme, Qt::ElideRight, area.width()));
        p.drawPixmap(rtl ? 6 : width() - 22, 14, iconPixmap(QStringLiteral("chev"), t.text3, 16, devicePixelRatioF()));
    }

private:
    Workspace& m_workspace;
};

}  // namespace

Rail::Rail(Workspace& workspace, QMenu* workspaceMenu, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
    setFixedWidth(kRailWide);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(2);
    setupHead(workspaceMenu);
    layout->addWidget(m_head);
    layout->addSpacing(6);
    auto* search = new RailSearch;
    connect(search, &QPushButton::clicked, this, &Rail::searchRequested);
    layout->addWidget(search);
    layout->addSpacing(8);
    m_pages = new QVBoxLayout;
    m_pages->setSpacing(2);
    layout->addLayout(m_pages);
    layout->addStretch(1);  // all of the room, also when the foot stands upright
    setupFoot();
    connect(&workspace, &Workspace::changed, this, &Rail::updateState);
    connect(&workspace, &Workspace::publishStateChanged, this, &Rail::updateState);
    connect(&workspace, &Workspace::fileStateChanged, this, &Rail::updateState);
    connect(&OpenWords::instance(), &OpenWords::changed, this, &Rail::updateState);
    updateState();
}

void Rail::setupHead(QMenu* menu) {
    m_head = new RailHead(m_workspace);
    connect(m_head, &QPushButton::clicked, this, [this, menu] { menu->exec(m_head->mapToGlobal(QPoint(0, m_head->height() + 2))); });
}

void Rail::setupFoot() {
    auto* outer = qobject_cast<QVBoxLayout*>(layout());
    m_state = new RailState;
    m_state->setObjectName(QStringLiteral("savedState"));
    m_state->installEventFilter(this);
    connect(m_state, &QPushButton::clicked, this, [this] {
        const bool isKept = m_workspace.isWorkInConflictCopy() || !m_workspace.damage().isEmpty();  // a bar says what to do
        if ((m_workspace.publishState() == PublishState::Failed && !isKept) || (m_workspace.isReadOnly() && !m_workspace.isLookingBack())) emit saveCopyRequested();
    });
    outer->addSpacing(6);
    outer->addWidget(m_state);
    outer->addSpacing(2);
    m_undo = makeIconButton(tr("Undo"), QStringLiteral("undo"));
    m_undo->setObjectName(QStringLiteral("railUndo"));
    m_redo = makeIconButton(tr("Redo"), QStringLiteral("redo"));
    m_settings = makeIconButton(tr("Settings"), QStringLiteral("settings"));
    auto* history = makeIconButton(tr("History (%1)").arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H).toString(QKeySequence::NativeText)), QStringLiteral("history"));
    history->setObjectName(QStringLiteral("railHistory"));
    connect(history, &QPushButton::clicked, this, &Rail::historyRequested);
    auto* present = makeIconButton(tr("Present (F5)"), QStringLiteral("present"));
    connect(present, &QPushButton::clicked, this, &Rail::presentRequested);
    connect(m_undo, &QPushButton::clicked, this, &Rail::undoRequested);
    connect(m_redo, &QPushButton::clicked, this, &Rail::redoRequested);
    connect(m_settings, &QPushButton::clicked, this, &Rail::settingsRequested);
    auto* foot = new QBoxLayout(QBoxLayout::LeftToRight);
    foot->setObjectName(QStringLiteral("foot"));
    foot->addWidget(m_undo);
    foot->addWidget(m_redo);
    foot->addWidget(history);
    foot->addWidget(present);
    foot->addWidget(m_settings);
    foot->addStretch();
    outer->addLayout(foot);
}

void Rail::addPage(const QString& title, const QString& iconName, int number) {
    auto* item = new RailItem(title, iconName, number);
    const int index = static_cast<int>(m_items.size());
    connect(item, &QPushButton::clicked, this, [this, index] { emit pageRequested(index); });
    m_items.append(item);
    m_pages->addWidget(item);
}

void Rail::setCurrentPage(int index) {
    for (int i = 0; i < m_items.size(); ++i) m_items[i]->setChecked(i == index);
}

void Rail::setCount(int index, const QString& count) { static_cast<RailItem*>(m_items[index])->setCount(count); }

void Rail::setFindings(int index, int errors, int warnings, int hints) {
    const QString words = tr("%1, %2, %3").arg(tr("%Ln error(s)", nullptr, errors), tr("%Ln warning(s)", nullptr, warnings), tr("%Ln hint(s)", nullptr, hints));
    static_cast<RailItem*>(m_items[index])->setFindings(errors, warnings, words);
}

void Rail::setFolded(bool folded) {
    if (folded == m_folded) return;
    m_folded = folded;
    setFixedWidth(folded ? kRailNarrow : kRailWide);
    layout()->setContentsMargins(folded ? 8 : 10, 10, folded ? 8 : 10, 10);
    findChild<QBoxLayout*>(QStringLiteral("foot"))->setDirection(folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    updateState();
}

void Rail::updateState() {
    QString text = tr("All changes saved");
    RailState::Tone tone = RailState::Tone::Saved;
    switch (m_workspace.publishState()) {
        case PublishState::Pending:
        case PublishState::Publishing: text = tr("Saving…"); tone = RailState::Tone::Working; break;
        case PublishState::Failed:
            text = m_workspace.isWorkInConflictCopy() ? tr("In a conflict copy") : !m_workspace.damage().isEmpty() ? tr("File damaged") : tr("Not saved: save a copy");
            tone = RailState::Tone::Warning;
            break;
        case PublishState::ReadOnly:
            if (m_workspace.isLookingBack()) {
                text = tr("An earlier moment");
                break;
            }
            text = tr("Read only: save a copy"); tone = RailState::Tone::Warning; break;
        case PublishState::Published:
            if (m_workspace.fileState() == FileState::Ours) break;
            // All of it was saved once, but what stands in the file's place now is not that.
            text = m_workspace.fileState() == FileState::Gone ? tr("File not in its place") : m_workspace.fileState() == FileState::Damaged ? tr("File damaged") : tr("File replaced");
            tone = RailState::Tone::Warning;
            break;
    }
    // What is only in a field is not saved, whatever the file has.
    const WordsState words = m_workspace.isReadOnly() || m_workspace.publishState() == PublishState::Failed ? WordsState::Kept : OpenWords::instance().state();
    if (words == WordsState::Typing) text = tr("Typing…"), tone = RailState::Tone::Working;
    if (words == WordsState::Refused) text = tr("Not saved: see the field"), tone = RailState::Tone::Warning;
    m_state->setState(text, tone);
    m_state->setToolTip(m_workspace.publishProblem().isEmpty() ? text + QLatin1Char('\n') + m_workspace.filePath() : m_workspace.publishProblem());
    m_undo->setEnabled(m_workspace.canUndo());
    m_redo->setEnabled(m_workspace.canRedo());
    m_undo->setToolTip(m_workspace.canUndo() ? tr("Undo: %1").arg(m_workspace.undoText()) : tr("Nothing to undo"));
    m_redo->setToolTip(m_workspace.canRedo() ? tr("Redo: %1").arg(m_workspace.redoText()) : tr("Nothing to redo"));
    m_head->update();
}

/// The line above the state goes where the state goes.
bool Rail::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize) update();
    return QWidget::eventFilter(object, event);
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.rail);
    p.setPen(t.border);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    p.drawLine(x, 0, x, height());
    const int line = m_state->y() - 6;
    p.drawLine(m_state->x(), line, m_state->x() + m_state->width() - 1, line);
}

}  // namespace stagepath
