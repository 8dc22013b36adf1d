#include "core/exchange/import/known_use_cases.h"

#include "core/exchange/import/import_merge.h"

#include <QJsonDocument>

#include <algorithm>

namespace stagepath {

namespace {

constexpr qsizetype kMostShapes = 64;   ///< of rows with one name: which fields they fill; others go by their turn
constexpr qsizetype kMostAlike = 32;    ///< looked at for one row where their values are equal
constexpr QLatin1String kCustomText("custom ");  ///< before the heading of a text

QString nameKey(const QString& name, const QString& unit) { return name.simplified().toCaseFolded() + QLatin1Char('\n') + unit.simplified().toCaseFolded(); }

QString nameKey(const PlannedUseCase& row) { return nameKey(row.useCase.name, row.unit); }

QString saidText(const Value& value) {
    if (const auto* i = std::get_if<qint64>(&value)) return QString::number(*i);
    if (const auto* d = std::get_if<double>(&value)) return QString::number(*d, 'g', 17);
    const auto* s = std::get_if<QString>(&value);
    return s ? *s : QString();
}

/// Notes count only where nothing is added to them.
QMap<QString, QString> saidInRow(const PlannedUseCase& row) {
    QMap<QString, QString> said;
    for (const Field<UseCase>& f : Entity<UseCase>::fields()) {
        const Value value = f.get(row.useCase);
        const bool isOther = f.type == FieldType::Reference || (!row.remarks.isEmpty() && qstrcmp(f.column, "notes") == 0);
        if (!isOther && isSaid(f, value)) said[QLatin1String(f.column)] = saidText(value);
    }
    const std::pair<const char*, QString> names[] = {{"unit", row.unit}, {"accountable", row.accountable}, {"lead", row.lead}};
    for (const auto& [column, name] : names) {
        if (!name.isEmpty()) said[QLatin1String(column)] = name.toCaseFolded();
    }
    if (row.stage) said[QStringLiteral("stage")] = QString::number(*row.stage);
    if (row.stage && row.useCase.stageSince.isValid()) said[QStringLiteral("stage_since")] = row.useCase.stageSince.toString(Qt::ISODate);
    const QJsonObject custom = QJsonDocument::fromJson(row.useCase.custom.toUtf8()).object();
    for (auto it = custom.begin(); it != custom.end(); ++it) said[kCustomText + it.key()] = it->toString();
    return said;
}

/// All that a use case says, but its id, as one text.
QString wholeText(const PlannedUseCase& all) {
    QMap<QString, QString> said = saidInRow(all);
    said.remove(QStringLiteral("external_id"));
    QString text;
    for (auto it = said.begin(); it != said.end(); ++it) text += QStringLiteral("%1 %2 %3 ").arg(it.key()).arg(it->size()).arg(*it);
    return text;
}

/// What \p row would be as a new use case.
PlannedUseCase asNew(const PlannedUseCase& row) {
    PlannedUseCase made = row;
    made.stage = row.stage.value_or(0);
    made.useCase.notes = withRemarks(row.useCase.notes, row.remarks);
    made.remarks.clear();
    return made;
}

}  // namespace

KnownUseCases::KnownUseCases(const Portfolio& existing, const QSet<QString>& repeatedIds, Beyond beyond) : m_existing(existing), m_repeatedIds(repeatedIds), m_beyond(beyond) {
    for (const UseCase& u : existing.useCases()) {
        if (!u.externalId.isEmpty()) m_byId.insert(u.externalId, u.id);
        const BusinessUnit* unit = existing.find(u.unit);
        const QString key = nameKey(u.name, unit ? unit->name : QString());
        m_byName[key].ids.append(u.id);
        if (u.externalId.isEmpty()) m_withoutId[key].ids.append(u.id);
        if (!unit) continue;
        const QString alone = nameKey(u.name, QString());
        m_inUnits[alone].append(u.id);
        if (u.externalId.isEmpty()) m_inUnitsWithoutId[alone].append(u.id);
    }
}

QList<UseCaseId> KnownUseCases::meantBy(const QList<PlannedUseCase>& rows) {
    QList<UseCaseId> meant(rows.size());
    const auto pass = [&](auto find) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (meant[i].isNull()) meant[i] = find(rows[i]);
        }
    };
    pass([this](const PlannedUseCase& row) { return claimed(byId(row)); });
    pass([this](const PlannedUseCase& row) { return claimed(equalTo(row)); });
    pass([this](const PlannedUseCase& row) { return claimed(bySameWords(row)); });
    pass([this](const PlannedUseCase& row) { return claimed(inTurn(row)); });
    pass([this](const PlannedUseCase& row) { return byNameAlone(row); });  // claims nothing: what several rows say of one adds up
    return meant;
}

QStringList KnownUseCases::unitsInDoubt(const PlannedUseCase& row) const {
    const QList<UseCaseId> all = inUnits(row);
    QStringList names;
    for (qsizetype i = 0; all.size() > 1 && i < std::min(all.size(), kMostAlike); ++i) {
        const BusinessUnit* unit = m_existing.find(m_existing.find(all[i])->unit);
        if (unit && !names.contains(unit->name)) names.append(unit->name);
    }
    return names;
}

UseCaseId KnownUseCases::claimed(UseCaseId id) {
    if (!id.isNull()) m_claimed.insert(id);
    return id;
}

KnownUseCases::Alike* KnownUseCases::alike(const PlannedUseCase& row) {
    auto& table = isUnique(row.useCase.externalId) ? m_withoutId : m_byName;
    const auto it = table.find(nameKey(row));
    return it == table.end() ? nullptr : &*it;
}

UseCaseId KnownUseCases::byId(const PlannedUseCase& row) const {
    const QString& id = row.useCase.externalId;
    return isUnique(id) ? m_byId.value(id) : UseCaseId();
}

/// The use case that \p row is to the letter, but for the id where one of them has none.
UseCaseId KnownUseCases::equalTo(const PlannedUseCase& row) {
    Alike* all = alike(row);
    if (!all || all->ids.size() < 2) return {};
    if (all->byWhole.isEmpty()) {
        for (const UseCaseId id : std::as_const(all->ids)) all->byWhole[wholeText(asPlanned(*m_existing.find(id)))].append(id);
    }
    const auto same = all->byWhole.find(wholeText(asNew(row)));
    if (same == all->byWhole.end()) return {};
    while (!same->isEmpty() && m_claimed.contains(same->constFirst())) same->removeFirst();
    for (const UseCaseId id : same->mid(0, kMostAlike)) {
        const QString& has = m_existing.find(id)->externalId;
        const bool isSameId = row.useCase.externalId.isEmpty() || has.isEmpty() || has == row.useCase.externalId;
        if (isSameId && !m_claimed.contains(id)) return id;
    }
    return {};
}

UseCaseId KnownUseCases::bySameWords(const PlannedUseCase& row) {
    const Alike* all = isUnique(row.useCase.externalId) ? nullptr : alike(row);  // nobody has its id
    if (!all || all->ids.size() < 2) return {};
    QList<UseCaseId>* same = withValuesOf(row, *all);
    if (!same) return {};
    while (!same->isEmpty() && m_claimed.contains(same->constFirst())) same->removeFirst();
    PlannedUseCase asOne = row;
    for (const UseCaseId id : same->mid(0, kMostAlike)) {
        asOne.useCase.id = id;
        if (!m_claimed.contains(id) && changesNothing(m_existing, asOne)) return id;
    }
    return {};
}

UseCaseId KnownUseCases::inTurn(const PlannedUseCase& row) {
    Alike* all = alike(row);
    if (!all) return {};
    while (all->next < all->ids.size() && m_claimed.contains(all->ids[all->next])) ++all->next;
    if (all->next < all->ids.size()) return all->ids[all->next];
    const bool isOneAlone = all->ids.size() == 1;  // what several rows say of it adds up
    return isOneAlone || m_beyond == Beyond::TheLast ? all->ids.constLast() : UseCaseId();
}

UseCaseId KnownUseCases::byNameAlone(const PlannedUseCase& row) const {
    const QList<UseCaseId> all = inUnits(row);
    return all.size() == 1 && !m_claimed.contains(all.constFirst()) ? all.constFirst() : UseCaseId();
}

/// Those of its name where \p row names no unit, and none without a unit is meant.
QList<UseCaseId> KnownUseCases::inUnits(const PlannedUseCase& row) const {
    const bool isOwn = isUnique(row.useCase.externalId);
    const QString key = nameKey(row);
    if (!row.unit.isEmpty() || (isOwn ? m_withoutId : m_byName).contains(key)) return {};
    return (isOwn ? m_inUnitsWithoutId : m_inUnits).value(key);
}

PlannedUseCase KnownUseCases::asPlanned(const UseCase& u) const {
    const auto nameOf = [this](auto id) {
        const auto* row = m_existing.find(id);
        return row ? row->name : QString();
    };
    PlannedUseCase all;
    all.useCase = u;
    all.unit = nameOf(u.unit);
    all.accountable = nameOf(u.accountable);
    all.lead = nameOf(u.lead);
    all.stage = u.stage;
    return all;
}

const KnownUseCases::Said& KnownUseCases::saidOf(UseCaseId id) {
    auto it = m_said.find(id);
    if (it == m_said.end()) it = m_said.insert(id, saidInRow(asPlanned(*m_existing.find(id))));
    return *it;
}

QList<UseCaseId>* KnownUseCases::withValuesOf(const PlannedUseCase& row, const Alike& all) {
    Said said = saidInRow(row);
    for (const VagueDate& vague : row.vague) {  // equals no day, though it may mean one
        said.remove(importFieldKey(vague.field));
        said.remove(kCustomText + vague.heading);
    }
    const QStringList fields = said.keys();
    auto& shapes = m_byValues[nameKey(row)];
    auto shape = shapes.find(fields);
    if (shape == shapes.end()) {
        if (shapes.size() >= kMostShapes) return nullptr;
        shape = shapes.insert(fields, {});
        for (const UseCaseId id : all.ids) {
            const Said& has = saidOf(id);
            QStringList values;
            for (const QString& field : fields) values.append(has.value(field));
            (*shape)[values].append(id);
        }
    }
    const auto same = shape->find(said.values());
    return same == shape->end() ? nullptr : &*same;
}

}  // namespace stagepath
