#include "app/pages/readiness_page.h"

#include "app/drawing/typography.h"
#include "app/views/maturity/radar_view.h"
#include "app/views/readiness/dimension_list.h"
#include "app/views/readiness/key_hints.h"
#include "app/views/readiness/ladder/ladder_view.h"
#include "app/views/readiness/needs_list.h"
#include "app/views/readiness/standing_summary.h"
#include "app/views/readiness/subject_field.h"
#include "app/views/readiness/subject_heat_table.h"
#include "app/widgets/card.h"
#include "app/widgets/chart_card.h"
#include "app/widgets/controls.h"
#include "core/analysis/names.h"
#include "core/domain/pack/content_pack.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

namespace stagepath {

namespace {

constexpr int kLeft = 280;
constexpr int kRight = 330;
constexpr int kReadinessPageNarrow = 290;
/// Below this width of the page the radar and the needs stand under the dimensions.
constexpr int kReadinessPageThreeColumns = 1150;
constexpr int kReadinessPagePresented = 1700;
constexpr int kReadinessPageNeeds = 374;  ///< px under the dimensions: five needs and the line between them

QScrollArea* scrolled(QWidget* content) {
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    for (QWidget* part : {area->viewport(), content}) part->setAutoFillBackground(false);
    // The bar stands on the page, not on a card.
    QScrollBar* bar = area->verticalScrollBar();
    bar->setAttribute(Qt::WA_OpaquePaintEvent, false);
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    bar->setPalette(clear);
    return area;
}

void popUp(QMenu* menu, const QWidget* anchor) { menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 2))); }

}  // namespace

ReadinessPage::ReadinessPage(Workspace& workspace, QWidget* parent) : Page(parent), m_workspace(workspace), m_roundMenu(new QMenu(this)), m_stack(new QStackedWidget) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addWidget(m_stack);
    m_stack->addWidget(makeAssessment());
    auto* heatCard = new Card(QString());
    m_heat = new SubjectHeatTable;
    heatCard->body()->addWidget(m_heat);
    m_stack->addWidget(heatCard);
    setupTools();
    connectLadders();
    connect(m_heat, &SubjectHeatTable::opened, this, [this](const Subject& subject, int dimension) {
        m_view->setCurrentIndex(0);
        showSubject(subject, dimension < 0 ? std::nullopt : std::optional(kDimensions[static_cast<std::size_t>(dimension)]));
        m_ladders->open(m_ladders->current(), true);
    });
    connect(m_heat, &SubjectHeatTable::counted, this, &ReadinessPage::subtitleChanged);
    connect(m_heat, &SubjectHeatTable::toast, this, [this](const QString& sentence) { emit toast(sentence, false); });
    connect(&workspace, &Workspace::changed, this, &ReadinessPage::onChanged);
    m_ladders->setReadOnly(workspace.isReadOnly());
    refreshSubjects();
    showSubject(Subject::enterprise());
}

ReadinessPage::~ReadinessPage() {
    for (QWidget* tool : headerTools()) delete tool;
}

void ReadinessPage::setupTools() {
    m_subjectField = new SubjectField;
    m_subjectField->setAccessibleName(tr("Subject"));
    m_subjectField->setToolTip(tr("Subject of the assessment: type a few letters, or Ctrl+Page Down for the next"));
    m_view = new SegmentedControl({tr("Assessment"), tr("Heat map")}, tr("What the page shows"));
    m_roundButton = makeButton({}, QStringLiteral("calendar"));
    m_roundButton->setObjectName(QStringLiteral("rounds"));
    connect(m_roundButton, &QPushButton::clicked, this, [this] { popUp(m_roundMenu, m_roundButton); });
    m_new = makeButton(tr("New assessment"), QStringLiteral("plus"), true);
    m_new->setObjectName(QStringLiteral("newAssessment"));
    for (const auto& button : {m_roundButton, m_new}) button->setAutoDefault(true);  // so that Enter presses it
    auto* kinds = new QMenu(m_new);
    fillNewMenu(kinds);
    connect(m_new, &QPushButton::clicked, this, [this, kinds] { popUp(kinds, m_new); });
    connect(m_subjectField, &UseCaseChoiceField::picked, this, [this](const UseCaseChoice& choice) {
        showSubject(m_subjects.value(choice.tag));
        m_ladders->open(m_ladders->current(), true);
    });
    connect(m_subjectField, &UseCaseChoiceField::cancelled, this, [this] {
        m_subjectField->setText(m_workspace.portfolio().nameOf(m_subject));
        m_ladders->open(m_ladders->current(), true);
    });
    connect(m_view, &SegmentedControl::currentIndexChanged, this, [this](int index) { setHeatMap(index == 1); });
    connect(m_roundMenu, &QMenu::aboutToShow, this, &ReadinessPage::fillRoundMenu);
    // Whoever picks a round or another subject goes on answering.
    for (QMenu* menu : {m_roundMenu, kinds}) connect(menu, &QMenu::triggered, this, &ReadinessPage::focusContent);
    const auto command = [this](const QString& text, const QKeySequence& keys, const std::function<void()>& run) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        // The tools are the header's children: the page's keys work in them too.
        for (QWidget* tool : headerTools()) tool->addAction(action);
        return action;
    };
    command(tr("New assessment"), QKeySequence::New, [this, kinds] {
        popUp(kinds, m_new);
        kinds->setActiveAction(kinds->actions().constFirst());
    });
    command(tr("New light assessment"), {}, [this] { beginAssessment(AssessmentMode::Light); });
    command(tr("New direct assessment"), {}, [this] { beginAssessment(AssessmentMode::Direct); });
    command(tr("Readiness heat map"), QKeySequence(Qt::CTRL | Qt::Key_H), [this] { m_view->setCurrentIndex(1 - m_view->currentIndex()); });
    command(tr("Create initiatives from the marked needs"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (m_needs->hasMarks() || m_needs->hasFocus()) planNeeds();
        else emit refused(tr("Mark needs in the list first: go to one and press Space."));
    });
    command(tr("Finish or reopen the assessment"), {}, [this] { finishRound(); });
    setObstacle(command(tr("Date of the round…"), {}, [this] { askDate(); }), obstacleOfReading(m_workspace.isReadOnly()));
    command(tr("Rounds: choose, compare, assessed by…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { popUp(m_roundMenu, m_roundButton); });
    command(tr("Targets of this subject…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [this] { showTargets(); });
    m_whyStage = command(tr("Why this stage?"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), [this] { whyStage(); });
    m_takeOver = command(tr("Set the inherited levels for this subject"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { takeOver(); });
    command(tr("Next subject"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { moveBy(0, 0, 1); });
    command(tr("Previous subject"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { moveBy(0, 0, -1); });
    m_new->setEnabled(!m_workspace.isReadOnly());
}

QStringList ReadinessPage::commandNames(const Workspace&) {
    return {tr("New assessment"), tr("New light assessment"), tr("New direct assessment"), tr("Readiness heat map"), tr("Create initiatives from the marked needs"), tr("Finish or reopen the assessment"),
            tr("Date of the round…"), tr("Rounds: choose, compare, assessed by…"), tr("Targets of this subject…"), tr("Why this stage?"), tr("Set the inherited levels for this subject"), tr("Next subject"), tr("Previous subject")};
}

QWidget* ReadinessPage::makeAssessment() {
    auto* box = new QWidget;
    m_columns = new QHBoxLayout(box);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    m_left = makeLeft();
    m_right = makeRight();
    m_columns->addWidget(m_left);
    m_columns->addWidget(makeMiddle(), 1);
    m_columns->addWidget(m_right);
    return box;
}

QScrollArea* ReadinessPage::makeLeft() {
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    m_leftColumn = layout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto* list = new Card(tr("Dimensions"));
    list->layout()->setContentsMargins(1, 10, 1, 1);
    list->head()->setContentsMargins(15, 0, 15, 0);
    list->head()->addWidget(new TextLabel(tr("level"), textFont(TextStyle::Small), TextRole::Tertiary));
    m_dimensions = new DimensionList;
    list->body()->addWidget(m_dimensions);
    layout->addWidget(list);
    auto* summary = new Card(QString());
    m_summary = new StandingSummary;
    summary->body()->addWidget(m_summary);
    layout->addWidget(summary);
    auto* keys = new Card(QString());
    const QString control = QKeySequence(Qt::CTRL | Qt::Key_A).toString(QKeySequence::NativeText).section(QLatin1Char('+'), 0, 0);
    keys->body()->addWidget(new KeyHints({{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("criterion")},
                                          {{QStringLiteral("0"), QStringLiteral("…"), QStringLiteral("4")}, tr("level")},
                                          {{QStringLiteral("?"), QStringLiteral("N")}, tr("unknown, not applicable")},
                                          {{QStringLiteral("E"), QStringLiteral("W")}, tr("evidence, why this level")},
                                          {{control, QStringLiteral("↓")}, tr("next dimension")},
                                          {{control, tr("Page ↓")}, tr("next subject")}}));
    m_keys = keys;
    layout->addWidget(keys);
    layout->addStretch();
    QScrollArea* area = scrolled(content);
    area->setFixedWidth(kLeft);
    return area;
}

QWidget* ReadinessPage::makeMiddle() {
    m_ladderCard = new Card(QString());
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(15, 8, 10, 6);
    m_dimensionTitle = new TextLabel({}, textFont(TextStyle::CardTitle));
    m_stalls = new ElidedLabel({}, textFont(TextStyle::Body), TextRole::Tertiary);
    m_stalls->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_whole = makeButton(tr("Set directly"), {});
    m_whole->setObjectName(QStringLiteral("setWhole"));
    row->addWidget(m_dimensionTitle);
    row->addWidget(m_stalls, 1);
    row->addWidget(m_whole);
    m_ladderCard->body()->setSpacing(0);
    m_ladderCard->body()->addWidget(head);
    m_ladders = new LadderView;
    m_ladderCard->body()->addWidget(m_ladders, 1);
    auto* foot = new QWidget;
    auto* lines = new QVBoxLayout(foot);
    lines->setContentsMargins(15, 10, 15, 10);
    lines->setSpacing(8);
    m_comparison = new TextLabel({}, textFont(TextStyle::Body), TextRole::Secondary);
    m_comparison->setObjectName(QStringLiteral("comparison"));
    m_comparison->setWordWrap(true);
    m_comparison->hide();
    lines->addWidget(m_comparison);
    auto* line = new QHBoxLayout;
    lines->addLayout(line);
    m_back = makeButton({}, {});
    m_back->setObjectName(QStringLiteral("previousDimension"));
    m_progress = new TextLabel({}, textFont(TextStyle::Body), TextRole::Tertiary);
    m_progress->setAlignment(Qt::AlignCenter);
    m_progress->setWordWrap(true);
    m_finish = makeButton({}, QStringLiteral("check"));
    m_finish->setObjectName(QStringLiteral("finish"));
    line->addWidget(m_back);
    line->addWidget(m_progress, 1);
    line->addWidget(m_finish);
    m_ladderCard->body()->addWidget(foot);
    for (QPushButton* button : {m_whole, m_back, m_finish}) button->setAutoDefault(true);  // so that Enter presses it
    return m_ladderCard;
}

QWidget* ReadinessPage::makeRight() {
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_radar = new RadarView;
    m_radarCard = new ChartCard(tr("Now, target and gate"), m_radar, [this] { return m_radar->table(); });
    layout->addWidget(m_radarCard);
    connect(m_radarCard, &ChartCard::exportRequested, this, &ReadinessPage::exportRadar);
    connect(m_radarCard, &ChartCard::toast, this, [this](const QString& sentence) { emit toast(sentence, false); });
    auto* needs = new Card(QString());
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(15, 10, 15, 8);
    m_needsTitle = new TextLabel({}, textFont(TextStyle::CardTitle));
    m_needsCount = new TextLabel({}, textFont(TextStyle::Small), TextRole::Tertiary);
    row->addWidget(m_needsTitle);
    row->addStretch();
    row->addWidget(m_needsCount);
    needs->body()->setSpacing(0);
    needs->body()->addWidget(head);
    m_needs = new NeedsList;
    needs->body()->addWidget(scrolled(m_needs), 1);
    auto* foot = new QWidget;
    auto* tools = new QHBoxLayout(foot);
    m_needsTools = tools;
    tools->setContentsMargins(15, 10, 15, 10);
    m_plan = makeButton(tr("Create initiative"), QStringLiteral("plus"));
    m_plan->setObjectName(QStringLiteral("planNeeds"));
    m_plan->setToolTip(tr("Puts the marked needs on the roadmap, or the current one where none is marked (Ctrl+Enter)"));
    auto* roadmap = new LinkButton(tr("Show on roadmap"));
    tools->addWidget(m_plan);
    tools->addWidget(roadmap);
    tools->addStretch();
    needs->body()->addWidget(foot);
    layout->addWidget(needs, 1);
    for (QPushButton* button : {m_plan, static_cast<QPushButton*>(roadmap)}) button->setAutoDefault(true);  // so that Enter presses it
    connect(m_plan, &QPushButton::clicked, this, &ReadinessPage::planNeeds);
    connect(roadmap, &QPushButton::clicked, this, [this] { emit pageRequested({{QStringLiteral("roadmap")}, {}, m_subject}); });
    content->setFixedWidth(kRight);
    return content;
}

void ReadinessPage::connectLadders() {
    using L = LadderView;
    connect(m_ladders, &L::said, this, &ReadinessPage::say);
    connect(m_ladders, &L::unknownSaid, this, [this](int question) { answer(question, {AnswerState::Unknown, 0}, true); });
    connect(m_ladders, &L::notApplicableSaid, this, [this](int question, const QString& reason, Workspace::Step step) {
        if (reason.isEmpty()) return m_ladders->row(question)->askReason();
        answer(question, {AnswerState::NotApplicable, 0, reason}, false, step);
    });
    connect(m_ladders, &L::cleared, this, &ReadinessPage::clear);
    connect(m_ladders, &L::noted, this, &ReadinessPage::note);
    connect(m_ladders, &L::moveRequested, this, &ReadinessPage::moveBy);
    connect(m_ladders, &L::wholeSaid, this, [this](int level, const QString& reason) { sayWhole(level, reason, false); });
    connect(m_ladders, &L::reasonEntered, this, &ReadinessPage::goOn);
    connect(m_ladders, &L::refused, this, &ReadinessPage::refuse);
    connect(m_ladders, &L::whyRequested, this, &ReadinessPage::why);
    connect(m_dimensions, &DimensionList::chosenChanged, this, &ReadinessPage::showDimension);
    connect(m_summary, &StandingSummary::whyRequested, this, &ReadinessPage::whyStage);
    connect(m_summary, &StandingSummary::targetsRequested, this, &ReadinessPage::showTargets);
    connect(m_summary, &StandingSummary::takeOverRequested, this, &ReadinessPage::takeOver);
    connect(m_needs, &NeedsList::opened, this, [this](int row, int) { goToCriterion(m_needs->gaps()[row].criterion); });
    connect(m_needs, &NeedsList::marksChanged, this, [this] { m_plan->setEnabled(!m_needs->gaps().isEmpty() && !m_workspace.isReadOnly()); });
    connect(m_needs, &NeedsList::nothingToMark, this, [this] {
        const qsizetype count = m_needs->gaps().size();
        emit refused(count == 1 ? tr("The only need is on the roadmap already.") : tr("All %1 are on the roadmap already.").arg(QLocale().toString(count)));
    });
    connect(m_back, &QPushButton::clicked, this, [this] { moveBy(0, -1, 0); });
    connect(m_finish, &QPushButton::clicked, this, &ReadinessPage::finishRound);
    connect(m_whole, &QPushButton::clicked, this, [this] {
        const Dimension d = m_ladders->dimension();
        if (m_sheet->of(d).direct) {
            attemptEdit([&] { countAnswers(m_workspace, m_round, d); });
            return focusContent();  // the answers count now: whoever presses Enter again must not end the round
        }
        m_ladders->setShowsWhole(true);
        refresh();
        m_ladders->open(-1, true);
    });
}

QList<QWidget*> ReadinessPage::headerTools() { return {m_subjectField.data(), m_view.data(), m_roundButton.data(), m_new.data()}; }

QString ReadinessPage::subtitle() const {
    if (m_stack->currentIndex() == 1) return m_heat->countText();
    const qsizetype at = m_subjects.indexOf(m_subject);
    return tr("%1 of %2").arg(QLocale().toString(at + 1), QLocale().toString(m_subjects.size()));
}

bool ReadinessPage::focusFilter() {
    if (m_stack->currentIndex() == 1) {
        m_heat->filter()->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    m_subjectField->setFocus(Qt::ShortcutFocusReason);
    m_subjectField->selectAll();
    m_subjectField->openList();
    return true;
}

void ReadinessPage::focusNextPane() {
    if (m_stack->currentIndex() == 1) return m_heat->table()->setFocus(Qt::TabFocusReason);
    if (m_dimensions->hasFocus()) m_ladders->open(m_ladders->current(), true);
    else if (m_needs->hasFocus() || m_right->isHidden()) m_dimensions->setFocus(Qt::TabFocusReason);
    else focusNeeds();
}

/// The list comes into sight as a whole, not only its current row.
void ReadinessPage::focusNeeds() {
    m_needs->setFocus(Qt::TabFocusReason);
    QWidget* list = m_needs->parentWidget()->parentWidget();
    if (m_left->isAncestorOf(list)) m_left->ensureWidgetVisible(list, 0, 0);
}

/// Three columns, or the third under the first.
void ReadinessPage::arrange() {
    // Presented, everything is larger: what the middle needs comes first.
    const bool isWide = width() >= (m_isPresented ? kReadinessPagePresented : kReadinessPageThreeColumns);
    m_left->setFixedWidth(isWide ? kLeft : kReadinessPageNarrow);
    m_ladders->keepOpen(*m_right, [&] {
        if (isWide) m_columns->addWidget(m_right);
        else m_leftColumn->insertWidget(2, m_right);
    });
    m_right->setFixedWidth(isWide ? kRight : kReadinessPageNarrow - 10);
    m_needs->parentWidget()->parentWidget()->setMinimumHeight(isWide ? 0 : kReadinessPageNeeds);
    // Buttons with longer words stand below each other.
    const QMargins margins = m_needsTools->contentsMargins();
    const int wanted = margins.left() + margins.right() + m_needsTools->itemAt(0)->sizeHint().width() + m_needsTools->spacing() + m_needsTools->itemAt(1)->sizeHint().width();
    m_needsTools->setDirection(wanted <= m_right->maximumWidth() - 2 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_needsTools->activate();
}

void ReadinessPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void ReadinessPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (std::exchange(m_isStale, false)) refresh();
}

/// The page as a whole has nothing to answer: digits belong to the open question.
void ReadinessPage::focusInEvent(QFocusEvent*) { focusContent(); }

void ReadinessPage::focusContent() {
    if (m_stack->currentIndex() == 1) m_heat->table()->setFocus(Qt::OtherFocusReason);
    else m_ladders->open(m_ladders->current(), true);
}

/// The way back and the end of the assessment stay in reach.
int ReadinessPage::footHeight() const { return m_stack->currentIndex() == 0 ? height() - m_finish->parentWidget()->mapTo(this, QPoint()).y() : 0; }

void ReadinessPage::setPresenting(bool on) {
    m_keys->setVisible(!on);
    m_isPresented = on;
    arrange();
}

void ReadinessPage::toggleInspector() {
    m_ladders->keepOpen(*m_right, [this] { m_right->setVisible(m_right->isHidden()); });
}

}  // namespace stagepath
