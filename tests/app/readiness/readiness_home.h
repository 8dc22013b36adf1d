// The readiness page over the sample (or nothing) in its own workspace, shown and ready for keys.
#pragma once

#include "app/pages/readiness_page.h"
#include "app/views/readiness/ladder/ladder_view.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QApplication>
#include <QtTest/QTest>

namespace stagepath::test {

struct ReadinessHome : test::UseCaseHome {
    explicit ReadinessHome(Content content = Content::Sample, QSize size = {1232, 844}) : UseCaseHome(content), page(*workspace) {
        page.resize(size);
        page.show();
        page.activateWindow();
        QApplication::setActiveWindow(&page);
        QTest::qWait(1);
        QObject::connect(&page, &Page::problem, &page, [this](const QString& sentence) { problems.append(sentence); });
        QObject::connect(&page, &Page::toast, &page, [this](const QString& sentence) { toasts.append(sentence); });
        QObject::connect(&page, &Page::refused, &page, [this](const QString& sentence) { refusals.append(sentence); });
    }
    const Portfolio& portfolio() const { return workspace->portfolio(); }
    LadderRow& row() const { return *page.ladders()->row(page.ladders()->current()); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(&row(), static_cast<Qt::Key>(key), modifiers); }
    void start() const {
        page.ladders()->open(0, true);
        QTest::qWait(1);  // the heights follow
    }
    const AssessmentAnswer* answer(const char* criterion) const {
        for (const AssessmentAnswerId id : portfolio().answersOf(page.round())) {
            if (portfolio().find(id)->criterion == q(criterion)) return portfolio().find(id);
        }
        return nullptr;
    }
    Standing standing() const { return standingOf(portfolio(), page.subject(), workspace->environment().today()); }
    /// A use case without a round of its own.
    Subject unassessed() const {
        Subject found;
        for (const UseCase& u : portfolio().useCases()) {
            if (portfolio().assessmentsOf(Subject::of(u.id)).isEmpty()) found = Subject::of(u.id);
        }
        return found;
    }

    ReadinessPage page;
    QStringList problems;
    QStringList toasts;
    QStringList refusals;
};

}  // namespace stagepath::test
