// The name of a bar or milestone, typed where it stands.
#include "app/views/timeline/timeline_view.h"

#include "app/widgets/words/open_words.h"
#include "app/widgets/words/words_pause.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace stagepath {

void TimelineView::startRename() {
    const int item = currentItem();
    if (m_rename) return m_rename->setFocus();
    if (item < 0) return;
    ensureVisible();
    const int milestones = static_cast<int>(m_layout.milestones.size());
    const QString name = item < milestones ? m_layout.scene.milestones[item].name : m_layout.scene.bars[item - milestones].name;
    m_rename = new QLineEdit(name, viewport());
    m_rename->setObjectName(QStringLiteral("timelineRename"));
    m_rename->setAccessibleName(tr("Name"));
    const QRect rect = itemRect(item);
    const int width = std::max(rect.width() + 12, 240);
    const int left = std::clamp(layoutDirection() == Qt::RightToLeft ? rect.right() - width + 6 : rect.left() - 6, 0, std::max(0, viewport()->width() - width));
    m_rename->setGeometry(left, rect.center().y() - 15, width, 30);
    m_rename->selectAll();
    m_rename->show();
    m_rename->setFocus();
    m_renamed = current();
    m_renamedMilestone = currentMilestone();
    m_nameBefore = m_nameSaved = name;
    emit namingBegun();
    const auto finish = [this, field = m_rename] {
        if (m_rename == field) finishRename();
    };
    connect(m_rename, &QLineEdit::editingFinished, this, finish);
    connect(m_rename, &QLineEdit::textEdited, this, [field = m_rename, finish] { OpenWords::instance().note(field, WordsState::Typing, finish); });
    new WordsPause(m_rename, [this, field = m_rename](const QString& typed) { return m_rename == field && saveTypedName(typed); });
    m_rename->installEventFilter(this);
}

bool TimelineView::saveTypedName(const QString& typed) {
    const QString text = typed.trimmed();
    if (text.isEmpty()) return false;
    m_isNameRefused = false;
    if (text != m_nameSaved) emit nameTyped(m_renamed, m_renamedMilestone, text);
    if (!m_isNameRefused) m_nameSaved = text;
    return !m_isNameRefused;
}

void TimelineView::takeNameBack() {
    if (m_nameSaved != m_nameBefore) emit nameTakenBack(m_renamed, m_renamedMilestone);
    m_nameSaved = m_nameBefore;
}

void TimelineView::finishRename() {
    QLineEdit* field = std::exchange(m_rename, nullptr);
    const QString text = field->text().trimmed();
    const bool isNew = !text.isEmpty() && text != m_nameSaved;
    if (text.isEmpty()) takeNameBack();
    m_isNameRefused = false;
    if (isNew && !m_renamedMilestone.isNull()) emit milestoneRenameRequested(m_renamedMilestone, text);
    else if (isNew) emit renameRequested(m_renamed, text);
    if (m_isNameRefused) {
        m_rename = field;
        return OpenWords::instance().note(field, WordsState::Refused, [this, field] {
            if (m_rename == field) finishRename();
        });
    }
    OpenWords::instance().note(field, WordsState::Kept, {});
    // Whoever went on to another field stays there.
    const QWidget* focused = QWidget::window()->focusWidget();
    if (!focused || focused == field) setFocus();
    field->deleteLater();
}

/// A key that the field has no use for is not for the bars under it either.
bool TimelineView::keyOfName(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        std::exchange(m_rename, nullptr)->deleteLater();
        takeNameBack();
        setFocus();
    } else {
        QObject* field = m_rename;
        field->event(event);
        event->accept();
    }
    return true;
}

bool TimelineView::eventFilter(QObject* object, QEvent* event) {
    if (m_rename && object == m_rename && event->type() == QEvent::KeyPress) return keyOfName(static_cast<QKeyEvent*>(event));
    return QAbstractScrollArea::eventFilter(object, event);
}

}  // namespace stagepath
