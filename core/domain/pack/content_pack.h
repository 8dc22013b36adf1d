// The readiness model: criteria, gates, gap actions. Content, not code: the built-in one is read from
// resources/content, a workspace may hold one of its own.
#pragma once

#include "core/domain/enums.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

class QJsonArray;

namespace stagepath {

inline constexpr int kCriteriaPerDimension = 6;
inline constexpr int kCriteriaCount = kCriteriaPerDimension * kDimensionCount;
/// The format of a model's file that this program reads and writes.
inline constexpr int kPackFormat = 1;
/// Largest model that is read, in bytes.
inline constexpr qint64 kMaxPackBytes = 4LL * 1024 * 1024;

/// A step up in one criterion, ready to become an initiative.
struct GapAction {
    int level = 0;  ///< the level it brings, 2 to 4
    QString text;
    QString band;   ///< S, M or L
    int weeks = 0;  ///< planning placeholder: S 4, M 13, L 30
    bool operator==(const GapAction&) const = default;
};

/// One question of the assessment.
struct Criterion {
    QString key;  ///< DR1 … MO6
    Dimension dimension = Dimension::Data;
    int index = 0;  ///< 0 to 5 within the dimension
    QString name;
    QString question;    ///< empty where the name asks already
    QStringList levels;  ///< descriptors of the levels 1 to 4
    QString evidence;
    QStringList frameworks;  ///< public frameworks it is grounded in, by name
    QList<GapAction> actions;
    QString owner;      ///< usual owner's role
    double weight = 1;  ///< in the mean of its dimension and in the priority of its gap
    bool light = false;  ///< part of the light assessment
    bool operator==(const Criterion&) const = default;
};

/// A place among the 36 criteria.
struct CriterionRef {
    Dimension dimension = Dimension::Data;
    int index = 0;
    bool operator==(const CriterionRef&) const = default;
};

/// A criterion that one stage asks for by itself, in full.
struct StageGate {
    CriterionRef criterion;
    int level = 0;  ///< 1 to 4
    bool operator==(const StageGate&) const = default;
};

/// Two criteria whose answers contradict each other: the first at 3 or more while the second is at 1 or less.
struct Contradiction {
    CriterionRef high;
    CriterionRef low;
    bool operator==(const Contradiction&) const = default;
};

/// The model as a value, in one language.
struct ContentPack {
    QString id;
    int version = 0;
    QStringList basedOn;                                         ///< ids of the models it extends, the nearest first
    QList<Criterion> criteria;                                   ///< 36, by dimension
    std::array<int, kDimensionCount> gate{};                     ///< index of each dimension's gate criterion
    std::array<QList<StageGate>, kMaxStage + 1> stageGates;      ///< own gates of the stages 2 to 4
    QList<Contradiction> contradictions;
    std::array<QString, kDimensionCount> stallsWhen;             ///< "data was clean only in the pilot …"
    QMap<QString, int> weeks;                                    ///< by band
    bool operator==(const ContentPack&) const = default;

    const Criterion& at(Dimension d, int index) const { return criteria[indexOf(d) * kCriteriaPerDimension + index]; }
    const Criterion& at(const CriterionRef& ref) const { return at(ref.dimension, ref.index); }
    /// The criterion with \p key; nullptr if there is none.
    const Criterion* find(const QString& key) const;
    /// Weeks of what lifts a whole dimension to \p level: the longest of its actions; 0 to 1 is an S action. \p own
    /// holds the weeks of bands that differ from the model's.
    int weeksTo(Dimension d, int level, const QMap<QString, int>& own = {}) const;
    /// The level at which the criterion is an own gate of \p stage; 0 where it is none.
    int ownGate(int stage, Dimension d, int index) const;
};

/// One model in the program's languages.
struct PackLanguages {
    ContentPack english;
    ContentPack german;
    /// In the language that the program speaks now; English where there is no other.
    const ContentPack& now() const;
};

/// The built-in model; read once, at first use.
const PackLanguages& builtInPacks();
/// The same in the program's language.
const ContentPack& builtInPack();

/// The own gates of \p stage as a model's file lists them: a key alone where the level is the stage's.
QJsonArray stageGatesJson(int stage, const QList<StageGate>& gates);

/// Reads a model from a file's \p bytes. With "extends" it overrides single criteria of \p base or of the built-in
/// model. Throws Error that names \p file, the key and what is wrong.
ContentPack readPack(const QByteArray& bytes, const QString& file, const ContentPack& base = builtInPack());
/// The whole model as a file that readPack() takes.
QByteArray writePack(const ContentPack& pack);
/// The model that a setting row holds (a JSON object); one that extends the built-in model follows the language where
/// it says nothing itself. Throws Error as readPack().
PackLanguages readPackSetting(const QString& json);
/// What a workspace keeps of the file \p bytes while \p inForce is the model: JSON text for the setting "pack", whole
/// where the file extends \p inForce. Throws Error as readPack().
QString packSettingOf(const QByteArray& bytes, const QString& file, const ContentPack& inForce);
/// Throws Error where the model in \p json (as packSettingOf() gives it) has id and version of \p inForce and says something else:
/// rounds name their model by these two alone.
void refuseNamesake(const QString& json, const QString& file, const ContentPack& inForce);

/// Dimension and index from the shape of a key alone, without reading the pack; nothing for a foreign key.
std::optional<CriterionRef> criterionOf(const QString& key);
/// DR1 … MO6.
QString keyOf(const CriterionRef& ref);

}  // namespace stagepath
