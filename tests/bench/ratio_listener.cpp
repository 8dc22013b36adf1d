// Sets every benchmark beside its floor from the same run: "name" against "floor: name".
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include <catch2/catch.hpp>

#include <cstdio>
#include <map>
#include <string>

namespace {

struct RatioListener : Catch::TestEventListenerBase {
    using TestEventListenerBase::TestEventListenerBase;
    void benchmarkEnded(const Catch::BenchmarkStats<>& stats) override { means[stats.info.name] = stats.mean.point.count() / 1e6; }
    void testRunEnded(const Catch::TestRunStats&) override {
        std::printf("\n%-44s %12s %12s %8s\n", "benchmark (mean of the run)", "ms", "floor ms", "ratio");
        for (const auto& [name, ms] : means) {
            if (name.rfind("floor: ", 0) == 0) continue;
            const auto floor = means.find("floor: " + name);
            if (floor == means.end()) std::printf("%-44s %12.3f\n", name.c_str(), ms);
            else std::printf("%-44s %12.3f %12.3f %8.2f\n", name.c_str(), ms, floor->second, ms / floor->second);
        }
    }
    std::map<std::string, double> means;
};

}  // namespace

CATCH_REGISTER_LISTENER(RatioListener)
