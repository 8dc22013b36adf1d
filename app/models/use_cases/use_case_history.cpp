#include "app/models/use_cases/use_case_history.h"

#include "app/models/use_cases/use_case_text.h"
#include "core/analysis/compare/change_words.h"
#include "core/analysis/names.h"
#include "core/domain/pack/content_pack.h"
#include "core/domain/settings.h"
#include "core/domain/values/error.h"

#include <algorithm>
#include <optional>

namespace stagepath {

namespace {

struct UseCaseHistoryTr {
    Q_DECLARE_TR_FUNCTIONS(UseCaseHistory)
};

/// The round of a level or an answer, also of one that is gone.
AssessmentId roundOf(const Portfolio& p, const RowChange& row) {
    if (const AssessmentLevel* level = p.find(AssessmentLevelId(row.id))) return level->assessment;
    if (const AssessmentAnswer* answer = p.find(AssessmentAnswerId(row.id))) return answer->assessment;
    for (const FieldChange& f : row.fields) {
        if (f.column != QLatin1String("assessment")) continue;
        AssessmentId id;
        fromValue(isNull(f.after) ? f.before : f.after, id);
        return id;
    }
    return {};
}

/// The use case that a row belongs to; null where it concerns none, or one that can't be told any more.
UseCaseId ownerOf(const Portfolio& p, const RowChange& row) {
    if (row.kind == EntityKind::UseCase) return UseCaseId(row.id);
    if (row.kind == EntityKind::ImpactScore) {
        if (const ImpactScore* score = p.find(ImpactScoreId(row.id))) return score->useCase;
    }
    if (row.kind == EntityKind::AssessmentLevel || row.kind == EntityKind::AssessmentAnswer) {
        const Assessment* round = p.find(roundOf(p, row));
        return round ? round->subject.useCase : UseCaseId();
    }
    if (row.kind != EntityKind::ImpactScore && row.kind != EntityKind::Assessment) return {};
    for (const FieldChange& f : row.fields) {
        if (f.column != QLatin1String("use_case")) continue;
        UseCaseId id;
        fromValue(isNull(f.after) ? f.before : f.after, id);
        return id;
    }
    return {};
}

/// \p p, with its amounts read in the currency that was in force then.
Portfolio inCurrency(Portfolio p, const QString& currency) {
    if (p.settings().currency == currency) return p;
    Settings then;
    then.currency = currency;
    p.applySetting(QStringLiteral("currency"), then.encode(QStringLiteral("currency")));
    return p;
}

QString arrow(const QString& label, const QString& before, const QString& after) {
    constexpr int kMostShown = 90;
    const auto [was, is] = shownDifference(before, after, kMostShown);
    return UseCaseHistoryTr::tr("%1: %2 → %3", "field, before, after").arg(label, was, is);
}

QString scoreLine(const Portfolio& p, const RowChange& row) {
    const ImpactScore* score = p.find(ImpactScoreId(row.id));
    ImpactCriterionId criterion = score ? score->criterion : ImpactCriterionId();
    QString before;
    QString after;
    const auto text = [](const Value& v) {
        qint64 n = 0;
        fromValue(v, n);
        return isNull(v) ? QString() : QString::number(n);
    };
    for (const FieldChange& f : row.fields) {
        if (f.column == QLatin1String("criterion")) fromValue(isNull(f.after) ? f.before : f.after, criterion);
        if (f.column != QLatin1String("score")) continue;
        before = text(f.before);
        after = text(f.after);
    }
    const ImpactCriterion* yardstick = p.find(criterion);
    return arrow(yardstick ? yardstick->name : UseCaseHistoryTr::tr("Score"), before, after);
}

QString levelLine(const Portfolio& p, const RowChange& row) {
    const AssessmentLevel* level = p.find(AssessmentLevelId(row.id));
    for (const FieldChange& f : row.fields) {
        if (f.column != QLatin1String("level") || !level) continue;
        const auto text = [](const Value& v) {
            qint64 n = 0;
            fromValue(v, n);
            return isNull(v) ? QString() : QString::number(n);
        };
        return arrow(dimensionName(level->dimension), text(f.before), text(f.after));
    }
    return {};
}

QString answerText(const std::optional<AssessmentAnswer>& answer) {
    if (!answer) return {};
    switch (answer->state) {
        case AnswerState::Level: return QString::number(answer->level);
        case AnswerState::Unknown: return UseCaseHistoryTr::tr("unknown");
        case AnswerState::NotApplicable: return UseCaseHistoryTr::tr("not applicable");
    }
    return {};
}

/// "Access and integration: 2 → 3"; empty where only what stands beside the answer changed.
QString answerLine(const Portfolio& p, const RowChange& row) {
    const AssessmentAnswer* now = p.find(AssessmentAnswerId(row.id));
    std::optional<AssessmentAnswer> before;
    std::optional<AssessmentAnswer> after;
    if (row.op != RowOp::Insert) before = now ? *now : AssessmentAnswer();
    if (row.op != RowOp::Delete) after = now ? *now : AssessmentAnswer();
    for (const FieldChange& f : row.fields) {
        const Field<AssessmentAnswer>* field = fieldOf<AssessmentAnswer>(f.column);
        if (field && before) field->set(*before, f.before);
        if (field && after) field->set(*after, f.after);
    }
    // What changes the level alone was a level before and after, whatever has become of the answer since.
    const auto changes = [&](const char* column) { return std::any_of(row.fields.begin(), row.fields.end(), [&](const FieldChange& f) { return f.column == QLatin1String(column); }); };
    if (before && after && !changes("state")) {
        if (!changes("level")) return {};
        before->state = after->state = AnswerState::Level;
    }
    const QString was = answerText(before);
    const QString is = answerText(after);
    const QString key = before ? before->criterion : after->criterion;
    const Criterion* criterion = packOf(p.settings()).find(key);
    return was == is ? QString() : arrow(criterion ? criterion->name : key, was, is);
}

}  // namespace

void UseCaseHistory::index(const QList<HistoryEntry>& entries) {
    for (const HistoryEntry& entry : entries) {
        if (entry.number <= m_indexed) continue;
        m_indexed = entry.number;
        if (entry.barrier) continue;
        QSet<UseCaseId> touched;
        const Changeset changes = m_workspace.historyRows(entry.number);
        if (const auto step = currencyStepIn(changes.rows())) m_currencySteps.insert(entry.number, *step);
        for (const RowChange& row : changes.rows()) {
            if (const UseCaseId id = ownerOf(m_workspace.portfolio(), row)) touched.insert(id);
        }
        for (const UseCaseId id : touched) m_numbers[id].append(entry.number);
    }
}

QStringList UseCaseHistory::linesOf(UseCaseId id, const Changeset& rows, const CurrencyStep& currency) const {
    const Portfolio& p = m_workspace.portfolio();
    const Portfolio before = inCurrency(p, currency.before);
    const Portfolio after = inCurrency(p, currency.after);
    QStringList lines;
    for (const RowChange& row : rows.rows()) {
        const bool itself = row.kind == EntityKind::UseCase && row.id == id.value;
        if (itself && row.op == RowOp::Insert) return {UseCaseHistoryTr::tr("Added")};
        if (itself && row.op == RowOp::Delete) return {UseCaseHistoryTr::tr("Removed")};
        if (ownerOf(p, row) != id || lines.size() > 12) continue;
        if (row.kind == EntityKind::ImpactScore) lines += scoreLine(p, row);
        if (row.kind == EntityKind::AssessmentLevel) lines += levelLine(p, row);
        if (row.kind == EntityKind::AssessmentAnswer) lines += answerLine(p, row);
        if (row.kind != EntityKind::UseCase || row.op != RowOp::Update) continue;
        for (const FieldChange& f : row.fields) {
            const Field<UseCase>* field = fieldOf<UseCase>(f.column);
            if (field && *field->label != '\0') lines += arrow(fieldLabel(*field), valueText(before, *field, f.before), valueText(after, *field, f.after));
        }
    }
    lines.removeAll(QString());
    return lines;
}

QList<UseCaseEvent> UseCaseHistory::eventsOf(UseCaseId id, int limit) {
    const QList<HistoryEntry> entries = m_workspace.history();
    index(entries);
    const QList<CurrencyStep> currencies = currenciesOf(entries, m_currencySteps, m_workspace.portfolio().settings().currency);
    QHash<qint64, qsizetype> byNumber;
    for (qsizetype i = 0; i < entries.size(); ++i) byNumber.insert(entries[i].number, i);
    QList<UseCaseEvent> events;
    const QList<qint64> numbers = m_numbers.value(id);
    for (qsizetype i = numbers.size() - 1; i >= 0 && events.size() < limit; --i) {
        const qsizetype at = byNumber.value(numbers[i], -1);
        if (at >= 0 && !entries[at].abandoned) events.append({entries[at], linesOf(id, m_workspace.historyRows(numbers[i]), currencies[at])});
    }
    return events;
}

}  // namespace stagepath
