// What earlier drafts have left in the plan.
#include "core/analysis/draft/draft_items.h"
#include "core/analysis/plan/link_graph.h"
#include "core/domain/translations.h"

#include <QCoreApplication>

#include <algorithm>

namespace stagepath {

namespace {

constexpr auto kAssessmentText = QT_TRANSLATE_NOOP("Draft", "Light assessment of the enterprise");
constexpr int kShortestAssessment = 14;  ///< days; a meeting at the beginning is none
constexpr auto kRolloutText = QT_TRANSLATE_NOOP("Draft", "%1: roll-out to stage %2");

/// Who comes after the initiative in row \p node, directly or through others.
std::vector<bool> allAfter(const LinkGraph& graph, int node) {
    std::vector<bool> isAfter(static_cast<std::size_t>(graph.size()), false);
    std::vector<int> open{node};
    while (!open.empty()) {
        const int from = open.back();
        open.pop_back();
        for (const LinkGraph::Edge& edge : graph.following(from)) {
            if (isAfter[static_cast<std::size_t>(edge.node)]) continue;
            isAfter[static_cast<std::size_t>(edge.node)] = true;
            open.push_back(edge.node);
        }
    }
    return isAfter;
}

/// Whether all linked work that raises levels comes after the initiative in row \p node.
bool isBeforeAllThatRaises(const Portfolio& p, const LinkGraph& graph, int node) {
    const std::vector<bool> isAfter = allAfter(graph, node);
    bool isAny = false;
    for (int other = 0; other < graph.size(); ++other) {
        if (graph.preceding(other).empty() || p.outcomesOf(p.initiatives().rows()[other].id).isEmpty()) continue;
        if (!isAfter[static_cast<std::size_t>(other)]) return false;
        isAny = true;
    }
    return isAny;
}

}  // namespace

QString draftAssessmentName() { return QCoreApplication::translate("Draft", kAssessmentText); }

bool hasDraftAssessment(const Portfolio& portfolio) {
    const QStringList names = inAllLanguages("Draft", kAssessmentText);
    const QList<Initiative>& rows = portfolio.initiatives().rows();
    if (std::any_of(rows.begin(), rows.end(), [&](const Initiative& i) { return names.contains(i.name); })) return true;
    // Under another name it is still the work that raises nothing itself, waits for nothing, and that all else waits for.
    const QString lane = workstreamFor(portfolio, Dimension::Ownership);
    const LinkGraph graph(portfolio);
    for (int node = 0; node < graph.size(); ++node) {
        const Initiative& i = rows[node];
        const bool mayBe = i.kind == InitiativeKind::Work && i.useCase.isNull() && graph.preceding(node).empty() && !graph.following(node).empty() && portfolio.outcomesOf(i.id).isEmpty();
        const Workstream* stream = portfolio.find(i.workstream);
        const bool isWhereDrafted = stream && stream->name == lane && i.start.daysTo(i.finish) >= kShortestAssessment;
        if (mayBe && isWhereDrafted && isBeforeAllThatRaises(portfolio, graph, node)) return true;
    }
    return false;
}

QString draftRolloutName(const QString& useCase, int stage) { return QCoreApplication::translate("Draft", kRolloutText).arg(useCase, QString::number(stage)); }

PlannedRollouts::PlannedRollouts(const Portfolio& portfolio) : m_portfolio(portfolio), m_patterns(inAllLanguages("Draft", kRolloutText)) {}

int PlannedRollouts::stageOf(const Initiative& initiative) const {
    const UseCase* useCase = m_portfolio.find(initiative.useCase);
    for (int stage = 2; useCase && stage <= kMaxStage; ++stage) {
        for (const QString& pattern : m_patterns) {
            if (initiative.name == pattern.arg(useCase->name, QString::number(stage))) return stage;
        }
    }
    return 0;
}

}  // namespace stagepath
