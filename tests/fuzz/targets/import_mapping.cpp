// What somebody says of the columns and words of a list, as JSON of a stranger.
#include "core/exchange/import/import_mapping.h"
#include "core/exchange/import/import_plan.h"
#include "tests/fuzz/target.h"

namespace stagepath::fuzz {

QList<QByteArray> madeSeeds() { return {"{}"}; }

int runOne(const QByteArray& bytes) {
    const QByteArray list = "Title;Unit;Status;Begun;Worth;Title\nRouting;Corp;Live;3/4/2026;1.250,50;x\nTriage;;Gone;31.2.26;12;\n";
    return attempt([&] {
        ImportOptions options;
        options.mapping = readImportMapping(bytes, QStringLiteral("mapping.json"));
        const ImportPlan made = planImport(list, QStringLiteral("list.csv"), options, {});
        if (made.report.read != made.report.added + made.report.skipped) broken("every row is accounted for", QString::number(made.report.read));
        toJson(made.report);
    });
}

}  // namespace stagepath::fuzz
