#include "app/views/readiness/ladder/ladder_row.h"

#include "app/drawing/typography.h"
#include "app/drawing/word_wrap.h"
#include "app/widgets/words/words_keeper.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>

#include <algorithm>

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

// Words

QString LadderRow::stateText() const {
    const SheetAnswer& a = m_content.answer;
    if (!m_level && a.isSaid && a.state == AnswerState::Unknown) return tr("Unknown");
    if (!m_level && a.isSaid && a.state == AnswerState::NotApplicable) return tr("Not applicable: %1").arg(a.reason);
    const std::optional<int> level = shownLevel();
    return level ? m_content.descriptors.value(*level) : tr("Not answered yet");
}

void LadderRow::describe() {
    const SheetAnswer& a = m_content.answer;
    setAccessibleName(m_content.isGate ? tr("%1, gate criterion").arg(m_content.name) : m_content.name);
    const std::optional<int> level = shownLevel();
    QString words = level ? tr("Level %1: %2").arg(QLocale().toString(*level), stateText()) : stateText();
    if (m_level) words += QStringLiteral(". ") + tr("Why this level?");
    if (!m_level && !a.isSaid && a.level && !m_content.source.isEmpty()) words += QStringLiteral(" (%1)").arg(m_content.source);
    if (a.isSaid && !m_content.isWhole) words += QStringLiteral(", ") + (a.hasEvidence() ? tr("with evidence") : tr("without evidence"));
    if (m_content.asked > 0) words += QStringLiteral(". ") + tr("Stage %1 asks for level %2.").arg(QLocale().toString(m_content.stage), QLocale().toString(m_content.asked));
    setAccessibleDescription(words);
}

}  // namespace stagepath
