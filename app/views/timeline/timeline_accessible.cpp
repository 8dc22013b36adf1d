#include "app/views/timeline/timeline_accessible.h"

#include "app/views/timeline/timeline_view.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace stagepath {

namespace {

/// One milestone or bar.
class TimelineItemAccessible : public QAccessibleInterface {
public:
    TimelineItemAccessible(TimelineView* view, int item) : m_view(view), m_item(item) {}

    bool isValid() const override { return m_view && m_item < m_view->itemCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override {
        if (!isValid()) return {};
        const QRect r = m_view->itemRect(m_item);
        return QRect(m_view->viewport()->mapToGlobal(r.topLeft()), r.size());
    }
    QString text(QAccessible::Text what) const override {
        if (!isValid()) return {};
        const TimelineScene& scene = m_view->layoutOf().scene;
        const int bar = m_item - static_cast<int>(scene.milestones.size());
        if (what == QAccessible::Name) return bar < 0 ? scene.milestones[m_item].name : nameOf(scene.bars[bar]);
        if (what == QAccessible::Value) return bar < 0 ? QString() : scene.bars[bar].isStandIn() ? scene.bars[bar].missing : shownPeriod(scene.bars[bar].start, scene.bars[bar].finish);
        if (what != QAccessible::Description) return {};
        return bar < 0 ? describe(scene.milestones[m_item]) : scene.lanes[scene.bars[bar].lane].name + QStringLiteral(" · ") + describe(scene.bars[bar]);
    }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = state.selectable = true;
        state.focused = m_view->hasFocus() && m_view->currentItem() == m_item;
        const TimelineScene& scene = m_view->layoutOf().scene;
        const int bar = m_item - static_cast<int>(scene.milestones.size());
        state.selected = bar < 0 ? m_view->selectedMilestones().contains(scene.milestones[m_item].id) : m_view->selection().contains(scene.bars[bar].id);
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->itemRect(m_item));
        return state;
    }

private:
    static QString nameOf(const TimelineBar& bar) { return bar.isStandIn() ? QStringLiteral("%1, %2").arg(bar.name, bar.missing) : bar.name; }
    QPointer<TimelineView> m_view;
    int m_item;
};

/// The list.
class TimelineAccessible : public QAccessibleWidget {
public:
    explicit TimelineAccessible(TimelineView* view) : QAccessibleWidget(view, QAccessible::List) {}
    ~TimelineAccessible() override {
        for (const QAccessible::Id id : std::as_const(m_items)) QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view() ? view()->itemCount() : 0; }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        const auto it = m_items.constFind(index);
        if (it != m_items.cend()) return QAccessible::accessibleInterface(*it);
        auto* item = new TimelineItemAccessible(view(), index);
        m_items.insert(index, QAccessible::registerAccessibleInterface(item));
        return item;
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
            if (QAccessible::accessibleInterface(*it) == child) return it.key();
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i) {
            if (view()->itemRect(i).contains(point)) return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override { return view()->hasFocus() ? child(view()->currentItem()) : nullptr; }

private:
    TimelineView* view() const { return static_cast<TimelineView*>(widget()); }
    mutable QHash<int, QAccessible::Id> m_items;
};

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

}  // namespace

void installTimelineAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace stagepath
