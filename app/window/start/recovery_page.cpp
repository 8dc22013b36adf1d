#include "app/window/start/recovery_page.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/window/start/recovery_row.h"
#include "app/window/start/welcome_widgets.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kRecoveryPageWidest = 860;

/// Leaves the arrow keys to the page.
class RecoveryScroll : public QScrollArea {
protected:
    void keyPressEvent(QKeyEvent* event) override { event->ignore(); }
};

/// What the rows of a table are called.
QString tableWords(const QString& table) {
    const struct { const char* table; QString words; } all[] = {
        {"use_case", RecoveryPage::tr("Use cases")}, {"business_unit", RecoveryPage::tr("Business units")}, {"person", RecoveryPage::tr("People")},
        {"impact_criterion", RecoveryPage::tr("Impact criteria")}, {"impact_score", RecoveryPage::tr("Impact scores")}, {"assessment", RecoveryPage::tr("Assessments")},
        {"assessment_level", RecoveryPage::tr("Levels of assessments")}, {"assessment_answer", RecoveryPage::tr("Answers of assessments")},
        {"workstream", RecoveryPage::tr("Workstreams")}, {"initiative", RecoveryPage::tr("Initiatives")}, {"outcome", RecoveryPage::tr("Outcomes")},
        {"dependency", RecoveryPage::tr("Dependencies")}, {"milestone", RecoveryPage::tr("Milestones and gates")}, {"baseline", RecoveryPage::tr("Baselines")},
        {"baseline_item", RecoveryPage::tr("Entries of baselines")}, {"dismissal", RecoveryPage::tr("Checks put aside")}, {"target", RecoveryPage::tr("Targets")}, {"setting", RecoveryPage::tr("Settings of the workspace")}};
    for (const auto& entry : all) {
        if (table == QLatin1String(entry.table)) return entry.words;
    }
    return table;
}

/// From the side from which the page is read, whatever the words in them are.
void alignToPage(QWidget& part) {
    if (part.layoutDirection() != Qt::RightToLeft) return;
    for (auto* label : part.findChildren<TextLabel*>()) label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | (label->alignment() & Qt::AlignVertical_Mask));
}

TextLabel* wrapped(const QString& text, TextStyle style, TextRole role) {
    auto* label = new TextLabel(text, textFont(style), role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString salvageSentence(const Salvage& salvage) {
    const QString saved = QLocale().toString(salvage.saved());
    if (salvage.isComplete) return RecoveryPage::tr("Everything was found: %1 rows, each as it was saved.").arg(saved);
    if (!salvage.isLossKnown() && salvage.lost() > 0) return RecoveryPage::tr("%1 rows were found and at least %2 are lost; how many there were is not known.").arg(saved, QLocale().toString(salvage.lost()));
    if (!salvage.isLossKnown()) return RecoveryPage::tr("%1 rows were found; how many there were is not known.").arg(saved);
    if (salvage.lost() == 0) return RecoveryPage::tr("%1 rows were found; no loss is known, but not every value can be proven.").arg(saved);
    return RecoveryPage::tr("%1 rows were found, %2 are lost.").arg(saved, QLocale().toString(salvage.lost()));
}

/// What of the work in progress is in it, and what is not; empty where there is none.
QString workSentence(const Salvage& salvage) {
    QStringList sentences;
    if (salvage.newerChanges > 0) sentences.append(RecoveryPage::tr("%Ln change(s) that the file does not have come from the work in progress on this computer.", nullptr, static_cast<int>(salvage.newerChanges)));
    if (salvage.leftWork) sentences.append(RecoveryPage::tr("There is more work in progress on this computer that can't be read or does not belong to this state; it is not in it."));
    return sentences.join(QLatin1Char(' '));
}

/// A number where it is known; what nobody knows is no dash.
QString lostWords(const SalvagedTable& t) {
    if (t.lost > 0) return t.isLossKnown ? QLocale().toString(t.lost) : RecoveryPage::tr("%1 or more").arg(QLocale().toString(t.lost));
    return t.isLossKnown ? QStringLiteral("–") : RecoveryPage::tr("not known");
}

/// The file, or the work on it where the file is sound.
QString headOfRecovery(const QString& file, const QList<RecoverySource>& sources) {
    const auto isSoundFile = [](const RecoverySource& s) { return s.kind == RecoverySource::Kind::File && s.isGood(); };
    const QString name = QFileInfo(file).fileName();
    return std::any_of(sources.begin(), sources.end(), isSoundFile) ? RecoveryPage::tr("Work on %1 is damaged").arg(name) : RecoveryPage::tr("%1 is damaged").arg(name);
}

}  // namespace

RecoveryPage::RecoveryPage(const QString& file, const QString& sentence, const QList<RecoverySource>& sources, QWidget* parent)
    : QWidget(parent), m_file(file), m_sentence(sentence), m_sources(sources), m_scroll(new RecoveryScroll) {
    setAccessibleName(tr("Recovery"));
    QVBoxLayout* column = makeColumn();
    column->addSpacerItem(new QSpacerItem(0, 60, QSizePolicy::Minimum, QSizePolicy::Maximum));
    auto* head = wrapped(headOfRecovery(file, sources), TextStyle::Headline, TextRole::Primary);
    head->setFont(fontOfPixels(26, 600));
    column->addWidget(head);
    column->addWidget(wrapped(sentence, TextStyle::Body, TextRole::Secondary));
    column->addWidget(wrapped(tr("The file stays as it is. What you choose here becomes a new file."), TextStyle::Body, TextRole::Secondary));
    column->addSpacing(12);
    column->addWidget(new TextLabel(tr("States of this work"), textFont(TextStyle::CardTitle)));
    column->addWidget(sourcesCard());
    column->addSpacing(8);
    addChoices(column);
    m_reportPlace = new QVBoxLayout;
    column->addLayout(m_reportPlace);
    column->addStretch();
    column->addLayout(makeFoot());
    alignToPage(*this);
}

/// One column in the middle, as on the welcome page; it scrolls where the window is low.
QVBoxLayout* RecoveryPage::makeColumn() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll);
    auto* middle = new QWidget;
    auto* around = new QHBoxLayout(middle);
    around->setContentsMargins(40, 0, 40, 0);
    auto* content = new QWidget;
    content->setMaximumWidth(kRecoveryPageWidest);
    around->addWidget(content);
    m_scroll->setWidget(middle);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(12);
    return column;
}

QLayout* RecoveryPage::makeFoot() {
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(-6, 0, 0, 0);  // the link's text stands at the edge, not its focus ring
    auto* leave = new LinkButton(tr("Back to the start"));
    leave->setObjectName(QStringLiteral("leaveRecovery"));
    connect(leave, &QPushButton::clicked, this, &RecoveryPage::leaveRequested);
    foot->addWidget(leave);
    foot->addStretch();
    return foot;
}

QWidget* RecoveryPage::sourcesCard() {
    auto* card = new WelcomeCard;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    const RecoverySource* best = newestGood(m_sources);
    for (const RecoverySource& source : std::as_const(m_sources)) {  // a copy would not be the one that best points to
        auto* row = new RecoveryRow(source, &source == best);
        connect(row, &QPushButton::clicked, this, [this, source] { emit restoreRequested(source); });
        layout->addWidget(row);
        if (row->isEnabled()) m_choices.append(row);
        if (&source == best) m_best = row;
    }
    if (best) return card;
    auto* none = wrapped(tr("No good state is known on this computer."), TextStyle::Body, TextRole::Tertiary);
    none->setMargin(18);
    layout->addWidget(none);
    return card;
}

/// Whether what is damaged has changes that the newest good state has not; salvage takes them along.
bool RecoveryPage::isWorkNewerThanGood() const {
    const RecoverySource* good = newestGood(m_sources);
    return good && std::any_of(m_sources.begin(), m_sources.end(), [&](const RecoverySource& s) { return s.isExamined && !s.isGood() && s.changes > good->changes; });
}

void RecoveryPage::addChoices(QVBoxLayout* column) {
    const QString what = tr("Goes through the file and the work in progress on it page by page and says what is missing.");
    const QString newer = tr("Newer changes than those of the newest good state are only in what is damaged; this takes them along.");
    auto* choice = new WelcomeChoice(QStringLiteral("wand"), tr("Salvage what can be read"), isWorkNewerThanGood() ? what + QLatin1Char(' ') + newer : what, {});
    choice->setObjectName(QStringLiteral("salvage"));
    connect(choice, &QPushButton::clicked, this, &RecoveryPage::salvageRequested);
    column->addWidget(choice);
    m_choices.append(choice);
    if (!m_best || isWorkNewerThanGood()) m_best = choice;
}

QLayout* RecoveryPage::reportTable(const Salvage& salvage) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    const auto addRow = [grid](const QString& name, const QString& saved, const QString& lost, TextRole role, TextRole lostRole) {
        const int row = grid->rowCount();
        grid->addWidget(new TextLabel(name, textFont(TextStyle::Small), role), row, 0);
        grid->addWidget(new TextLabel(saved, textFont(TextStyle::Small), role), row, 1, Qt::AlignTrailing);
        grid->addWidget(new TextLabel(lost, textFont(TextStyle::Small), lostRole), row, 2, Qt::AlignTrailing);
    };
    addRow(tr("Table"), tr("Saved"), tr("Lost"), TextRole::Tertiary, TextRole::Tertiary);
    const QLocale locale;
    for (const SalvagedTable& t : salvage.tables) {
        if (t.saved == 0 && t.lost == 0 && t.isLossKnown) continue;
        addRow(tableWords(t.table), t.saved > 0 ? locale.toString(t.saved) : tr("none found"), lostWords(t), TextRole::Primary, t.lost > 0 ? TextRole::Primary : TextRole::Tertiary);
    }
    return grid;
}

QWidget* RecoveryPage::reportCard(const Salvage& salvage) {
    auto* card = new WelcomeCard;
    card->setObjectName(QStringLiteral("salvageReport"));
    card->setAccessibleName(salvageSentence(salvage));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(10);
    layout->addWidget(wrapped(salvageSentence(salvage), TextStyle::BodyMedium, TextRole::Primary));
    if (const QString work = workSentence(salvage); !work.isEmpty()) layout->addWidget(wrapped(work, TextStyle::Small, TextRole::Secondary));
    if (salvage.standIns() > 0) layout->addWidget(wrapped(tr("%n row(s) with “(lost)” in the name stand in for lost ones, so that what belongs to them stays. Rename or delete them.", nullptr, int(salvage.standIns())), TextStyle::Small, TextRole::Secondary));
    if (!salvage.hasHistory) layout->addWidget(wrapped(tr("The history of changes stays behind, so what was done before can't be undone."), TextStyle::Small, TextRole::Secondary));
    layout->addLayout(reportTable(salvage));
    auto* buttons = new QHBoxLayout;
    auto* save = makeButton(tr("Save as a new file…"), {}, true);
    save->setObjectName(QStringLiteral("saveSalvaged"));
    save->setFocusPolicy(Qt::StrongFocus);
    connect(save, &QPushButton::clicked, this, &RecoveryPage::saveRequested);
    buttons->addStretch();
    buttons->addWidget(save);
    layout->addLayout(buttons);
    m_best = save;
    return card;
}

void RecoveryPage::showSalvage(const Salvage& salvage) {
    delete m_report;
    m_report = reportCard(salvage);
    m_reportPlace->addWidget(m_report);
    alignToPage(*m_report);
    m_report->show();
    m_best->setFocus(Qt::TabFocusReason);
    QTimer::singleShot(0, m_report, [this] { m_scroll->ensureWidgetVisible(m_report); });  // when it has its place
}

void RecoveryPage::focusBest() { m_best->setFocus(Qt::TabFocusReason); }

void RecoveryPage::keyPressEvent(QKeyEvent* event) {
    const qsizetype at = m_choices.indexOf(focusWidget());
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (event->key() == Qt::Key_Escape) emit leaveRequested();
    else if (step == 0) QWidget::keyPressEvent(event);
    else m_choices[qBound<qsizetype>(0, at + step, m_choices.size() - 1)]->setFocus(Qt::TabFocusReason);
}

}  // namespace stagepath
