#include "core/exchange/import/import_merge.h"

#include "core/domain/values/text_limits.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace stagepath {

namespace {

/// The texts of \p old with those of \p given: columns of earlier lists stay, but where their cells feed fields now.
QString mergedCustom(const QString& old, const PlannedUseCase& given) {
    const QJsonObject before = QJsonDocument::fromJson(old.toUtf8()).object();
    const QJsonObject more = QJsonDocument::fromJson(given.useCase.custom.toUtf8()).object();
    QJsonObject all = before;
    for (const QString& heading : given.replaced) all.remove(heading);
    for (auto it = more.begin(); it != more.end(); ++it) all[it.key()] = *it;
    if (all == before) return old;
    return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
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

UseCase merged(UseCase old, const PlannedUseCase& given) {
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
