#include "app/views/history/history_panel.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/views/history/history_list.h"
#include "app/widgets/controls.h"
#include "core/workspace/history/history_reader.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kHistoryPanelWidth = 360;
constexpr int kSliderRest = 200;  ///< milliseconds until a slider that was moved by keys is followed

/// Why a change can't be looked at, reverted or named; empty where it can.
QString reasonAgainst(const HistoryItem& item, bool isReadOnly) {
    if (item.entry.abandoned) return HistoryPanel::tr("This change was undone and left behind by a newer one. No state that led to now has it, so there is nothing to look at or revert.");
    if (item.entry.undone) return HistoryPanel::tr("This change is undone. Redo it to look at it or revert it.");
    if (isReadOnly) return HistoryPanel::tr("The workspace is open for reading only, so nothing can be reverted or named.");
    if (item.entry.barrier) return HistoryPanel::tr("Here the file was brought to a newer form, which can't be reverted.");
    if (item.entry.isStart) return HistoryPanel::tr("This is what the workspace began with, which can't be reverted. Look at it, or at what was before it with the slider.");
    return {};
}

}  // namespace

HistoryPanel::HistoryPanel(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace), m_model(new HistoryModel(this)), m_list(new HistoryList(m_model)) {
    setObjectName(QStringLiteral("historyPanel"));
    setAccessibleName(tr("History"));
    setFixedWidth(kHistoryPanelWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    setupHead(layout);
    layout->addWidget(m_list, 1);
    setupFoot(layout);
    connectList();
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSliderRest);
    connect(&m_settled, &QTimer::timeout, this, &HistoryPanel::requestSlid);
    connect(&workspace, &Workspace::changed, this, &HistoryPanel::read);
    connect(&workspace, &Workspace::momentsChanged, this, &HistoryPanel::read);
    connect(&m_reading, &LongTask::failed, this, [this](const QString& sentence) { m_state->setText(sentence); });
    connect(&m_reading, &LongTask::lingered, this, [this] { m_state->setText(tr("Reading the history…")); });
    read();
}

void HistoryPanel::setupHead(QVBoxLayout* layout) {
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 12, 8);
    head->addWidget(new TextLabel(tr("History"), textFont(TextStyle::InspectorTitle)));
    head->addStretch();
    auto* close = makeIconButton(tr("Close the history"), QStringLiteral("close"));
    close->setObjectName(QStringLiteral("closeHistory"));
    connect(close, &QPushButton::clicked, this, &HistoryPanel::closeRequested);
    head->addWidget(close);
    layout->addLayout(head);
    auto* row = new QVBoxLayout;
    row->setContentsMargins(16, 0, 16, 10);
    row->setSpacing(6);
    m_filter = new FilterField(tr("Type to filter"));
    m_filter->setObjectName(QStringLiteral("historyFilter"));
    m_filter->setAccessibleName(tr("Filter the history"));
    m_filter->installEventFilter(this);
    row->addWidget(m_filter);
    m_state = new TextLabel({}, textFont(TextStyle::Small), TextRole::Tertiary);
    m_state->setObjectName(QStringLiteral("historyState"));
    m_state->setWordWrap(true);
    row->addWidget(m_state);
    layout->addLayout(row);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        const HistoryItem* item = m_list->currentItem();
        const qint64 number = item ? item->entry.number : 0;
        m_model->setFilter(text);
        m_list->select(number);
        showItems(m_model->items());
    });
}

void HistoryPanel::setupFoot(QVBoxLayout* layout) {
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(16, 10, 16, 12);
    foot->setSpacing(8);
    m_momentLabel = new ElidedLabel({}, textFont(TextStyle::Small), TextRole::Secondary);
    m_momentLabel->setObjectName(QStringLiteral("momentLabel"));
    foot->addWidget(m_momentLabel);
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(QStringLiteral("momentSlider"));
    m_slider->setAccessibleName(tr("Moment to look at"));
    m_slider->setPageStep(10);
    foot->addWidget(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, &HistoryPanel::slide);
    connect(m_slider, &QSlider::sliderReleased, this, &HistoryPanel::requestSlid);
    m_look = makeButton(tr("Look at it"), QStringLiteral("eye"));
    m_revert = makeButton(tr("Revert"), QStringLiteral("undo"));
    m_name = makeButton(tr("Name…"), QStringLiteral("flag"));
    m_unname = makeIconButton(tr("Remove the name"), QStringLiteral("close"));
    const struct { QPushButton* button; const char* name; QString keys; } all[] = {
        {m_look, "lookBack", QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)}, {m_revert, "revertChange", QKeySequence(Qt::CTRL | Qt::Key_R).toString(QKeySequence::NativeText)},
        {m_name, "nameMoment", QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText)}, {m_unname, "unnameMoment", {}}};
    for (const auto& entry : all) {
        entry.button->setObjectName(QLatin1String(entry.name));
        if (!entry.keys.isEmpty()) entry.button->setToolTip(QStringLiteral("%1 (%2)").arg(entry.button->accessibleName().isEmpty() ? entry.button->text() : entry.button->accessibleName(), entry.keys));
    }
    // Two rows: in no language do all of them fit into one.
    for (const QList<QPushButton*>& row : {QList{m_look, m_revert}, QList{m_name, m_unname}}) {
        auto* buttons = new QHBoxLayout;
        buttons->setSpacing(8);
        for (QPushButton* button : row) buttons->addWidget(button);
        buttons->addStretch();
        foot->addLayout(buttons);
    }
    m_reason = new TextLabel({}, textFont(TextStyle::Small), TextRole::Secondary);
    m_reason->setObjectName(QStringLiteral("historyReason"));
    m_reason->setWordWrap(true);
    m_reason->hide();
    foot->addWidget(m_reason);
    layout->addLayout(foot);
    connect(m_look, &QPushButton::clicked, this, &HistoryPanel::look);
    connect(m_revert, &QPushButton::clicked, this, &HistoryPanel::revert);
    connect(m_name, &QPushButton::clicked, this, &HistoryPanel::name);
    connect(m_unname, &QPushButton::clicked, this, [this] {
        if (const HistoryItem* item = m_list->currentItem()) emit unnameRequested(item->entry.number);
    });
}

void HistoryPanel::connectList() {
    connect(m_list, &HistoryList::currentItemChanged, this, &HistoryPanel::updateButtons);
    connect(m_list, &HistoryList::lookRequested, this, &HistoryPanel::look);
    connect(m_list, &HistoryList::nameRequested, this, &HistoryPanel::name);
    connect(m_list, &HistoryList::revertRequested, this, &HistoryPanel::revert);
    connect(m_list, &HistoryList::closeRequested, this, &HistoryPanel::closeRequested);
    connect(m_list, &HistoryList::typed, this, [this](const QString& text) {
        m_filter->setFocus();
        m_filter->insert(text);
    });
}

void HistoryPanel::focusList() { m_list->setFocus(); }

/// Reads what is new; where a reading is under way, once more after it.
void HistoryPanel::read() {
    m_readAgain = m_reading.isRunning();
    if (m_readAgain) return;
    const auto items = std::make_shared<QList<HistoryItem>>();
    const auto work = [items, reader = std::shared_ptr<HistoryReader>(m_workspace.readHistory()), known = m_model->items(), now = m_workspace.portfolio()](const ProgressCallback& progress) {
        *items = readItems(*reader, known, now, progress);
    };
    m_reading.start(tr("Reading the history…"), work, [this, items] {
        const HistoryItem* current = m_list->currentItem();
        const bool atTop = m_list->currentIndex().row() <= 1;
        const qint64 number = current && !atTop ? current->entry.number : 0;
        m_model->setItems(*items, m_workspace.environment().today());
        m_list->select(number);
        showItems(*items);
        updateSlider();
        if (m_readAgain) read();
    });
}

void HistoryPanel::showItems(const QList<HistoryItem>& items) {
    if (items.isEmpty()) m_state->setText(tr("Nothing has changed yet. Every change will be listed here with its author, and can be taken back."));
    else if (m_model->rowCount() == 0) m_state->setText(tr("No change matches “%1”.").arg(m_filter->text()));
    else m_state->setText(tr("%Ln change(s)", nullptr, static_cast<int>(items.size())));
    updateButtons();
}

void HistoryPanel::updateButtons() {
    const HistoryItem* item = m_list->currentItem();
    const bool canEdit = item && !m_workspace.isReadOnly();
    m_look->setEnabled(item && item->holds());
    m_revert->setEnabled(canEdit && item->holds() && !item->entry.barrier && !item->entry.isStart);
    m_name->setEnabled(canEdit && item->holds());
    const bool isNamed = item && !item->entry.snapshot.isEmpty();
    m_name->setText(isNamed ? tr("Rename…") : tr("Name…"));
    m_unname->setVisible(isNamed && canEdit);
    m_reason->setText(item ? reasonAgainst(*item, m_workspace.isReadOnly()) : QString());
    m_reason->setVisible(!m_reason->text().isEmpty());
}

/// One stop before everything and one after each change that holds, the last of which is now.
void HistoryPanel::updateSlider() {
    m_held.clear();
    for (qsizetype i = 0; i < m_model->items().size(); ++i) {
        if (m_model->items()[i].holds()) m_held.append(i);
    }
    setShown(m_shown);
}

void HistoryPanel::setShown(const std::optional<PastMoment>& moment) {
    m_shown = moment;
    const QSignalBlocker quiet(m_slider);
    const auto after = [&](qsizetype i) { return m_model->items()[i].entry.number > moment->number; };
    const qsizetype stops = m_held.size();
    m_slider->setRange(0, static_cast<int>(stops));
    m_slider->setEnabled(stops > 0);
    m_slider->setValue(static_cast<int>(moment ? std::find_if(m_held.begin(), m_held.end(), after) - m_held.begin() : stops));
    m_momentLabel->setText(moment ? momentText(*moment) : tr("Now"));
    m_slider->setAccessibleDescription(m_momentLabel->text());
}

PastMoment HistoryPanel::momentAt(int stop) const {
    const HistoryEntry& entry = m_model->items()[m_held[std::max(0, stop - 1)]].entry;
    return stop == 0 ? PastMoment{entry.first - 1, entry.at, {}, {}} : PastMoment{entry.number, entry.at, entry.text, entry.snapshot};
}

/// The list and the words follow at once, the window when the slider rests.
void HistoryPanel::slide(int value) {
    const bool isNow = value >= m_held.size();
    if (isNow) {
        m_momentLabel->setText(tr("Now"));
    } else {
        m_momentLabel->setText(momentText(momentAt(value)));
        m_list->select(m_model->items()[m_held[std::max(0, value - 1)]].entry.number);
    }
    m_slider->setAccessibleDescription(m_momentLabel->text());
    if (!m_slider->isSliderDown()) m_settled.start();
}

void HistoryPanel::requestSlid() {
    m_settled.stop();
    const int value = m_slider->value();
    if (value >= m_held.size()) {
        emit nowRequested();
        return;
    }
    emit lookRequested(momentAt(value));
}

/// What is looked at is always the state after the change.
void HistoryPanel::look() {
    const HistoryItem* item = m_list->currentItem();
    if (!item) return;
    const HistoryEntry& entry = item->entry;
    if (item->holds()) emit lookRequested({entry.number, entry.at, entry.text, entry.snapshot});
    else emit problem(reasonAgainst(*item, m_workspace.isReadOnly()));
}

void HistoryPanel::name() {
    const HistoryItem* item = m_list->currentItem();
    if (item && m_name->isEnabled()) emit nameRequested(item->entry.number, item->entry.snapshot);
}

void HistoryPanel::revert() {
    const HistoryItem* item = m_list->currentItem();
    if (item && m_revert->isEnabled()) emit revertRequested(item->entry.number);
}

/// From the filter, down goes into the list; Esc empties it first.
bool HistoryPanel::eventFilter(QObject* object, QEvent* event) {
    if (object != m_filter || event->type() != QEvent::KeyPress) return QWidget::eventFilter(object, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter: focusList(); return true;
        case Qt::Key_Escape:
            if (m_filter->text().isEmpty()) emit closeRequested();
            else m_filter->clear();
            return true;
        default: return false;
    }
}

void HistoryPanel::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.surface);
    p.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height()), t.border);
    p.fillRect(QRect(0, m_list->geometry().bottom() + 1, width(), 1), t.border);
    p.fillRect(QRect(0, m_list->geometry().top() - 1, width(), 1), t.border);
}

}  // namespace stagepath
