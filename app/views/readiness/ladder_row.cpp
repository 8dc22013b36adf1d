#include "app/views/readiness/ladder_row.h"

#include "app/drawing/typography.h"
#include "app/drawing/word_wrap.h"
#include "app/widgets/controls.h"
#include "app/widgets/words/words_keeper.h"
#include "core/domain/values/date_words.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStyle>
#include <QToolTip>
#include <QUrl>

#include <utility>

namespace stagepath {

namespace {

constexpr int kLadderRowPad = 16;
constexpr int kClosed = 76;
constexpr int kClosedCompact = 69;
constexpr int kCellsTop = 38;
constexpr int kLadderRowCell = 34;
constexpr int kLadderRowCellHeight = 26;
constexpr int kCellGap = 5;
constexpr int kBoxGap = 5;
constexpr int kBoxText = 34;  ///< from the top of a box to its words
constexpr int kLadderRowLine = 34;
constexpr int kTypedOnPause = 1000;  ///< ms without a key after which keys mean what they mean on a ladder again

/// Whether \p event types or deletes a character.
bool isLadderTyping(const QKeyEvent& event) {
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    const bool deletes = event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete;
    return deletes || (!event.text().isEmpty() && event.text().at(0).isPrint());
}

bool isLadderModifier(int key) { return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock; }

/// What \p link leads to, where that is a page, a file or an address; else an invalid one, since nothing else is opened.
QUrl linkTarget(const QString& link) {
    const QUrl url = QUrl::fromUserInput(link.trimmed());
    static const QStringList known{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("file"), QStringLiteral("mailto")};
    return known.contains(url.scheme()) ? url : QUrl();
}

}  // namespace

QFont ladderFont(bool isBold) {
    QFont font = textFont(TextStyle::Small);
    if (isBold) font.setWeight(QFont::DemiBold);
    return font;
}

LadderRow::LadderRow(QWidget* parent) : QWidget(parent), m_line(new QWidget(this)) {
    // A click gives the focus when it is over, since a ladder that opens moves its rungs.
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_typedOn.setSingleShot(true);
    m_typedOn.setInterval(kTypedOnPause);
    setupLine();
}

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

void LadderRow::show(const LadderContent& content) {
    // What is being typed belongs to the question it was typed for; a new answer ends the asking for a reason.
    const bool isOther = content.key != m_content.key;
    const bool isAnswered = content.answer.isSaid && (content.answer.level != m_content.answer.level || content.answer.state != m_content.answer.state);
    if (isOther || isAnswered) stopAsking();
    if (content.descriptors != m_content.descriptors) m_measured.reset();
    m_content = content;
    if (isOther && m_isSaving) {
        // The first evidence has begun a round, which gives the same question another key: the typing goes on.
        m_noteWords->rename(content.key);
        m_linkWords->rename(content.key);
    } else if (isOther) {
        showNote({}, {});  // before the focus goes: leaving the fields would note what is typed for another question
        if (m_note->hasFocus() || m_link->hasFocus()) setFocus();
    }
    updateLine();
    describe();
    updateGeometry();
    update();
}

void LadderRow::setOpen(bool open) {
    if (open == m_isOpen) return;
    m_isOpen = open;
    if (!open) stopAsking();
    updateLine();
    updateGeometry();
    update();
}

void LadderRow::setCompact(bool on) {
    if (on == m_isCompact) return;
    m_isCompact = on;
    updateGeometry();
    update();
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
    m_asksReason = true;
    m_level = level;
    updateLine();
    editNote();
    m_goesOn = canNote();
}

void LadderRow::stopAsking() {
    m_asksReason = false;
    m_level.reset();
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
    m_asksReason = wasAsked;
    m_level = level;
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
        stopAsking();
        m_noteWords->restore();
        m_linkWords->restore();
        setFocus();
        updateLine();
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

// Where things lie

int LadderRow::boxesTop() const { return m_content.question.isEmpty() ? 42 : 60; }

/// Wrapping words is dear, and every rung asks for it with each picture.
int LadderRow::boxesHeight(int width) const {
    if (m_measured && m_measured->first == width) return m_measured->second;
    const int box = (width - 2 * kLadderRowPad - 4 * kBoxGap) / 5;
    const int line = QFontMetrics(ladderFont(true)).lineSpacing();
    int highest = 36;
    for (int level = 0; level <= kMaxLevel; ++level) highest = std::max(highest, static_cast<int>(rungLines(level, box).size()) * line);
    m_measured = {width, kBoxText + highest + 10};
    return m_measured->second;
}

/// Measured in the bold face, so that the lines stay as they are when the rung is chosen.
QStringList LadderRow::rungLines(int level, int width) const { return wrappedInBox(m_content.descriptors.value(level), QFontMetrics(ladderFont(true)), width - 2 * kBoxPad); }

int LadderRow::heightForWidth(int width) const { return m_isOpen ? boxesTop() + boxesHeight(width) + 10 + kLadderRowLine + (m_isCompact ? 8 : 12) : m_isCompact ? kClosedCompact : kClosed; }

QSize LadderRow::sizeHint() const { return {560, heightForWidth(std::max(300, width()))}; }

QRect LadderRow::line() const { return {kLadderRowPad, boxesTop() + boxesHeight(width()) + 10, width() - 2 * kLadderRowPad, kLadderRowLine}; }

QRect LadderRow::visual(const QRect& box) const { return QStyle::visualRect(layoutDirection(), rect(), box); }

QRect LadderRow::rung(int level) const {
    if (!m_isOpen) return visual(QRect(kLadderRowPad + level * (kLadderRowCell + kCellGap), kCellsTop - (m_isCompact ? kCompactLift : 0), kLadderRowCell, kLadderRowCellHeight));
    const int box = (width() - 2 * kLadderRowPad - 4 * kBoxGap) / 5;
    return visual(QRect(kLadderRowPad + level * (box + kBoxGap), boxesTop(), box, boxesHeight(width())));
}

int LadderRow::rungAt(QPoint position) const {
    for (int level = 0; level <= kMaxLevel; ++level) {
        if (rung(level).contains(position)) return level;
    }
    return -1;
}

void LadderRow::placeLine() { m_line->setGeometry(line()); }

void LadderRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeLine();
}

// Keys and mouse

/// What is typed on after a note was refused was meant for the note and answers nothing, until a pause or a key that goes elsewhere.
bool LadderRow::passesOver(const QKeyEvent& event) {
    if (!m_typedOn.isActive() || isLadderModifier(event.key())) return false;
    const bool isTyped = isLadderTyping(event);
    isTyped ? m_typedOn.start() : m_typedOn.stop();
    return isTyped;
}

bool LadderRow::answerByKey(QKeyEvent* event) {
    const int key = event->key();
    if ((key == Qt::Key_E || key == Qt::Key_F2) && !canNote()) m_typedOn.start();
    if (!m_content.canEdit) {
        if ((key >= Qt::Key_0 && key <= Qt::Key_4) || key == Qt::Key_E || key == Qt::Key_F2) emit refused();
        return false;
    }
    if (key >= Qt::Key_0 && key <= Qt::Key_4) {
        emit said(key - Qt::Key_0, true);
    } else if (event->text() == QLatin1String("?")) {
        if (!m_content.isWhole) emit unknownSaid();
    } else if (key == Qt::Key_N) {
        if (!m_content.isWhole) emit notApplicableSaid({}, Workspace::Step::Own);
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        emit cleared();
    } else if (key == Qt::Key_E || key == Qt::Key_F2) {
        editNote();
    } else {
        return false;
    }
    return true;
}

void LadderRow::keyPressEvent(QKeyEvent* event) {
    if (passesOver(*event)) return;
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
        case Qt::Key_Up: return emit moveRequested(isControl ? 0 : -1, isControl ? -1 : 0, 0);
        case Qt::Key_Down: return emit moveRequested(isControl ? 0 : 1, isControl ? 1 : 0, 0);
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: {
            const int step = event->key() == Qt::Key_PageUp ? -1 : 1;
            return emit moveRequested(0, isControl ? 0 : step, isControl ? step : 0);
        }
        case Qt::Key_Left:
        case Qt::Key_Right: {
            const int step = event->key() == Qt::Key_Right ? forward : -forward;
            const int level = std::clamp(m_content.answer.level.value_or(-step) + step, 0, kMaxLevel);
            if (m_content.canEdit) emit said(level, false);
            return;
        }
        case Qt::Key_W: return emit whyRequested();
        default: break;
    }
    if (!isControl && answerByKey(event)) return;
    QWidget::keyPressEvent(event);
}

void LadderRow::mousePressEvent(QMouseEvent* event) {
    m_pressed = rungAt(event->position().toPoint());
    event->accept();
}

void LadderRow::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint())) return;
    const bool isRung = m_pressed >= 0 && rungAt(event->position().toPoint()) == m_pressed;
    setFocus(Qt::MouseFocusReason);
    if (!isRung) return;
    m_content.canEdit ? emit said(m_pressed, false) : emit refused();
}

void LadderRow::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    emit focused();
    update();
}

void LadderRow::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_typedOn.stop();
    update();
}

bool LadderRow::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && m_typedOn.isActive() && isLadderTyping(*static_cast<QKeyEvent*>(event))) {
        event->accept();  // nor is it a key of the page
        return true;
    }
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int level = rungAt(help->pos());
    if (level >= 0 && !m_isOpen) QToolTip::showText(help->globalPos(), tr("%1 %2").arg(level).arg(m_content.descriptors.value(level)), this);
    else if (!m_isOpen) QToolTip::showText(help->globalPos(), accessibleDescription(), this);
    else QToolTip::hideText();
    return true;
}

// Words

QString LadderRow::stateText() const {
    const SheetAnswer& a = m_content.answer;
    if (a.isSaid && a.state == AnswerState::Unknown) return tr("Unknown");
    if (a.isSaid && a.state == AnswerState::NotApplicable) return tr("Not applicable: %1").arg(a.reason);
    if (!a.level) return tr("Not answered yet");
    return m_content.descriptors.value(*a.level);
}

void LadderRow::describe() {
    const SheetAnswer& a = m_content.answer;
    setAccessibleName(m_content.isGate ? tr("%1, gate criterion").arg(m_content.name) : m_content.name);
    QString words = a.level ? tr("Level %1: %2").arg(*a.level).arg(stateText()) : stateText();
    if (!a.isSaid && a.level && !m_content.source.isEmpty()) words += QStringLiteral(" (%1)").arg(m_content.source);
    if (a.isSaid && !m_content.isWhole) words += QStringLiteral(", ") + (a.hasEvidence() ? tr("with evidence") : tr("without evidence"));
    if (m_content.asked > 0) words += QStringLiteral(". ") + tr("Stage %1 asks for level %2.").arg(m_content.stage).arg(m_content.asked);
    setAccessibleDescription(words);
}

}  // namespace stagepath
