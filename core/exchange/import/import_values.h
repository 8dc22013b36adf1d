// The words of a list with what they become: lifecycles, units, dates that can't be read.
#pragma once

#include "core/exchange/import/column_mapping.h"
#include "core/exchange/import/import_options.h"
#include "core/exchange/reading/date_reader.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

namespace stagepath {

/// Fields that hold dates.
inline constexpr ImportField kDateFields[] = {ImportField::Started, ImportField::LiveSince, ImportField::TargetDate, ImportField::StageSince};
/// True for fields that hold one value, so that several columns of theirs can't be joined.
bool holdsOne(ImportField field);
/// True for fields that name a person: of several columns one names them, and one may have their address.
bool namesPerson(ImportField field);
/// What a column of people holds by its heading. Parts of a name are joined, the given name first.
enum class NamePart { Whole, Given, Family };
NamePart namePartOf(const QString& heading);

enum class ValueReason {
    OwnWord,      ///< our own word
    KnownWord,    ///< known from other lists, so a guess
    EmptyWord,    ///< says nothing, such as N/A
    UnknownWord,
    KnownName,    ///< of a unit that is there
    NewName,
    NearName,     ///< nearly the name of another unit
    NoSuchDay,
    NoDate,
    ByHand
};

/// One distinct value of a column.
struct ImportValue {
    ImportField field = ImportField::Lifecycle;
    QString column;          ///< its heading
    QString raw;
    int count = 0;
    QList<qsizetype> rows;   ///< as in ImportWarning, ascending; the first ones of very many
    /// What it becomes: the key of the lifecycle, the unit's name, the stored form of the date; empty: nothing, its text is kept.
    QString ours;
    QStringList proposals;   ///< other choices that make sense, in the same terms
    ValueReason reason = ValueReason::UnknownWord;
    /// Nothing has to be decided.
    bool isSure() const;
    /// A person should look; the guess may well be wrong, or there is none.
    bool isProblem() const;
};

/// Words of the options' "values", by field.
class GivenWords {
public:
    /// Throws Error where the options name a lifecycle or a date that there is not, or words for a field that has none.
    explicit GivenWords(const ImportOptions& options);
    bool contains(ImportField field, const QString& raw) const { return m_words.value(field).contains(raw); }
    QString ours(ImportField field, const QString& raw) const { return m_words.value(field).value(raw); }

private:
    QMap<ImportField, QHash<QString, QString>> m_words;
};

/// Gathers distinct values with their counts, in the order in which they first stand in the list.
class ValueCounts {
public:
    /// The value \p raw of \p field, counted once more; \p row and \p column where it is new.
    ImportValue& count(ImportField field, const QString& raw, qsizetype row, const QString& column);
    /// Unsure ones first, then by column, the most frequent first.
    QList<ImportValue> sorted() const;

private:
    QList<ImportValue> m_values;
    QHash<QPair<int, QString>, qsizetype> m_index;
};

/// Says what the lifecycle word becomes, and why.
void explainLifecycle(ImportValue& value);
/// What helps where the date can't be read.
QString dateHelp(const ImportValue& value);

/// The units that a list may mean: those of the workspace, and its own, the more frequent the likelier.
class UnitNames {
public:
    UnitNames() = default;
    UnitNames(const QStringList& existing, const QMap<QString, int>& listed);
    /// Says which unit the value becomes, and why; with \p joinNear a near name is taken for the one it is near to.
    void explain(ImportValue& value, bool joinNear) const;
    /// Whether a unit of the workspace is called \p name.
    bool contains(const QString& name) const { return m_there.contains(name.toCaseFolded()); }

private:
    QString nearOf(const QString& name) const;
    QStringList m_existing;  ///< among which near names are looked for; empty where they are too many
    QSet<QString> m_there;
    QStringList m_listed;
};

/// True where two names of units differ by a slip or by words cut short ("Corporate Bkg", "Corporate Banking"), never in digits.
bool isNearName(const QString& a, const QString& b);
/// The name among \p known (best first) that \p name is near to; empty where there is none or they are the same.
QString nearestName(const QString& name, const QStringList& known);
/// Dates that \p raw may stand for although it can't be read: the month of a day that there is not, the first of several years.
QStringList dateProposals(const QString& raw, DateOrder order);
/// True where \p raw has the shape of a day but the calendar has none such.
bool isNoSuchDay(const QString& raw);

}  // namespace stagepath
