#include "app/pages/map_page.h"

#include "app/drawing/map/map_traces.h"
#include "app/drawing/typography.h"
#include "app/models/use_cases/use_case_table_model.h"
#include "app/views/inspector/use_case_inspector.h"
#include "app/views/map/map_tray.h"
#include "app/views/map/map_view.h"
#include "app/views/map/ranked_list.h"
#include "app/views/maturity/year_slider.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "app/widgets/empty_state.h"
#include "core/analysis/plan/projection.h"
#include "core/domain/values/date_words.h"
#include "core/domain/values/quarter.h"
#include "core/workspace/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

namespace stagepath {

namespace {

constexpr int kRankedCardEmpty = 120;  ///< px while nothing is ranked

/// A tooltip of whole sentences; rich text, since only that is wrapped.
void explain(QWidget& tool, const QString& sentences) {
    tool.setToolTip(QStringLiteral("<qt>%1</qt>").arg(sentences.toHtmlEscaped()));
    tool.setAccessibleDescription(sentences);
}

}  // namespace

MapPage::MapPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_model(new MapModel(workspace, this)), m_view(new MapView(*m_model)), m_rankedModel(new RankedListModel(*m_model, this)), m_ranked(new RankedList(m_rankedModel)),
      m_unranked(new TextLabel(QString(), textFont(TextStyle::Small), TextRole::Tertiary)), m_tray(new MapTray(*m_model)), m_side(new QSplitter(Qt::Vertical)), m_stack(new QStackedWidget), m_trailing(new QStackedWidget),
      m_size(new ChoiceButton(tr("Size"))), m_colour(new ChoiceButton(tr("Colour"))), m_trail(new ChoiceButton(tr("Trail since"))), m_ghosts(makeButton(tr("Ghosts"), QStringLiteral("eye"))), m_later(new QWidget), m_asOf(new YearSlider) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto* content = new QWidget;
    auto* layout = m_content = new QHBoxLayout(content);
    auto* card = new MapPanel;
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(3, 3, 3, 3);
    cardLayout->addWidget(m_view, 1);
    setupLater(cardLayout);
    layout->addWidget(card, 1);
    layout->addWidget(m_trailing);
    m_stack->addWidget(content);
    auto* empty = new EmptyState(QStringLiteral("map"), tr("The map shows use cases by strategic impact and readiness, so that you see what to scale, what to build up and what to drop. There are none yet."), tr("Add use cases"));
    connect(empty, &EmptyState::actionTriggered, this, [this] { emit revealRequested(static_cast<int>(EntityKind::UseCase), 0); });
    m_stack->addWidget(empty);
    setupSide();
    setupTools();
    connectView();
    setFocusProxy(m_view);
    m_lastTrail = m_model->usualTrail();
    m_trail->setCurrentIndex(trailIndexOf(m_lastTrail));
    refresh();
}

MapPage::~MapPage() {
    delete m_size;
    delete m_colour;
    delete m_trail;
    delete m_ghosts;
}

void MapPage::setupSide() {
    m_trailing->addWidget(m_side);
    m_trailing->setFixedWidth(sideWidth());
    m_side->setChildrenCollapsible(false);
    m_side->setHandleWidth(16);
    auto* card = new MapPanel;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 6, 1, 4);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(15, 0, 8, 0);
    head->addWidget(new TextLabel(tr("Ranked"), textFont(TextStyle::CardTitle)));
    head->addStretch();
    auto* order = new SegmentedControl({tr("Impact"), tr("Readiness")}, tr("Rank by"));
    connect(order, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_rankedModel->setByReadiness(index == 1);
        refresh();
    });
    head->addWidget(order);
    layout->addLayout(head);
    layout->addWidget(m_ranked, 1);
    m_unranked->setWordWrap(true);
    m_unranked->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_unranked->setContentsMargins(15, 6, 12, 10);
    layout->addWidget(m_unranked);
    m_tray->setMinimumHeight(160);
    m_side->addWidget(card);
    m_side->addWidget(m_tray);
    // The same share before and after the first placement: the tray must not move under the pointer.
    m_side->setStretchFactor(0, 2);
    m_side->setStretchFactor(1, 3);
    m_side->setSizes({200, 300});
}

void MapPage::setupLater(QVBoxLayout* layout) {
    auto* row = new QHBoxLayout(m_later);
    row->setContentsMargins(14, 0, 6, 4);
    row->setSpacing(8);
    auto* label = new TextLabel(tr("As the plan makes it by"), textFont(TextStyle::Small), TextRole::Tertiary);
    label->setBuddy(m_asOf);
    row->addWidget(label);
    m_asOf->setFixedHeight(28);
    row->addWidget(m_asOf, 1);
    layout->addWidget(m_later);
    m_asOf->setStart(tr("Today"));
    m_asOf->setAccessibleName(tr("Map as the roadmap will have made it by"));
    connect(m_asOf, &QSlider::valueChanged, this, [this] {
        MapOptions options = m_model->options();
        options.asOf = m_asOf->date();
        m_model->setOptions(options);
    });
}

/// Only where the plan has something to come.
void MapPage::updateLater() {
    const QDate today = m_model->workspace().environment().today();
    const QDate from = quarterStart(quarterOf(today));
    const QDate end = quarterStart(quarterOf(planEnd(m_model->portfolio(), today)) + 1).addDays(-1);
    const bool has = !m_model->portfolio().table<Outcome>().isEmpty() && end > from && !m_model->scene().bubbles.isEmpty();
    m_later->setVisible(has && !m_isPresenting);
    if (has) m_asOf->setSpan(from, end);
    else m_asOf->setValue(0);
}

void MapPage::setupTools() {
    m_size->setChoices(sizeNames());
    m_colour->setChoices(colourNames());
    m_ghosts->setCheckable(true);
    explain(*m_ghosts, tr("Show every placement by hand beside its scores (G). Otherwise only those of selected use cases and up to four that lie %1 points or more from the scores.").arg(static_cast<int>(kTellingPlacement)));
    explain(*m_trail, tr("Show where use cases stood on an earlier date (T): the selected ones, and up to six that changed quadrant or moved %1 points or more.").arg(static_cast<int>(kTellingMove)));
    updateTrailChoices();
    for (ChoiceButton* choice : {m_size.data(), m_colour.data()}) connect(choice, &ChoiceButton::currentIndexChanged, this, &MapPage::applyTools);
    connect(m_trail.data(), &ChoiceButton::currentIndexChanged, this, &MapPage::chooseTrail);
    m_trail->setObjectName(QStringLiteral("mapTrailSince"));
    connect(m_ghosts.data(), &QPushButton::toggled, this, &MapPage::applyTools);
}

void MapPage::connectView() {
    connect(m_model, &MapModel::changed, this, &MapPage::refresh);
    connect(m_view, &MapView::selectionChanged, this, [this] {
        m_ranked->setSelectedIds(m_view->selection());
        if (!isInspecting()) return;
        if (m_view->selection().isEmpty()) closeInspector();  // back to the ranked list and the tray
        else m_inspector->showUseCases(m_view->selection());
    });
    connect(m_ranked, &RankedList::idsSelected, this, [this](const QList<UseCaseId>& ids) {
        m_view->setSelection(ids);
        m_view->showUseCase(m_view->current());
    });
    connect(m_ranked, &RankedList::opened, this, &MapPage::openInspector);
    connect(m_ranked, &RankedList::scoreAsked, this, &MapPage::askScore);
    connect(m_view, &MapView::opened, this, &MapPage::openInspector);
    connect(m_view, &MapView::ghostsToggled, m_ghosts.data(), &QPushButton::toggle);
    connect(m_view, &MapView::trailsToggled, this, [this] {
        const int last = trailIndexOf(m_lastTrail);
        m_trail->setCurrentIndex(m_trail->currentIndex() > 0 ? 0 : last > 0 ? last : m_trails.isEmpty() ? 0 : 1);
    });
    connect(m_view, &MapView::problem, this, &MapPage::problem);
    connect(m_view, &MapView::toast, this, &MapPage::toast);
    connect(m_view, &MapView::refused, this, &MapPage::refused);
    connect(m_tray, &MapTray::placeRequested, m_view, &MapView::placeInMiddle);
    auto* add = new QAction(tr("New use case"), this);
    add->setShortcut(QKeySequence::New);
    setObstacle(add, obstacleOfReading(m_model->workspace().isReadOnly()));
    connect(add, &QAction::triggered, this, [this] { emit revealRequested(static_cast<int>(EntityKind::UseCase), 0); });
    addAction(add);
    auto* unlock = new QAction(tr("Move the thresholds"), this);
    connect(unlock, &QAction::triggered, this, [this] { m_view->setThresholdsUnlocked(!m_view->hasThresholdsUnlocked()); });
    addAction(unlock);
    setupCommands();
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &MapPage::showMenu);
}

QString MapPage::subtitle() const {
    int placed = 0;
    for (const MapBubble& b : m_model->scene().bubbles) placed += b.isScored() ? 0 : 1;
    const int shown = static_cast<int>(m_model->scene().bubbles.size());
    QStringList parts{tr("%Ln use case(s)", nullptr, shown + m_model->scene().unplaced)};
    if (placed > 0) parts.append(tr("%Ln placed by hand", nullptr, placed));
    if (m_model->scene().unplaced > 0) parts.append(tr("%Ln not placed", nullptr, m_model->scene().unplaced));
    if (!moment().isEmpty()) parts.append(moment());
    return parts.join(QLatin1String(", "));
}

QString MapPage::moment() const {
    const QDate day = m_model->options().asOf;
    return day.isNull() ? QString() : tr("as the plan makes it by %1").arg(shownLongDate(day));
}

QList<QWidget*> MapPage::headerTools() { return {m_size.data(), m_colour.data(), m_trail.data(), m_ghosts.data()}; }

void MapPage::focusInEvent(QFocusEvent*) { m_view->setFocus(); }

void MapPage::applyTools() {
    MapOptions options = m_model->options();
    options.size = static_cast<MapSize>(m_size->currentIndex());
    options.colour = static_cast<MapColour>(m_colour->currentIndex());
    options.trailSince = m_trails.value(m_trail->currentIndex() - 1).date;
    options.allGhosts = m_ghosts->isChecked();
    if (!options.trailSince.isNull()) m_lastTrail = options.trailSince;
    m_model->setOptions(options);
}

void MapPage::refresh() {
    updateTrailChoices();
    updateLater();
    const int unranked = m_model->unrankedCount();
    m_unranked->setText(m_rankedModel->isByImpactAlone() ? tr("By impact alone: use cases are ranked once they have a readiness assessment too.")
                        : m_rankedModel->rowCount() == 0 ? tr("Nothing is ranked yet: a use case is once it is placed on the map, or has impact scores and a readiness assessment.")
                                                         : tr("%Ln use case(s) aren’t ranked: one is once it is placed on the map, or has impact scores and a readiness assessment.", nullptr, unranked));
    m_unranked->setVisible(unranked > 0 || m_rankedModel->isByImpactAlone());
    m_unranked->setMinimumHeight(m_unranked->heightForWidth(sideWidth() - 2));  // the splitter asks for no height by width
    m_ranked->setVisible(m_rankedModel->rowCount() > 0);
    const bool trayed = m_tray->trayModel()->totalCount() > 0;
    if (trayed != !m_tray->isHidden()) m_tray->setVisible(trayed);
    m_side->widget(0)->setMinimumHeight(m_rankedModel->rowCount() > 0 ? 0 : kRankedCardEmpty);  // with rows, what they ask for
    m_stack->setCurrentIndex(m_model->scene().bubbles.isEmpty() && !trayed ? 1 : 0);
    if (m_inspector) m_inspector->refresh();
    emit subtitleChanged();
}

}  // namespace stagepath
