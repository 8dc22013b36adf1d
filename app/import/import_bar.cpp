#include "app/import/import_bar.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/import/import_choice.h"
#include "app/widgets/controls.h"

#include <QHBoxLayout>
#include <QPainter>

namespace stagepath {

ImportBar::ImportBar(QWidget* parent) : QWidget(parent), m_tools(new QHBoxLayout(this)) {
    setFixedHeight(54);
    m_tools->setContentsMargins(24, 0, 24, 0);
    m_tools->setSpacing(12);
}

/// The label stands inside the button, as in the pages' tools.
void ImportBar::addChoice(QHBoxLayout* tools, ImportChoice* choice) {
    choice->setLabelShown(true);
    tools->addWidget(choice);
}

void ImportBar::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.inset);
    p.setPen(t.border);
    p.drawLine(0, height() - 1, width(), height() - 1);
}

}  // namespace stagepath
