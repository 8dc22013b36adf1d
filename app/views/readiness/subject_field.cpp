#include "app/views/readiness/subject_field.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"

#include <QAction>
#include <QEvent>

namespace stagepath {

namespace {

constexpr int kSubjectFieldWidth = 230;
constexpr int kSubjectFieldLeast = 120;

}  // namespace

SubjectField::SubjectField(QWidget* parent) : UseCaseChoiceField(parent) {
    setMinimumWidth(kSubjectFieldLeast);
    setMaximumWidth(kSubjectFieldWidth);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_sign = addAction(QIcon(), QLineEdit::LeadingPosition);
    m_chevron = addAction(QIcon(), QLineEdit::TrailingPosition);
    for (QAction* action : {m_sign, m_chevron}) {
        connect(action, &QAction::triggered, this, [this] {
            setFocus(Qt::MouseFocusReason);
            isOpen() ? closeList() : openList();
        });
    }
    updateIcons();
}

QSize SubjectField::sizeHint() const { return {kSubjectFieldWidth, UseCaseChoiceField::sizeHint().height()}; }

void SubjectField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) updateIcons();
    UseCaseChoiceField::changeEvent(event);
}

void SubjectField::updateIcons() {
    if (!m_chevron) return;
    const QColor color = Theme::of(this).text3;
    m_sign->setIcon(icon(QStringLiteral("usecases"), color));
    m_chevron->setIcon(icon(QStringLiteral("chev"), color));
}

}  // namespace stagepath
