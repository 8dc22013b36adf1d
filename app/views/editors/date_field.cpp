#include "app/views/editors/date_field.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/models/use_cases/use_case_text.h"
#include "app/widgets/controls.h"
#include "app/widgets/words/problem_label.h"
#include "core/domain/values/date_words.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFocusEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

const QDate kEarliestDay(1990, 1, 1);
const QDate kLatestDay(2199, 12, 31);

}  // namespace

DateField::DateField(const QString& name, QWidget* parent) : QWidget(parent), m_line(new QLineEdit), m_problem(new ProblemLabel) {
    setAccessibleName(name);
    m_line->setAccessibleName(name);
    m_line->setMaxLength(60);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_problem);
    m_problem->hide();
    QAction* calendar = m_line->addAction(QIcon(), QLineEdit::TrailingPosition);
    calendar->setText(tr("Calendar (Alt+Down)"));
    followTheme(m_line, [this, calendar] { calendar->setIcon(icon(QStringLiteral("calendar"), Theme::of(m_line).text3)); });
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(m_line, &QLineEdit::textEdited, this, &DateField::noteState);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    // As wide as the longest day, with room for the button.
    m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(textOf(QDate(2028, 9, 28))) + 48);
}

QString DateField::textOf(QDate date) { return date.isValid() ? shownDate(date) : QString(); }

QDate DateField::entered() const { return parseDate(m_line->text()).value_or(m_date); }

void DateField::setDate(QDate date) {
    // What can't be read stands for no day, so it is not the one that is shown: it stays.
    const bool isTyped = isAnother() && m_line->text() != textOf(date) && parseDate(m_line->text()) != std::optional(date);
    m_date = date;
    if (!isTyped) return restore();
    m_shown.clear();
    noteState();
}

/// The date as it was shown is nobody's words, also when dates are written otherwise by now, as in another language.
bool DateField::isAnother() const { return m_line->text() != textOf(m_date) && (m_shown.isNull() || m_line->text() != m_shown); }

void DateField::reset(QDate date) {
    m_date = date;
    restore();
}

/// Setting the text leaves nothing to undo in the field: Ctrl+Z is the workspace's.
void DateField::restore() {
    const int at = m_line->cursorPosition();
    if (m_line->text() != textOf(m_date) || m_line->isUndoAvailable() || m_line->isRedoAvailable()) {
        m_line->setText(textOf(m_date));
        m_line->setCursorPosition(at);
    }
    m_shown = m_line->text();
    setProblem({});
    noteState();
}

bool DateField::takeBack() {
    if (m_line->text() == textOf(m_date) && problem().isEmpty()) return false;
    restore();
    return true;
}

void DateField::refuse(const QString& sentence) {
    setProblem(sentence);
    noteState();
}

QString DateField::problem() const { return m_problem->text(); }

void DateField::setProblem(const QString& sentence) {
    if (sentence == m_problem->text()) return;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_line->setAccessibleDescription(sentence);
    m_line->setToolTip(sentence);
    m_line->setProperty("problem", !sentence.isEmpty());
    m_line->update();
    emit problemChanged();
}

void DateField::noteState() {
    const bool isOpen = isAnother();
    const WordsState state = !isOpen ? WordsState::Kept : problem().isEmpty() ? WordsState::Typing : WordsState::Refused;
    OpenWords::instance().note(this, state, [this] { commit(); });
}

void DateField::commit() {
    const QString text = m_line->text().trimmed();
    const QString before = textOf(m_date);
    if (text.isEmpty() || text == before || !isAnother()) return restore();
    const std::optional<QDate> date = parseDate(text);
    const QString form = QLocale().toString(QDate(2027, 4, 30), QLocale::ShortFormat);
    if (!date) {
        return refuse(before.isEmpty() ? tr("“%1” is not a date. Type it like %2 or 2027-04-30.").arg(text, form) : tr("“%1” is not a date, so %2 stays. Type it like %3 or 2027-04-30.").arg(text, before, form));
    }
    if (*date < kEarliestDay || *date > kLatestDay) return refuse(tr("A date lies between %1 and %2. Nothing was changed.").arg(shownDate(kEarliestDay), shownDate(kLatestDay)));
    if (*date == m_date) return restore();
    setProblem({});
    emit dateEntered(*date);
}

void DateField::step(int days) {
    const QDate from = entered();
    if (!from.isValid() || m_line->isReadOnly()) return;
    m_line->setText(textOf(std::clamp(from.addDays(days), kEarliestDay, kLatestDay)));
    setProblem({});
    noteState();
}

void DateField::openCalendar() {
    auto* frame = new QFrame(this, Qt::Popup);
    frame->setAttribute(Qt::WA_DeleteOnClose);
    frame->setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    auto* calendar = new QCalendarWidget;
    calendar->setAccessibleName(accessibleName());
    calendar->setDateRange(kEarliestDay, kLatestDay);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (entered().isValid()) calendar->setSelectedDate(entered());
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, frame](QDate day) {
        m_line->setText(textOf(day));
        frame->close();
        m_line->setFocus(Qt::PopupFocusReason);
        commit();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    frame->adjustSize();
    frame->move(m_line->mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? m_line->width() - frame->width() : 0, m_line->height() + 2)));
    frame->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

bool DateField::handleKey(int key, Qt::KeyboardModifiers modifiers) {
    switch (key) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            commit();
            m_line->selectAll();
            return true;
        case Qt::Key_Escape:
            if (!takeBack()) return false;
            m_line->selectAll();
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (modifiers & Qt::AltModifier) openCalendar();
            else step(key == Qt::Key_Up ? 1 : -1);
            return true;
        default: return false;
    }
}

bool DateField::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        return handleKey(key->key(), key->modifiers());
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) commit();
    return false;
}

/// What takes nothing any more holds nothing open.
void DateField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled()) restore();
}

}  // namespace stagepath
