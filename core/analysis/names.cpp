#include "core/analysis/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace stagepath {

QString stageName(int stage) {
    switch (stage) {
        case 1: return QCoreApplication::translate("Names", "Experimentation");
        case 2: return QCoreApplication::translate("Names", "Operationalization");
        case 3: return QCoreApplication::translate("Names", "Standardization");
        case 4: return QCoreApplication::translate("Names", "Enterprise Transformation");
        default: return QCoreApplication::translate("Names", "Not started");
    }
}

QString stageShort(int stage) { return stage == kMaxStage ? QCoreApplication::translate("Names", "Transformation") : stageName(stage); }

QString stageRisk(int stage) {
    switch (stage) {
        case 1: return QCoreApplication::translate("Names", "no business ownership");
        case 2: return QCoreApplication::translate("Names", "scaling bottlenecks");
        case 3: return QCoreApplication::translate("Names", "organisational silos");
        case 4: return QCoreApplication::translate("Names", "change resistance");
        default: return {};
    }
}

namespace {

QString builtInImpactWord(const QString& key, int score) {
    struct Words {
        const char* key;
        std::array<const char*, 6> words;
    };
    static constexpr Words kWords[] = {
        {"alignment",
         {QT_TRANSLATE_NOOP("Names", "no link to the strategy"), QT_TRANSLATE_NOOP("Names", "helps a local aim"), QT_TRANSLATE_NOOP("Names", "supports the plan of a unit"),
          QT_TRANSLATE_NOOP("Names", "supports a strategic goal"), QT_TRANSLATE_NOOP("Names", "drives a strategic goal"), QT_TRANSLATE_NOOP("Names", "decides a strategic goal")}},
        {"outcome",
         {QT_TRANSLATE_NOOP("Names", "no effect"), QT_TRANSLATE_NOOP("Names", "effect hardly measurable"), QT_TRANSLATE_NOOP("Names", "small saving or gain"), QT_TRANSLATE_NOOP("Names", "clear saving or gain"),
          QT_TRANSLATE_NOOP("Names", "large effect on the result of a unit"), QT_TRANSLATE_NOOP("Names", "changes the result of the organisation")}},
        {"reach",
         {QT_TRANSLATE_NOOP("Names", "nobody"), QT_TRANSLATE_NOOP("Names", "a few people"), QT_TRANSLATE_NOOP("Names", "one team"), QT_TRANSLATE_NOOP("Names", "one business unit"),
          QT_TRANSLATE_NOOP("Names", "several business units"), QT_TRANSLATE_NOOP("Names", "the whole organisation or all customers")}},
        {"urgency",
         {QT_TRANSLATE_NOOP("Names", "no hurry"), QT_TRANSLATE_NOOP("Names", "can wait for years"), QT_TRANSLATE_NOOP("Names", "wanted within two years"), QT_TRANSLATE_NOOP("Names", "wanted within a year"),
          QT_TRANSLATE_NOOP("Names", "demanded within a year"), QT_TRANSLATE_NOOP("Names", "demanded now, by law or by the market")}},
        {"reuse",
         {QT_TRANSLATE_NOOP("Names", "nothing to reuse"), QT_TRANSLATE_NOOP("Names", "parts for one team"), QT_TRANSLATE_NOOP("Names", "parts for one unit"), QT_TRANSLATE_NOOP("Names", "a building block for a few use cases"),
          QT_TRANSLATE_NOOP("Names", "a building block for many use cases"), QT_TRANSLATE_NOOP("Names", "a platform for the whole portfolio")}}};
    static constexpr std::array kGeneral{QT_TRANSLATE_NOOP("Names", "none"), QT_TRANSLATE_NOOP("Names", "very low"), QT_TRANSLATE_NOOP("Names", "low"),
                                         QT_TRANSLATE_NOOP("Names", "medium"), QT_TRANSLATE_NOOP("Names", "high"), QT_TRANSLATE_NOOP("Names", "very high")};
    if (score < 0 || score > 5) return {};
    for (const Words& words : kWords) {
        if (key == QLatin1String(words.key)) return QCoreApplication::translate("Names", words.words[static_cast<std::size_t>(score)]);
    }
    return QCoreApplication::translate("Names", kGeneral[static_cast<std::size_t>(score)]);
}

}  // namespace

QStringList ownImpactWords(const ImpactCriterion& criterion) {
    constexpr qsizetype kScores = 6;
    QStringList words;
    for (const QJsonValue& text : QJsonDocument::fromJson(criterion.words.toUtf8()).array()) words.append(text.toString());
    words.resize(kScores);
    return words;
}

QString encodeImpactWords(const QStringList& words) {
    if (words.join(QString()).isEmpty()) return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

QString impactScoreWord(const ImpactCriterion& criterion, int score) {
    const QString own = criterion.words.isEmpty() ? QString() : ownImpactWords(criterion).value(score);
    return own.isEmpty() ? builtInImpactWord(criterion.key, score) : own;
}

QString dimensionName(Dimension d) {
    switch (d) {
        case Dimension::Data: return QCoreApplication::translate("Names", "Data readiness");
        case Dimension::Ownership: return QCoreApplication::translate("Names", "Executive ownership");
        case Dimension::Value: return QCoreApplication::translate("Names", "Business case");
        case Dimension::Governance: return QCoreApplication::translate("Names", "AI governance");
        case Dimension::Change: return QCoreApplication::translate("Names", "Organisational change");
        case Dimension::Mlops: return QCoreApplication::translate("Names", "MLOps");
    }
    return {};
}

QString dimensionShort(Dimension d) {
    switch (d) {
        case Dimension::Data: return QCoreApplication::translate("Names", "Data");
        case Dimension::Ownership: return QCoreApplication::translate("Names", "Ownership");
        case Dimension::Value: return QCoreApplication::translate("Names", "Business case");
        case Dimension::Governance: return QCoreApplication::translate("Names", "Governance");
        case Dimension::Change: return QCoreApplication::translate("Names", "Change");
        case Dimension::Mlops: return QCoreApplication::translate("Names", "MLOps");
    }
    return {};
}

QString lifecycleName(Lifecycle l) {
    switch (l) {
        case Lifecycle::Idea: return QCoreApplication::translate("Names", "Idea");
        case Lifecycle::Development: return QCoreApplication::translate("Names", "Development");
        case Lifecycle::Pilot: return QCoreApplication::translate("Names", "Pilot");
        case Lifecycle::Production: return QCoreApplication::translate("Names", "Production");
        case Lifecycle::Scaled: return QCoreApplication::translate("Names", "Scaled");
        case Lifecycle::Retired: return QCoreApplication::translate("Names", "Retired");
        case Lifecycle::NotStated: return QCoreApplication::translate("Names", "Not stated");
    }
    return {};
}

QString quadrantName(Quadrant q) {
    switch (q) {
        case Quadrant::ScaleNow: return QCoreApplication::translate("Names", "Scale now");
        case Quadrant::BuildReadiness: return QCoreApplication::translate("Names", "Build readiness");
        case Quadrant::QuickWin: return QCoreApplication::translate("Names", "Quick win");
        case Quadrant::Rethink: return QCoreApplication::translate("Names", "Rethink");
        case Quadrant::Unplaced: return QCoreApplication::translate("Names", "Not placed");
    }
    return {};
}

QString initiativeKindName(InitiativeKind k) {
    switch (k) {
        case InitiativeKind::Rollout: return QCoreApplication::translate("Names", "Roll-out");
        case InitiativeKind::Enabler: return QCoreApplication::translate("Names", "Enabler");
        case InitiativeKind::Work: return QCoreApplication::translate("Names", "Other work");
    }
    return {};
}

QString dependencyName(DependencyType t) {
    switch (t) {
        case DependencyType::FinishToStart: return QCoreApplication::translate("Names", "Finish to start");
        case DependencyType::StartToStart: return QCoreApplication::translate("Names", "Start to start");
        case DependencyType::FinishToFinish: return QCoreApplication::translate("Names", "Finish to finish");
        case DependencyType::StartToFinish: return QCoreApplication::translate("Names", "Start to finish");
    }
    return {};
}

}  // namespace stagepath
