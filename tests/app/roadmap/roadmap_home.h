// The roadmap page over the sample in its own workspace, shown and ready for mouse and keys.
#pragma once

#include "app/drawing/typography.h"
#include "app/pages/roadmap/roadmap_page.h"
#include "app/views/timeline/timeline_view.h"
#include "core/exchange/sample_reader.h"
#include "tests/support/support.h"

#include <QSettings>
#include <QSignalSpy>
#include <QtTest/QTest>

namespace stagepath::test {

/// The page over the sample in its own workspace, shown and ready for mouse and keys.
struct Roadmap {
    explicit Roadmap(bool sample = true) {
        installFonts();
        QSettings().remove(q("roadmap"));
        if (sample) workspace->edit(q("Sample"), [](Editor& editor) { writeSample(editor); });
        page = std::make_unique<RoadmapPage>(*workspace);
        page->resize(1224, 844);
        page->show();
        view = page->view();
        view->setFocus();
        QObject::connect(page.get(), &Page::problem, [this](const QString& s) { problems.append(s); });
        QObject::connect(page.get(), &Page::toast, [this](const QString& s, bool) { toasts.append(s); });
        QObject::connect(page.get(), &Page::refused, [this](const QString& s) { toasts.append(s); });
    }
    const Portfolio& portfolio() const { return workspace->portfolio(); }
    InitiativeId id(const char* name) const {
        for (const Initiative& i : portfolio().initiatives()) {
            if (i.name == q(name)) return i.id;
        }
        FAIL("no initiative " << name);
        return {};
    }
    const Initiative& row(const char* name) const { return *portfolio().find(id(name)); }
    QRect rect(InitiativeId wanted) const {
        const TimelineLayout& l = view->layoutOf();
        return view->itemRect(static_cast<int>(l.milestones.size()) + l.scene.barOf.value(wanted.value));
    }
    QRect rect(const char* name) const { return rect(id(name)); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* v = view->viewport();
        QTest::mousePress(v, Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 4; ++step) {
            QMouseEvent move(QEvent::MouseMove, from + (to - from) * step / 4, v->mapToGlobal(from + (to - from) * step / 4), Qt::NoButton, Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(v, &move);
        }
    }
    void drop(QPoint at, Qt::KeyboardModifiers modifiers = {}) { QTest::mouseRelease(view->viewport(), Qt::LeftButton, modifiers, at); }
    void key(int code, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view, static_cast<Qt::Key>(code), modifiers); }

    TempDir dir;
    Environment environment = [this] {
        Environment e = Environment::fixed(QDate(2026, 11, 16));
        e.stateDirectory = dir.path(q("state"));
        return e;
    }();
    std::unique_ptr<Workspace> workspace = Workspace::create(dir.path(q("w.stagepath")), q("Northwind Bank"), environment);
    std::unique_ptr<RoadmapPage> page;
    TimelineView* view = nullptr;
    QStringList problems;
    QStringList toasts;
};

}  // namespace stagepath::test
