// A ladder: the line below its rungs, with the note, the link and who answered.
#include "app/drawing/typography.h"
#include "app/views/readiness/ladder/ladder_row.h"
#include "app/widgets/controls.h"
#include "app/widgets/words/words_keeper.h"
#include "core/domain/values/date_words.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStringList>
#include <QToolButton>
#include <QUrl>

#include <utility>

namespace stagepath {

namespace {

/// What \p link leads to, where that is a page, a file or an address; else an invalid one, since nothing else is opened.
QUrl linkTarget(const QString& link) {
    const QUrl url = QUrl::fromUserInput(link.trimmed());
    static const QStringList known{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("file"), QStringLiteral("mailto")};
    return known.contains(url.scheme()) ? url : QUrl();
}

}  // namespace

void LadderRow::setupLine() {
    auto* layout = new QHBoxLayout(m_line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const auto button = [&](const QString& text, const QString& name) {
        auto* made = new QToolButton;
        made->setText(text);
        made->setAccessibleName(name);
        made->setToolTip(name);
        made->setCheckable(true);
        made->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(made);
        return made;
    };
    m_unknown = button(QStringLiteral("?"), tr("Unknown: lowers the coverage, is not a zero (?)"));
    m_notApplicable = button(tr("n/a"), tr("Not applicable, with a reason (N)"));
    m_note = new QLineEdit;
    m_link = new QLineEdit;
    m_link->setPlaceholderText(tr("Link"));
    m_link->setAccessibleName(tr("Link to the evidence"));
    m_link->setMaximumWidth(130);
    m_who = new TextLabel({}, textFont(TextStyle::Small), TextRole::Tertiary);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_link);
    m_follow = button(QStringLiteral("↗"), tr("Opens the link"));
    m_follow->setCheckable(false);
    layout->addWidget(m_who);
    connect(m_follow, &QToolButton::clicked, this, [this] { QDesktopServices::openUrl(linkTarget(m_content.answer.link)); });
    connect(m_unknown, &QToolButton::clicked, this, &LadderRow::unknownSaid);
    connect(m_notApplicable, &QToolButton::clicked, this, [this] { emit notApplicableSaid({}, Workspace::Step::Own); });
    m_noteWords = new WordsKeeper(m_note, WordsKeeper::Pause::Saves, [this](const QString&) { return commitNote(m_noteWords->step()); });
    m_linkWords = new WordsKeeper(m_link, WordsKeeper::Pause::Saves, [this](const QString&) { return commitNote(m_linkWords->step()); });
    for (QLineEdit* field : {m_note, m_link}) field->installEventFilter(this);
    m_line->hide();
}

void LadderRow::updateLine() {
    const SheetAnswer& a = m_content.answer;
    const bool isNa = m_asksReason || (a.isSaid && a.state == AnswerState::NotApplicable);
    m_line->setVisible(m_isOpen);
    m_unknown->setVisible(!m_content.isWhole);
    m_notApplicable->setVisible(!m_content.isWhole);
    m_unknown->setChecked(a.isSaid && a.state == AnswerState::Unknown);
    m_notApplicable->setChecked(isNa);
    m_link->setVisible(!m_content.isWhole && !isNa);
    m_follow->setVisible(m_link->isVisibleTo(m_line) && linkTarget(a.link).isValid());
    const bool asReason = m_content.isWhole || isNa;
    showNote(asReason ? a.reason : a.evidence, a.link);
    m_note->setPlaceholderText(m_content.isWhole ? tr("Why this level?") : isNa ? tr("Why does it not apply?") : m_content.hint.isEmpty() ? tr("Evidence") : tr("Evidence: %1").arg(m_content.hint));
    m_note->setAccessibleName(asReason ? tr("Reason") : tr("Evidence"));
    m_note->setToolTip(asReason ? QString() : m_content.hint);
    // Not disabled: what is typed into a field that takes nothing must not become answers of the ladder.
    m_note->setReadOnly(!canNote());
    m_link->setReadOnly(!canNote());
    for (QToolButton* b : {m_unknown, m_notApplicable}) b->setEnabled(m_content.canEdit);
    const QString day = a.at.isValid() ? shownDate(a.at) : QString();
    m_who->setText(!a.isSaid ? QString() : a.by.isEmpty() ? day : day.isEmpty() ? a.by : tr("%1, %2").arg(a.by, day));
    m_who->setVisible(!m_who->text().isEmpty());
    placeLine();
}

/// Evidence can be noted before the answer; what is inherited has to be answered here first, or it would no longer be inherited.
bool LadderRow::canNote() const {
    if (!m_content.canEdit) return false;
    const SheetAnswer& a = m_content.answer;
    return a.isSaid || m_asksReason || (!m_content.isWhole && !a.level);
}

void LadderRow::editNote() {
    if (!canNote()) return emit refused();
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->selectAll();
}

void LadderRow::askReason(std::optional<int> level) {
    setAsked(true, level);
    updateLine();
    editNote();
    m_goesOn = canNote();
}

void LadderRow::stopAsking() { setAsked(false, std::nullopt); }

void LadderRow::setAsked(bool asks, std::optional<int> level) {
    m_asksReason = asks;
    if (std::exchange(m_level, level) == level) return;
    describe();
    update();
}

void LadderRow::showNote(const QString& note, const QString& link) {
    m_noteWords->show(m_content.key, note);
    m_linkWords->show(m_content.key, link);
}

/// True where nothing is left to say. What could not be saved goes on being asked for.
bool LadderRow::commitReason(Workspace::Step step) {
    const QString reason = m_note->text().trimmed();
    const std::optional<int> level = m_level;
    const bool wasAsked = m_asksReason;
    stopAsking();
    if (wasAsked && reason.isEmpty()) updateLine();
    if (level && reason.isEmpty()) emit refused();
    else if (level) emit wholeSaid(*level, reason);
    else if (!reason.isEmpty() && (wasAsked || reason != m_content.answer.reason)) emit notApplicableSaid(reason, step);
    if (!m_isRefused) return true;
    setAsked(wasAsked, level);
    return false;
}

bool LadderRow::commitNote(Workspace::Step step) {
    const SheetAnswer& a = m_content.answer;
    if (m_note->isReadOnly()) return false;
    const QScopedValueRollback saving(m_isSaving, true);
    m_isRefused = false;
    if (m_asksReason || (a.isSaid && a.state == AnswerState::NotApplicable)) return commitReason(step);
    const QString before = m_content.isWhole ? a.reason : a.evidence;
    if (m_note->text().trimmed() != before || m_link->text().trimmed() != a.link) emit noted(m_note->text().trimmed(), m_link->text().trimmed(), step);
    return !m_isRefused;
}

/// Whether what the row shows stands with a reason of its own that is in the workspace.
bool LadderRow::hasReason() const {
    const SheetAnswer& a = m_content.answer;
    return !m_isRefused && a.isSaid && !a.reason.isEmpty() && (m_content.isWhole || a.state == AnswerState::NotApplicable);
}

/// Saves; a reason that was asked for is the end of an answer. A pause in the typing may have saved it before.
void LadderRow::enterLine() {
    const bool goesOn = std::exchange(m_goesOn, false);
    if (!m_noteWords->isOpen() && !m_linkWords->isOpen()) commitNote();  // a question that is answered with nothing
    m_noteWords->commit();
    m_linkWords->commit();
    setFocus();
    if (goesOn && hasReason()) emit reasonEntered();
}

/// Whoever leaves without a reason is asked no longer.
void LadderRow::leaveLine(Qt::FocusReason why) {
    if (why == Qt::PopupFocusReason || why == Qt::ActiveWindowFocusReason) return;
    m_goesOn = false;
    if (m_asksReason && m_note->text().trimmed().isEmpty()) commitNote();
}

/// Enter and Esc in a field give the focus back to the ladder; Esc takes back what was typed.
bool LadderRow::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::FocusOut) leaveLine(static_cast<QFocusEvent*>(event)->reason());
    const bool isOverride = event->type() == QEvent::ShortcutOverride && m_goesOn;
    if (event->type() != QEvent::KeyPress && !isOverride) return QWidget::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (isOverride) {
        // Ctrl+Enter ends the answer too, before it means what it means on the page.
        if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) return QWidget::eventFilter(object, event);
        event->accept();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        const bool wasPending = m_level.has_value();
        stopAsking();
        m_noteWords->restore();
        m_linkWords->restore();
        setFocus();
        updateLine();
        if (wasPending) emit refused();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        enterLine();
        return true;
    }
    if (m_note->isReadOnly() && !key->text().isEmpty() && key->text().at(0).isPrint()) {
        emit refused();
        return true;
    }
    const bool goesAway = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
    if (!goesAway) return QWidget::eventFilter(object, event);
    // What was typed is kept before another question comes.
    setFocus();
    QCoreApplication::sendEvent(this, event);
    return true;
}

}  // namespace stagepath
