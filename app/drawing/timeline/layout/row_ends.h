// Packing bars into rows: thousands of them ask for the first free row.
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

namespace stagepath {

/// Where the rows of a lane end, to find the first that is free from some place on without a look at each of them.
class RowEnds {
public:
    /// The first row that ends, with \p gap, no later than \p left; one more than there are where none does.
    qsizetype firstFree(double left, double gap) const {
        if (m_least.empty() || m_least[1] + gap > left) return m_count;
        std::size_t node = 1;
        while (node < m_leaves) node = m_least[2 * node] + gap > left ? 2 * node + 1 : 2 * node;
        return static_cast<qsizetype>(node - m_leaves);
    }
    qsizetype size() const { return m_count; }
    /// \p row is one of the rows, or the next one.
    void set(qsizetype row, double end) {
        if (row == m_count) grow();
        std::size_t node = m_leaves + static_cast<std::size_t>(row);
        m_least[node] = end;
        for (node /= 2; node >= 1; node /= 2) m_least[node] = std::min(m_least[2 * node], m_least[2 * node + 1]);
    }

private:
    static constexpr double kNoRow = std::numeric_limits<double>::infinity();
    void grow() {
        if (static_cast<std::size_t>(++m_count) <= m_leaves) return;
        const std::size_t before = std::exchange(m_leaves, std::max<std::size_t>(2 * m_leaves, 8));
        std::vector<double> least(2 * m_leaves, kNoRow);
        for (std::size_t i = 0; i < before; ++i) least[m_leaves + i] = m_least[before + i];
        for (std::size_t node = m_leaves - 1; node >= 1; --node) least[node] = std::min(least[2 * node], least[2 * node + 1]);
        m_least = std::move(least);
    }

    std::vector<double> m_least;  ///< a heap of the least ends, the rows themselves from m_leaves on
    std::size_t m_leaves = 0;
    qsizetype m_count = 0;
};

}  // namespace stagepath
