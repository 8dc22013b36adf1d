#include "core/analysis/draft/draft_items.h"

#include <algorithm>
#include <map>
#include <queue>
#include <vector>

namespace stagepath {

namespace {

/// How much runs in each week of one workstream. Weeks are worked out as far as somebody asks, so that a plan that
/// reaches far costs nothing.
class WeekLoad {
public:
    WeekLoad(const QList<std::pair<int, int>>& running, int limit) : m_limit(limit) {
        for (const auto& [first, last] : running) {
            if (last < first) continue;
            ++m_changes[first];
            --m_changes[last + 1];
        }
        m_next = m_changes.cbegin();
    }

    /// Takes the first \p weeks weeks in a row that have room, from \p from on.
    int take(int from, int weeks) {
        int start = nextWithRoom(from);
        for (int week = start; week < start + weeks; ++week) {
            const int free = nextWithRoom(week);
            if (free == week) continue;
            start = free;
            week = free;
        }
        for (int week = start; week < start + weeks; ++week) {
            if (++m_load[static_cast<std::size_t>(week)] == m_limit) m_skip[static_cast<std::size_t>(week)] = week + 1;
        }
        return start;
    }

private:
    void reachTo(int week) {
        while (static_cast<int>(m_load.size()) <= week) {
            const int at = static_cast<int>(m_load.size());
            if (m_next != m_changes.cend() && m_next.key() == at) m_running += *m_next++;
            m_load.push_back(m_running);
            m_skip.push_back(m_running >= m_limit ? at + 1 : at);
        }
    }
    /// Full weeks point on to the next that may have room; the way there is shortened for the next who asks.
    int nextWithRoom(int week) {
        int free = week;
        for (reachTo(free); m_skip[static_cast<std::size_t>(free)] != free; reachTo(free)) free = m_skip[static_cast<std::size_t>(free)];
        while (week != free) {
            const int on = m_skip[static_cast<std::size_t>(week)];
            m_skip[static_cast<std::size_t>(week)] = free;
            week = on;
        }
        return free;
    }

    int m_limit;
    QMap<int, int> m_changes;  ///< week → more or less that runs from it on
    QMap<int, int>::const_iterator m_next;
    int m_running = 0;
    std::vector<int> m_load;
    std::vector<int> m_skip;  ///< the week itself where it has room
};

class ListScheduler {
public:
    ListScheduler(const Portfolio& portfolio, QDate begin, const DraftItems& draft) : m_portfolio(portfolio), m_begin(begin), m_draft(draft), m_count(static_cast<std::size_t>(draft.items.size())) {
        collectRunning();
        collectWaiting();
        collectStages();
    }

    QList<DraftLine> schedule(const ProgressCallback& progress) {
        QList<DraftLine> lines;
        while (!m_ready.empty()) {
            if (lines.size() % 256 == 255) report(progress, 0.6 + 0.2 * static_cast<double>(lines.size()) / static_cast<double>(m_count));
            const int index = m_byRank[static_cast<std::size_t>(m_ready.top())];
            m_ready.pop();
            m_place[static_cast<std::size_t>(index)] = static_cast<int>(lines.size());
            lines.append(placed(index));
            for (const int next : m_followers[static_cast<std::size_t>(index)]) {
                if (--m_waiting[static_cast<std::size_t>(next)] == 0) m_ready.push(m_rank[static_cast<std::size_t>(next)]);
            }
        }
        return lines;
    }

private:
    void collectRunning() {
        for (const Initiative& i : m_portfolio.initiatives()) {
            const Workstream* w = m_portfolio.find(i.workstream);
            if (!w || !i.start.isValid() || !i.finish.isValid() || i.finish < m_begin) continue;
            m_running[w->name].append({std::max(0, weekOf(i.start)), weekOf(i.finish)});
        }
    }
    void collectWaiting() {
        m_place.assign(m_count, 0);
        m_finish.assign(m_count, 0);
        m_followers.resize(m_count);
        m_waiting.resize(m_count);
        m_rank.resize(m_count);
        for (int i = 0; i < m_draft.items.size(); ++i) {
            m_byRank.push_back(i);
            m_waiting[static_cast<std::size_t>(i)] = static_cast<int>(m_draft.items[i].line.after.size());
            for (const int earlier : m_draft.items[i].line.after) m_followers[static_cast<std::size_t>(earlier)].push_back(i);
        }
        std::stable_sort(m_byRank.begin(), m_byRank.end(), [this](int a, int b) { return m_draft.items[a].rank > m_draft.items[b].rank; });
        for (std::size_t rank = 0; rank < m_count; ++rank) {
            m_rank[static_cast<std::size_t>(m_byRank[rank])] = static_cast<int>(rank);
            if (m_waiting[static_cast<std::size_t>(m_byRank[rank])] == 0) m_ready.push(static_cast<int>(rank));
        }
    }
    /// Who takes a use case to the stage before the one that an item serves.
    void collectStages() {
        m_stageBefore.resize(m_count);
        for (auto it = m_draft.serving.cbegin(); it != m_draft.serving.cend(); ++it) {
            if (it.key().second < 2) continue;
            const QList<int> before = m_draft.serving.value({it.key().first, it.key().second - 1});
            if (before.isEmpty()) continue;
            for (const int item : *it) m_stageBefore[static_cast<std::size_t>(item)].append(before);
        }
    }

    DraftLine placed(int index) {
        const DraftItem& item = m_draft.items[index];
        DraftLine line = item.line;
        int earliest = 0;
        for (int& a : line.after) {
            earliest = std::max(earliest, m_finish[static_cast<std::size_t>(a)]);
            a = m_place[static_cast<std::size_t>(a)];
        }
        if (item.notFinishedBefore.isValid()) {
            const int weeks = static_cast<int>((m_begin.daysTo(item.notFinishedBefore) + kDraftDaysPerWeek - 1) / kDraftDaysPerWeek);
            earliest = std::max(earliest, weeks - item.weeks + 1);
        }
        const int start = loadOf(line.workstream).take(std::max(earliest, stageGap(index)), item.weeks);
        setDays(line.initiative, m_begin.addDays(qint64(start) * kDraftDaysPerWeek), item.weeks);
        // Work that follows lower levels ends after them, also where its last weeks are all holidays.
        if (item.notFinishedBefore > line.initiative.finish) line.initiative.finish = m_portfolio.settings().calendar.next(item.notFinishedBefore);
        m_finish[static_cast<std::size_t>(index)] = std::max(start + item.weeks, weekOf(line.initiative.finish) + 1);
        return line;
    }
    int weekOf(QDate day) const { return static_cast<int>(m_begin.daysTo(day)) / kDraftDaysPerWeek; }

    /// From the first to the last day that is worked in \p weeks from \p monday on; to a Friday where there is no calendar. Where
    /// all of them are holidays, the first day after them.
    void setDays(Initiative& initiative, QDate monday, int weeks) const {
        const WorkCalendar& calendar = m_portfolio.settings().calendar;
        initiative.start = calendar.isSet ? calendar.next(monday) : monday;
        const QDate sunday = monday.addDays(qint64(weeks) * kDraftDaysPerWeek - 1);
        initiative.finish = calendar.isSet ? std::max(initiative.start, calendar.startOf(sunday, 1)) : sunday.addDays(-2);
    }

    WeekLoad& loadOf(const QString& workstream) {
        const auto found = m_loads.find(workstream);
        if (found != m_loads.end()) return found->second;
        const int limit = std::max(1, m_portfolio.settings().limits.maxPerWorkstream);
        return m_loads.try_emplace(workstream, m_running.value(workstream), limit).first->second;
    }

    /// The first week in which an item may start so that no use case gains a stage sooner than the minimum time after
    /// the one before.
    int stageGap(int index) const {
        int earliest = 0;
        const int gap = m_portfolio.settings().limits.minStageMonths * 31 / kDraftDaysPerWeek + 1;
        for (const QList<int>& before : m_stageBefore[static_cast<std::size_t>(index)]) {
            for (const int earlier : before) earliest = std::max(earliest, m_finish[static_cast<std::size_t>(earlier)] + gap - m_draft.items[index].weeks);
        }
        return earliest;
    }

    const Portfolio& m_portfolio;
    QDate m_begin;
    const DraftItems& m_draft;
    std::size_t m_count;
    QHash<QString, QList<std::pair<int, int>>> m_running;  ///< by workstream: first and last week
    std::map<QString, WeekLoad> m_loads;
    std::vector<int> m_byRank;   ///< items, the highest rank first
    std::vector<int> m_rank;     ///< of an item, its place in m_byRank
    std::vector<int> m_waiting;  ///< how many it still waits for
    std::vector<std::vector<int>> m_followers;
    std::vector<QList<QList<int>>> m_stageBefore;
    std::vector<int> m_place;   ///< item → line
    std::vector<int> m_finish;  ///< item → week after its last; 0: not placed
    std::priority_queue<int, std::vector<int>, std::greater<>> m_ready;
};

}  // namespace

QList<DraftLine> scheduledLines(const Portfolio& portfolio, QDate begin, const DraftItems& draft, const ProgressCallback& progress) {
    return ListScheduler(portfolio, begin, draft).schedule(progress);
}

}  // namespace stagepath
