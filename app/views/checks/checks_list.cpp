#include "app/views/checks/checks_list.h"

#include "app/views/checks/checks_delegate.h"
#include "core/analysis/checks/dismissals.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QResizeEvent>

namespace stagepath {

ChecksList::ChecksList(ChecksModel& model, QWidget* parent) : QListView(parent), m_model(model), m_delegate(new ChecksDelegate(this)) {
    setModel(&model);
    setItemDelegate(m_delegate);
    m_delegate->measure(model);
    setAccessibleName(tr("Findings"));
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_delegate->measure(m_model);
        const int head = m_keptHead.isEmpty() ? -1 : m_model.rowOfHead(m_keptHead);
        if (head >= 0) return setCurrentIndex(m_model.index(head));
        const int again = m_keptHead.isEmpty() ? m_model.rowOf(m_kept) : -1;
        selectRow(again >= 0 ? again : m_keptRow);
    });
}

const CheckedFinding* ChecksList::current() const { return currentIndex().isValid() ? m_model.findingAt(currentIndex().row()) : nullptr; }

QString ChecksList::currentHead() const {
    const int row = currentIndex().row();
    return currentIndex().isValid() && m_model.isHead(row) ? m_model.keyAt(row) : QString();
}

/// What was mended is gone, so the next one stands where it stood.
void ChecksList::selectRow(int row) {
    const int count = m_model.rowCount();
    int at = count == 0 ? -1 : std::clamp(row, 0, count - 1);
    for (int below = at; at >= 0 && below < count; ++below) {
        if (m_model.isHead(below)) continue;
        at = below;
        break;
    }
    while (at > 0 && m_model.isHead(at) && !m_model.isHead(at - 1)) --at;
    setCurrentIndex(at < 0 ? QModelIndex() : m_model.index(at));
    if (at < 0) emit currentChangedTo();
}

void ChecksList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid()) m_keptRow = current.row();
    m_keptHead = currentHead();
    if (const CheckedFinding* f = m_model.findingAt(current.row())) m_kept = identityOf(f->finding);
    emit currentChangedTo();
}

bool ChecksList::handleKey(int key, Qt::KeyboardModifiers modifiers) {
    const bool isPlain = (modifiers & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool isHead = !currentHead().isEmpty();
    if (isEnter && (modifiers & Qt::ControlModifier)) {
        emit mendRequested();
        return true;
    }
    if (isEnter && current()) {
        if (isPlain) emit placeRequested();
        return true;
    }
    if (isHead && isPlain && (isEnter || key == Qt::Key_Space)) {
        fold(!m_model.isOpen(m_model.keyAt(currentIndex().row())));
        return true;
    }
    if (!isPlain) return false;
    if (key == Qt::Key_D && (isHead || current())) emit dismissRequested();
    else if (key >= Qt::Key_1 && key <= Qt::Key_3) emit severityRequested(static_cast<Severity>(key - Qt::Key_1));
    else if (key == Qt::Key_0) emit severityRequested(std::nullopt);
    else if (key == Qt::Key_Left || key == Qt::Key_Right) fold((key == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft));
    else return false;
    return true;
}

/// Closing stands on the head afterwards, so that the same key twice does no harm.
void ChecksList::fold(bool open) {
    const QString key = m_model.keyAt(currentIndex().row());
    if (key.isEmpty() || open == m_model.isOpen(key)) return;
    m_model.setOpen(key, open);
    const int head = m_model.rowOfHead(key);
    if (head >= 0) setCurrentIndex(m_model.index(open && head + 1 < m_model.rowCount() ? head + 1 : head));
}

void ChecksList::keyPressEvent(QKeyEvent* event) {
    if (!handleKey(event->key(), event->modifiers())) QListView::keyPressEvent(event);
}

bool ChecksList::isOnLink(const QPoint& position) const {
    const QModelIndex index = indexAt(position);
    const CheckedFinding* f = index.isValid() ? m_model.findingAt(index.row()) : nullptr;
    return f && ChecksDelegate::linkRect(visualRect(index), layoutDirection(), *f).contains(position);
}

/// The room of the sentences says how high their rows are; the view itself looks at the height alone.
void ChecksList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) scheduleDelayedItemsLayout();
}

void ChecksList::mousePressEvent(QMouseEvent* event) {
    QListView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || !indexAt(event->position().toPoint()).isValid()) return;
    if (isOnLink(event->position().toPoint())) emit linkRequested();
    else if (!current()) fold(!m_model.isOpen(m_model.keyAt(currentIndex().row())));
}

void ChecksList::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && current() && !isOnLink(event->position().toPoint())) emit placeRequested();
}

void ChecksList::mouseMoveEvent(QMouseEvent* event) {
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(isOnLink(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChecksList::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (current() || !currentHead().isEmpty()) emit menuRequested(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

}  // namespace stagepath
