// The built-in readiness model: criteria, gates, gap actions. Content, not code: read from resources/content.
#pragma once

#include "core/domain/enums.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace stagepath {

inline constexpr int kCriteriaPerDimension = 6;

/// A step up in one criterion, ready to become an initiative.
struct GapAction {
    int level = 0;  ///< the level it brings, 2 to 4
    QString text;
    int weeks = 0;  ///< planning placeholder: S 4, M 13, L 30
};

/// One question of the assessment.
struct Criterion {
    QString key;  ///< DR1 … MO6
    Dimension dimension = Dimension::Data;
    int index = 0;  ///< 0 to 5 within the dimension
    QString name;
    QString question;
    QStringList levels;  ///< descriptors of the levels 1 to 4
    QString evidence;
    QList<GapAction> actions;
    QString owner;  ///< usual owner's role
    bool light = false;  ///< part of the light assessment
};

/// A place among the 36 criteria.
struct CriterionRef {
    Dimension dimension = Dimension::Data;
    int index = 0;
};

/// The model as a value.
struct ContentPack {
    QString id;
    int version = 0;
    QList<Criterion> criteria;                                   ///< 36, by dimension
    std::array<int, kDimensionCount> gate{};                     ///< index of each dimension's gate criterion
    std::array<QList<CriterionRef>, kMaxStage + 1> stageGates;   ///< own gates of the stages 2 to 4

    const Criterion& at(Dimension d, int index) const { return criteria[indexOf(d) * kCriteriaPerDimension + index]; }
    /// The criterion with \p key; nullptr if there is none.
    const Criterion* find(const QString& key) const;
    /// Weeks of what lifts a whole dimension to \p level: the longest of its actions; 0 to 1 is an S action.
    int weeksTo(Dimension d, int level) const;
};

/// Read once, at first use.
const ContentPack& builtInPack();

/// Dimension and index from the shape of a key alone, without reading the pack; nothing for a foreign key.
std::optional<CriterionRef> criterionOf(const QString& key);

}  // namespace stagepath
