#include "app/widgets/panel_tools.h"

#include "core/domain/values/error.h"

#include <QAction>
#include <QHelpEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStylePainter>
#include <QToolTip>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace stagepath {

void attempt(const std::function<void()>& work, const std::function<void(const QString&)>& report) {
    try {
        work();
    } catch (const Error& error) {
        report(error.message());
    }
}

void clearLayout(QVBoxLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QPoint insideRoom(const QRect& room, QPoint wanted, QSize size) {
    return {std::clamp(wanted.x(), room.left(), std::max(room.left(), room.right() + 1 - size.width())), std::clamp(wanted.y(), room.top(), std::max(room.top(), room.bottom() + 1 - size.height()))};
}

void commitWithControlEnter(QWidget* dialog, QPushButton* primary) {
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        QObject::connect(new QShortcut(QKeySequence(Qt::CTRL | key), dialog), &QShortcut::activated, primary, [primary] { primary->click(); });
    }
}

void undoAsInWindow(QWidget* dialog, const std::function<void()>& finish) {
    const auto pass = [dialog, finish](const QKeySequence& keys, const char* name) {
        QObject::connect(new QShortcut(keys, dialog), &QShortcut::activated, dialog, [dialog, finish, name] {
            if (finish) finish();
            const QWidget* window = dialog->parentWidget() ? dialog->parentWidget()->window() : nullptr;
            auto* action = window ? window->findChild<QAction*>(QLatin1String(name)) : nullptr;
            if (action && action->isEnabled()) action->trigger();
        });
    };
    pass(QKeySequence::Undo, "undo");
    pass(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), "redo");
    pass(QKeySequence(Qt::CTRL | Qt::Key_Y), "redo");
}

int neededHeight(const QScrollArea& area) {
    const QWidget* content = area.widget();
    if (!content) return 0;
    const int least = content->minimumSizeHint().height();
    return content->hasHeightForWidth() ? std::max(least, content->heightForWidth(area.viewport()->width())) : least;
}

namespace {

constexpr int kChoiceComboEdges = 4;  ///< the style keeps a little of the field free at both ends

class WheelPasser : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::Wheel) return false;
        event->ignore();
        return true;
    }
};

}  // namespace

void leaveWheelToPanel(QWidget* field) {
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new WheelPasser(field));
}

ChoiceCombo::ChoiceCombo(const QString& accessibleName, QWidget* parent) : QComboBox(parent) {
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setMaxVisibleItems(16);
}

/// What is chosen is cut with an ellipsis, never within a letter, and read whole in the tooltip.
void ChoiceCombo::paintEvent(QPaintEvent*) {
    QStylePainter p(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QString whole = option.currentText.isEmpty() ? placeholderText() : option.currentText;
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + kChoiceComboEdges;
    const int room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() - kChoiceComboEdges - icon;
    option.currentText = fontMetrics().elidedText(whole, Qt::ElideRight, room);
    if (currentIndex() < 0) option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
    m_whole = option.currentText == whole ? QString() : whole;
    p.drawComplexControl(QStyle::CC_ComboBox, option);
    p.drawControl(QStyle::CE_ComboBoxLabel, option);
}

bool ChoiceCombo::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || m_whole.isEmpty() || !toolTip().isEmpty()) return QComboBox::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_whole, this);
    return true;
}

void ChoiceCombo::choose(const QVariant& wanted) { setCurrentIndex(findData(wanted)); }

void ChoiceCombo::wheelEvent(QWheelEvent* event) { event->ignore(); }

DeferredCombo::DeferredCombo(const QString& accessibleName, std::function<void(QComboBox&)> fill, QWidget* parent) : ChoiceCombo(accessibleName, parent), m_fill(std::move(fill)) {}

void DeferredCombo::showOnly(const QString& text, const QVariant& value) {
    showNone();
    addItem(text, value);
    setCurrentIndex(0);
}

void DeferredCombo::showNone() {
    clear();
    setCurrentIndex(-1);
    m_isFilled = false;
}

void DeferredCombo::showPopup() {
    fillNow();
    ChoiceCombo::showPopup();
}

void DeferredCombo::keyPressEvent(QKeyEvent* event) {
    fillNow();
    ChoiceCombo::keyPressEvent(event);
}

void DeferredCombo::fillNow() {
    if (m_isFilled) return;
    m_isFilled = true;
    const QSignalBlocker silent(this);
    const QVariant chosen = currentData();
    clear();
    m_fill(*this);
    if (chosen.isValid()) choose(chosen);
    else setCurrentIndex(-1);
}

}  // namespace stagepath
