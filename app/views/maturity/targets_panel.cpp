#include "app/views/maturity/targets_panel.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/views/editors/date_field.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/progression.h"
#include "core/domain/values/date_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace stagepath {

namespace {

/// The window, so that on a large screen the panel stays by what it belongs to; the screen where the window is too small for it.
QRect targetsRoom(const QWidget& window, QSize size) {
    const QRect screen = window.screen()->availableGeometry();
    const QRect shown = window.frameGeometry().intersected(screen);
    return shown.width() >= size.width() && shown.height() >= size.height() ? shown : screen;
}

}  // namespace

TargetsPanel::TargetsPanel(Workspace& workspace, const Subject& subject, QWidget* parent) : QFrame(parent, Qt::Popup), m_workspace(workspace), m_subject(subject), m_rows(new QVBoxLayout), m_add(makeButton(tr("Add a target"), QStringLiteral("plus"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Targets"));
    setMinimumWidth(420);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(tr("Targets of %1").arg(workspace.portfolio().nameOf(subject)), textFont(TextStyle::CardTitle)));
    auto* what = new TextLabel(tr("The stage that shall be earned by a date. The chart shows targets as a dotted line."), textFont(TextStyle::Small), TextRole::Tertiary);
    what->setWordWrap(true);
    layout->addWidget(what);
    m_rows->setSpacing(6);
    layout->addLayout(m_rows);
    m_add->setObjectName(QStringLiteral("addTarget"));
    connect(m_add, &QPushButton::clicked, this, &TargetsPanel::addTarget);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch();
    layout->addLayout(foot);
    connect(&workspace, &Workspace::changed, this, [this](const Changeset& changes) {
        // A field that is just being edited must not go before it has finished.
        if (changes.touchesAny({EntityKind::Target, EntityKind::UseCase})) QMetaObject::invokeMethod(this, &TargetsPanel::refresh, Qt::QueuedConnection);
    });
    refresh();
}

void TargetsPanel::popUp(QWidget* anchor) {
    adjustSize();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    m_over = anchor->window();
    const QPoint below = anchor->mapToGlobal(QPoint(rtl ? 0 : anchor->width() - width(), anchor->height() + 4));
    move(insideRoom(targetsRoom(*m_over, size()), below, size()));
    show();
    move(insideRoom(targetsRoom(*m_over, size()), pos(), size()));  // shown, its words wrap and make it higher
    if (QWidget* first = findChild<QComboBox*>()) first->setFocus(Qt::PopupFocusReason);
    else m_add->setFocus(Qt::PopupFocusReason);
}

/// A target more, or a sentence under a date, makes it higher.
void TargetsPanel::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    if (isVisible() && m_over) move(insideRoom(targetsRoom(*m_over, size()), pos(), size()));
}

void TargetsPanel::refresh() {
    clearLayout(m_rows);
    const QList<Target> targets = targetsOf(m_workspace.portfolio(), m_subject);
    for (const Target& t : targets) addRow(t);
    // A use case names one target of its own.
    m_add->setEnabled(!m_workspace.isReadOnly() && (!m_subject.isUseCase() || targets.isEmpty()));
    if (targets.isEmpty()) m_rows->addWidget(new TextLabel(tr("There are none yet."), textFont(TextStyle::Body), TextRole::Secondary));
    if (isVisible()) adjustSize();
}

void TargetsPanel::addRow(const Target& target) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* stage = new ChoiceCombo(tr("Stage"));
    for (int s = 1; s <= kMaxStage; ++s) stage->addItem(QStringLiteral("%1 %2").arg(s).arg(stageName(s)), s);
    stage->choose(target.stage);
    auto* date = new DateField(tr("Date"));
    date->setDate(target.date);
    date->line()->setPlaceholderText(shownDate(suggestedDate()));
    auto* away = makeIconButton(tr("Remove the target of stage %1").arg(target.stage), QStringLiteral("close"));
    layout->addWidget(stage, 1);
    layout->addWidget(date);
    layout->addWidget(away);
    row->setEnabled(!m_workspace.isReadOnly());
    connect(stage, &QComboBox::activated, this, [this, target, stage] {
        Target changed = target;
        changed.stage = stage->currentData().toInt();
        save(changed);
    });
    connect(date, &DateField::dateEntered, this, [this, target, date](QDate day) {
        Target changed = target;
        changed.date = day;
        if (save(changed)) date->setDate(day);
        else date->refuse(tr("Not saved. The old date stays; leave the field once more to try again."));
    });
    connect(date, &DateField::problemChanged, this, &QWidget::adjustSize);
    connect(away, &QPushButton::clicked, this, [this, id = target.id] { remove(id); });
    m_rows->addWidget(row);
}

QString TargetsPanel::name() const { return m_workspace.portfolio().nameOf(m_subject); }

QDate TargetsPanel::suggestedDate() const { return {m_workspace.environment().today().year() + 1, 12, 31}; }

/// The next stage, a year after the last target.
void TargetsPanel::addTarget() {
    Target next;
    next.subject = m_subject;
    next.stage = 1;
    next.date = suggestedDate();
    for (const Target& t : targetsOf(m_workspace.portfolio(), m_subject)) {
        if (t.stage < next.stage) continue;
        next.stage = std::min(kMaxStage, t.stage + 1);
        next.date = std::max(next.date, t.date.addYears(1));
    }
    if (const UseCase* u = m_workspace.portfolio().find(m_subject.useCase)) {
        next.stage = std::min(kMaxStage, u->stage + 1);
        return void(save(next));
    }
    attempt([&] { m_workspace.edit(tr("Add a target for %1").arg(name()), [&](Editor& editor) { editor.insert(next); }); }, [this](const QString& s) { emit failed(s); });
}

/// True where the workspace has it now.
bool TargetsPanel::save(const Target& target) {
    if (target.id.isNull()) return saveOwn(target.stage, target.date);
    const Target* row = m_workspace.portfolio().find(target.id);
    if (!row) return false;
    if (*row == target) return true;
    return change([&](Editor& editor) { editor.update(target); });
}

/// Sets what the use case names as its target; none without a stage.
bool TargetsPanel::saveOwn(std::optional<int> stage, QDate date) {
    const UseCase* now = m_workspace.portfolio().find(m_subject.useCase);
    if (!now) return false;
    if (now->targetStage == stage && now->targetDate == date) return true;
    UseCase changed = *now;
    changed.targetStage = stage;
    changed.targetDate = date;
    return change([&](Editor& editor) { editor.update(changed); });
}

bool TargetsPanel::change(const std::function<void(Editor&)>& body) {
    bool isSaved = false;
    attempt([&] {
        m_workspace.edit(tr("Change a target of %1").arg(name()), body);
        isSaved = true;
    }, [this](const QString& s) { emit failed(s); });
    return isSaved;
}

void TargetsPanel::remove(TargetId id) {
    if (id.isNull()) return void(saveOwn(std::nullopt, {}));
    attempt([&] { m_workspace.edit(tr("Remove a target of %1").arg(name()), [&](Editor& editor) { editor.remove(id); }); }, [this](const QString& s) { emit failed(s); });
}

void TargetsPanel::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.raised);
    p.setPen(t.borderStrong);
    p.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace stagepath
