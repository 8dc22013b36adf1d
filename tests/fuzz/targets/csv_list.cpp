// A list as text: encoding, separator, heading, columns and words are found, first as the command line does, then as where
// somebody looks on; nothing is written.
#include "core/exchange/import/import_plan.h"
#include "core/exchange/reading/table_source.h"
#include "tests/fuzz/target.h"

namespace stagepath::fuzz {

namespace {

/// A list that says nothing of its own and one that meets what is there.
const Portfolio& somePortfolio() {
    static const Portfolio portfolio = [] {
        Portfolio p;
        p.assign<BusinessUnit>({{BusinessUnitId(1), 1, QStringLiteral("Claims"), QStringLiteral("c1")}});
        UseCase u;
        u.id = UseCaseId(1);
        u.name = QStringLiteral("Routing");
        u.externalId = QStringLiteral("U-1");
        p.assign<UseCase>({u});
        return p;
    }();
    return portfolio;
}

bool plan(const QByteArray& bytes, const ImportOptions& options) {
    return attempt([&] {
        const ImportPlan made = planImport(bytes, QStringLiteral("list.csv"), options, somePortfolio());
        if (made.report.read != made.report.added + made.report.updated + made.report.skipped) broken("every row is accounted for", QString::number(made.report.read));
        for (const ImportWarning& warning : made.report.warnings) expectSentence(onOneLine(warning.message));
        toJson(made.report);
    });
}

}  // namespace

QList<QByteArray> madeSeeds() {
    QByteArray wide = "name";
    for (int i = 0; i < 60; ++i) wide += ",c" + QByteArray::number(i);
    QByteArray sixteen("\xFF\xFE", 2);
    for (const char c : QByteArray("Name;Status\nRouting;Live\n")) sixteen.append(c).append('\0');
    return {wide + "\nRouting" + QByteArray(60, ',') + '\n', sixteen, "Name\n" + QByteArray("Routing\n").repeated(40)};
}

int runOne(const QByteArray& bytes) {
    const bool isTaken = plan(bytes, {});
    ImportOptions watched;
    watched.isWatched = true;
    watched.duplicates = DuplicateRule::Update;
    plan(bytes, watched);
    ImportOptions turned;
    turned.headerRow = kNoHeaderRow;
    turned.encoding = QStringLiteral("Mac Roman");
    turned.mapping[QStringLiteral("records_in_columns")] = true;
    plan(bytes, turned);
    return isTaken;
}

}  // namespace stagepath::fuzz
