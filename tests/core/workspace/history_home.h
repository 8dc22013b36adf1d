// A workspace with a few things in it, for tests of its history.
#pragma once

#include "core/workspace/dump.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

namespace stagepath::test {

struct HistoryHome {
    TempDir dir;
    Environment environment = [this] {
        Environment e = Environment::fixed(QDate(2026, 11, 16));
        e.stateDirectory = dir.path(QStringLiteral("state"));
        e.author = q("Ines Adler");
        return e;
    }();
    QString file = dir.path(QStringLiteral("w.stagepath"));
    std::unique_ptr<Workspace> w = Workspace::create(file, q("Alder"), environment);

    qint64 position() const { return w->historyPosition(); }
    QString dump() const { return dumpOf(w->portfolio()); }

    UseCaseId addUseCase(const QString& name) {
        UseCaseId id;
        w->edit(q("Add ") + name, [&](Editor& e) {
            UseCase u;
            u.name = name;
            id = e.insert(u);
        });
        return id;
    }
    PersonId addPerson(const QString& name) {
        PersonId id;
        w->edit(q("Add ") + name, [&](Editor& e) {
            Person p;
            p.name = name;
            id = e.insert(p);
        });
        return id;
    }
    /// Changes one use case; returns the number of the change.
    template <class F>
    qint64 change(const QString& text, UseCaseId id, F f) {
        UseCase u = *w->portfolio().find(id);
        f(u);
        w->edit(text, [&](Editor& e) { e.update(u); });
        return position();
    }
    ImpactScoreId score(UseCaseId id, int value) {
        ImpactScoreId result;
        w->edit(q("Score"), [&](Editor& e) {
            ImpactScore s;
            s.useCase = id;
            s.criterion = w->portfolio().impactCriteria().rows().constFirst().id;
            s.score = value;
            result = e.insert(s);
        });
        return result;
    }
};

}  // namespace stagepath::test
