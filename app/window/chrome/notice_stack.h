// The bars under the header, one for each thing to be said, the most important on top.
#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace stagepath {

class NoticeBar;
struct ToastAction;

/// What a bar is about, the most important first.
enum class NoticeKind {
    Damage,    ///< the file is damaged; stays until it is dealt with
    Conflict,  ///< the work goes to a copy, because the file was replaced; stays until it is dealt with
    Replaced,  ///< the file is another one, or gone, and there are no changes of this session that it lacks
    Copy,      ///< a copy with work of an earlier session stands beside the file, or is what is open
    Unsaved,   ///< the work can't be put into its file at the moment
    Passing    ///< a problem or a word on what was opened; the next one takes its place
};

/// No bar takes the place of another kind's.
class NoticeStack : public QWidget {
    Q_OBJECT
public:
    explicit NoticeStack(QWidget* parent = nullptr);
    /// An empty sentence takes the bar of \p kind away.
    void showNotice(NoticeKind kind, const QString& sentence, const QList<ToastAction>& actions = {}, bool isProblem = true);
    /// What the bar of \p kind says; empty where it is not there or was closed.
    QString sentence(NoticeKind kind) const;

private:
    NoticeBar* barOf(NoticeKind kind);

    QVBoxLayout* m_layout;
    QHash<NoticeKind, NoticeBar*> m_bars;
};

}  // namespace stagepath
