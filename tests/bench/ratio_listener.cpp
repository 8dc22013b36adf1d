// Sets every benchmark beside its floor from the same run: "name" against "floor: name".
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>

namespace {

struct Result {
    double mean = 0;    ///< ms
    double median = 0;  ///< ms
};

struct RatioListener : Catch::TestEventListenerBase {
    using TestEventListenerBase::TestEventListenerBase;
    void benchmarkEnded(const Catch::BenchmarkStats<>& stats) override {
        auto samples = stats.samples;
        std::sort(samples.begin(), samples.end());
        results[stats.info.name] = {stats.mean.point.count() / 1e6, samples.empty() ? 0 : samples[samples.size() / 2].count() / 1e6};
    }
    void testRunEnded(const Catch::TestRunStats&) override {
        std::printf("\n%-44s %12s %12s %12s %8s\n", "benchmark", "mean ms", "median ms", "floor ms", "ratio");
        for (const auto& [name, result] : results) {
            if (name.rfind("floor: ", 0) == 0) continue;
            const auto floor = results.find("floor: " + name);
            if (floor == results.end()) std::printf("%-44s %12.3f %12.3f\n", name.c_str(), result.mean, result.median);
            else std::printf("%-44s %12.3f %12.3f %12.3f %8.2f\n", name.c_str(), result.mean, result.median, floor->second.mean, result.mean / floor->second.mean);
        }
    }
    std::map<std::string, Result> results;
};

}  // namespace

CATCH_REGISTER_LISTENER(RatioListener)
