#include "app/widgets/lists/row_tree.h"

#include <QAbstractItemModel>
#include <QKeyEvent>
#include <QSet>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kRowTreeShown = 10;

}  // namespace

/// Heads carry 0 as internal id, rows the place of their head and one.
class RowTreeModel : public QAbstractItemModel {
public:
    RowTreeModel(std::function<QString(qint64)> name, QObject* parent) : QAbstractItemModel(parent), m_name(std::move(name)) {}

    void setGroups(const QList<RowGroup>& groups) {
        beginResetModel();
        m_groups = groups;
        endResetModel();
    }
    const QList<RowGroup>& groups() const { return m_groups; }
    qint64 idOf(const QModelIndex& index) const {
        if (!index.isValid() || index.internalId() == 0) return 0;
        return m_groups[static_cast<qsizetype>(index.internalId()) - 1].ids.value(index.row());
    }
    QModelIndex indexOf(qint64 id) const {
        for (int g = 0; id != 0 && g < m_groups.size(); ++g) {
            const auto row = static_cast<int>(m_groups[g].ids.indexOf(id));
            if (row >= 0) return index(row, 0, index(g, 0, {}));
        }
        return {};
    }

    QModelIndex index(int row, int column, const QModelIndex& parent) const override {
        if (row < 0 || column != 0 || row >= rowCount(parent)) return {};
        return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
    }
    QModelIndex parent(const QModelIndex& child) const override {
        if (!child.isValid() || child.internalId() == 0) return {};
        return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
    }
    int rowCount(const QModelIndex& parent) const override {
        if (!parent.isValid()) return static_cast<int>(m_groups.size());
        return parent.internalId() == 0 ? static_cast<int>(m_groups[parent.row()].ids.size()) : 0;
    }
    int columnCount(const QModelIndex&) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
        return index.internalId() == 0 ? m_groups[index.row()].title : m_name(idOf(index));
    }

private:
    std::function<QString(qint64)> m_name;
    QList<RowGroup> m_groups;
};

RowTree::RowTree(const QString& accessibleName, std::function<QString(qint64)> name, QWidget* parent) : QTreeView(parent), m_model(new RowTreeModel(std::move(name), this)) {
    setAccessibleName(accessibleName);
    setModel(m_model);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(14);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setEditTriggers(NoEditTriggers);
    connect(this, &QTreeView::expanded, this, &RowTree::fitHeight);
    connect(this, &QTreeView::collapsed, this, &RowTree::fitHeight);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const qint64 id = m_model->idOf(index)) emit opened(id);
    });
}

RowTree::~RowTree() = default;

void RowTree::setGroups(const QList<RowGroup>& groups) {
    QSet<QString> open;
    for (int g = 0; g < m_model->groups().size(); ++g) {
        if (isExpanded(m_model->index(g, 0, {}))) open.insert(m_model->groups()[g].key);
    }
    const qint64 kept = current();
    m_isFilling = true;
    m_model->setGroups(groups);
    for (int g = 0; g < groups.size(); ++g) {
        if (groups.size() == 1 || open.contains(groups[g].key)) expand(m_model->index(g, 0, {}));
    }
    choose(kept);
    m_isFilling = false;
    fitHeight();
}

qint64 RowTree::current() const { return m_model->idOf(currentIndex()); }

void RowTree::choose(qint64 id) {
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid()) return;
    expand(index.parent());
    setCurrentIndex(index);
    scrollTo(index);
}

void RowTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    if (!m_isFilling) emit chosen(m_model->idOf(current));
}

/// Enter opens and closes a group; what is no key of the tree goes on to the page.
void RowTree::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid() && m_model->idOf(currentIndex()) == 0) {
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void RowTree::changeEvent(QEvent* event) {
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitHeight();
}

void RowTree::fitHeight() {
    int rows = m_model->rowCount({});
    for (int g = 0; g < m_model->rowCount({}) && rows < kRowTreeShown; ++g) {
        const QModelIndex head = m_model->index(g, 0, {});
        if (isExpanded(head)) rows += m_model->rowCount(head);
    }
    const int row = rows > 0 ? indexRowSizeHint(m_model->index(0, 0, {})) : 0;
    setFixedHeight(std::min(rows, kRowTreeShown) * row + 2 * frameWidth());
}

}  // namespace stagepath
