#include "app/pages/draft/draft_panel.h"

#include "app/drawing/typography.h"
#include "app/pages/draft/draft_defaults_fields.h"
#include "app/pages/draft/draft_line_fields.h"
#include "app/pages/draft/draft_line_row.h"
#include "app/pages/draft/draft_line_words.h"
#include "app/pages/draft/draft_ranking.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

constexpr qsizetype kDraftLinesAtOnce = 40;
constexpr qsizetype kDraftLinesOnClick = 400;  ///< rows further down are only made where they are asked for
const char* const kDraftLineIndex = "draftLine";

TextLabel* makeDraftSection(const QString& text) { return new TextLabel(text, textFont(TextStyle::BodyMedium)); }

}  // namespace

DraftPanel::DraftPanel(QWidget* parent)
    : QWidget(parent), m_head(new TextLabel({}, textFont(TextStyle::CardTitle))), m_note(new TextLabel({}, textFont(TextStyle::Small), TextRole::Tertiary)), m_rankingList(new DraftRanking),
      m_defaults(new DraftDefaultsFields), m_fields(new DraftLineFields(this)), m_lines(new QVBoxLayout), m_more(new LinkButton({})) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(6);
    m_note->setWordWrap(true);
    m_rankingList->setObjectName(QStringLiteral("draftRanking"));
    m_fields->hide();
    layout->addWidget(m_head);
    layout->addWidget(m_note);
    const auto addSection = [layout](const QString& title, QWidget* section) {
        layout->addSpacing(6);
        layout->addWidget(makeDraftSection(title));
        if (section) layout->addWidget(section);
    };
    addSection(tr("Most impact unlocked per month"), m_rankingList);
    addSection(tr("Proposed lines"), nullptr);
    m_lines->setSpacing(6);
    layout->addLayout(m_lines);
    m_more->setObjectName(QStringLiteral("moreDraftLines"));
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    addSection(tr("Durations and usual leads of every draft"), m_defaults);
    connect(m_more, &QPushButton::clicked, this, [this] { goTo(static_cast<int>(m_rows.size())); });
    layout->addStretch();
    connect(m_fields, &DraftLineFields::datesChanged, this, &DraftPanel::changeDates);
    connect(m_fields, &DraftLineFields::leadChanged, this, &DraftPanel::changeLead);
    connect(m_rankingList, &DraftRanking::lineChosen, this, &DraftPanel::goTo);
    connect(m_rankingList, &DraftRanking::initiativeChosen, this, &DraftPanel::initiativeChosen);
    connect(m_defaults, &DraftDefaultsFields::changed, this, &DraftPanel::defaultsChanged);
}

void DraftPanel::show(const Draft& draft, const QList<EnablerWorth>& ranking, const Portfolio& portfolio, bool again) {
    const Draft before = std::exchange(m_draft, draft);
    m_ranking = ranking;
    m_current = -1;
    m_fields->hide();
    m_fields->setParent(this);
    m_fields->startFor(portfolio);
    if (again) keepChanges(before);
    else m_leftOut.clear(), m_changed.clear(), m_defaults->show(portfolio);
    clearLayout(m_lines);
    m_rows.clear();
    m_changeWords.clear();
    m_portfolio = portfolio;
    showUntil(kDraftLinesAtOnce);
    updateNote(static_cast<int>(draft.gates.size()));
    updateHead();
    updateRanking();
}

/// Rows for the first \p count lines, and a button that asks for the next: thousands would hold up the window.
void DraftPanel::showUntil(qsizetype count) {
    const qsizetype until = std::min(count, m_draft.lines.size());
    for (auto i = static_cast<int>(m_rows.size()); i < until; ++i) {
        m_rows.append(makeLine(m_draft.lines[i], i, m_portfolio));
        m_rows.constLast()->showChange(m_changeWords.value(i));
        m_lines->addWidget(m_rows.constLast());
    }
    const auto next = static_cast<int>(std::min(kDraftLinesAtOnce, m_draft.lines.size() - m_rows.size()));
    if (!m_rows.isEmpty()) setTabOrder(m_rows.constLast()->box(), m_more);  // in the order in which they stand
    QWidget* last = m_more;
    for (QWidget* field : m_defaults->fields()) {
        setTabOrder(last, field);
        last = field;
    }
    m_more->setVisible(next > 0);
    m_more->setWords(tr("Show %Ln more", nullptr, next));
}

/// Lines are the same where they have the same name.
void DraftPanel::keepChanges(const Draft& before) {
    QHash<QString, int> places;
    for (int i = 0; i < before.lines.size(); ++i) places.insert(before.lines[i].initiative.name, i);
    const QSet<int> leftOut = std::exchange(m_leftOut, {});
    const QSet<int> changed = std::exchange(m_changed, {});
    for (int i = 0; i < m_draft.lines.size(); ++i) {
        Initiative& line = m_draft.lines[i].initiative;
        const int was = places.value(line.name, -1);
        if (leftOut.contains(was)) m_leftOut.insert(i);
        if (!changed.contains(was)) continue;
        const Initiative& own = before.lines[was].initiative;
        line.start = own.start;
        line.finish = own.finish;
        line.lead = own.lead;
        m_changed.insert(i);
    }
}

DraftLineRow* DraftPanel::makeLine(const DraftLine& line, int index, const Portfolio& portfolio) {
    auto* row = new DraftLineRow(line, index, unlocksText(line, portfolio));
    QCheckBox* box = row->box();
    box->setChecked(!m_leftOut.contains(index));
    for (QObject* object : {static_cast<QObject*>(row), static_cast<QObject*>(box)}) {
        object->setProperty(kDraftLineIndex, index);
        object->installEventFilter(this);
    }
    connect(box, &QCheckBox::toggled, this, [this, index](bool on) {
        if (on) m_leftOut.remove(index);
        else m_leftOut.insert(index);
        updateHead();
        updateRanking();
        emit changed();
        if (index == m_current) emit lineShown(index);
    });
    return row;
}

bool DraftPanel::eventFilter(QObject* object, QEvent* event) {
    const QVariant line = object->property(kDraftLineIndex);
    if (!line.isValid()) return QWidget::eventFilter(object, event);
    const bool isTick = qobject_cast<QCheckBox*>(object);
    const bool isPressed = event->type() == QEvent::FocusIn && isTick && static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason;
    if (event->type() == QEvent::FocusIn && !isPressed) showFieldsAt(line.toInt());
    // What is pressed has to be where it is let go: only then the fields leave the line above, and all below moves up.
    else if (event->type() == QEvent::MouseButtonRelease && isTick) QTimer::singleShot(0, this, [this, at = line.toInt()] { if (at < m_rows.size()) showFieldsAt(at); });
    else if (event->type() == QEvent::MouseButtonPress && !qobject_cast<QCheckBox*>(object)) goTo(line.toInt());
    else if (event->type() == QEvent::KeyPress && qobject_cast<QCheckBox*>(object)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier) return stepLine(line.toInt(), key->key());
    }
    return QWidget::eventFilter(object, event);
}

/// Up, Down, Home and End on the tick of line \p from; Enter goes into its fields.
bool DraftPanel::stepLine(int from, int key) {
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_fields->fields().constFirst()->setFocus(Qt::TabFocusReason);
        return true;
    }
    switch (key) {
        case Qt::Key_Up: goTo(from - 1); return true;
        case Qt::Key_Down: goTo(from + 1); return true;
        case Qt::Key_Home: goTo(0); return true;
        case Qt::Key_End: goTo(static_cast<int>(m_rows.size()) - 1); return true;
        default: return false;
    }
}

void DraftPanel::goTo(int line) {
    if (line < 0 || line >= m_draft.lines.size()) return;
    if (line >= m_rows.size()) showUntil(line + kDraftLinesAtOnce);
    const bool isShown = line == m_current;
    m_rows[line]->box()->setFocus(Qt::TabFocusReason);
    showFieldsAt(line);
    if (isShown) emit lineShown(line);  // its bar may no longer be chosen
}

void DraftPanel::showLine(int line) {
    if (line < 0 || line >= std::min(m_draft.lines.size(), kDraftLinesOnClick)) return;
    if (line >= m_rows.size()) showUntil(line + kDraftLinesAtOnce);
    showFieldsAt(line);
}

QWidget* DraftPanel::currentRow() const { return m_rows.value(m_current); }

QString DraftPanel::problem() const { return m_fields->problem(); }

/// With the draft goes what was refused in its fields.
void DraftPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (isHidden()) m_fields->takeBack();
}

void DraftPanel::showFieldsAt(int line) {
    if (line == m_current) return;
    // What is being typed belongs to the line above.
    if (QWidget* typing = QApplication::focusWidget(); typing && m_fields->isAncestorOf(typing)) typing->clearFocus();
    if (m_current >= 0) m_rows[m_current]->setCurrent(false);
    m_current = line;
    DraftLineRow* row = m_rows[line];
    row->setCurrent(true);
    row->takeFields(m_fields);
    m_fields->show(m_draft.lines[line].initiative);
    m_fields->setVisible(true);
    QWidget* last = row->box();
    for (QWidget* field : m_fields->fields()) {
        setTabOrder(last, field);
        last = field;
    }
    emit lineShown(line);
}

/// All other lines stay where they are; where its gate stands then is said with the rest.
void DraftPanel::changeDates(QDate start, QDate finish) {
    if (m_current < 0) return;
    DraftLine& line = m_draft.lines[m_current];
    line.initiative.start = start;
    line.initiative.finish = finish;
    m_changed.insert(m_current);
    m_rows[m_current]->showPeriod(line);
    updateRanking();
    emit changed();
}

void DraftPanel::changeLead(PersonId lead) {
    if (m_current < 0) return;
    m_draft.lines[m_current].initiative.lead = lead;
    m_changed.insert(m_current);
    emit changed();
}

void DraftPanel::updateHead() { m_head->setText(tr("%n proposed initiative(s)", nullptr, int(m_draft.lines.size() - m_leftOut.size()))); }

/// \p gates: how many planned roll-outs get their gate.
void DraftPanel::updateNote(int gates) {
    QStringList notes{tr("Lines without a tick are left out. Accept takes the rest over as one step that can be undone.")};
    if (gates > 0) notes.append(tr("%Ln gate(s) of planned roll-outs are added too: the plan now earns their stages.", nullptr, gates));
    if (!m_draft.unmet.isEmpty()) notes.append(tr("%Ln use case(s) have no assessment yet; they are planned with the levels they would inherit.", nullptr, int(m_draft.unmet.size())));
    m_note->setText(notes.join(QLatin1Char('\n')));
}

void DraftPanel::updateRanking() {
    m_ranking = rankedAnew(m_portfolio, m_ranking, m_draft);
    QList<EnablerWorth> shown = m_ranking;
    shown.removeIf([this](const EnablerWorth& worth) { return m_leftOut.contains(worth.line); });
    m_rankingList->show(shown);
}

void DraftPanel::showRest(const Draft& rest) {
    qsizetype at = 0;
    updateNote(static_cast<int>(rest.gates.size()));
    m_changeWords.clear();
    for (int i = 0; i < m_draft.lines.size(); ++i) {
        QStringList words;
        if (!m_leftOut.contains(i)) words = {gateText(rest.lines.value(at++), m_draft.lines[i]), tooEarlyText(m_draft, i, m_leftOut)};
        words.removeAll(QString());
        m_changeWords.append(words.join(QLatin1Char('\n')));
        if (i < m_rows.size()) m_rows[i]->showChange(m_changeWords.constLast());
    }
}

}  // namespace stagepath
