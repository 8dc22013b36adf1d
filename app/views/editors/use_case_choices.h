// What can be chosen for a field of a use case, in the order in which it is offered.
#pragma once

#include "app/models/use_cases/use_case_filter.h"
#include "core/analysis/figures.h"
#include "core/domain/entity.h"
#include "core/domain/portfolio.h"

namespace stagepath {

/// One line of a list to choose from.
struct UseCaseChoice {
    enum class Sign { None, Person, Nobody, Unit, Lifecycle, Stage, Quadrant, Create };
    QString text;
    QString detail;    ///< role, count; shown after the text
    Value value;
    Sign sign = Sign::None;
    QString color;     ///< category token of a person or unit
    bool strong = false;  ///< an executive
    QString create;    ///< name of what choosing it creates; empty otherwise
    int tag = 0;       ///< free for the caller
    bool weak = false;  ///< can be chosen, but should not be: stands below all others that match
};

/// Choices for \p field: people (where it is the accountable owner, executives first and the others marked in words), units, lifecycles, stages,
/// categories in use. The first clears the field where it can be empty.
QList<UseCaseChoice> choicesFor(const Portfolio& portfolio, const Field<UseCase>& field);
/// True where a name that isn't in the list can be taken (a new person or unit; any text for a category).
bool canCreate(const Field<UseCase>& field);
/// True where the field is edited by choosing.
bool isChosen(const Field<UseCase>& field);
/// Every value that a filter can ask for, as "Unit: Retail Banking", with the number of use cases; `tag` is the FilterKind.
/// Counted is what the rest of \p filter lets through, so that a count is the number of rows that choosing it leaves.
QList<UseCaseChoice> filterChoices(const Portfolio& portfolio, const FigureTable& figures, const UseCaseFilter& filter);
/// \p choices that match what was typed, best first: beginnings of the text, of words, initials, then any place.
QList<UseCaseChoice> matching(const QList<UseCaseChoice>& choices, const QString& typed);
/// Category token of a person: that of their unit.
QString colorOf(const Portfolio& portfolio, const Person& person);

}  // namespace stagepath
