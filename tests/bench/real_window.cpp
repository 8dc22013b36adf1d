// The program as it starts with a file, ended after the first paint of its page.
#include "app/widgets/style.h"
#include "app/window/main/main_window.h"
#include "app/window/main/workspace_view.h"
#include "app/window/start/early_opening.h"
#include "core/domain/translations.h"
#include "tests/bench/dataset.h"
#include "tests/bench/first_paint.h"

#include <QApplication>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("stagepath"));
    QApplication::setOrganizationName(QStringLiteral("stagepath"));
    stagepath::installTranslations(application, {});
    stagepath::Environment environment = stagepath::Environment::real();
    environment.now = [] { return QDateTime(stagepath::bench::today(), QTime(9, 0), Qt::UTC); };
    const QString file = QString::fromLocal8Bit(argv[argc - 1]);
    auto early = stagepath::openEarly(file, environment);
    stagepath::applyTheme(application, stagepath::ThemeChoice::Light);
    stagepath::MainWindow window(environment);
    const stagepath::bench::FirstPaint watch([&window](const QWidget& widget) {
        const auto* view = window.workspaceView();
        return view && view->currentPage()->isAncestorOf(&widget);
    });
    window.start(file, std::move(early));
    return QApplication::exec();
}
