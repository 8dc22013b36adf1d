#include "tests/app/map/map_home.h"

#include "app/drawing/typography.h"
#include "core/exchange/sample_reader.h"

#include <QApplication>
#include <QWheelEvent>

namespace stagepath::test {

MapHome::MapHome(Content content, Qt::LayoutDirection direction) {
    installFonts();
    Environment environment = Environment::fixed(QDate(2026, 11, 16));
    environment.stateDirectory = dir.path(q("state"));
    workspace = Workspace::create(dir.path(q("w.stagepath")), q("Northwind Bank"), environment);
    workspace->edit(q("Fill"), [content](Editor& editor) {
        if (content == Content::Sample) writeSample(editor);
        const int count = content == Content::Unplaced ? 20 : content == Content::Crowd ? 400 : 0;
        for (int i = 0; i < count; ++i) {
            UseCase u;
            u.name = q("Use case %1").arg(i + 1, 2, 10, QLatin1Char('0'));
            u.position = i + 1;
            if (content == Content::Crowd) u.placedReadiness = i * 37 % 97;
            if (content == Content::Crowd) u.placedImpact = i * 61 % 101;
            editor.insert(u);
        }
    });
    page = std::make_unique<MapPage>(*workspace);
    page->setLayoutDirection(direction);
    page->resize(1224, 844);
    page->show();
    view = page->view();
    QApplication::setActiveWindow(page.get());
    view->setFocus();
    QObject::connect(page.get(), &Page::problem, [this](const QString& s) { problems.append(s); });
    QObject::connect(page.get(), &Page::toast, [this](const QString& s, bool) { toasts.append(s); });
    QObject::connect(page.get(), &Page::refused, [this](const QString& s) { refusals.append(s); });
}

UseCaseId MapHome::id(const char* name) const {
    for (const UseCase& u : portfolio().useCases()) {
        if (u.name == q(name)) return u.id;
    }
    FAIL("no use case " << name);
    return {};
}

const MapBubble& MapHome::bubble(const char* name) const {
    const MapBubble* found = scene().find(id(name));
    REQUIRE(found);
    return *found;
}

void MapHome::drag(QPoint from, QPoint to, Qt::MouseButton button) {
    QTest::mousePress(view, button, {}, from);
    for (int step = 1; step <= 4; ++step) moveTo(from + (to - from) * step / 4, button);
}

void MapHome::moveTo(QPoint to, Qt::MouseButtons buttons) {
    QMouseEvent move(QEvent::MouseMove, to, view->mapToGlobal(to), Qt::NoButton, buttons, {});
    QCoreApplication::sendEvent(view, &move);
}

void MapHome::wheel(QPoint at, int notches) {
    QWheelEvent event(at, view->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view, &event);
}

bool MapHome::settles(qsizetype wanted) {
    return QTest::qWaitFor([&] { return steps() == wanted; }, 5000);
}

}  // namespace stagepath::test
