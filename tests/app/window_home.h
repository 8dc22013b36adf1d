// The real window in a home of its own: settings, data and working copies are in a temporary folder.
#pragma once

#include "app/import/import_assistant.h"
#include "app/window/main/main_window.h"
#include "app/window/main/workspace_view.h"
#include "tests/support/support.h"

#include <QAction>
#include <QSettings>

#include <stdexcept>

namespace stagepath::test {

class SettingsHome {
public:
    explicit SettingsHome(const TempDir& dir);
};

/// Drives the window as a person does: by its commands, keys and what it shows.
struct WindowHome {
    explicit WindowHome(QSize size = {1440, 900});
    ~WindowHome();

    /// Makes the window, shows it, and waits until it can take keys.
    void show();
    /// Runs a command by the name of its action.
    void run(const char* action);
    /// Shows the page that is a P.
    template <class P>
    P& page() {
        for (int i = 0; i < window->workspaceView()->pageCount(); ++i) {
            window->workspaceView()->showPage(i);
            QCoreApplication::processEvents();
            if (auto* shown = qobject_cast<P*>(window->workspaceView()->currentPage())) return *shown;
        }
        throw std::logic_error("the window has no such page");
    }
    /// Waits until no work is under way.
    void settle();
    void openSample();
    /// The assistant that is open, ready to take keys; fails where there is none.
    ImportAssistant& assistant();
    /// Imports \p list as the assistant understands it, by keys.
    void importList(const QString& list);
    /// Goes through the steps that are left and waits for the import.
    void finishAssistant();
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The sentence in the topmost bar; empty without one.
    QString notice() const;
    QString toast() const;
    const Portfolio& portfolio() const;
    /// A file in the home with \p content.
    QString write(const QString& name, const QByteArray& content) const;
    /// A workspace with \p useCases use cases.
    QString makeWorkspace(const QString& name, int useCases = 1) const;
    /// What stands beside the user's files (without settings, data and working copies).
    QStringList files() const;

    TempDir dir;
    Environment environment;
    SettingsHome settings;
    QSize size;
    std::unique_ptr<MainWindow> window;
};

/// A list with \p rows use cases.
QByteArray listOf(int rows);

}  // namespace stagepath::test
