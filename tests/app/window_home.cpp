#include "tests/app/window_home.h"

#include "app/widgets/style.h"
#include "app/widgets/toast.h"
#include "app/window/chrome/notice_bar.h"
#include "app/window/main/workspace_view.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QStandardPaths>
#include <QTest>

namespace stagepath::test {

SettingsHome::SettingsHome(const TempDir& dir) {
    QStandardPaths::setTestModeEnabled(false);
    qputenv("XDG_DATA_HOME", QFile::encodeName(dir.path(QStringLiteral("data"))));
    QCoreApplication::setOrganizationName(QStringLiteral("stagepath"));
    QCoreApplication::setApplicationName(QStringLiteral("stagepath"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, dir.path(QStringLiteral("settings")));
}

WindowHome::WindowHome(QSize windowSize) : environment(Environment::fixed(QDate(2026, 11, 16))), settings(dir), size(windowSize) {
    environment.stateDirectory = dir.path(QStringLiteral("state"));
    applyTheme(*qApp, ThemeChoice::Light);
    show();
}

WindowHome::~WindowHome() {
    if (window) settle();
}

void WindowHome::show() {
    window = std::make_unique<MainWindow>(environment);
    window->resize(size);
    window->show();
    REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    QApplication::setActiveWindow(window.get());
    QCoreApplication::processEvents();
}

void WindowHome::run(const char* name) {
    auto* action = window->findChild<QAction*>(QLatin1String(name));
    REQUIRE(action);
    REQUIRE(action->isEnabled());
    action->trigger();
}

void WindowHome::settle() {
    REQUIRE(QTest::qWaitFor([this] { return !window->isBusy(); }, 30000));
    QCoreApplication::processEvents();
}

void WindowHome::openSample() {
    run("sample");
    settle();
    REQUIRE(window->workspace());
}

ImportAssistant& WindowHome::assistant() {
    auto* assistant = window->findChild<ImportAssistant*>();
    REQUIRE(assistant);
    REQUIRE(QTest::qWaitFor([assistant] { return assistant->session().isCurrent(); }, 30000));
    QApplication::setActiveWindow(assistant);
    QCoreApplication::processEvents();
    return *assistant;
}

void WindowHome::importList(const QString& list) {
    window->importFile(list);
    settle();
    finishAssistant();
}

void WindowHome::finishAssistant() {
    const QPointer<ImportAssistant> open = &assistant();
    for (int step = 0; step < 4 && open && open->isVisible(); ++step) press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    // Without a window manager nobody gives the keys back.
    if (!open || !open->isVisible()) QApplication::setActiveWindow(window.get());
}

void WindowHome::press(int key, Qt::KeyboardModifiers modifiers) {
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
    QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
    QCoreApplication::processEvents();
}

QString WindowHome::notice() const {
    const NoticeBar* top = nullptr;
    for (const NoticeBar* bar : window->findChildren<NoticeBar*>()) {
        if (bar->isVisible() && (!top || bar->y() < top->y())) top = bar;
    }
    return top ? top->sentence() : QString();
}

QString WindowHome::toast() const {
    const auto* toast = window->findChild<Toast*>();
    return toast ? toast->sentence() : QString();
}

const Portfolio& WindowHome::portfolio() const {
    REQUIRE(window->workspace());
    return window->workspace()->portfolio();
}

QString WindowHome::write(const QString& name, const QByteArray& content) const {
    QFile file(dir.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

QString WindowHome::makeWorkspace(const QString& name, int useCases) const {
    const QString path = dir.path(name);
    const auto workspace = Workspace::create(path, QStringLiteral("Alder Energy"), environment);
    workspace->edit(QStringLiteral("Use cases"), [useCases](Editor& editor) {
        for (int i = 0; i < useCases; ++i) {
            UseCase u;
            u.name = QStringLiteral("Use case %1").arg(i + 1);
            editor.insert(u);
        }
    });
    workspace->close();
    return path;
}

QStringList WindowHome::files() const {
    QStringList names = QDir(dir.path(QString())).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    names.removeIf([](const QString& n) { return n == QLatin1String("state") || n == QLatin1String("settings") || n == QLatin1String("data"); });
    return names;
}

QByteArray listOf(int rows) {
    QByteArray text = "Use case,Status,Owner\n";
    for (int i = 0; i < rows; ++i) text += "Idea " + QByteArray::number(i + 1) + ",Pilot,Person " + QByteArray::number(i % 20) + '\n';
    return text;
}

}  // namespace stagepath::test
