// What a draft assumes of the organisation: how long an action takes, and who usually leads.
#pragma once

#include "core/domain/enums.h"
#include "core/domain/id.h"

#include <QJsonValue>
#include <QMap>

#include <array>

namespace stagepath {

/// The key of roll-outs among the durations, and how long one takes where nothing is said.
inline constexpr const char* kRolloutBand = "rollout";
inline constexpr int kRolloutWeeks = 13;

/// The workspace's own durations and leads of drafted work; what is not set is the readiness model's, or nobody.
struct DraftDefaults {
    QMap<QString, int> weeks;                       ///< by band, S, M or L, and of roll-outs: 1 to 520
    std::array<PersonId, kDimensionCount> leads{};  ///< by dimension; none: left empty

    /// Weeks of an action of \p band that takes \p otherwise in the readiness model.
    int weeksOf(const QString& band, int otherwise) const { return weeks.value(band, otherwise); }
    PersonId leadOf(Dimension d) const { return leads[static_cast<std::size_t>(indexOf(d))]; }

    /// Reads {"weeks": {"S": 4}, "leads": {"data": "person id"}}; what is not usable is left out.
    static DraftDefaults fromJson(const QJsonValue& json);
    QJsonValue toJson() const;
    /// Says why \p json can't be these defaults (translated); empty if it can.
    static QString problem(const QJsonValue& json);
    bool operator==(const DraftDefaults&) const = default;
};

}  // namespace stagepath
