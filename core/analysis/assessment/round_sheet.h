// One subject's assessment as a page shows it: a round with its answers, and the levels that stand behind what it leaves open.
#pragma once

#include "core/analysis/assessment/coverage.h"
#include "core/analysis/assessment/rounds.h"

namespace stagepath {

/// One criterion in a round.
struct SheetAnswer {
    bool isSaid = false;       ///< the round itself answers it
    AnswerState state = AnswerState::Level;
    std::optional<int> level;  ///< answered, or pale: what stands behind it (an earlier round, inheritance, a level set directly)
    bool isNote = false;       ///< its dimension is set directly, so that it counts for nothing
    QString evidence;
    QString link;
    QString reason;
    QString by;
    QDate at;
    std::optional<RoundChange> change;  ///< beside the round compared with

    bool hasEvidence() const { return !evidence.isEmpty() || !link.isEmpty(); }
};

/// One dimension in a round.
struct SheetDimension {
    DimensionStanding standing;
    bool isSaid = false;        ///< the round says something of it
    std::optional<int> direct;  ///< set directly in the round
    std::optional<int> carried; ///< set directly in another round of the subject, and what stands still
    QString reason;
    std::optional<RoundChange> change;  ///< of what is set directly, beside the round compared with
    int moved = 0;              ///< its level is higher (1) or lower (−1) than in the round compared with
    QString source;             ///< where what the round leaves open comes from, in words; empty where nothing does
    std::array<SheetAnswer, kCriteriaPerDimension> answers;
};

class RoundSheet {
public:
    /// The sheet of \p round; with a null one of what the subject inherits. \p comparedWith may be null.
    RoundSheet(const Portfolio& portfolio, const Subject& subject, AssessmentId round, AssessmentId comparedWith, QDate today);

    Subject subject;
    std::optional<Assessment> round;
    bool isLatest = true;
    QDate date;         ///< on which it stands: that of the round, or today for the latest
    Standing standing;  ///< on that date
    Coverage coverage;
    std::array<SheetDimension, kDimensionCount> dimensions;

    const SheetDimension& of(Dimension d) const { return dimensions[static_cast<std::size_t>(indexOf(d))]; }
    /// Whether answers can be given: in a round of any date until it is closed, and where there is none yet.
    bool isOpen() const { return !round || round->closed.isNull(); }
    bool isLight() const { return round && round->mode == AssessmentMode::Light; }
    /// Counts of changes by kind beside the round compared with.
    std::array<int, kRoundChangeKinds> changes{};
    std::optional<Standing> before;  ///< on the date of the round compared with

private:
    void readAnswers(const Portfolio& portfolio, const SubjectState& state);
    void compare(const Portfolio& portfolio, AssessmentId with);
};

/// "A. Rahman" of "Aisha Rahman".
QString shortName(const QString& name);

}  // namespace stagepath
