// Which use cases a table shows: words that must all occur, and terms like "Lifecycle: not retired".
#pragma once

#include "core/analysis/impact.h"
#include "core/domain/values/value.h"

#include <QStringList>

namespace stagepath {

/// What a term of the filter looks at.
enum class FilterKind { Lifecycle, Unit, Accountable, Lead, Stage, Quadrant, Category };

/// One condition. Terms of the same kind are alternatives, terms of different kinds must all hold; negated ones exclude.
struct FilterTerm {
    FilterKind kind = FilterKind::Lifecycle;
    Value value;  ///< key, id, number or text by kind; NULL: has none ("No owner")
    bool negated = false;
    bool operator==(const FilterTerm&) const = default;
};

struct UseCaseFilter {
    QString text;
    QList<FilterTerm> terms;

    /// Everything that is not retired.
    static UseCaseFilter standard();
    /// True where \p haystack has every word of `text` and the terms hold.
    bool accepts(const Portfolio& portfolio, const UseCase& useCase, const UseCaseFigures& figures, const QString& haystack) const;
    /// Adds \p term; one that includes takes the place of those of its kind that exclude.
    void add(const FilterTerm& term);
    bool operator==(const UseCaseFilter&) const = default;
};

/// The value of \p kind that \p useCase has.
Value filterValue(FilterKind kind, const UseCase& useCase, const UseCaseFigures& figures);
/// Whether \p term is about a unit or a person that there is not any more.
bool isGone(const Portfolio& portfolio, const FilterTerm& term);
QString filterKindName(FilterKind kind);
/// The column of the use cases that \p kind looks at: "lifecycle"; empty for what is computed.
QString filterColumn(FilterKind kind);
/// The value in words: "Retail Banking", "No owner".
QString filterValueName(const Portfolio& portfolio, FilterKind kind, const Value& value);
/// "Lifecycle: not retired".
QString filterTermName(const Portfolio& portfolio, const FilterTerm& term);
/// Case-folded text in which the words are looked for: name, unit, category, owner, lead, id, tags and custom fields.
QString haystackOf(const Portfolio& portfolio, const UseCase& useCase);

}  // namespace stagepath
