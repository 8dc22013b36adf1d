#include "app/views/maturity/targets_panel.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/views/editors/date_field.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/progression.h"
#include "core/domain/values/date_words.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace stagepath {

namespace {

/// The window, so that on a large screen the panel stays by what it belongs to; the screen where the window is too small for it.
QRect targetsRoom(const QWidget& window, QSize size) {
    const QRect screen = window.screen()->availableGeometry();
    const QRect shown = window.frameGeometry().intersected(screen);
    return shown.width() >= size.width() && shown.height() >= size.height() ? shown : screen;
}

}  // namespace

TargetsPanel::TargetsPanel(Workspace& workspace, const Subject& subject, QWidget* parent) : QFrame(parent, Qt::Popup), m_workspace(workspace), m_subject(subject), m_rows(new QVBoxLayout), m_none(new TextLabel(tr("There are none yet."), textFont(TextStyle::Body), TextRole::Secondary)), m_add(makeButton(tr("Add a target"), QStringLiteral("plus"))) {
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
    layout->addWidget(m_none);
    m_add->setObjectName(QStringLiteral("addTarget"));
    connect(m_add, &QPushButton::clicked, this, &TargetsPanel::addTarget);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch();
    layout->addLayout(foot);
    connect(&workspace, &Workspace::changed, this, [this](const Changeset& changes) {
        if (changes.touchesAny({EntityKind::Target, EntityKind::UseCase})) refresh();
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

/// What is typed counts; with a date that is refused the panel stays, for the sentence under its field.
void TargetsPanel::closeEvent(QCloseEvent* event) {
    const QList<TargetRow> rows = m_shown;
    for (const TargetRow& row : rows) row.date->commit();
    event->setAccepted(std::all_of(m_shown.cbegin(), m_shown.cend(), [](const TargetRow& row) { return row.date->problem().isEmpty(); }));
}

/// A date that was refused goes before the panel does.
void TargetsPanel::keyPressEvent(QKeyEvent* event) {
    bool isTakenBack = false;
    if (event->matches(QKeySequence::Cancel)) {
        for (const TargetRow& row : std::as_const(m_shown)) isTakenBack = (!row.date->problem().isEmpty() && row.date->takeBack()) || isTakenBack;
    }
    if (!isTakenBack) QFrame::keyPressEvent(event);
}

/// Rows stay what they are: a date is left by a press on what stands beside it, which must still be there.
void TargetsPanel::refresh() {
    const QList<Target> targets = targetsOf(m_workspace.portfolio(), m_subject);
    QList<TargetRow> rows;
    for (const Target& t : targets) {
        rows.append(rowOf(t.id));
        rows.last().stage->choose(t.stage);
        rows.last().date->setDate(t.date);
        const QString remove = tr("Remove the target of stage %1").arg(QLocale().toString(t.stage));
        rows.last().away->setAccessibleName(remove);
        rows.last().away->setToolTip(remove);
    }
    place(rows);
    // A use case names one target of its own.
    m_add->setEnabled(!m_workspace.isReadOnly() && (!m_subject.isUseCase() || targets.isEmpty()));
    m_none->setVisible(targets.isEmpty());
    if (isVisible()) adjustSize();
}

/// The row that shows \p id, or a new one.
TargetsPanel::TargetRow TargetsPanel::rowOf(TargetId id) {
    const auto it = std::find_if(m_shown.cbegin(), m_shown.cend(), [id](const TargetRow& row) { return row.id == id; });
    return it == m_shown.cend() ? makeRow(id) : *it;
}

/// Puts \p rows in the place of what was shown, in their order.
void TargetsPanel::place(const QList<TargetRow>& rows) {
    for (const TargetRow& old : std::as_const(m_shown)) {
        if (std::any_of(rows.cbegin(), rows.cend(), [&](const TargetRow& row) { return row.box == old.box; })) continue;
        m_rows->removeWidget(old.box);
        old.box->hide();
        old.box->deleteLater();  // its own button may have asked for it
    }
    for (int i = 0; i < rows.size(); ++i) {
        if (m_rows->indexOf(rows[i].box) == i) continue;
        m_rows->removeWidget(rows[i].box);
        m_rows->insertWidget(i, rows[i].box);
        if (isVisible()) rows[i].box->show();
    }
    QWidget* before = m_add;
    for (const TargetRow& row : rows) {
        for (QWidget* field : {static_cast<QWidget*>(row.stage), static_cast<QWidget*>(row.date->line()), static_cast<QWidget*>(row.away)}) setTabOrder(std::exchange(before, field), field);
    }
    m_shown = rows;
}

TargetsPanel::TargetRow TargetsPanel::makeRow(TargetId id) {
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* stage = new ChoiceCombo(tr("Stage"));
    for (int s = 1; s <= kMaxStage; ++s) stage->addItem(QStringLiteral("%1 %2").arg(QLocale().toString(s), stageName(s)), s);
    auto* date = new DateField(tr("Date"));
    date->line()->setPlaceholderText(shownDate(suggestedDate()));
    auto* away = makeIconButton({}, QStringLiteral("close"));
    layout->addWidget(stage, 1);
    layout->addWidget(date);
    layout->addWidget(away);
    box->setEnabled(!m_workspace.isReadOnly());
    connect(stage, &QComboBox::activated, this, [this, id, stage] {
        std::optional<Target> changed = targetWith(id);
        if (!changed) return;
        changed->stage = stage->currentData().toInt();
        save(*changed);
    });
    connect(date, &DateField::dateEntered, this, [this, id, date](QDate day) {
        std::optional<Target> changed = targetWith(id);
        if (changed) changed->date = day;
        if (changed && save(*changed)) date->setDate(day);
        else date->refuse(tr("Not saved. The old date stays; leave the field once more to try again."));
    });
    connect(date, &DateField::problemChanged, this, &QWidget::adjustSize);
    connect(away, &QPushButton::clicked, this, [this, id] { remove(id); });
    return {id, box, stage, date, away};
}

std::optional<Target> TargetsPanel::targetWith(TargetId id) const {
    const QList<Target> targets = targetsOf(m_workspace.portfolio(), m_subject);
    const auto it = std::find_if(targets.cbegin(), targets.cend(), [id](const Target& t) { return t.id == id; });
    return it == targets.cend() ? std::nullopt : std::optional(*it);
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
