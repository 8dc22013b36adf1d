// Hands and eyes for the page of the use cases: keys for whatever has the focus, a hardly answered assessment, a look for ink.
#pragma once

#include "core/domain/pack/content_pack.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QApplication>
#include <QImage>
#include <QTest>

namespace stagepath::test {

/// Types into whatever has the focus.
inline void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), q(text)); }

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

/// Answers only two of the twelve questions of a light round, for a use case that has no round yet.
inline QString assessHardly(UseCaseHome& home) {
    UseCase assessed;
    for (const UseCase& u : home.workspace->portfolio().useCases()) {
        if (home.workspace->portfolio().assessmentsOf(Subject::of(u.id)).isEmpty()) assessed = u;
    }
    REQUIRE(assessed.id);
    home.workspace->edit(q("Assess"), [&](Editor& e) {
        Assessment round;
        round.subject = Subject::of(assessed.id);
        round.date = home.workspace->environment().today();
        round.mode = AssessmentMode::Light;
        round.id = e.insert(round);
        for (const Criterion& c : builtInPack().criteria) {
            if (!c.light || c.dimension != Dimension::Data) continue;
            AssessmentAnswer answer;
            answer.assessment = round.id;
            answer.criterion = c.key;
            answer.level = 4;
            e.insert(answer);
        }
    });
    QCoreApplication::processEvents();
    return assessed.name;
}

/// Whether anything is drawn in \p box.
inline bool hasInk(const QImage& image, const QRect& box) {
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            if (image.pixel(x, y) != image.pixel(box.topLeft())) return true;
        }
    }
    return false;
}

}  // namespace stagepath::test
