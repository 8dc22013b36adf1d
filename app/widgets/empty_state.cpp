#include "app/widgets/empty_state.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"

#include <QVBoxLayout>

namespace stagepath {

EmptyState::EmptyState(const QString& iconName, const QString& sentence, const QString& action, QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    auto* sign = new QLabel;
    sign->setAlignment(Qt::AlignCenter);
    followTheme(sign, [sign, iconName] { sign->setPixmap(iconPixmap(iconName, Theme::of(sign).text3, 32, sign->devicePixelRatioF())); });
    layout->addWidget(sign);
    auto* text = new TextLabel(sentence, textFont(TextStyle::Body), TextRole::Secondary);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    text->setFixedWidth(360);
    text->setMinimumHeight(text->heightForWidth(360));
    layout->addWidget(text, 0, Qt::AlignHCenter);
    if (!action.isEmpty()) {
        layout->addSpacing(8);
        m_action = makeButton(action, {}, true);
        connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
        layout->addWidget(m_action, 0, Qt::AlignHCenter);
        setFocusProxy(m_action);
    }
    layout->addStretch(3);
}

void EmptyState::setObstacle(const QString& sentence) {
    if (!m_action) return;
    m_action->setEnabled(sentence.isEmpty());
    m_action->setToolTip(sentence);
}

}  // namespace stagepath
