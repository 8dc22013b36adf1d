#include "app/models/use_cases/use_case_edits.h"

#include "core/domain/values/error.h"
#include "core/domain/values/text_limits.h"

#include <QLocale>
#include <QSet>

namespace stagepath {

namespace {

struct UseCaseEditsTr {
    Q_DECLARE_TR_FUNCTIONS(UseCaseEdits)
};

/// The label of a field within a sentence; English has it in small letters, other languages by their translation.
QString inSentence(const Field<UseCase>& field) {
    const QString label = fieldLabel(field);
    return label == QLatin1String(field.label) ? label.toLower() : label;
}

QString editTitle(const Portfolio& p, const QList<UseCaseId>& ids, const Field<UseCase>& field, bool clears) {
    return clears ? UseCaseEditsTr::tr("Clear %1 of %2").arg(inSentence(field), namesOf(p, ids)) : UseCaseEditsTr::tr("Set %1 of %2").arg(inSentence(field), namesOf(p, ids));
}

void write(Editor& editor, const QList<UseCaseId>& ids, const Field<UseCase>& field, const Value& value, QDate today) {
    const bool isStage = qstrcmp(field.column, "stage") == 0;
    for (const UseCaseId id : ids) {
        const UseCase* old = editor.portfolio().find(id);
        if (!old || field.get(*old) == value) continue;
        UseCase row = *old;
        field.set(row, value);
        if (isStage) row.stageSince = today;
        editor.update(row);
    }
}

}  // namespace

QString namesOf(const Portfolio& p, const QList<UseCaseId>& ids) {
    if (ids.size() == 1) {
        const UseCase* u = p.find(ids.constFirst());
        return UseCaseEditsTr::tr("“%1”").arg(u ? u->name : QString());
    }
    return UseCaseEditsTr::tr("%Ln use case(s)", "", static_cast<int>(ids.size()));
}

void setUseCaseField(Workspace& w, const QList<UseCaseId>& ids, const Field<UseCase>& field, const Value& value, Workspace::Step step) {
    if (ids.isEmpty()) return;
    const QDate today = w.environment().today();
    const auto* text = std::get_if<QString>(&value);
    const bool clears = isNull(value) || (text && text->isEmpty());
    w.edit(editTitle(w.portfolio(), ids, field, clears), [&](Editor& e) { write(e, ids, field, value, today); }, step);
}

void setUseCaseReferenceToNew(Workspace& w, const QList<UseCaseId>& ids, const Field<UseCase>& field, const QString& name) {
    const QString clean = name.simplified();
    if (ids.isEmpty() || clean.isEmpty()) return;
    const QDate today = w.environment().today();
    w.edit(editTitle(w.portfolio(), ids, field, false), [&](Editor& e) {
        Value reference;
        if (field.target == EntityKind::Person) {
            Person person;
            person.name = clean;
            person.executive = qstrcmp(field.column, "accountable") == 0;
            if (const UseCase* first = e.portfolio().find(ids.constFirst())) person.unit = first->unit;
            reference = toValue(e.insert(person));
        } else {
            BusinessUnit unit;
            unit.name = clean;
            unit.color = QStringLiteral("c%1").arg(e.portfolio().units().size() % 8 + 1);
            reference = toValue(e.insert(unit));
        }
        write(e, ids, field, reference, today);
    });
}

void refuseLongNames(const QStringList& names) {
    const Field<UseCase>& field = *fieldOf<UseCase>(u"name");
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString why = tooLongText(fieldLabel(field), field.column, field.type, names[i]);
        if (!why.isEmpty()) throw Error(names.size() == 1 ? why : UseCaseEditsTr::tr("Line %1: %2 Nothing was added.").arg(i + 1).arg(why));
    }
}

QList<UseCaseId> addUseCases(Workspace& w, const QStringList& names, const UseCase& prototype) {
    QStringList clean;
    for (const QString& name : names) {
        if (!name.simplified().isEmpty()) clean.append(name.simplified());
    }
    QList<UseCaseId> ids;
    if (clean.isEmpty()) return ids;
    refuseLongNames(clean);
    const QString what = clean.size() == 1 ? UseCaseEditsTr::tr("Add “%1”").arg(clean.constFirst()) : UseCaseEditsTr::tr("Add %Ln use case(s)", "", static_cast<int>(clean.size()));
    w.edit(what, [&](Editor& e) {
        for (const QString& name : clean) {
            UseCase u = prototype;
            u.id = {};
            u.position = 0;
            u.name = name;
            ids.append(e.insert(u));
        }
    });
    return ids;
}

QList<UseCaseId> duplicateUseCases(Workspace& w, const QList<UseCaseId>& ids) {
    QList<UseCaseId> copies;
    if (ids.isEmpty()) return copies;
    w.edit(UseCaseEditsTr::tr("Duplicate %1").arg(namesOf(w.portfolio(), ids)), [&](Editor& e) {
        for (const UseCaseId id : ids) {
            const UseCase* original = e.portfolio().find(id);
            if (!original) continue;
            UseCase copy = *original;
            copy.id = {};
            copy.position = 0;
            copy.externalId.clear();  // identifies the original
            const QString name = UseCaseEditsTr::tr("%1 (copy)");
            copy.name = name.arg(cutText(original->name, kMostName - name.arg(QString()).size()));
            copies.append(e.insert(copy));
            for (const ImpactScoreId scoreId : e.portfolio().scoresOf(id)) {
                ImpactScore score = *e.portfolio().find(scoreId);
                score.id = {};
                score.useCase = copies.constLast();
                e.insert(score);
            }
        }
    });
    return copies;
}

void removeUseCases(Workspace& w, const QList<UseCaseId>& ids) {
    if (ids.isEmpty()) return;
    w.edit(UseCaseEditsTr::tr("Remove %1").arg(namesOf(w.portfolio(), ids)), [&](Editor& e) {
        for (const UseCaseId id : ids) e.remove(id);
    });
}

void setImpactScore(Workspace& w, const QList<UseCaseId>& ids, ImpactCriterionId criterion, std::optional<int> score) {
    const ImpactCriterion* yardstick = w.portfolio().find(criterion);
    if (!yardstick || ids.isEmpty()) return;
    const QString names = namesOf(w.portfolio(), ids);
    const QString what = score ? UseCaseEditsTr::tr("Score %1 of %2: %3").arg(yardstick->name, names).arg(*score) : UseCaseEditsTr::tr("Clear score %1 of %2").arg(yardstick->name, names);
    w.edit(what, [&](Editor& e) {
        for (const UseCaseId id : ids) {
            ImpactScore row;
            for (const ImpactScoreId scoreId : e.portfolio().scoresOf(id)) {
                const ImpactScore* old = e.portfolio().find(scoreId);
                if (old && old->criterion == criterion) row = *old;
            }
            if (!score) {
                if (row.id) e.remove(row.id);
                continue;
            }
            row.useCase = id;
            row.criterion = criterion;
            row.score = *score;
            if (row.id) e.update(row);
            else e.insert(row);
        }
    });
}

void setImpactCriteria(Workspace& w, const QList<ImpactCriterion>& criteria) {
    w.edit(UseCaseEditsTr::tr("Change the impact criteria"), [&](Editor& e) {
        QSet<ImpactCriterionId> kept;
        for (const ImpactCriterion& c : criteria) kept.insert(c.id);
        for (const ImpactCriterion& c : e.portfolio().impactCriteria()) {
            if (!kept.contains(c.id)) e.remove(c.id);
        }
        for (const ImpactCriterion& c : criteria) {
            const ImpactCriterion* old = e.portfolio().find(c.id);
            if (!old) e.insert(c);
            else if (*old != c) e.update(c);
        }
    });
}

Portfolio withImpactCriteria(const Portfolio& portfolio, const QList<ImpactCriterion>& criteria) {
    Portfolio result = portfolio;
    QSet<ImpactCriterionId> kept;
    for (const ImpactCriterion& c : criteria) {
        kept.insert(c.id);
        if (!c.id.isNull()) result.put(c);
    }
    for (const ImpactCriterion& c : portfolio.impactCriteria()) {
        if (!kept.contains(c.id)) result.remove(c.id);
    }
    return result;
}

}  // namespace stagepath
