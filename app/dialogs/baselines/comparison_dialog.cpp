#include "app/dialogs/baselines/comparison_dialog.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/models/plan/comparison_model.h"
#include "app/widgets/controls.h"
#include "app/widgets/lists/plain_header.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kComparisonRowHeight = 30;
constexpr int kComparisonLead = 12;
constexpr int kComparisonHead = 32;   ///< height of the header where each name fits on a line
constexpr int kComparisonWide = 1120;
constexpr int kComparisonHigh = 640;
constexpr int kComparisonAround = 48;  ///< of the window that stays in sight

/// Plain cells; in a conflict the side carries a sign before its word.
class ComparisonDelegate : public QStyledItemDelegate {
public:
    ComparisonDelegate(const ComparisonModel& model, const QSortFilterProxyModel& proxy, QObject* parent) : QStyledItemDelegate(parent), m_model(model), m_proxy(proxy) {}

    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& t = Theme::of(option.widget);
        const bool rtl = option.direction == Qt::RightToLeft;
        const bool isConflict = m_model.isConflict(m_proxy.mapToSource(index).row());
        p->fillRect(option.rect, option.state & QStyle::State_Selected ? t.accentTint : option.state & QStyle::State_MouseOver ? t.hover : t.surface);
        p->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
        QRect words = option.rect.adjusted(rtl ? 4 : kComparisonLead, 0, rtl ? -kComparisonLead : -4, 0);
        if (isConflict && index.column() == ComparisonModel::Side) {
            paintIcon(*p, QRectF(rtl ? words.right() - 15 : words.left(), words.center().y() - 7, 15, 15), QStringLiteral("warn"), t.warning);
            words.adjust(rtl ? 0 : 20, 0, rtl ? -20 : 0, 0);
        }
        const bool isStrong = index.column() == ComparisonModel::Name || (isConflict && index.column() == ComparisonModel::Side);
        p->setFont(textFont(isStrong ? TextStyle::BodyMedium : TextStyle::Body));
        p->setPen(index.column() == ComparisonModel::Kind || index.column() == ComparisonModel::When ? t.text3 : isStrong ? t.text1 : t.text2);
        p->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignLeading, p->fontMetrics().elidedText(fitting(index, p->fontMetrics(), words.width()), Qt::ElideRight, words.width()));
        if (!(option.state & QStyle::State_HasFocus)) return;
        p->setPen(QPen(t.focus, 2));
        p->setBrush(Qt::NoBrush);
        p->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }

private:
    /// All of a text that has room in \p width, else the part of it that differs.
    QString fitting(const QModelIndex& index, const QFontMetrics& metrics, int width) const {
        const QString text = index.data().toString();
        const int most = std::max(1, width / std::max(1, metrics.averageCharWidth()));
        const bool isShort = text.size() <= 4 * most;  // a text may be a million letters
        return isShort && metrics.horizontalAdvance(text) <= width ? text : m_model.shownText(m_proxy.mapToSource(index).row(), index.column(), most);
    }

    const ComparisonModel& m_model;
    const QSortFilterProxyModel& m_proxy;
};

}  // namespace

ComparisonDialog::ComparisonDialog(ComparisonModel* model, QWidget* parent)
    : QDialog(parent), m_model(model), m_proxy(new QSortFilterProxyModel(this)), m_filter(new FilterField(tr("Type to filter"))), m_table(new QTableView),
      m_state(new TextLabel({}, textFont(TextStyle::Small), TextRole::Secondary)) {
    model->setParent(this);
    setObjectName(QStringLiteral("comparison"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare two workspaces"));
    const QSize around = parent ? parent->window()->size() - QSize(kComparisonAround, kComparisonAround) : QSize(kComparisonWide, kComparisonHigh);
    resize(QSize(kComparisonWide, kComparisonHigh).boundedTo(around));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(new TextLabel(tr("Compare two workspaces"), textFont(TextStyle::PageTitle)));
    auto* summary = new TextLabel(model->summary(), textFont(TextStyle::Body), TextRole::Secondary);
    summary->setObjectName(QStringLiteral("comparisonSummary"));
    summary->setWordWrap(true);
    layout->addWidget(summary);
    m_filter->setAccessibleName(tr("Filter the differences"));
    m_filter->setMaximumWidth(320);
    m_filter->installEventFilter(this);
    layout->addWidget(m_filter);
    setupTable();
    layout->addWidget(m_table, 1);
    setupButtons(layout);
    m_table->setFocus();
}

void ComparisonDialog::setupTable() {
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setAccessibleName(tr("Differences"));
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(new ComparisonDelegate(*m_model, *m_proxy, m_table));
    m_table->setHorizontalHeader(new PlainHeader(kComparisonHead, kComparisonLead, m_table));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kComparisonRowHeight);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    spread();
    if (m_proxy->rowCount() > 0) m_table->setCurrentIndex(m_proxy->index(0, ComparisonModel::Name));
}

/// The times are never cut; the other columns share what is left, and the names of the files wrap above them.
void ComparisonDialog::spread() {
    constexpr int kShares[] = {9, 19, 12, 13, 16, 16, 15};
    constexpr int kOf = 100;
    const QFontMetrics metrics(textFont(TextStyle::Body));
    int when = kComparisonLead + metrics.horizontalAdvance(m_model->headerData(ComparisonModel::When, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < m_model->rowCount(); ++row) when = std::max(when, kComparisonLead + metrics.horizontalAdvance(m_model->index(row, ComparisonModel::When).data().toString()));
    when += kComparisonLead;
    const int room = std::max(m_table->viewport()->width(), 600) - when;
    m_table->setColumnWidth(ComparisonModel::When, when);
    int high = kComparisonHead;
    const QFontMetrics head(textFont(TextStyle::Small));
    for (int column = 0; column < ComparisonModel::When; ++column) {
        const int width = room * kShares[column] / kOf;
        m_table->setColumnWidth(column, width);
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        high = std::max(high, head.boundingRect(QRect(0, 0, width - 2 * kComparisonLead, 1000), Qt::TextWordWrap, name).height() + kComparisonLead);
    }
    m_table->horizontalHeader()->setFixedHeight(high);
}

void ComparisonDialog::setupButtons(QVBoxLayout* layout) {
    auto* buttons = new QHBoxLayout;
    auto* copyAll = makeButton(tr("Copy as a table"), QStringLiteral("columns"));
    copyAll->setObjectName(QStringLiteral("copyDifferences"));
    copyAll->setAutoDefault(false);
    auto* close = makeButton(tr("Close"), {}, true);
    buttons->addWidget(copyAll);
    buttons->addWidget(m_state);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(copyAll, &QPushButton::clicked, this, &ComparisonDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void ComparisonDialog::copy() {
    QGuiApplication::clipboard()->setText(m_model->text());
    m_state->setText(tr("%Ln difference(s) copied", nullptr, m_model->rowCount()));
}

/// Letters go to the filter, down from there into the table, Ctrl+C copies all.
bool ComparisonDialog::eventFilter(QObject* object, QEvent* event) {
    if (object == m_table->viewport() && event->type() == QEvent::Resize) spread();
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (object == m_filter && key->key() == Qt::Key_Down) {
        m_table->setFocus();
        return true;
    }
    if (object != m_table) return QDialog::eventFilter(object, event);
    if (key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    const bool isLetter = !key->text().isEmpty() && key->text().at(0).isLetterOrNumber() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!isLetter) return QDialog::eventFilter(object, event);
    m_filter->setFocus();
    m_filter->insert(key->text());
    return true;
}

}  // namespace stagepath
