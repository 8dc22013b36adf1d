#include "app/dialogs/baselines/baselines_dialog.h"

#include "app/dialogs/baselines/baselines_rows.h"
#include "app/drawing/typography.h"
#include "app/models/beside.h"
#include "app/models/plan/baseline_edits.h"
#include "app/widgets/card.h"
#include "app/widgets/controls.h"
#include "app/widgets/lists/plain_header.h"
#include "app/widgets/panel_tools.h"
#include "core/domain/values/date_words.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

/// From so many rows on the comparison is computed beside the interface.
constexpr qsizetype kSlipManyRows = 300;
constexpr int kBaselineListWidth = 280;
constexpr int kSlipRowHeight = 28;
constexpr int kBaselineIdRole = Qt::UserRole;

/// A list in a card of its own, as the tables of the pages are.
Card* cardAround(QAbstractItemView* view) {
    view->setFrameShape(QFrame::NoFrame);
    view->setItemDelegate(new BaselinesRowDelegate(view));
    view->setMouseTracking(true);
    auto* card = new Card(QString());
    card->body()->addWidget(view);
    return card;
}

constexpr int kBaselinesFrame = 48;  ///< what the window's frame takes of the screen at most

}  // namespace

BaselineId BaselinesDialog::baselineOf(const QTreeWidgetItem* item) { return item ? BaselineId(item->data(0, kBaselineIdRole).toLongLong()) : BaselineId(); }

BaselinesDialog::BaselinesDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_sorted(new QSortFilterProxyModel(this)), m_list(new QTreeWidget), m_name(new QLineEdit),
      m_freeze(makeButton(tr("Freeze the plan"), QStringLiteral("pin"), true)), m_remove(makeButton(tr("Remove"), {})),
      m_rows(new SegmentedControl({tr("Initiatives"), tr("Stages"), tr("Gates and milestones")}, tr("What is compared"))), m_summary(new TextLabel({}, textFont(TextStyle::Body), TextRole::Secondary)),
      m_table(new QTableView), m_problem(new TextLabel({}, textFont(TextStyle::Small), TextRole::Secondary)) {
    setObjectName(QStringLiteral("baselines"));
    setWindowTitle(tr("Baselines"));
    resize(QSize(1180, 620).boundedTo(screen()->availableSize() - QSize(kBaselinesFrame, kBaselinesFrame)));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(new TextLabel(tr("Baselines"), textFont(TextStyle::PageTitle)));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(makeList());
    columns->addWidget(makeComparison(), 1);
    layout->addLayout(columns, 1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addLayout(makeFoot());
    connect(&m_workspace, &Workspace::changed, this, [this] {
        refreshList();
        refreshComparison();
    });
    undoAsInWindow(this);
    refreshList();
    refreshComparison();
}

QWidget* BaselinesDialog::makeList() {
    auto* box = new QWidget;
    box->setFixedWidth(kBaselineListWidth);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_list->setObjectName(QStringLiteral("baselineList"));
    m_list->setAccessibleName(tr("Baselines"));
    m_list->setHeader(new PlainHeader(32, BaselinesRowDelegate::kLead, m_list));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Name"), tr("Frozen on")});
    m_list->setRootIsDecorated(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);  // the name alone is edited, never the date
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        refreshComparison();
        emit compared(current());
    });
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &BaselinesDialog::editName);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) { rename(item); });
    layout->addWidget(cardAround(m_list), 1);
    m_remove->setObjectName(QStringLiteral("removeBaseline"));
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &BaselinesDialog::removeCurrent);
    layout->addWidget(m_remove, 0, Qt::AlignLeading);
    layout->addSpacing(8);
    m_name->setObjectName(QStringLiteral("baselineName"));
    m_name->setAccessibleName(tr("Name of the new baseline"));
    m_name->setText(proposedBaselineName(m_workspace.portfolio(), m_workspace.environment().today()));
    connect(m_name, &QLineEdit::returnPressed, this, &BaselinesDialog::freeze);
    layout->addWidget(m_name);
    m_freeze->setObjectName(QStringLiteral("freezePlan"));
    m_freeze->setAutoDefault(false);
    m_freeze->setToolTip(tr("Keeps the plan of today under this name: dates, outcomes, gates and milestones"));
    connect(m_freeze, &QPushButton::clicked, this, &BaselinesDialog::freeze);
    layout->addWidget(m_freeze, 0, Qt::AlignLeading);
    for (QWidget* edit : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_freeze), static_cast<QWidget*>(m_remove)}) {
        if (m_workspace.isReadOnly()) edit->setToolTip(tr("This workspace is open for reading only."));
        edit->setEnabled(!m_workspace.isReadOnly());
    }
    return box;
}

QWidget* BaselinesDialog::makeComparison() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    m_summary->setWordWrap(true);
    head->addWidget(m_summary, 1);
    head->addWidget(m_rows);
    layout->addLayout(head);
    m_rows->setObjectName(QStringLiteral("slipRows"));
    connect(m_rows, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_model.setRows(static_cast<SlipModel::Rows>(index));
        showSummary();
        m_sorted->sort(-1);
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        setupTable();
    });
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(SlipModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table->setObjectName(QStringLiteral("slipTable"));
    m_table->setAccessibleName(tr("Then and now"));
    m_table->setHorizontalHeader(new PlainHeader(32, BaselinesRowDelegate::kLead, m_table));
    m_table->setModel(m_sorted);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kSlipRowHeight);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    addTableAction(tr("Copy"), QKeySequence::Copy, &BaselinesDialog::copyCells);
    addTableAction(tr("Sort by this column"), {}, &BaselinesDialog::sortByCurrent);
    setupTable();
    layout->addWidget(cardAround(m_table), 1);
    return box;
}

/// Each column has the room of its head and its cells, the first one what is left.
void BaselinesDialog::setupTable() {
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        header->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (column > 0) header->resizeSection(column, BaselinesRowDelegate::widthOf(m_model, column));
    }
}

void BaselinesDialog::addTableAction(const QString& text, const QKeySequence& keys, void (BaselinesDialog::*work)()) {
    auto* action = new QAction(text, m_table);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, work);
    m_table->addAction(action);
}

QHBoxLayout* BaselinesDialog::makeFoot() {
    auto* foot = new QHBoxLayout;
    auto* copy = makeButton(tr("Copy table"), {});
    auto* save = makeButton(tr("Export CSV…"), QStringLiteral("export"));
    auto* close = makeButton(tr("Close"), {});
    copy->setObjectName(QStringLiteral("copySlip"));
    save->setObjectName(QStringLiteral("exportSlip"));
    for (QPushButton* button : {copy, save, close}) button->setAutoDefault(false);
    foot->addWidget(copy);
    foot->addWidget(save);
    foot->addStretch();
    foot->addWidget(close);
    connect(copy, &QPushButton::clicked, this, &BaselinesDialog::copyTable);
    connect(save, &QPushButton::clicked, this, &BaselinesDialog::exportCsv);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return foot;
}

BaselineId BaselinesDialog::current() const { return baselineOf(m_list->currentItem()); }

void BaselinesDialog::setCurrent(BaselineId id) {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (baselineOf(m_list->topLevelItem(i)) == id) m_list->setCurrentItem(m_list->topLevelItem(i));
    }
}

void BaselinesDialog::focusName() {
    m_name->setFocus();
    m_name->selectAll();
}

void BaselinesDialog::refreshList() {
    const BaselineId kept = current();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Baseline& b : baselinesByDate(m_workspace.portfolio())) {
        auto* item = new QTreeWidgetItem(m_list, QStringList{b.name, shownDate(b.date)});
        item->setData(0, kBaselineIdRole, b.id.value);
        item->setToolTip(0, b.name);
        item->setSizeHint(0, QSize(0, kSlipRowHeight));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    setCurrent(kept);
    if (!m_list->currentItem()) m_list->setCurrentItem(m_list->topLevelItem(m_list->topLevelItemCount() - 1));
    m_remove->setEnabled(!m_workspace.isReadOnly() && m_list->currentItem());
}

void BaselinesDialog::refreshComparison() {
    const int asked = ++m_asked;
    const BaselineId baseline = current();
    const QDate today = m_workspace.environment().today();
    const Portfolio copy = m_workspace.portfolio();
    m_remove->setEnabled(!m_workspace.isReadOnly() && !baseline.isNull());
    if (copy.initiatives().size() + copy.useCases().size() < kSlipManyRows) return showSlip(slipOf(copy, baseline, today));
    runBeside([dialog = QPointer<BaselinesDialog>(this), asked, copy, baseline, today] {
        const Slip slip = slipOf(copy, baseline, today);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [dialog, asked, slip] {
            if (dialog && dialog->m_asked == asked) dialog->showSlip(slip);
        });
    });
}

void BaselinesDialog::showSlip(const Slip& slip) {
    m_model.setSlip(slip);
    setupTable();
    showSummary();
}

void BaselinesDialog::showSummary() {
    m_summary->setText(current().isNull() ? tr("Freeze the plan to see later what has moved since.") : slipSummary(m_model.slip(), m_model.rows()));
}

void BaselinesDialog::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

}  // namespace stagepath
