#include "app/views/map/map_accessible.h"

#include "app/views/map/map_view.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QPointer>

namespace stagepath {

namespace {

/// One bubble as a list item; pressing it selects the use case.
class BubbleAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    BubbleAccessible(MapView* view, UseCaseId id) : m_view(view), m_id(id) {}

    bool isValid() const override { return m_view && m_view->model().scene().find(m_id); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override {
        if (!isValid()) return {};
        if (kind == QAccessible::Name) return m_view->sentenceOf(m_id);
        if (kind == QAccessible::Description) return m_view->model().factsOf(m_id).mid(1).join(QLatin1String(". "));
        return {};
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        const QRect local = isValid() ? m_view->bubbleRect(m_id).toAlignedRect() : QRect();
        return local.isNull() ? local : QRect(m_view->mapToGlobal(local.topLeft()), local.size());
    }
    QAccessible::State state() const override {
        QAccessible::State s;
        if (!isValid()) {
            s.invalid = true;
            return s;
        }
        s.selectable = s.focusable = s.multiSelectable = true;
        s.selected = m_view->selection().contains(m_id);
        s.focused = m_view->hasFocus() && m_view->current() == m_id;
        return s;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        if (!isValid()) return;
        m_view->setSelection({m_id});
        if (name == setFocusAction()) m_view->setFocus();
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<MapView> m_view;
    UseCaseId m_id;
};

/// The map as a list; hands out one interface per bubble and takes them back.
class MapAccessible : public QAccessibleWidget {
public:
    explicit MapAccessible(MapView* view) : QAccessibleWidget(view, QAccessible::List) {}
    ~MapAccessible() override {
        for (const QAccessible::Id id : std::as_const(m_children)) QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(bubbles().size()); }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= bubbles().size()) return nullptr;
        const UseCaseId id = bubbles()[index].id;
        auto it = m_children.find(id);
        if (it == m_children.end()) it = m_children.insert(id, QAccessible::registerAccessibleInterface(new BubbleAccessible(view(), id)));
        return QAccessible::accessibleInterface(*it);
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted) return i;
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const qsizetype i = spotAt(view()->layoutOfMap().spots, view()->mapFromGlobal(QPoint(x, y)));
        return i < 0 ? nullptr : child(static_cast<int>(i));
    }
    QAccessibleInterface* focusChild() const override {
        for (int i = 0; i < childCount(); ++i) {
            if (bubbles()[i].id == view()->current()) return child(i);
        }
        return nullptr;
    }

private:
    MapView* view() const { return static_cast<MapView*>(widget()); }
    const QList<MapBubble>& bubbles() const { return view()->model().scene().bubbles; }
    mutable QHash<UseCaseId, QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    auto* view = className == QLatin1String("stagepath::MapView") ? qobject_cast<MapView*>(object) : nullptr;
    return view ? new MapAccessible(view) : nullptr;
}

}  // namespace

void installMapAccessibility() {
    static const bool done = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(done)
}

void announceMapSelection(MapView* view) {
    if (!QAccessible::isActive()) return;
    const QList<MapBubble>& bubbles = view->model().scene().bubbles;
    for (int i = 0; i < bubbles.size(); ++i) {
        if (bubbles[i].id != view->current()) continue;
        QAccessibleEvent event(view, QAccessible::Focus);
        event.setChild(i);
        QAccessible::updateAccessibility(&event);
        return;
    }
}

}  // namespace stagepath
