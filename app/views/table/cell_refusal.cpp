#include "app/views/table/cell_refusal.h"

#include "app/drawing/theme.h"
#include "app/widgets/words/open_words.h"
#include "app/widgets/words/problem_label.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kCellRefusalWidth = 340;  ///< where the field is narrower

}  // namespace

CellRefusal::CellRefusal(QLineEdit* edit, std::function<void()> again) : QFrame(edit->parentWidget()), m_edit(edit), m_watched(edit), m_again(std::move(again)), m_label(new ProblemLabel(this)) {
    setObjectName(QStringLiteral("cellRefusal"));
    setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_label);
    hide();
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, [this] { show({}, WordsState::Typing); });
    connect(edit, &QObject::destroyed, this, &QObject::deleteLater);
}

bool CellRefusal::isOn(const QLineEdit* edit) const { return !m_edit.isNull() && m_watched == edit; }

QString CellRefusal::said() const { return m_label->text(); }

void CellRefusal::say(const QString& why) { show(why, why.isEmpty() ? WordsState::Kept : WordsState::Refused); }

void CellRefusal::show(const QString& why, WordsState state) {
    if (!m_edit) return;
    m_label->setText(why);
    m_edit->setProperty("problem", !why.isEmpty());  // as the style knows it
    m_edit->setAccessibleDescription(why);
    m_edit->update();
    OpenWords::instance().note(m_edit.data(), state, m_again);
    setVisible(!why.isEmpty());
    if (!why.isEmpty()) place();
}

/// Under the field, or over it where there is no room below.
void CellRefusal::place() {
    const QRect box = m_edit->geometry();
    const int room = parentWidget()->width();
    const int wide = std::min(std::max(box.width(), kCellRefusalWidth), room);
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    const int x = std::clamp(layoutDirection() == Qt::RightToLeft ? box.right() + 1 - wide : box.left(), 0, std::max(0, room - wide));
    const int below = box.bottom() + 1;
    setGeometry(x, below + high <= parentWidget()->height() ? below : std::max(0, box.top() - high), wide, high);
    raise();
}

bool CellRefusal::eventFilter(QObject* object, QEvent* event) {
    if (object != m_watched || m_label->text().isEmpty()) return QFrame::eventFilter(object, event);
    const QEvent::Type type = event->type();
    if (type == QEvent::Move || type == QEvent::Resize) place();
    if (type == QEvent::Show || type == QEvent::Hide) setVisible(type == QEvent::Show);
    return QFrame::eventFilter(object, event);
}

void CellRefusal::paintEvent(QPaintEvent*) {
    const Theme& t = Theme::of(this);
    QPainter p(this);
    p.setPen(t.error);
    p.setBrush(t.raised);
    p.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool isCellRefused(const QWidget& editor) { return editor.property("problem").toBool(); }

}  // namespace stagepath
