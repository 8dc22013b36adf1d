#include "app/window/chrome/notice_stack.h"

#include "app/widgets/toast.h"
#include "app/window/chrome/notice_bar.h"

#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

NoticeStack::NoticeStack(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("notices"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void NoticeStack::showNotice(NoticeKind kind, const QString& sentence, const QList<ToastAction>& actions, bool isProblem) {
    if (!sentence.isEmpty()) {
        barOf(kind)->showSentence(sentence, isProblem, actions);
        return;
    }
    NoticeBar* bar = m_bars.take(kind);
    if (!bar) return;
    bar->hide();
    m_layout->removeWidget(bar);
    bar->deleteLater();  // one of its buttons may have asked for it
}

QString NoticeStack::sentence(NoticeKind kind) const {
    const NoticeBar* bar = m_bars.value(kind);
    return bar ? bar->sentence() : QString();
}

/// Bars are made when they are first needed, in the order of what they are about.
NoticeBar* NoticeStack::barOf(NoticeKind kind) {
    if (NoticeBar* bar = m_bars.value(kind)) return bar;
    auto* bar = new NoticeBar;
    const bool isClosable = kind != NoticeKind::Damage && kind != NoticeKind::Conflict;
    if (kind != NoticeKind::Unsaved && kind != NoticeKind::Passing) bar->setLasting(isClosable);
    const QList<NoticeKind> there = m_bars.keys();
    m_layout->insertWidget(static_cast<int>(std::count_if(there.begin(), there.end(), [kind](NoticeKind other) { return other < kind; })), bar);
    m_bars.insert(kind, bar);
    return bar;
}

}  // namespace stagepath
