#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include "core/workspace/workspace.h"
#include "tests/bench/dataset.h"
#include "tests/bench/floors.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace stagepath;

namespace {

Environment environmentIn(const QTemporaryDir& dir) {
    Environment e = Environment::fixed(bench::today());
    e.stateDirectory = dir.filePath(QStringLiteral("state"));
    return e;
}

void benchmarkSize(int count) {
    const QString path = bench::workspaceOf(count);
    const std::string size = std::to_string(count);
    QTemporaryDir dir;
    const Environment environment = environmentIn(dir);
    BENCHMARK("floor: open " + size) { return bench::readRaw(path); };
    BENCHMARK("open " + size) { return Workspace::open(path, Workspace::Access::ReadOnly, environment)->portfolio().useCases().size(); };

    const QString copy = dir.filePath(QStringLiteral("floor.db"));
    QFile::copy(path, copy);
    bench::RawCommit floor(copy);
    int value = 0;
    BENCHMARK("floor: edit " + size) { floor.change(++value); };
    const QString edited = dir.filePath(QStringLiteral("edited.stagepath"));
    QFile::copy(path, edited);
    const auto workspace = Workspace::open(edited, Workspace::Access::ReadWrite, environment);
    BENCHMARK("edit " + size) {
        return workspace->edit(QStringLiteral("Progress"), [&](Editor& editor) {
            Initiative row = editor.portfolio().initiatives().rows().constFirst();
            row.progress = (row.progress + 1) % 101;
            editor.update(row);
        });
    };
}

}  // namespace

TEST_CASE("open and edit with 100 use cases", "[workspace]") { benchmarkSize(100); }
TEST_CASE("open and edit with 1,000 use cases", "[workspace]") { benchmarkSize(1000); }
TEST_CASE("open and edit with 10,000 use cases", "[workspace]") { benchmarkSize(10000); }
