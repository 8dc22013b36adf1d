#include "app/import/pages/import_problem_list.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace stagepath {

namespace {

constexpr int kImportProblemListRow = 31;

class LineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& t = Theme::of(option.palette);
        const bool isCurrent = option.state & QStyle::State_Selected;
        p->save();
        p->fillRect(option.rect, isCurrent ? t.accentTint : t.surface);
        p->setPen(t.border);
        p->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const bool isWhat = index.column() == ImportProblemModel::What;
        p->setFont(textFont(index.column() == ImportProblemModel::Place ? TextStyle::BodyMedium : TextStyle::Body));
        p->setPen(index.column() == ImportProblemModel::Row ? t.text3 : isWhat || index.column() == ImportProblemModel::Place ? t.text1 : t.text2);
        const QRect text = option.rect.adjusted(8, 0, -8, 0);
        const Qt::Alignment side = QStyle::visualAlignment(option.direction, index.column() == ImportProblemModel::Row ? Qt::AlignRight : Qt::AlignLeft);
        p->drawText(text, int(Qt::AlignVCenter | side), p->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        p->restore();
    }
};

/// Headings over a rule.
class PlainHeader : public QHeaderView {
public:
    PlainHeader() : QHeaderView(Qt::Horizontal) { setFixedHeight(kImportProblemListRow); }

protected:
    void paintSection(QPainter* p, const QRect& rect, int section) const override {
        const Theme& t = Theme::of(palette());
        p->save();
        p->fillRect(rect, t.surface);
        p->setPen(t.borderStrong);
        p->drawLine(rect.bottomLeft(), rect.bottomRight());
        p->setPen(t.text2);
        p->setFont(textFont(TextStyle::SmallMedium));
        const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), section == ImportProblemModel::Row ? Qt::AlignRight : Qt::AlignLeft);
        p->drawText(rect.adjusted(8, 0, -8, 0), int(Qt::AlignVCenter | side), model()->headerData(section, orientation()).toString());
        p->restore();
    }
};

}  // namespace

void ImportProblemModel::setProblems(const QList<ImportWarning>& problems) {
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int ImportProblemModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_problems.size()); }
int ImportProblemModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportProblemModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const ImportWarning& w = m_problems[index.row()];
    switch (index.column()) {
        case Row: return w.row > 0 ? QLocale().toString(w.row) : QString();
        case Place: return w.column;
        case What: return w.message;
        case Proposal: return w.proposal;
        default: return {};
    }
}

QVariant ImportProblemModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Row: return tr("Row");
        case Place: return tr("Column");
        case What: return tr("What");
        case Proposal: return tr("Proposal");
        default: return {};
    }
}

ImportProblemList::ImportProblemList(QWidget* parent) : QTableView(parent), m_model(new ImportProblemModel(this)), m_shown(new QSortFilterProxyModel(this)) {
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_shown);
    setItemDelegate(new LineDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kImportProblemListRow);
    auto* head = new PlainHeader;
    setHorizontalHeader(head);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(ImportProblemModel::What, QHeaderView::Stretch);
    head->resizeSection(ImportProblemModel::Row, 60);
    head->resizeSection(ImportProblemModel::Place, 150);
    head->resizeSection(ImportProblemModel::Proposal, 200);
}

void ImportProblemList::setProblems(const QList<ImportWarning>& problems) { m_model->setProblems(problems); }
void ImportProblemList::setFilter(const QString& text) { m_shown->setFilterFixedString(text); }
int ImportProblemList::shownCount() const { return m_shown->rowCount(); }

}  // namespace stagepath
