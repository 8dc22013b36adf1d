// The page People over the sample (or nothing), shown and ready for keys.
#pragma once

#include "app/pages/people_page.h"
#include "app/views/people/gap_tile.h"
#include "app/views/people/people_list.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QApplication>
#include <QtTest/QTest>

namespace stagepath::test {

struct PeopleHome : test::UseCaseHome {
    explicit PeopleHome(Content content = Content::Sample, QSize size = {1232, 844}) : UseCaseHome(content), page(*workspace), list(*page.list()) {
        page.resize(size);
        page.show();
        page.activateWindow();
        QApplication::setActiveWindow(&page);
        QTest::qWait(1);
        QObject::connect(&page, &Page::problem, &page, [this](const QString& sentence) { problems.append(sentence); });
        QObject::connect(&page, &Page::toast, &page, [this](const QString& sentence) { toasts.append(sentence); });
        QObject::connect(&page, &Page::refused, &page, [this](const QString& sentence) { refusals.append(sentence); });
    }
    PersonId person(const char* name) const {
        for (const Person& p : workspace->portfolio().people()) {
            if (p.name == q(name)) return p.id;
        }
        return {};
    }
    BusinessUnitId unit(const char* name) const {
        for (const BusinessUnit& u : workspace->portfolio().units()) {
            if (u.name == q(name)) return u.id;
        }
        return {};
    }
    const PeopleModel& model() const { return *static_cast<const PeopleModel*>(list.model()); }
    QStringList shown() const {
        QStringList names;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (const Person* p = model().personAt(row)) names.append(p->name);
        }
        return names;
    }
    GapTile* tile(int i) const { return page.findChildren<GapTile*>()[i]; }

    PeoplePage page;
    PeopleList& list;
    QStringList problems;
    QStringList toasts;
    QStringList refusals;
};

}  // namespace stagepath::test
