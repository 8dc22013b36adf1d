// The real window at work, driven by keys: use cases are captured and renamed, bars moved, changes undone. It says READY once the file is open,
// and ACK with number and digest of the content for every change that the core reported as saved. It goes on until somebody kills it.
//   reliability_window_session FILE STATE SEED
#include "app/pages/roadmap/roadmap_page.h"
#include "app/pages/use_cases_page.h"
#include "app/views/inspector/use_case_inspector.h"
#include "app/views/table/use_case_capture_row.h"
#include "app/views/table/use_case_table_view.h"
#include "app/views/timeline/timeline_view.h"
#include "app/widgets/style.h"
#include "app/window/main/main_window.h"
#include "app/window/main/workspace_view.h"
#include "core/workspace/dump.h"
#include "tests/reliability/support/child.h"

#include <QAction>
#include <QApplication>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>
#include <unistd.h>

namespace {

using namespace stagepath;

constexpr int kLimit = 60000;     ///< milliseconds
constexpr int kLongestPause = 40; ///< milliseconds between two actions: now and then publishing and drawing get ahead

class Driver {
public:
    Driver(MainWindow& window, quint32 seed) : m_window(window), m_random(seed) {}

    void act() {
        switch (m_random.bounded(4)) {
            case 0: capture(); break;
            case 1: rename(); break;
            case 2: moveBar(); break;
            default: undo();
        }
        QTest::qWait(m_random.bounded(kLongestPause));
    }

private:
    template <class P>
    P* page() {
        for (int i = 0; i < m_window.workspaceView()->pageCount(); ++i) {
            if (auto* shown = qobject_cast<P*>(m_window.workspaceView()->currentPage())) return shown;
            m_window.workspaceView()->showPage(i);
            QCoreApplication::processEvents();
        }
        return qobject_cast<P*>(m_window.workspaceView()->currentPage());
    }
    QString name() { return QStringLiteral("Typed %1").arg(m_random.generate()); }
    template <class Rows>
    auto anyOf(const Rows& rows) {
        return rows.at(m_random.bounded(static_cast<int>(rows.size())));
    }
    void capture() {
        auto* row = page<UseCasesPage>()->table()->captureRow();
        row->setFocus();
        QTest::keyClicks(row, name());
        QTest::keyClick(row, Qt::Key_Return);
    }
    void rename() {
        auto* cases = page<UseCasesPage>();
        cases->table()->select({anyOf(m_window.workspace()->portfolio().useCases().rows()).id});
        QCoreApplication::processEvents();
        auto* edit = cases->inspector()->nameEdit();
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, name());
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void moveBar() {
        auto* view = page<RoadmapPage>()->findChild<TimelineView*>();
        view->select(anyOf(m_window.workspace()->portfolio().initiatives().rows()).id);
        QTest::keyClick(view, m_random.bounded(2) ? Qt::Key_Right : Qt::Key_Left);
    }
    void undo() {
        auto* action = m_window.findChild<QAction*>(QStringLiteral("undo"));
        if (m_window.workspace()->canUndo() && m_window.workspace()->historyPosition() > 1) action->trigger();
    }

    MainWindow& m_window;
    QRandomGenerator m_random;
};

void acknowledge(const Workspace& workspace) {
    static int number = 0;
    const QByteArray digest = QCryptographicHash::hash(dumpOf(workspace.portfolio()).toUtf8(), QCryptographicHash::Sha256).toHex();
    reliability::say(STDOUT_FILENO, "ACK " + QByteArray::number(++number) + ' ' + digest);
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("stagepath"));
    QApplication::setOrganizationName(QStringLiteral("stagepath"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4) {
        std::fprintf(stderr, "reliability_window_session FILE STATE SEED\n");
        return 2;
    }
    applyTheme(application, ThemeChoice::Light);
    Environment environment = Environment::real();
    environment.author = QStringLiteral("Tester");
    environment.stateDirectory = arguments[2];
    MainWindow window(environment);
    window.resize(1440, 900);
    window.start(arguments[1]);
    if (!QTest::qWaitFor([&] { return window.workspace() && !window.isBusy() && window.isVisible(); }, kLimit)) return 1;
    QApplication::setActiveWindow(&window);
    QObject::connect(window.workspace(), &Workspace::changed, &window, [&window] { acknowledge(*window.workspace()); });
    reliability::say(STDOUT_FILENO, "READY");
    for (Driver driver(window, arguments[3].toUInt());;) driver.act();
}
