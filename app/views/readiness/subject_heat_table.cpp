#include "app/views/readiness/subject_heat_table.h"

#include "app/drawing/charts/heat_map.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/drawing/word_wrap.h"
#include "app/views/overview/heat_legend.h"
#include "app/views/table/use_case_chip.h"
#include "app/widgets/controls.h"
#include "app/widgets/lists/plain_header.h"
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/names.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kSubjectHeatTableRow = 32;
constexpr int kSubjectHeatTableFigure = 76;
constexpr int kDate = 96;
constexpr int kHeadApart = 8;  ///< beside the name of a dimension
constexpr int kLeastLevel = 58;
constexpr int kMostLevel = 90;
constexpr int kNameAndUnit = 300;  ///< below this the unit has no column
constexpr int kSubjectHeatTableSign = 13;

/// The narrowest column whose head, sorted or not, stands in two lines.
int narrowLevel() {
    const QFontMetrics metrics(textFont(TextStyle::Small));
    const auto isCut = [&](int width) {
        return std::any_of(kDimensions.begin(), kDimensions.end(), [&](Dimension d) { return wrappedInBox(dimensionShort(d) + QStringLiteral(" ↓"), metrics, width - kHeadApart).size() > 2; });
    };
    int width = kLeastLevel;
    while (width < kMostLevel && isCut(width)) width += 4;
    return width;
}

class HeatDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* p, const QStyleOptionViewItem& o, const QModelIndex& index) const override {
        const Theme& t = Theme::of(o.widget);
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        p->fillRect(o.rect, o.state & QStyle::State_Selected ? t.accentTint : o.state & QStyle::State_MouseOver ? t.hover : t.surface);
        p->fillRect(QRect(o.rect.left(), o.rect.bottom(), o.rect.width(), 1), t.border);
        if (SubjectTableModel::isLevel(index.column())) {
            paintHeatCell(*p, QRectF(o.rect).adjusted(2, 2, -2, -3), {index.data(SubjectTableModel::LevelRole).toDouble(), index.data(SubjectTableModel::InheritedRole).toBool(), 0}, 13, t);
        } else {
            paintWords(*p, o, index, t);
        }
        if (o.state & QStyle::State_HasFocus) {
            p->setPen(QPen(t.focus, 2));
            p->setBrush(Qt::NoBrush);
            p->drawRoundedRect(QRectF(o.rect).adjusted(1, 1, -1, -2), 4, 4);
        }
        p->restore();
    }

private:
    static void paintWords(QPainter& p, const QStyleOptionViewItem& o, const QModelIndex& index, const Theme& t) {
        const int column = index.column();
        const bool isStrong = index.data(SubjectTableModel::StrongRole).toBool();
        const bool isMain = column == SubjectTableModel::Name || column == SubjectTableModel::Readiness;
        p.setFont(textFont(column == SubjectTableModel::Name ? (isStrong ? TextStyle::BodyStrong : TextStyle::BodyMedium) : column == SubjectTableModel::Readiness ? TextStyle::BodyStrong : TextStyle::Body));
        p.setPen(isMain ? t.text1 : t.text2);
        bool isStage = false;
        const int stage = index.data().toString().toInt(&isStage);
        QRect words = o.rect.adjusted(column == 0 ? 16 : 6, 0, -6, 0);
        if (column == SubjectTableModel::Earned && isStage) {
            const int middle = o.rect.center().x();
            paintStageMark(p, t, QPointF(middle - 18, o.rect.center().y() - 6), stage);
            words = QRect(middle + 4, o.rect.top(), 20, o.rect.height());
        }
        const auto align = QStyle::visualAlignment(o.direction, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt())) | Qt::AlignAbsolute;
        p.drawText(words, int(align) | Qt::TextSingleLine, p.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        if (index.data(SubjectTableModel::CautionRole).toString().isEmpty()) return;
        // What has to be said of the figure is in its tooltip; the sign stands at its end.
        const int half = column == SubjectTableModel::Earned ? 20 : p.fontMetrics().horizontalAdvance(index.data().toString()) / 2 + 5;
        const int left = o.direction == Qt::RightToLeft && column != SubjectTableModel::Earned ? o.rect.center().x() - half - kSubjectHeatTableSign : o.rect.center().x() + half;
        paintSeverity(p, t, QRectF(left, o.rect.center().y() - kSubjectHeatTableSign / 2, kSubjectHeatTableSign, kSubjectHeatTableSign), Severity::Hint);
    }
};

}  // namespace

/// What is typed, and whether only assessed use cases are meant.
class SubjectHeatFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    bool isOnlyAssessed() const { return m_isOnlyAssessed; }
    void setOnlyAssessed(bool on) {
        m_isOnlyAssessed = on;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const bool isMeant = !m_isOnlyAssessed || sourceModel()->index(row, 0, parent).data(SubjectTableModel::AssessedUseCaseRole).toBool();
        return isMeant && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    bool m_isOnlyAssessed = false;
};

SubjectHeatTable::SubjectHeatTable(QWidget* parent)
    : QWidget(parent), m_model(new SubjectTableModel(this)), m_proxy(new SubjectHeatFilter(this)), m_table(new QTableView), m_filter(new FilterField(tr("Type to filter"))), m_assessedChip(new UseCaseChip(tr("Assessed use cases"))),
      m_count(new TextLabel({}, textFont(TextStyle::Small), TextRole::Tertiary)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(10);
    m_filter->setFixedWidth(220);
    head->addWidget(m_filter);
    head->addWidget(m_assessedChip);
    head->addWidget(m_count);
    head->addStretch();
    auto* legend = new HeatLegend;
    legend->show({}, true);
    head->addWidget(legend);
    auto* copyButton = makeButton(tr("Copy as table"), QStringLiteral("export"));
    copyButton->setObjectName(QStringLiteral("copyHeat"));
    connect(copyButton, &QPushButton::clicked, this, &SubjectHeatTable::copy);
    head->addWidget(copyButton);
    layout->addLayout(head);
    setupTable();
    layout->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setFilterFixedString(text);
        count();
    });
    m_assessedChip->setObjectName(QStringLiteral("assessedOnly"));
    m_assessedChip->hide();
    connect(m_assessedChip, &QAbstractButton::clicked, this, [this] {
        setOnlyAssessed(false);
        m_table->setFocus();
    });
    m_filter->installEventFilter(this);
    setFocusProxy(m_table);
}

void SubjectHeatTable::setupTable() {
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(SubjectTableModel::SortRole);
    m_proxy->setSortLocaleAware(true);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(new HeatDelegate(m_table));
    m_table->setAccessibleName(tr("Readiness heat map"));
    m_table->setAccessibleDescription(tr("Alt+Up and Alt+Down sort by the column of the current cell."));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kSubjectHeatTableRow);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* header = new PlainHeader(40, 16, m_table);
    m_table->setHorizontalHeader(header);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &SubjectHeatTable::openCurrent);
}

void SubjectHeatTable::reset(const Portfolio& portfolio, QDate today) {
    const QModelIndex at = m_table->currentIndex();
    const bool hadCurrent = at.isValid();
    const Subject subject = hadCurrent ? m_model->subjectAt(m_proxy->mapToSource(at).row()) : Subject();
    m_model->reset(portfolio, today);
    count();
    placeColumns();
    if (hadCurrent) select(subject, at.column() - SubjectTableModel::FirstLevel);
}

void SubjectHeatTable::select(const Subject& subject, int dimension) {
    const int row = m_model->rowOf(subject);
    if (row < 0) return;
    // What somebody asks for is shown, though it is not among what the chip leaves.
    if (m_proxy->isOnlyAssessed() && !m_model->index(row, 0).data(SubjectTableModel::AssessedUseCaseRole).toBool()) setOnlyAssessed(false);
    m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, std::max(0, SubjectTableModel::FirstLevel + dimension))));
    m_table->scrollTo(m_table->currentIndex());
}

void SubjectHeatTable::setOnlyAssessed(bool on) {
    m_assessedChip->setVisible(on);
    m_proxy->setOnlyAssessed(on);
    count();
}

void SubjectHeatTable::showAssessedUseCases() {
    setOnlyAssessed(true);
    m_table->setFocus();
    m_table->setCurrentIndex(m_proxy->index(0, SubjectTableModel::FirstLevel));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtTop);
}

QString SubjectHeatTable::countText() const {
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    return shown == all ? tr("%Ln subject(s)", nullptr, all) : tr("%1 of %Ln subject(s)", nullptr, all).arg(QLocale().toString(shown));
}

void SubjectHeatTable::count() {
    m_count->setText(countText());
    emit counted();
}

void SubjectHeatTable::openCurrent() {
    const QModelIndex at = m_proxy->mapToSource(m_table->currentIndex());
    if (at.isValid()) emit opened(m_model->subjectAt(at.row()), SubjectTableModel::isLevel(at.column()) ? at.column() - SubjectTableModel::FirstLevel : -1);
}

QString SubjectHeatTable::asText() const {
    QStringList lines;
    QStringList heads;
    for (int column = 0; column < m_proxy->columnCount(); ++column) heads.append(m_proxy->headerData(column, Qt::Horizontal).toString());
    lines.append(heads.join(QLatin1Char('\t')));
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_proxy->columnCount(); ++column) {
            const QModelIndex cell = m_proxy->index(row, column);
            const QString caution = cell.data(SubjectTableModel::CautionRole).toString();
            const QString text = caution.isEmpty() ? cell.data().toString() : withCaution(cell.data().toString(), m_model->standingAt(m_proxy->mapToSource(cell).row()));
            cells.append(cell.data(SubjectTableModel::InheritedRole).toBool() ? inheritedText(text) : text);
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void SubjectHeatTable::copy() {
    QGuiApplication::clipboard()->setText(asText());
    emit toast(tr("%Ln subject(s) copied as a table", nullptr, m_proxy->rowCount()));
}

/// Enter opens, Ctrl+C copies, Alt with up or down sorts by the column, letters go to the filter.
bool SubjectHeatTable::eventFilter(QObject* object, QEvent* event) {
    // A scroll bar that comes takes its room from the columns.
    if (object == m_table->viewport() && event->type() == QEvent::Resize) placeColumns();
    if (object == m_filter && event->type() == QEvent::KeyPress) {
        const int pressed = static_cast<QKeyEvent*>(event)->key();
        if (pressed != Qt::Key_Down && pressed != Qt::Key_Return && pressed != Qt::Key_Enter) return false;
        if (!m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_proxy->index(0, SubjectTableModel::FirstLevel));
        m_table->setFocus();
        return true;
    }
    if (object != m_table || event->type() != QEvent::KeyPress) return QWidget::eventFilter(object, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        openCurrent();
        return true;
    }
    if (key->modifiers() & Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        m_table->sortByColumn(std::max(0, m_table->currentIndex().column()), key->key() == Qt::Key_Up ? Qt::AscendingOrder : Qt::DescendingOrder);
        m_table->scrollTo(m_table->currentIndex());
        return true;
    }
    const QString typed = key->text();
    if (!typed.isEmpty() && typed.at(0).isLetterOrNumber() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        m_filter->setFocus();
        m_filter->setText(m_filter->text() + typed);
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void SubjectHeatTable::placeColumns() {
    const int room = m_table->viewport()->width();
    const int figures = 2 * kSubjectHeatTableFigure + kDate;
    const int narrow = narrowLevel();
    const int level = std::clamp((room - figures - 420) / kDimensionCount, narrow, std::max(narrow, kMostLevel));
    const int rest = room - kDimensionCount * level - figures;
    // Names before units: those of a narrow window are read in the tooltip.
    const bool hasUnit = rest >= kNameAndUnit;
    m_table->setColumnHidden(SubjectTableModel::Unit, !hasUnit);
    m_table->setColumnWidth(SubjectTableModel::Name, hasUnit ? rest * 6 / 10 : std::max(140, rest));
    if (hasUnit) m_table->setColumnWidth(SubjectTableModel::Unit, rest - rest * 6 / 10);
    for (int column = SubjectTableModel::FirstLevel; column < SubjectTableModel::Readiness; ++column) m_table->setColumnWidth(column, level);
    for (const int column : {SubjectTableModel::Readiness, SubjectTableModel::Earned}) m_table->setColumnWidth(column, kSubjectHeatTableFigure);
    m_table->setColumnWidth(SubjectTableModel::Assessed, kDate);
}

void SubjectHeatTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeColumns();
}

void SubjectHeatTable::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), Theme::of(this).surface); }

}  // namespace stagepath
