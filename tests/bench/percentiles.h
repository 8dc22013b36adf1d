// How long something takes often, and at worst: a mean hides the one step in a hundred that stutters.
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace stagepath::bench {

/// Does \p step \p times and prints the median and the 99th percentile in milliseconds.
inline void printPercentiles(const std::string& name, int times, const std::function<void()>& step) {
    step();  // what is made once for all steps is not one of them
    std::vector<double> taken;
    QElapsedTimer timer;
    for (int i = 0; i < times; ++i) {
        timer.start();
        step();
        taken.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(taken.begin(), taken.end());
    const auto at = [&](double share) { return taken[std::min(taken.size() - 1, static_cast<std::size_t>(share * static_cast<double>(taken.size())))]; };
    std::printf("%-44s %12.3f ms median %12.3f ms p99\n", name.c_str(), at(0.5), at(0.99));
}

}  // namespace stagepath::bench
