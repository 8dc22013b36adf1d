// Frames of map and roadmap at 1920×1080, each beside as many plain rectangles drawn into the same picture.
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include "app/drawing/timeline/maturity_strip.h"
#include "app/drawing/typography.h"
#include "app/views/map/map_view.h"
#include "app/views/timeline/timeline_view.h"
#include "core/workspace/workspace.h"
#include "tests/bench/dataset.h"
#include "tests/bench/percentiles.h"

#include <QFile>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <catch2/catch.hpp>

using namespace stagepath;

namespace {

constexpr QSize kSize(1920, 1080);

QImage blank() {
    QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

/// The widget as the window system would ask for it.
int frame(QWidget& widget, QImage& image) {
    widget.render(&image, {}, {}, {});
    return image.pixelColor(900, 500).red();
}

/// Floor: \p count rectangles of \p size spread over the picture.
class Rectangles {
public:
    Rectangles(int count, QSizeF size) {
        QRandomGenerator random(5);
        for (int i = 0; i < count; ++i) m_rects.append({QPointF(random.bounded(1900.0), random.bounded(1060.0)), size});
    }
    int draw(QImage& image) const {
        QPainter p(&image);
        p.fillRect(image.rect(), Qt::white);
        p.setPen(Qt::black);
        p.setBrush(Qt::lightGray);
        for (const QRectF& rect : m_rects) p.drawRect(rect);
        return image.pixelColor(900, 500).red();
    }

private:
    QList<QRectF> m_rects;
};

void show(QWidget& widget) {
    installFonts();
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.resize(kSize);
    widget.show();
    QCoreApplication::processEvents();
}

void move(QWidget& widget, QPointF to, Qt::MouseButtons buttons) {
    QMouseEvent event(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, buttons, {});
    QCoreApplication::sendEvent(&widget, &event);
}

/// Goes to and fro between two steps, so that every frame differs from the one before.
struct ToAndFro {
    int step = 0;
    double next(double distance) { return (step = 1 - step) * distance; }
};

/// A copy of the workspace of \p count that can be edited.
struct Opened {
    explicit Opened(int count) {
        const QString path = dir.filePath(QStringLiteral("w.stagepath"));
        QFile::copy(bench::workspaceOf(count), path);
        Environment environment = Environment::fixed(bench::today());
        environment.stateDirectory = dir.filePath(QStringLiteral("state"));
        workspace = Workspace::open(path, Workspace::Access::ReadWrite, environment);
    }
    QTemporaryDir dir;
    std::unique_ptr<Workspace> workspace;
};

void benchmarkMap(int count) {
    const std::string size = std::to_string(count);
    const Opened opened(count);
    MapModel model(*opened.workspace);
    REQUIRE(model.scene().bubbles.size() == count);
    QImage image = blank();
    const Rectangles floor(count, {20, 20});
    BENCHMARK("floor: map frame " + size) { return floor.draw(image); };

    MapView view(model);
    show(view);
    BENCHMARK("map first frame " + size) {
        MapView fresh(model);
        fresh.resize(kSize);
        return frame(fresh, image);
    };
    ToAndFro steps;
    const QPointF held = view.bubbleRect(model.scene().bubbles.constLast().id).center();
    BENCHMARK("map frame " + size) {
        move(view, held + QPointF(steps.next(400), 0), Qt::NoButton);
        return frame(view, image);
    };
    QTest::mousePress(&view, Qt::LeftButton, {}, held.toPoint());
    move(view, held + QPointF(30, 0), Qt::LeftButton);
    BENCHMARK("map frame dragged " + size) {
        move(view, held + QPointF(30 + steps.next(60), 20), Qt::LeftButton);
        return frame(view, image);
    };
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, held.toPoint());
    view.zoom(2, {900, 500});
    QTest::mousePress(&view, Qt::MiddleButton, {}, {900, 500});
    BENCHMARK("map frame panned " + size) {
        move(view, QPointF(900 + steps.next(60), 520), Qt::MiddleButton);
        return frame(view, image);
    };
    QTest::mouseRelease(&view, Qt::MiddleButton, {}, {900, 520});
    BENCHMARK("map frame zoomed " + size) {
        view.zoom(steps.next(1) > 0 ? 1.2 : 1 / 1.2, {900, 500});
        return frame(view, image);
    };
}

void benchmarkTimeline(int count) {
    const std::string size = std::to_string(count);
    const Portfolio& portfolio = bench::portfolioOf(count);
    const TimelineScene scene = buildTimelineScene(portfolio, bench::today(), {});
    QImage image = blank();
    const Rectangles floor(count, {40, 19});
    BENCHMARK("floor: timeline frame " + size) { return floor.draw(image); };

    BENCHMARK("timeline first frame " + size) {
        TimelineView fresh;
        fresh.resize(kSize);
        fresh.setScene(scene);
        return frame(*fresh.viewport(), image);
    };
    TimelineView view;
    show(view);
    view.setScene(scene);
    ToAndFro steps;
    BENCHMARK("timeline frame " + size) {
        view.verticalScrollBar()->setValue(40 + static_cast<int>(steps.next(27)));
        return frame(*view.viewport(), image);
    };
    view.setZoom(TimelineView::Zoom::Year);
    BENCHMARK("timeline frame scrolled sideways " + size) {
        view.horizontalScrollBar()->setValue(200 + static_cast<int>(steps.next(40)));
        return frame(*view.viewport(), image);
    };
    view.select(scene.bars[0].id);
    view.ensureVisible();
    const QPoint held = view.itemRect(view.currentItem()).center();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, held);
    move(*view.viewport(), held + QPointF(30, 0), Qt::LeftButton);
    BENCHMARK("timeline frame dragged " + size) {
        move(*view.viewport(), held + QPointF(30 + steps.next(90), 0), Qt::LeftButton);
        return frame(*view.viewport(), image);
    };
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, held);
}

constexpr int kStepsTaken = 200;

/// Steps as a hand makes them, each painted, with the share that stutters. The strip is worked out anew for each step of a
/// drag, as the page does it.
void stepTimeline(int count) {
    const std::string size = std::to_string(count);
    const Portfolio& portfolio = bench::portfolioOf(count);
    const TimelineScene scene = buildTimelineScene(portfolio, bench::today(), {});
    QImage image = blank();
    TimelineView view;
    show(view);
    view.setScene(scene);
    view.setZoom(TimelineView::Zoom::Year);
    int n = 0;
    bench::printPercentiles("zoom step " + size, kStepsTaken, [&] {
        view.zoomBy(n++ % 16 < 8 ? 1.1 : 1 / 1.1, 900);
        frame(*view.viewport(), image);
    });
    ToAndFro steps;
    bench::printPercentiles("scroll step " + size, kStepsTaken, [&] {
        view.horizontalScrollBar()->setValue(200 + static_cast<int>(steps.next(40)));
        frame(*view.viewport(), image);
    });
    QObject::connect(&view, &TimelineView::previewed, [&](const QList<BarMove>& moves) {
        Portfolio draft = portfolio;
        QList<InitiativeId> ids;
        for (const BarMove& move : moves) {
            Initiative row = *draft.find(move.id);
            row.start = move.start;
            row.finish = move.finish;
            draft.put(row);
            ids.append(move.id);
        }
        view.showPreview(draft, ids, {});
        view.setStrip(buildMaturityStrip(draft, nullptr, Subject::enterprise(), scene.today, scene.from, scene.until));
    });
    view.select(scene.bars[0].id);
    view.ensureVisible();
    const QPoint held = view.itemRect(view.currentItem()).center();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, held);
    bench::printPercentiles("drag step with the live strip " + size, kStepsTaken, [&] {
        move(*view.viewport(), held + QPointF(30 + steps.next(90), 0), Qt::LeftButton);
        frame(*view.viewport(), image);
    });
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, held);
}

}  // namespace

TEST_CASE("timeline steps with 1,000 initiatives", "[steps]") { stepTimeline(1000); }
TEST_CASE("timeline steps with 10,000 initiatives", "[steps]") { stepTimeline(10000); }
TEST_CASE("map frames with 100 use cases", "[frames]") { benchmarkMap(100); }
TEST_CASE("map frames with 1,000 use cases", "[frames]") { benchmarkMap(1000); }
TEST_CASE("map frames with 2,000 use cases", "[frames]") { benchmarkMap(2000); }
TEST_CASE("map frames with 10,000 use cases", "[frames]") { benchmarkMap(10000); }
TEST_CASE("timeline frames with 100 initiatives", "[frames]") { benchmarkTimeline(100); }
TEST_CASE("timeline frames with 1,000 initiatives", "[frames]") { benchmarkTimeline(1000); }
TEST_CASE("timeline frames with 10,000 initiatives", "[frames]") { benchmarkTimeline(10000); }
