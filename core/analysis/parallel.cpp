#include "core/analysis/parallel.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace stagepath {

void inParts(qsizetype count, qsizetype grain, const std::function<void(qsizetype from, qsizetype to)>& work) {
    const qsizetype parts = (count + grain - 1) / grain;
    const qsizetype threads = std::min<qsizetype>(parts, std::max(1U, std::thread::hardware_concurrency()));
    std::atomic<qsizetype> next = 0;
    const auto takeParts = [&] {
        for (qsizetype part = next++; part < parts; part = next++) work(part * grain, std::min(count, (part + 1) * grain));
    };
    std::vector<std::future<void>> others;
    for (qsizetype i = 1; i < threads; ++i) others.push_back(std::async(std::launch::async, takeParts));
    takeParts();
    for (std::future<void>& other : others) other.get();
}

}  // namespace stagepath
