// The closed vocabularies of the domain, each with the keys under which files and interfaces know its values.
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace stagepath {

/// Where a use case is used (not how well it is run: that is its stage).
enum class Lifecycle { Idea, Development, Pilot, Production, Scaled, Retired, NotStated };
/// The six readiness dimensions, in the order of every table and chart.
enum class Dimension { Data, Ownership, Value, Governance, Change, Mlops };
inline constexpr int kDimensionCount = 6;
inline constexpr std::array<Dimension, kDimensionCount> kDimensions{
    Dimension::Data, Dimension::Ownership, Dimension::Value, Dimension::Governance, Dimension::Change, Dimension::Mlops};
inline constexpr int kMaxLevel = 4;
inline constexpr int kMaxStage = 4;

enum class Quadrant { ScaleNow, BuildReadiness, QuickWin, Rethink, Unplaced };
enum class InitiativeKind { Rollout, Enabler, Work };
enum class DependencyType { FinishToStart, StartToStart, FinishToFinish, StartToFinish };
enum class MilestoneKind { Milestone, Gate };
enum class AssessmentMode { Full, Light, Direct };
enum class AnswerState { Level, Unknown, NotApplicable };
enum class Severity { Error, Warning, Hint };

/// Keys of an enum in declaration order; specialised for each enum that is stored or printed.
template <class E>
struct EnumKeys;
template <>
struct EnumKeys<Lifecycle> {
    static constexpr std::array keys{"idea", "development", "pilot", "production", "scaled", "retired", "not_stated"};
};
template <>
struct EnumKeys<Dimension> {
    static constexpr std::array keys{"data", "ownership", "value", "governance", "change", "mlops"};
};
template <>
struct EnumKeys<Quadrant> {
    static constexpr std::array keys{"scale_now", "build_readiness", "quick_win", "rethink", "unplaced"};
};
template <>
struct EnumKeys<InitiativeKind> {
    static constexpr std::array keys{"rollout", "enabler", "work"};
};
template <>
struct EnumKeys<DependencyType> {
    static constexpr std::array keys{"FS", "SS", "FF", "SF"};
};
template <>
struct EnumKeys<MilestoneKind> {
    static constexpr std::array keys{"milestone", "gate"};
};
template <>
struct EnumKeys<AssessmentMode> {
    static constexpr std::array keys{"full", "light", "direct"};
};
template <>
struct EnumKeys<AnswerState> {
    static constexpr std::array keys{"level", "unknown", "na"};
};
template <>
struct EnumKeys<Severity> {
    static constexpr std::array keys{"error", "warning", "hint"};
};

/// The stored key of \p value.
template <class E>
QString keyOf(E value) {
    return QString::fromLatin1(EnumKeys<E>::keys[static_cast<std::size_t>(value)]);
}

/// The value whose key is \p key; nothing if there is none.
template <class E>
std::optional<E> fromKey(QStringView key) {
    for (std::size_t i = 0; i < EnumKeys<E>::keys.size(); ++i) {
        if (key == QLatin1String(EnumKeys<E>::keys[i])) return static_cast<E>(i);
    }
    return std::nullopt;
}

constexpr int indexOf(Dimension d) { return static_cast<int>(d); }

}  // namespace stagepath
