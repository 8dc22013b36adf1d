#include "app/pages/use_cases_page.h"

#include "app/models/use_cases/use_case_table_model.h"
#include "app/views/inspector/use_case_inspector.h"
#include "app/views/scores/score_sheet.h"
#include "app/views/table/paste_bar.h"
#include "app/views/table/use_case_capture_row.h"
#include "app/views/table/use_case_filter_bar.h"
#include "app/views/table/use_case_status_line.h"
#include "app/views/table/use_case_table_view.h"
#include "app/widgets/controls.h"
#include "app/widgets/empty_state.h"
#include "core/workspace/workspace.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

/// Windows narrower than this have the inspector over the content.
constexpr int kUseCasesPageOverlayBelow = 1180;
constexpr int kUseCasesPageInspectorWidth = 360;
constexpr int kInspectorNarrow = 308;
constexpr int kInspectorWide = 480;
constexpr qsizetype kUseCasesPageMostTogether = 300;  ///< that an undo or redo selects

}  // namespace

UseCasesPage::UseCasesPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_model(new UseCaseTableModel(workspace, this)), m_table(new UseCaseTableView(m_model)), m_bar(new UseCaseFilterBar(*m_model, *m_table)),
      m_status(new UseCaseStatusLine), m_inspector(new UseCaseInspector(*m_model)), m_splitter(new QSplitter(Qt::Horizontal)) {
    setFocusProxy(m_table);
    setupContent();
    setupInspector();
    setupTools();
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &UseCasesPage::updateState);
    connect(m_model, &UseCaseTableModel::problem, this, &Page::problem);
    connect(m_model, &UseCaseTableModel::countsChanged, this, [this] {
        updateEmpty();
        m_update.start();
        emit subtitleChanged();
    });
    connect(&workspace, &Workspace::changed, this, [this] {
        m_inspector->refresh();
        m_update.start();
    });
    m_table->setDensity(static_cast<UseCaseTableView::Density>(std::clamp(QSettings().value(QStringLiteral("useCases/density"), 1).toInt(), 0, 2)));
    updateEmpty();
    updateState();
}

UseCasesPage::~UseCasesPage() {
    delete m_paste;
    delete m_new;
    delete m_score;
}

void UseCasesPage::setupContent() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_status);
    content->setMinimumWidth(420);
    m_splitter->addWidget(content);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    m_empty = new EmptyState(QStringLiteral("usecases"), tr("Here stands every AI use case of the organisation: where it is used, how well it is run, who answers for it. Type the first name above, or import the list you have with Ctrl+I."),
                             tr("New use case"), m_table->viewport());
    m_empty->setObstacle(obstacleOfReading(m_workspace.isReadOnly()));
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { startCapture(); });
    m_noMatch = new EmptyState(QStringLiteral("filter"), tr("No use case matches the filter."), tr("Clear the filter"), m_table->viewport());
    connect(m_noMatch, &EmptyState::actionTriggered, m_bar, &UseCaseFilterBar::clearFilter);
    m_table->viewport()->installEventFilter(this);

    connect(m_table, &UseCaseTableView::selectionChangedByUser, &m_update, qOverload<>(&QTimer::start));
    connect(m_table, &UseCaseTableView::typed, m_bar, &UseCaseFilterBar::type);
    connect(m_table, &UseCaseTableView::toast, this, &Page::toast);
    connect(m_table, &UseCaseTableView::refused, this, &Page::refused);
    connect(m_table, &UseCaseTableView::pasted, this, &UseCasesPage::pasteCells);
    connect(m_table, &UseCaseTableView::opened, this, [this] { showInspector(true); });
    connect(m_table, &UseCaseTableView::contextMenuWanted, this, &UseCasesPage::showContextMenu);
    connect(m_table, &UseCaseTableView::headMenuWanted, this, &UseCasesPage::showHeadMenu);
    connect(m_table->captureRow(), &UseCaseCaptureRow::captured, this, &UseCasesPage::capture);
    connect(m_table->captureRow(), &UseCaseCaptureRow::pasted, this, &UseCasesPage::pasteText);
    connect(m_table->captureRow(), &UseCaseCaptureRow::refused, this, &Page::problem);
}

void UseCasesPage::setupInspector() {
    m_inspector->setMaximumWidth(kInspectorWide);
    m_inspector->installEventFilter(this);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    connect(m_inspector, &UseCaseInspector::closeRequested, this, [this] { showInspector(false); });
    connect(m_inspector, &UseCaseInspector::revealRequested, this, &Page::revealRequested);
    connect(m_inspector, &UseCaseInspector::menuWanted, this, &UseCasesPage::showContextMenu);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { QSettings().setValue(QStringLiteral("useCases/inspectorWidth"), m_inspector->width()); });
    m_isInspectorWanted = QSettings().value(QStringLiteral("useCases/inspector"), true).toBool();
}

void UseCasesPage::setupTools() {
    m_paste = makeButton(tr("Paste rows"), QStringLiteral("import"));
    m_paste->setToolTip(tr("Adds the rows copied from a spreadsheet, or one use case per line"));
    connect(m_paste, &QPushButton::clicked, this, &UseCasesPage::pasteRows);
    m_new = makeButton(tr("New use case"), QStringLiteral("plus"), true);
    m_new->setToolTip(tr("New use case (Ctrl+N)"));
    connect(m_new, &QPushButton::clicked, this, &UseCasesPage::startCapture);
    auto* action = new QAction(tr("New use case"), this);
    action->setShortcut(QKeySequence::New);
    connect(action, &QAction::triggered, this, &UseCasesPage::startCapture);
    addAction(action);
    m_score = makeButton(tr("Score impact"), QStringLiteral("target"));
    m_score->setToolTip(tr("Score strategic impact by keyboard, down a criterion or across a use case (F7)"));
    m_score->setEnabled(!m_workspace.isReadOnly());
    connect(m_score, &QPushButton::clicked, this, &UseCasesPage::scoreImpact);
    const auto command = [this](const QString& text, const QKeySequence& keys, void (UseCasesPage::*run)()) {
        auto* entry = new QAction(text, this);
        setObstacle(entry, obstacleOfReading(m_workspace.isReadOnly()));
        entry->setShortcut(keys);
        connect(entry, &QAction::triggered, this, run);
        addAction(entry);
    };
    command(tr("Score strategic impact"), QKeySequence(Qt::Key_F7), &UseCasesPage::scoreImpact);
    command(tr("Impact criteria and weights…"), {}, &UseCasesPage::editCriteria);
    const bool writable = !m_workspace.isReadOnly();
    m_paste->setEnabled(writable);
    m_new->setEnabled(writable);
    setObstacle(action, obstacleOfReading(!writable));
    m_table->captureRow()->setVisible(writable);
    setupCommands();
}

void UseCasesPage::setPresenting(bool on) { m_status->setVisible(!on); }

QList<QWidget*> UseCasesPage::headerTools() { return {m_paste.data(), m_score.data(), m_new.data()}; }

QString UseCasesPage::subtitle() const {
    int current = 0;
    QSet<BusinessUnitId> units;
    for (const UseCase& u : m_workspace.portfolio().useCases()) {
        if (u.lifecycle == Lifecycle::Retired) continue;
        ++current;
        if (u.unit) units.insert(u.unit);
    }
    const int shown = m_model->shownCount();
    if (shown != current) return tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(m_workspace.portfolio().useCases().size()));
    const QString count = QLocale().toString(current);
    return units.isEmpty() ? count : tr("%1 in %n business unit(s)", "", static_cast<int>(units.size())).arg(count);
}

int UseCasesPage::footHeight() const {
    if (m_scores && m_scores->isVisible()) return m_scores->footHeight();
    return m_pasteBar && m_pasteBar->isVisible() ? m_pasteBar->height() : 0;
}

bool UseCasesPage::focusFilter() {
    closeScores();
    m_bar->type({});
    return true;
}

/// Filter → table → inspector → filter.
void UseCasesPage::focusNextPane() {
    if (m_bar->isAncestorOf(focusWidget())) m_table->setFocus();
    else if (m_inspector->isVisible() && !m_inspector->isAncestorOf(focusWidget())) m_inspector->focusFirst();
    else focusFilter();
}

void UseCasesPage::startCapture() {
    closeScores();
    m_table->captureRow()->setFocus();
}

/// Without an id: where a new one is typed.
bool UseCasesPage::reveal(int kind, qint64 id) {
    const bool isForNew = kind == static_cast<int>(EntityKind::UseCase) && id == 0;
    if (isForNew) startCapture();
    if (isForNew) return true;
    closeScores();
    UseCaseId useCase;
    if (kind == static_cast<int>(EntityKind::UseCase)) useCase = UseCaseId(id);
    if (kind == static_cast<int>(EntityKind::ImpactScore)) {
        if (const ImpactScore* score = m_workspace.portfolio().find(ImpactScoreId(id))) useCase = score->useCase;
    }
    if (!useCase || !m_workspace.portfolio().find(useCase)) return false;
    // What hides it was meant for something else.
    if (m_model->rowOf(useCase) < 0) m_bar->clearFilter();
    if (m_model->rowOf(useCase) < 0) m_model->keep({useCase});
    m_table->select({useCase});
    return true;
}

/// Of very many, as after an import, none is picked out: selection and place stay as they were.
bool UseCasesPage::revealAll(int kind, const QList<qint64>& ids) {
    if (ids.size() < 2 || kind != static_cast<int>(EntityKind::UseCase)) return Page::revealAll(kind, ids);
    if (ids.size() > kUseCasesPageMostTogether) return true;
    closeScores();
    QList<UseCaseId> useCases;
    for (const qint64 id : ids) {
        if (m_workspace.portfolio().find(UseCaseId(id))) useCases.append(UseCaseId(id));
    }
    if (useCases.isEmpty()) return false;
    const auto isHidden = [this](UseCaseId id) { return m_model->rowOf(id) < 0; };
    if (std::any_of(useCases.cbegin(), useCases.cend(), isHidden)) m_model->keep(useCases);
    m_table->select(useCases);
    return true;
}

/// The filter of before was meant for something else. What the usual one hides stays hidden, as its chip says.
void UseCasesPage::showArrived() {
    closeScores();
    m_bar->clearFilter();
    m_table->showTop();
}

void UseCasesPage::applyFilter(const PageFilter& wanted) {
    if (wanted.terms.isEmpty()) return;
    closeScores();
    m_bar->clearFilter();
    UseCaseFilter filter = UseCaseFilter::standard();
    for (const auto& [column, value] : wanted.terms) {
        for (const FilterKind kind : {FilterKind::Lifecycle, FilterKind::Unit, FilterKind::Accountable, FilterKind::Stage}) {
            if (filterColumn(kind) == column) filter.add({kind, value, false});
        }
    }
    m_model->setFilter(filter);
    m_table->setFocus();
}

bool UseCasesPage::isNarrow() const { return window()->width() < kUseCasesPageOverlayBelow; }

/// Beside the table in wide windows, over it in narrow ones, where it starts closed.
void UseCasesPage::placeInspector() {
    const bool narrow = isNarrow();
    if (narrow != m_isOverlay) {
        m_isOverlay = narrow;
        if (narrow) {
            m_inspector->setParent(this);
            m_inspector->hide();
        } else {
            m_splitter->addWidget(m_inspector);
            m_inspector->setVisible(m_isInspectorWanted);
        }
    }
    const int saved = std::clamp(QSettings().value(QStringLiteral("useCases/inspectorWidth"), kUseCasesPageInspectorWidth).toInt(), kInspectorNarrow, kInspectorWide);
    const int wide = window()->width() < 1280 ? kInspectorNarrow : saved;
    if (narrow) {
        const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - wide;
        m_inspector->setGeometry(x, 0, wide, height());
        m_inspector->raise();
        if (m_pasteBar && !isScoring()) m_pasteBar->raise();  // its buttons stay in reach
    } else {
        m_splitter->setSizes({std::max(0, width() - wide - 1), wide});
    }
}

void UseCasesPage::showInspector(bool shown) {
    m_inspector->setVisible(shown);
    if (!m_isOverlay) {
        m_isInspectorWanted = shown;
        QSettings().setValue(QStringLiteral("useCases/inspector"), shown);
    }
    placeInspector();
    if (!shown) m_table->setFocus();
}

void UseCasesPage::toggleInspector() { showInspector(m_inspector->isHidden()); }

void UseCasesPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (m_scores) m_scores->setGeometry(rect());
    placePasteBar();
    placeInspector();
}

void UseCasesPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!m_isOverlay) m_inspector->setVisible(m_isInspectorWanted);
    placeInspector();
    if (!focusWidget() || !isAncestorOf(focusWidget())) m_table->setFocus();
}

void UseCasesPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        Page::keyPressEvent(event);
        return;
    }
    if (m_scores && m_scores->isVisible()) closeScores();
    else if (m_isOverlay && m_inspector->isVisible()) showInspector(false);
    else if (m_inspector->isAncestorOf(focusWidget())) m_table->setFocus();
    else if (!m_model->filter().text.isEmpty()) m_bar->field()->clear();
    else Page::keyPressEvent(event);
}

bool UseCasesPage::eventFilter(QObject* object, QEvent* event) {
    if (object == m_table->viewport() && event->type() == QEvent::Resize) {
        for (EmptyState* state : {m_empty, m_noMatch}) state->setGeometry(m_table->viewport()->rect());
    }
    // While it was hidden the selection went on.
    if (object == m_inspector && event->type() == QEvent::Show) updateState();
    return Page::eventFilter(object, event);
}

void UseCasesPage::updateEmpty() {
    const bool nothing = m_workspace.portfolio().useCases().isEmpty();
    m_empty->setVisible(nothing);
    m_noMatch->setVisible(!nothing && m_model->shownCount() == 0);
    for (EmptyState* state : {m_empty, m_noMatch}) state->setGeometry(m_table->viewport()->rect());
}

void UseCasesPage::updateState() {
    const QList<UseCaseId> selected = m_table->selectedIds();
    const int total = static_cast<int>(m_workspace.portfolio().useCases().size());
    const int shown = m_model->shownCount();
    QString text = shown == total ? tr("%Ln use case(s)", "", total) : tr("%1 of %Ln use case(s)", "", total).arg(QLocale().toString(shown));
    if (!selected.isEmpty()) text = tr("%1, %Ln selected", "", static_cast<int>(selected.size())).arg(text);
    m_status->setText(text);
    if (m_inspector->isVisible() && selected != m_inspector->shown()) m_inspector->showUseCases(selected);
}

}  // namespace stagepath
