#include "core/exchange/import/import_values.h"

#include "core/domain/enums.h"
#include "core/domain/values/date_words.h"
#include "core/domain/values/error.h"
#include "core/domain/values/text_limits.h"
#include "core/exchange/import/value_mapping.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace stagepath {

namespace {

constexpr qsizetype kMostRowsNamed = 12;
constexpr qsizetype kMostNear = 250'000;  ///< pairs of names that are compared: a list with more names no units, but says something else

QStringList wordsOf(const QString& name) {
    static const QRegularExpression split(QStringLiteral("[^\\w&]+"), QRegularExpression::UseUnicodePropertiesOption);
    QString text = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    text.replace(QLatin1Char('&'), QStringLiteral(" and "));
    return text.split(split, Qt::SkipEmptyParts);
}

bool hasDigit(const QString& word) {
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// Insertions, removals, replacements and swapped neighbours between two short words.
int distance(const QString& a, const QString& b) {
    QList<QList<int>> d(a.size() + 1, QList<int>(b.size() + 1));
    for (qsizetype i = 0; i <= a.size(); ++i) d[i][0] = static_cast<int>(i);
    for (qsizetype j = 0; j <= b.size(); ++j) d[0][j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        for (qsizetype j = 1; j <= b.size(); ++j) {
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

/// "bkg" of "banking": the same first letter, the others in order, and clearly shorter.
bool isCutShort(const QString& part, const QString& whole) {
    if (part.size() < 3 || part.size() * 3 > whole.size() * 2 || part[0] != whole[0]) return false;
    qsizetype at = 0;
    for (const QChar c : whole) at += at < part.size() && part[at] == c;
    return at == part.size();
}

bool isNearWord(const QString& a, const QString& b) {
    if (a == b) return true;
    if (hasDigit(a) || hasDigit(b)) return false;
    if (isCutShort(a, b) || isCutShort(b, a)) return true;
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter < 5 || std::abs(a.size() - b.size()) > 2) return false;
    return distance(a, b) <= (shorter >= 9 ? 2 : 1);
}

bool isDateField(ImportField field) { return std::find(std::begin(kDateFields), std::end(kDateFields), field) != std::end(kDateFields); }

/// Other fields take their cells as they are, so that words for them would be passed over.
void refuseFieldWithoutValues(ImportField field) {
    if (field == ImportField::Lifecycle || field == ImportField::Unit || isDateField(field)) return;
    QStringList known{importFieldKey(ImportField::Lifecycle), importFieldKey(ImportField::Unit)};
    for (const ImportField date : kDateFields) known.append(importFieldKey(date));
    throw Error(QCoreApplication::translate("Import", "The mapping gives values for \"%1\", whose cells are taken as they are. Give values for some of: %2; nothing was changed.").arg(importFieldKey(field), known.join(QStringLiteral(", "))));
}

void refuseStrangeWord(ImportField field, const QString& ours) {
    if (field == ImportField::Lifecycle && !fromKey<Lifecycle>(ours)) {
        throw Error(QCoreApplication::translate("Import", "The mapping names a lifecycle \"%1\" that there is not. Nothing was changed.").arg(excerptOf(ours)));
    }
    if (isDateField(field) && PartialDate::fromText(ours).isNull()) {
        throw Error(QCoreApplication::translate("Import", "The mapping names a date \"%1\" that there is not. Write it as 2026-05-13, 2026-05, 2026-Q2 or 2026; nothing was changed.").arg(excerptOf(ours)));
    }
}

}  // namespace

bool holdsOne(ImportField field) {
    switch (field) {
        case ImportField::Lifecycle:
        case ImportField::AnnualValue:
        case ImportField::Stage:
        case ImportField::TargetStage: return true;
        default: return isDateField(field);
    }
}

bool namesPerson(ImportField field) { return field == ImportField::Accountable || field == ImportField::Lead; }

NamePart namePartOf(const QString& heading) {
    static const QRegularExpression given(QStringLiteral(R"(\b(?:first|given|fore)[ _-]?names?\b|\bvornamen?\b|\bpr.noms?\b)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression family(QStringLiteral(R"(\b(?:last|family|sur)[ _-]?names?\b|\b(?:nach|familien)namen?\b)"), QRegularExpression::CaseInsensitiveOption);
    if (given.match(heading).hasMatch()) return NamePart::Given;
    return family.match(heading).hasMatch() ? NamePart::Family : NamePart::Whole;
}

bool ImportValue::isSure() const {
    switch (reason) {
        case ValueReason::OwnWord:
        case ValueReason::EmptyWord:
        case ValueReason::KnownName:
        case ValueReason::NewName:
        case ValueReason::ByHand: return true;
        default: return false;
    }
}

bool ImportValue::isProblem() const { return !isSure() && reason != ValueReason::KnownWord; }

GivenWords::GivenWords(const ImportOptions& options) {
    const QJsonObject all = options.mapping[QLatin1String("values")].toObject();
    for (auto field = all.begin(); field != all.end(); ++field) {
        const ImportField which = importFieldNamed(field.key());
        const QJsonObject words = field->toObject();
        refuseFieldWithoutValues(which);
        for (auto it = words.begin(); it != words.end(); ++it) {
            const QString ours = it->toString();
            if (!ours.isEmpty()) refuseStrangeWord(which, ours);
            m_words[which][it.key()] = ours;
        }
    }
}

ImportValue& ValueCounts::count(ImportField field, const QString& raw, qsizetype row, const QString& column) {
    const QPair<int, QString> key(static_cast<int>(field), raw);
    auto at = m_index.constFind(key);
    if (at == m_index.constEnd()) {
        at = m_index.insert(key, m_values.size());
        ImportValue value;
        value.field = field;
        value.column = column;
        value.raw = raw;
        m_values.append(value);
    }
    ImportValue& value = m_values[*at];
    ++value.count;
    if (value.rows.size() < kMostRowsNamed) value.rows.append(row);
    return value;
}

QList<ImportValue> ValueCounts::sorted() const {
    QList<ImportValue> values = m_values;
    const auto rank = [](const ImportValue& v) { return std::tuple(v.isProblem() ? 0 : v.isSure() ? 2 : 1, static_cast<int>(v.field), -v.count); };
    std::stable_sort(values.begin(), values.end(), [&](const ImportValue& a, const ImportValue& b) { return rank(a) < rank(b); });
    return values;
}

void explainLifecycle(ImportValue& value) {
    const auto lifecycle = lifecycleFromWord(value.raw);
    value.ours = lifecycle ? keyOf(*lifecycle) : QString();
    value.reason = !lifecycle ? ValueReason::UnknownWord : isEmptyWord(value.raw) ? ValueReason::EmptyWord : isOwnWord(value.raw) ? ValueReason::OwnWord : ValueReason::KnownWord;
}

QString dateHelp(const ImportValue& value) {
    if (value.proposals.isEmpty()) return QCoreApplication::translate("Import", "Correct it in the list, or keep it as text.");
    const PartialDate date = PartialDate::fromText(value.proposals.constFirst());
    const QString words = date.precision == DatePrecision::Month ? shownShortMonth(date.date) : date.toText();
    return QCoreApplication::translate("Import", "Take %1, or keep it as text.").arg(words);
}

UnitNames::UnitNames(const QStringList& existing, const QMap<QString, int>& listed) {
    for (const QString& name : existing) m_there.insert(name.toCaseFolded());
    if (listed.size() * (existing.size() + listed.size()) > kMostNear) return;
    m_existing = existing;
    m_listed = listed.keys();
    std::stable_sort(m_listed.begin(), m_listed.end(), [&](const QString& a, const QString& b) { return listed[a] > listed[b]; });
}

void UnitNames::explain(ImportValue& value, bool joinNear) const {
    const bool isThere = contains(value.raw);
    const QString near = isThere ? QString() : nearOf(value.raw);
    value.ours = joinNear && !near.isEmpty() ? near : value.raw;
    value.reason = !near.isEmpty() ? ValueReason::NearName : isThere ? ValueReason::KnownName : ValueReason::NewName;
    if (!near.isEmpty()) value.proposals = {near};
}

/// One of the workspace, or one that the list names more often.
QString UnitNames::nearOf(const QString& name) const { return nearestName(name, m_existing + m_listed.mid(0, std::max<qsizetype>(0, m_listed.indexOf(name)))); }

bool isNearName(const QString& a, const QString& b) {
    const QStringList left = wordsOf(a);
    const QStringList right = wordsOf(b);
    return !left.isEmpty() && left.size() == right.size() && std::equal(left.begin(), left.end(), right.begin(), isNearWord);
}

QString nearestName(const QString& name, const QStringList& known) {
    for (const QString& other : known) {
        if (other.compare(name, Qt::CaseInsensitive) == 0) return {};
    }
    for (const QString& other : known) {
        if (isNearName(name, other)) return other;
    }
    return {};
}

bool isNoSuchDay(const QString& raw) {
    static const QRegularExpression day(QStringLiteral("^(?:\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})|\\d{4}-\\d{1,2}-\\d{1,2})(?:[ T].*)?$"));
    return day.match(raw.simplified()).hasMatch();
}

QStringList dateProposals(const QString& raw, DateOrder order) {
    static const QRegularExpression day(QStringLiteral("^(\\d{1,2})[./](\\d{1,2})[./](\\d{4})"));
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-"));
    static const QRegularExpression year(QStringLiteral("(?<!\\d)(?:19|20)\\d\\d(?!\\d)"));
    const QString text = raw.simplified();
    const auto month = [](const QString& y, const QString& m) {
        const QDate first(y.toInt(), m.toInt(), 1);
        return first.isValid() ? QStringList{PartialDate{first, DatePrecision::Month}.toText()} : QStringList();
    };
    if (const auto m = day.match(text); m.hasMatch()) {
        const bool dayFirst = order == DateOrder::DayFirst || text.contains(QLatin1Char('.')) || m.captured(1).toInt() > 12;
        return month(m.captured(3), m.captured(dayFirst ? 2 : 1));
    }
    if (const auto m = iso.match(text); m.hasMatch()) return month(m.captured(1), m.captured(2));
    QStringList years;
    for (auto it = year.globalMatch(text); it.hasNext();) {
        const QString found = it.next().captured(0);
        if (!years.contains(found)) years.append(found);
    }
    return years;
}

}  // namespace stagepath
