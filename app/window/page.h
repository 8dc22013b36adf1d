// What the window needs to know of a page.
#pragma once

#include "core/domain/enums.h"
#include "core/domain/id.h"
#include "core/domain/subject.h"
#include "core/domain/values/value.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QPair>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

namespace stagepath {

class Changeset;
class Workspace;

/// What one page asks another one to show.
struct PageFilter {
    QStringList pages;                    ///< icon names; the first of them that there is
    QList<QPair<QString, Value>> terms = {};  ///< columns of the use cases with what they hold (NULL: nothing); those of one column are alternatives
    Subject subject = {};                 ///< for pages that show one subject
    std::optional<Dimension> dimension = {};  ///< and one dimension of it
    bool isOfAll = false;                 ///< all assessed use cases side by side, of the subject's unit where it is one
    QList<MilestoneId> gates = {};        ///< for the roadmap: these alone, with what leads to them
    QList<MilestoneId> chosen = {};       ///< those of them to begin with; all where there are none
};

/// Base of all pages. A page gets the workspace it shows through its constructor and listens to its changed().
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Title in the header, and name in the rail.
    virtual QString title() const = 0;
    /// Icon name for the rail.
    virtual QString iconName() const = 0;
    /// Count or state after the title; empty for none. Emit subtitleChanged() when it changes.
    virtual QString subtitle() const { return {}; }
    /// The day that is shown instead of today; empty for today. Goes with subtitleChanged().
    virtual QString moment() const { return {}; }
    /// How much of the page's foot has to stay in sight, in px: toasts keep above it.
    virtual int footHeight() const { return 0; }
    /// Page tools for the header, first to last, the primary action last. The header takes them as children.
    virtual QList<QWidget*> headerTools() { return {}; }
    /// Puts the focus into the page's filter (Ctrl+F); false if it has none.
    virtual bool focusFilter() { return false; }
    /// Moves the focus to the next pane (F6).
    virtual void focusNextPane() { focusNextChild(); }
    /// Shows or hides the inspector (F4).
    virtual void toggleInspector() {}
    /// Selects and shows what is identified by \p id of \p kind (EntityKind as int); false if it isn't shown here.
    virtual bool reveal(int kind, qint64 id) { Q_UNUSED(kind) Q_UNUSED(id) return false; }
    /// The same for all that belong together; a page that shows only one of them at a time shows the first. Very many are not
    /// selected: no key after an undo shall concern all of them.
    virtual bool revealAll(int kind, const QList<qint64>& ids) { return !ids.isEmpty() && reveal(kind, ids.constFirst()); }
    /// Shows from the top what has come in, maybe by the thousand: nothing is selected, so that no key concerns all of it.
    virtual void showArrived() {}
    /// Shows what another page asked for, and nothing else.
    virtual void applyFilter(const PageFilter& filter) { Q_UNUSED(filter) }

    /// Shown large and alone, or no longer: what stands beside the main thing gives up its room.
    virtual void setPresenting(bool on) { Q_UNUSED(on) }
    /// The height that shows all of it at its present width; 0 where it fits into any. Presented, a page is as large as that allows.
    virtual int presentedHeight() const { return 0; }
    /// Every command of the page, for the search; those that can't be given now are disabled and have their obstacle.
    QList<QAction*> commands() {
        for (const auto& [action, obstacle] : m_named) setObstacle(action, obstacle());
        return actions();
    }
    /// The texts of all commands that the page of \p workspace has, while there is no page yet; pages with commands have their own.
    static QStringList commandNames(const Workspace& workspace) { Q_UNUSED(workspace) return {}; }
    /// Why \p command can't be given now: what to choose or do first; empty where it isn't said.
    static QString obstacleOf(const QAction* command) { return command->property("obstacle").toString(); }
    /// Whether \p command changes at once what is chosen on its page, which should be seen before.
    static bool changesChosen(const QAction* command) { return command->property("changesChosen").toBool(); }
    /// Whether all of \p changes can be seen here, so that an undo need not show another page.
    virtual bool concerns(const Changeset& changes) const { Q_UNUSED(changes) return false; }

protected:
    /// Says what is to be chosen or done first; empty where nothing is.
    using Obstacle = std::function<QString()>;
    static void setObstacle(QAction* command, const QString& obstacle) {
        command->setEnabled(obstacle.isEmpty());
        command->setProperty("obstacle", obstacle);
    }
    static void setChangesChosen(QAction* command) { command->setProperty("changesChosen", true); }
    static QString obstacleOfReading(bool isReadOnly) { return isReadOnly ? tr("This workspace is open for reading only.") : QString(); }
    /// Names for the search what a menu, a button or a key of a view does: \p keys are said there, the view acts on them.
    QAction* nameCommand(const QString& text, const QKeySequence& keys, Obstacle obstacle, const std::function<void()>& run) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_named.append({action, std::move(obstacle)});
        return action;
    }

signals:
    void subtitleChanged();
    /// A sentence for the toast; \p undoable offers Undo.
    void toast(const QString& sentence, bool undoable);
    /// A sentence for the toast with a way to another page; \p action is what the button says.
    void offered(const QString& sentence, const QString& action, const stagepath::PageFilter& filter);
    /// A sentence for the toast about what was just left; \p back, the button named by \p action, brings it back.
    void offeredBack(const QString& sentence, const QString& action, const std::function<void()>& back);
    /// A sentence for the inline bar (errors); an empty one takes back what the page said there.
    void problem(const QString& sentence);
    /// What \p sentence said no longer holds: the bar goes where it still says it.
    void problemOver(const QString& sentence);
    /// Asks the window to show \p kind / \p id on the page that knows it.
    void revealRequested(int kind, qint64 id);
    /// Asks the window for another page, filtered.
    void pageRequested(const stagepath::PageFilter& filter);
    /// A sentence for the toast that says why nothing was done.
    void refused(const QString& sentence);

private:
    struct NamedCommand {
        QAction* action = nullptr;
        Obstacle obstacle;
    };
    QList<NamedCommand> m_named;
};

}  // namespace stagepath
