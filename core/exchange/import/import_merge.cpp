#include "core/exchange/import/import_merge.h"

#include "core/domain/values/text_limits.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace stagepath {

namespace {

QJsonObject textsIn(const UseCase& u) { return QJsonDocument::fromJson(u.custom.toUtf8()).object(); }
QString asCustom(const QJsonObject& texts) { return texts.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact)); }

/// The day after the period of \p date.
QDate endOf(const PartialDate& date) {
    switch (date.precision) {
        case DatePrecision::Day: return date.date.addDays(1);
        case DatePrecision::Month: return date.date.addMonths(1);
        case DatePrecision::Quarter: return date.date.addMonths(3);
        case DatePrecision::Year: return date.date.addYears(1);
    }
    return date.date;
}

/// \p given without what it says less well than \p old, as if those cells were empty.
PlannedUseCase withoutVague(const UseCase& old, PlannedUseCase given) {
    const QList<VagueDate> all = std::exchange(given.vague, {});
    for (const VagueDate& vague : all) {
        if (!isKnownBetter(old, given, vague)) continue;
        fieldOf<UseCase>(importFieldKey(vague.field))->set(given.useCase, Value());
        given.replaced.removeAll(vague.heading);
        QJsonObject texts = textsIn(given.useCase);
        texts.remove(vague.heading);
        given.useCase.custom = asCustom(texts);
    }
    return given;
}

/// The texts of \p old with those of \p given: columns of earlier lists stay, but where their cells feed fields now.
QString mergedCustom(const QString& old, const PlannedUseCase& given) {
    const QJsonObject before = QJsonDocument::fromJson(old.toUtf8()).object();
    const QJsonObject more = textsIn(given.useCase);
    QJsonObject all = before;
    for (const QString& heading : given.replaced) all.remove(heading);
    for (auto it = more.begin(); it != more.end(); ++it) all[it.key()] = *it;
    if (all == before) return old;
    return asCustom(all);
}

/// Since when it is in its stage says a list only together with the stage; the day of the stage before is none of the new one.
void mergeStage(UseCase& old, const PlannedUseCase& given) {
    if (!given.stage) return;
    if (old.stage != *given.stage || given.useCase.stageSince.isValid()) old.stageSince = given.useCase.stageSince;
    old.stage = *given.stage;
}

}  // namespace

bool isSaid(const Field<UseCase>& field, const Value& value) {
    constexpr std::array kOtherwise{"position", "stage", "stage_since", "custom"};
    if (std::any_of(kOtherwise.begin(), kOtherwise.end(), [&](const char* column) { return qstrcmp(field.column, column) == 0; })) return false;
    const auto* text = std::get_if<QString>(&value);
    return !isNull(value) && !(text && (text->isEmpty() || *text == QLatin1String("not_stated")));
}

QString withRemarks(const QString& notes, const QStringList& remarks) {
    QString all = notes;
    for (const QString& remark : remarks) {
        const QChar line = QLatin1Char('\n');
        if ((line + all + line).contains(line + remark + line)) continue;
        all += all.isEmpty() ? remark : line + remark;
    }
    return cutText(all, std::max(kMostLongText, notes.size()));
}

bool isKnownBetter(const UseCase& old, const PlannedUseCase& given, const VagueDate& vague) {
    const bool isOfOtherStage = vague.field == ImportField::StageSince && given.stage && *given.stage != old.stage;
    PartialDate known;
    fromValue(fieldOf<UseCase>(importFieldKey(vague.field))->get(old), known);
    return !isOfOtherStage && !known.isNull() && known.precision < vague.given.precision && known.date >= vague.given.date && known.date < endOf(vague.given);
}

UseCase merged(UseCase old, const PlannedUseCase& given) {
    if (!given.vague.isEmpty()) return merged(old, withoutVague(old, given));
    for (const Field<UseCase>& f : Entity<UseCase>::fields()) {
        const Value value = f.get(given.useCase);
        if (isSaid(f, value)) f.set(old, value);
    }
    mergeStage(old, given);
    old.notes = withRemarks(old.notes, given.remarks);
    old.custom = mergedCustom(old.custom, given);
    return old;
}

bool changesNothing(const Portfolio& existing, const PlannedUseCase& planned) {
    const UseCase* old = existing.find(planned.useCase.id);
    return old && isNamedSo(existing, old->unit, planned.unit) && isNamedSo(existing, old->accountable, planned.accountable) && isNamedSo(existing, old->lead, planned.lead) && merged(*old, planned) == *old;
}

}  // namespace stagepath
