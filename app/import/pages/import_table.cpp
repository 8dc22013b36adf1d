#include "app/import/pages/import_table.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace stagepath {

namespace {

constexpr int kImportTableRow = 32;
constexpr int kChoiceRow = 44;
constexpr int kImportTablePadding = 10;
constexpr int kImportTableNarrow = 92;
constexpr int kImportTableWide = 260;
constexpr qsizetype kMostShown = 200;  ///< characters of a cell

class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto& model = static_cast<const ImportTableModel&>(*index.model());
        const Theme& t = Theme::of(option.palette);
        const bool isProblem = index.data(ImportTableModel::ProblemRole).toBool();
        const bool isHeader = index.data(ImportTableModel::HeaderRole).toBool();
        const bool isChoice = model.rows().hasChoices && index.row() == 0;
        p->save();
        p->fillRect(option.rect, isProblem ? t.warningTint : isHeader || isChoice ? t.accentTint : t.surface);
        p->setPen(t.border);
        p->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const int end = option.direction == Qt::RightToLeft ? option.rect.left() : option.rect.right();
        if (index.column() < model.columnCount() - 1 && !model.isRest(index.row())) p->drawLine(end, option.rect.top(), end, option.rect.bottom());
        const bool isCurrent = option.state & QStyle::State_HasFocus;
        if (isProblem || isCurrent) {
            p->setPen(QPen(isCurrent ? t.focus : t.warningFill, isCurrent ? 2 : 1));
            p->drawRect(option.rect.adjusted(isCurrent, isCurrent, isCurrent ? -2 : -1, isCurrent ? -2 : -1));
        }
        const bool isDim = index.data(ImportTableModel::DimRole).toBool() || model.isRest(index.row());
        p->setFont(textFont(isHeader ? TextStyle::BodyStrong : TextStyle::Body));
        p->setPen(isDim ? t.text3 : t.text1);
        const QRect text = option.rect.adjusted(kImportTablePadding, 0, -kImportTablePadding, 0);
        const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        p->drawText(text, int(Qt::AlignVCenter | side), p->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        p->restore();
    }
};

/// Headings and row numbers without the bevels of the base style.
class FlatHeader : public QHeaderView {
public:
    explicit FlatHeader(Qt::Orientation orientation) : QHeaderView(orientation) {
        setHighlightSections(false);
        setSectionsClickable(orientation == Qt::Vertical);
    }

protected:
    void paintSection(QPainter* p, const QRect& rect, int section) const override {
        const Theme& t = Theme::of(palette());
        const auto& list = static_cast<const ImportTableModel&>(*model());
        const bool isRow = orientation() == Qt::Vertical;
        const bool isHeader = isRow && list.rows().header >= 0 && list.recordOf(section) == list.rows().header;
        const bool isChoice = isRow && list.rows().hasChoices && section == 0;
        p->save();
        p->fillRect(rect, isHeader || isChoice ? t.accentTint : t.inset);
        p->setPen(t.border);
        p->drawLine(rect.bottomLeft(), rect.bottomRight());
        const int end = isRightToLeft() ? rect.left() : rect.right();
        p->drawLine(end, rect.top(), end, rect.bottom());
        p->setPen(isHeader ? t.accent : isRow ? t.text3 : t.text2);
        p->setFont(textFont(isHeader ? TextStyle::BodyStrong : isRow ? TextStyle::Small : TextStyle::SmallMedium));
        const QRect text = rect.adjusted(kImportTablePadding, 0, -kImportTablePadding, 0);
        const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), isRow || list.rows().numeric.contains(section) ? Qt::AlignRight : Qt::AlignLeft);
        p->drawText(text, int(Qt::AlignVCenter | side), p->fontMetrics().elidedText(model()->headerData(section, orientation()).toString(), Qt::ElideRight, text.width()));
        p->restore();
    }
};

}  // namespace

void ImportTableModel::setRows(ImportRows rows) {
    beginResetModel();
    m_rows = std::move(rows);
    const QList<CsvRecord>& records = m_rows.source->table.records;
    m_rows.count = std::min(m_rows.count, records.size() - m_rows.first);
    m_rest = records.size() - m_rows.first - m_rows.count;
    m_columns = static_cast<int>(m_rows.headings.size());
    if (m_rows.headings.isEmpty()) {
        for (qsizetype r = 0; r < m_rows.count; ++r) m_columns = std::max(m_columns, static_cast<int>(records[m_rows.first + r].cells.size()));
    }
    endResetModel();
}

qsizetype ImportTableModel::recordOf(int row) const {
    const qsizetype r = row - (m_rows.hasChoices ? 1 : 0);
    return r >= 0 && r < m_rows.count ? m_rows.first + r : -1;
}

int ImportTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_rows.source ? 0 : static_cast<int>(m_rows.count) + (m_rows.hasChoices ? 1 : 0) + (m_rest > 0 ? 1 : 0);
}
int ImportTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_columns; }

QString ImportTableModel::restText() const { return tr("%Ln more row(s)", "", static_cast<int>(m_rest)); }

QVariant ImportTableModel::data(const QModelIndex& index, int role) const {
    if (isRest(index.row())) return role == Qt::DisplayRole && index.column() == 0 ? QVariant(restText()) : QVariant();
    const qsizetype record = recordOf(index.row());
    if (record < 0) return {};
    const QString cell = m_rows.source->table.records[record].cells.value(index.column());
    switch (role) {
        case Qt::DisplayRole: return cell.left(kMostShown).simplified();
        case Qt::ToolTipRole: return cell.size() > 30 ? cell.left(1000) : QString();
        case Qt::TextAlignmentRole: return int(m_rows.numeric.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft);
        case ProblemRole: return m_rows.problems.contains({record, index.column()});
        case HeaderRole: return m_rows.header >= 0 && record == m_rows.header;
        case DimRole: return m_rows.ignored.contains(index.column()) || record < m_rows.header;
        default: return {};
    }
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) return role == Qt::DisplayRole ? m_rows.headings.value(section) : QVariant();
    if (isRest(section)) return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    const qsizetype record = recordOf(section);
    if (record < 0) return {};
    if (role == Qt::DisplayRole) return QLocale().toString(m_rows.source->table.rowNumber(record));
    return role == Qt::ToolTipRole && m_rows.headings.isEmpty() ? tr("This row holds the names of the columns") : QVariant();
}

ImportTableView::ImportTableView(QWidget* parent) : QTableView(parent), m_model(new ImportTableModel(this)) {
    setHorizontalHeader(new FlatHeader(Qt::Horizontal));
    setVerticalHeader(new FlatHeader(Qt::Vertical));
    setModel(m_model);
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setForegroundRole(QPalette::WindowText);  // of the frame
    auto* corner = new QWidget;
    corner->setBackgroundRole(QPalette::Base);
    corner->setAutoFillBackground(true);
    setCornerWidget(corner);
    if (auto* button = findChild<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly)) button->installEventFilter(this);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(kImportTableRow);
    verticalHeader()->setMinimumWidth(40);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(kImportTableRow);
    horizontalHeader()->setMinimumSectionSize(kImportTableNarrow);
    followTheme(this, [this] {
        QPalette p = palette();
        if (p.color(QPalette::WindowText) == Theme::of(this).border) return;
        p.setColor(QPalette::WindowText, Theme::of(this).border);
        setPalette(p);
    });
    // Behind the view's own answer, which moves what lies on it.
    for (QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()}) connect(bar, &QScrollBar::valueChanged, this, &ImportTableView::placeChoices);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ImportTableView::placeChoices);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (const qsizetype record = m_model->recordOf(section); record >= 0) emit rowChosen(record);
    });
}

void ImportTableView::setRows(const ImportRows& rows) {
    const QPoint place(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QModelIndex current = currentIndex();
    m_model->setRows(rows);
    clearSpans();
    horizontalHeader()->setVisible(!rows.headings.isEmpty());
    const int last = m_model->rowCount() - 1;
    if (m_model->isRest(last) && m_model->columnCount() > 1) setSpan(last, 0, 1, m_model->columnCount());
    if (rows.hasChoices) setRowHeight(0, kChoiceRow);
    m_wanted.clear();
    const QFontMetrics fm(textFont(rows.headings.isEmpty() ? TextStyle::BodyStrong : TextStyle::Body));
    for (int c = 0; c < m_model->columnCount(); ++c) {
        int width = fm.horizontalAdvance(rows.headings.value(c));
        for (int r = 0; r < last; ++r) width = std::max(width, fm.horizontalAdvance(m_model->index(r, c).data().toString().left(60)));
        m_wanted.append(std::clamp(width + 2 * kImportTablePadding + 2, kImportTableNarrow, kImportTableWide));
    }
    fitToContent();
    setCurrentIndex(m_model->index(std::min(current.row(), last), current.column()));
    if (m_isFitted) setMaximumHeight(fullHeight());
    horizontalScrollBar()->setValue(place.x());
    verticalScrollBar()->setValue(place.y());
}

void ImportTableView::fitToContent() {
    for (int c = 0; c < std::min(m_choices.size(), m_wanted.size()); ++c) m_wanted[c] = std::clamp(m_choices[c]->sizeHint().width() + 11, m_wanted[c], kImportTableWide);
    fitColumns();
}

/// What is left of the width goes to all columns alike.
void ImportTableView::fitColumns() {
    m_fittedTo = viewport()->width();
    int sum = 0;
    for (const int width : std::as_const(m_wanted)) sum += width;
    const int left = m_fittedTo - sum;
    for (int c = 0; c < m_wanted.size(); ++c) {
        const int share = left > 0 ? left / static_cast<int>(m_wanted.size()) + (c < left % m_wanted.size()) : 0;
        setColumnWidth(c, m_wanted[c] + share);
    }
    placeChoices();
}

void ImportTableView::setChoices(const QList<QWidget*>& choices) {
    qDeleteAll(m_choices);
    m_choices = choices;
    for (QWidget* choice : choices) {
        choice->setParent(viewport());
        choice->installEventFilter(this);
        choice->show();
    }
    QWidget* before = this;
    for (QWidget* choice : choices) {
        setTabOrder(before, choice);
        before = choice;
    }
    placeChoices();
}

int ImportTableView::fullHeight() const {
    const bool isWide = horizontalHeader()->length() > width() - verticalHeader()->width() - 2 * frameWidth();
    const int bar = isWide ? horizontalScrollBar()->sizeHint().height() : 0;
    return verticalHeader()->length() + (horizontalHeader()->isHidden() ? 0 : kImportTableRow) + 2 * frameWidth() + bar;
}

void ImportTableView::placeChoices() {
    const int top = rowViewportPosition(0) + (kChoiceRow - kImportTableRow) / 2;
    for (int c = 0; c < m_choices.size(); ++c) {
        m_choices[c]->setGeometry(columnViewportPosition(c) + 5, top, columnWidth(c) - 11, kImportTableRow);
    }
}

/// What gets the focus by Tab is brought into sight; the corner looks like the headings.
bool ImportTableView::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Paint && qobject_cast<QAbstractButton*>(object) && object->parent() == this) {
        const QRect all = static_cast<QWidget*>(object)->rect();
        QPainter p(static_cast<QWidget*>(object));
        p.fillRect(all, Theme::of(this).inset);
        p.setPen(Theme::of(this).border);
        p.drawLine(all.bottomLeft(), all.bottomRight());
        p.drawLine(isRightToLeft() ? all.topLeft() : all.topRight(), isRightToLeft() ? all.bottomLeft() : all.bottomRight());
        return true;
    }
    if (event->type() == QEvent::FocusIn) {
        const qsizetype c = m_choices.indexOf(static_cast<QWidget*>(object));
        if (c >= 0) scrollTo(m_model->index(0, static_cast<int>(c)));
    }
    return QTableView::eventFilter(object, event);
}

void ImportTableView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (const qsizetype record = m_model->recordOf(currentIndex().row()); record >= 0) emit rowChosen(record);
        return;
    }
    QTableView::keyPressEvent(event);
}

/// From right to left, places follow from the width.
void ImportTableView::updateGeometries() {
    QTableView::updateGeometries();
    if (viewport()->width() != m_fittedTo) fitColumns();
    placeChoices();
}

void ImportTableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
    if (m_isFitted) setMaximumHeight(fullHeight());
}

}  // namespace stagepath
