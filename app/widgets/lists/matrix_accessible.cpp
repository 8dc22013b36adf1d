#include "app/widgets/lists/matrix_accessible.h"

#include "app/widgets/lists/matrix_view.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace stagepath {

namespace {

/// One cell as a list item; pressing it opens what it leads to.
class CellAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CellAccessible(MatrixView* view, int index) : m_view(view), m_index(index) {}

    bool isValid() const override { return m_view && m_view->columnCount() > 0 && row() < m_view->rowCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override { return isValid() && kind == QAccessible::Name ? m_view->sentence(row(), column()) : QString(); }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        const QRect local = isValid() ? m_view->cellRect(row(), column()) : QRect();
        return local.isNull() ? local : QRect(m_view->mapToGlobal(local.topLeft()), local.size());
    }
    QAccessible::State state() const override {
        QAccessible::State s;
        s.invalid = !isValid();
        if (s.invalid) return s;
        s.focusable = true;
        s.focused = m_view->hasFocus() && m_view->currentRow() == row() && m_view->currentColumn() == column();
        return s;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return isValid() && m_view->isOpenable(row(), column()) ? QStringList{pressAction(), setFocusAction()} : QStringList{setFocusAction()}; }
    void doAction(const QString& name) override {
        if (!isValid()) return;
        m_view->setCurrent(row(), column());
        if (name == setFocusAction()) m_view->setFocus();
        else m_view->open(row(), column());
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    int row() const { return m_index / std::max(1, m_view->columnCount()); }
    int column() const { return m_index % std::max(1, m_view->columnCount()); }
    QPointer<MatrixView> m_view;
    int m_index;
};

/// The matrix as a list; hands out one interface per cell and takes them back.
class MatrixAccessible : public QAccessibleWidget {
public:
    explicit MatrixAccessible(MatrixView* view) : QAccessibleWidget(view, QAccessible::List) {}
    ~MatrixAccessible() override {
        for (const QAccessible::Id id : std::as_const(m_children)) QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return view()->rowCount() * view()->columnCount(); }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        auto it = m_children.find(index);
        if (it == m_children.end()) it = m_children.insert(index, QAccessible::registerAccessibleInterface(new CellAccessible(view(), index)));
        return QAccessible::accessibleInterface(*it);
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (auto it = m_children.cbegin(); it != m_children.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == wanted) return it.key();
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint at = view()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i) {
            if (view()->cellRect(i / view()->columnCount(), i % view()->columnCount()).contains(at)) return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override { return view()->hasFocus() ? child(view()->currentRow() * view()->columnCount() + view()->currentColumn()) : nullptr; }

private:
    MatrixView* view() const { return static_cast<MatrixView*>(widget()); }
    mutable QHash<int, QAccessible::Id> m_children;
};

/// Asked for every class on the way to the base, so classes that derive from MatrixView are found.
QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    auto* view = className == QLatin1String("stagepath::MatrixView") ? qobject_cast<MatrixView*>(object) : nullptr;
    return view ? new MatrixAccessible(view) : nullptr;
}

}  // namespace

void installMatrixAccessibility() {
    static const bool done = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(done)
}

void announceMatrixCell(MatrixView* view) {
    if (!QAccessible::isActive()) return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(view->currentRow() * view->columnCount() + view->currentColumn());
    QAccessible::updateAccessibility(&event);
}

}  // namespace stagepath
