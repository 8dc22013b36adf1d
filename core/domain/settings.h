// The workspace's settings: rows (key → JSON) in the file, so that they undo and travel. Unknown keys are kept.
#pragma once

#include "core/domain/draft_defaults.h"
#include "core/domain/enums.h"
#include "core/domain/id.h"
#include "core/domain/values/work_calendar.h"

#include <QMap>
#include <QString>

#include <array>
#include <memory>

namespace stagepath {

struct ContentPack;
struct PackLanguages;

/// Colours and words of the client on reports.
struct Brand {
    QString primary = QStringLiteral("#173F5B");    ///< #rrggbb
    QString secondary = QStringLiteral("#2B7F88");  ///< #rrggbb
    QString confidentiality;
    QString author;
    bool operator==(const Brand&) const = default;
};

/// Limits the checks compare with.
struct Limits {
    int stalledPilotMonths = 12;
    int gatesDueDays = 90;
    int maxAccountablePerExecutive = 5;
    int maxInitiativesPerLead = 3;
    int minStageMonths = 3;
    int staleAssessmentMonths = 6;
    int maxPerWorkstream = 2;  ///< initiatives at once per workstream in a draft
    bool operator==(const Limits&) const = default;
};

/// The readiness model of a workspace, read once from its row; none where the built-in one is in force.
struct PackInForce {
    std::shared_ptr<const PackLanguages> own;
    bool operator==(const PackInForce&) const { return true; }  ///< the row says whether two are equal
};

/// gates[stage - 1][dimension]: the level that a stage demands, 0 to 4.
using GateTable = std::array<std::array<int, kDimensionCount>, kMaxStage>;

/// Typed view of the setting rows. `rows` holds the raw JSON texts by key; the members are parsed from it.
struct Settings {
    QString organisation;
    QString programme;
    QString currency = QStringLiteral("EUR");  ///< ISO 4217
    int fiscalYearStartMonth = 1;              ///< 1 to 12
    PersonId programmeOwner;
    double impactThreshold = 50;     ///< 0 to 100
    double readinessThreshold = 50;  ///< 0 to 100
    std::array<double, kDimensionCount> weights{20, 20, 15, 15, 15, 15};
    GateTable gates{{{1, 1, 1, 1, 1, 1}, {2, 2, 2, 2, 2, 2}, {3, 3, 3, 3, 3, 3}, {4, 4, 4, 4, 4, 4}}};
    Limits limits;
    Brand brand;
    PackInForce pack;
    WorkCalendar calendar;
    DraftDefaults draft;

    /// The rows as stored. Keys: organisation, programme, currency, fiscal_year_start_month, programme_owner,
    /// thresholds, weights, gates, limits, brand, pack, calendar, draft.
    QMap<QString, QString> rows;

    /// Parses one row into the members (defaults where \p json is null or out of range) and keeps it in `rows`.
    void apply(const QString& key, const QString& json);
    /// The JSON text under which the member(s) of \p key are stored.
    QString encode(const QString& key) const;
    /// Says why \p json can't be the value of \p key (translated); empty if it can.
    static QString problem(const QString& key, const QString& json);
    /// The keys this version knows.
    static QStringList keys();
    /// Decimal digits of the currency's smallest unit.
    int currencyDigits() const;
    bool operator==(const Settings&) const = default;
};

/// The readiness model in force, in the program's language: the workspace's own, else the built-in one.
const ContentPack& packOf(const Settings& settings);

}  // namespace stagepath
