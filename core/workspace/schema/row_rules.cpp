#include "core/workspace/schema/row_rules.h"

#include "core/domain/frozen_plan.h"
#include "core/domain/link.h"
#include "core/domain/values/amount_words.h"
#include "core/domain/values/error.h"
#include "core/workspace/store/changeset_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace stagepath {

namespace {

struct Range {
    const char* column;
    double low;
    double high;
    std::optional<EntityKind> kind = std::nullopt;  ///< of this one only
};
constexpr Range kRanges[] = {{"stage", 1, 4, EntityKind::Target},
                             {"stage", 0, 4},           {"target_stage", 1, 4},        {"level", 0, 4},      {"score", 0, 5},
                             {"progress", 0, 100},      {"placed_readiness", 0, 100},  {"placed_impact", 0, 100},
                             {"weight", 0, 1000},       {"lag_days", -36500, 36500}, {"annual_value", 0, double(kMostAmount)}};

/// A row with its column names, for looking up single cells.
class Cells {
public:
    Cells(EntityKind kind, const QList<Value>& values) : m_kind(kind), m_columns(columnsOf(kind)), m_values(values) {}
    EntityKind kind() const { return m_kind; }
    const Value* find(const char* column) const {
        const qsizetype i = m_columns.indexOf(QLatin1String(column)) - 1;
        return i >= 0 && i < m_values.size() ? &m_values[i] : nullptr;
    }
    QString text(const char* column) const {
        const Value* v = find(column);
        return v && std::holds_alternative<QString>(*v) ? std::get<QString>(*v) : QString();
    }

private:
    EntityKind m_kind;
    QStringList m_columns;
    const QList<Value>& m_values;
};

void checkRanges(const Cells& cells) {
    for (const Range& range : kRanges) {
        const Value* v = cells.find(range.column);
        if (!v || isNull(*v)) continue;
        double number = 0;
        fromValue(*v, number);
        checkRange(cells.kind(), QLatin1String(range.column), number);
    }
}

/// On the disk every text is UTF-8, and SQLite's own functions end it at U+0000.
void checkTexts(EntityKind kind, const QList<Value>& values) {
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto* text = std::get_if<QString>(&values[i]);
        if (!text || (text->isValidUtf16() && !text->contains(QChar()))) continue;
        throw Error(QCoreApplication::translate("Rules", "The field \"%1\" holds half of a character or U+0000, which no text can. Take it out; nothing was changed.").arg(columnsOf(kind).value(i + 1)));
    }
}

bool isNamed(EntityKind kind) {
    return kind == EntityKind::BusinessUnit || kind == EntityKind::Person || kind == EntityKind::ImpactCriterion || kind == EntityKind::Workstream ||
           kind == EntityKind::UseCase || kind == EntityKind::Initiative || kind == EntityKind::Baseline;
}

/// The words of an impact criterion: six texts, one a score.
void checkWords(const Cells& cells) {
    constexpr qsizetype kScores = 6;
    const QString words = cells.text("words");
    if (words.isEmpty()) return;
    const QJsonArray texts = QJsonDocument::fromJson(words.toUtf8()).array();
    const bool areTexts = std::all_of(texts.begin(), texts.end(), [](const QJsonValue& text) { return text.isString(); });
    if (texts.size() == kScores && areTexts) return;
    throw Error(QCoreApplication::translate("Rules", "The words of an impact criterion are a JSON array of six texts, for the scores 0 to 5. Nothing was changed."));
}

void checkDismissal(const Cells& cells) {
    if (cells.text("reason").trimmed().isEmpty()) {
        throw Error(QCoreApplication::translate("Rules", "The reason is empty. Say why the finding is put aside; nothing was changed."));
    }
    const QString kind = cells.text("kind");
    const bool isEnterprise = kind == QLatin1String("enterprise");
    const auto table = kindOfTable(kind);
    const bool isKnown = isEnterprise || (table && *table != EntityKind::Setting);
    if (!cells.text("check_key").isEmpty() && isKnown && isEnterprise == isNull(*cells.find("item")) && !cells.text("at").isEmpty()) return;
    throw Error(QCoreApplication::translate("Rules", "What is put aside needs its check, its date, and the enterprise or one thing on which the finding stands. Nothing was changed."));
}

/// What a baseline keeps in one cell can be read back.
void checkFrozen(const Cells& cells) {
    const QString content = cells.text("content");
    const QString milestones = cells.text("milestones");
    if ((content.isEmpty() || contentFrom(content)) && (milestones.isEmpty() || milestonesFrom(milestones))) return;
    throw Error(QCoreApplication::translate("Rules", "What a baseline has kept of the plan can't be read. Take it from a workspace as this program writes it, or leave it out; nothing was changed."));
}

}  // namespace

bool clearsReference(EntityKind kind, EntityKind target) {
    return kind == EntityKind::UseCase || kind == EntityKind::Person || kind == EntityKind::Initiative || target == EntityKind::Person;
}

void checkRange(EntityKind kind, QLatin1String column, double number) {
    for (const Range& range : kRanges) {
        if (column != QLatin1String(range.column) || range.kind.value_or(kind) != kind || (number >= range.low && number <= range.high)) continue;
        throw Error(QCoreApplication::translate("Rules", "The field \"%1\" takes a number from %2 to %3, not %4. Nothing was changed.")
                        .arg(column).arg(range.low, 0, 'g', 16).arg(range.high, 0, 'g', 16).arg(number, 0, 'g', 16));
    }
}

void checkRow(EntityKind kind, const QList<Value>& values) {
    const Cells cells(kind, values);
    checkTexts(kind, values);
    if (isNamed(kind) && cells.text("name").trimmed().isEmpty()) {
        throw Error(QCoreApplication::translate("Rules", "The name is empty. Type a name; nothing was changed."));
    }
    checkRanges(cells);
    const QString start = cells.text("start");
    const QString finish = cells.text("finish");
    if (!start.isEmpty() && !finish.isEmpty() && finish < start) {
        throw Error(QCoreApplication::translate("Rules", "The finish %1 lies before the start %2. Nothing was changed.").arg(finish, start));
    }
    const Value* unit = cells.find("unit");
    const Value* useCase = cells.find("use_case");
    if (kind != EntityKind::Person && unit && useCase && !isNull(*unit) && !isNull(*useCase)) {
        throw Error(QCoreApplication::translate("Rules", "A subject is the enterprise, a business unit or a use case, not two of them. Nothing was changed."));
    }
    if (kind == EntityKind::Milestone && (cells.text("kind") == QLatin1String("gate")) != (*cells.find("stage") != Value{qint64(0)})) {
        throw Error(QCoreApplication::translate("Rules", "A gate asks for a stage from 1 to 4, a milestone for none. Nothing was changed."));
    }
    if (kind == EntityKind::Outcome && isNull(*cells.find("dimension")) == cells.text("criterion").isEmpty()) {
        throw Error(QCoreApplication::translate("Rules", "An outcome raises one dimension or one criterion. Nothing was changed."));
    }
    if (kind == EntityKind::Dependency && *cells.find("predecessor") == *cells.find("successor")) {
        throw Error(QCoreApplication::translate("Rules", "An initiative can't depend on itself. Nothing was changed."));
    }
    if (kind == EntityKind::AssessmentAnswer && !isPlainLink(cells.text("link"))) {
        throw Error(QCoreApplication::translate("Rules", "The link “%1” leads to no page, file or mail address. Begin it with http, https, file or mailto; nothing was changed.").arg(cells.text("link")));
    }
    if (kind == EntityKind::ImpactCriterion) checkWords(cells);
    if (kind == EntityKind::Baseline || kind == EntityKind::BaselineItem) checkFrozen(cells);
    if (kind == EntityKind::Dismissal) checkDismissal(cells);
}

}  // namespace stagepath
