#include "app/widgets/panel_tools.h"

#include "core/domain/error.h"

#include <QVBoxLayout>
#include <QWheelEvent>

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

ChoiceCombo::ChoiceCombo(const QString& accessibleName, QWidget* parent) : QComboBox(parent) {
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setMaxVisibleItems(16);
}

void ChoiceCombo::choose(const QVariant& wanted) { setCurrentIndex(findData(wanted)); }

void ChoiceCombo::wheelEvent(QWheelEvent* event) { event->ignore(); }

}  // namespace stagepath
