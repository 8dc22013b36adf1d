#include "core/exchange/value_mapping.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace stagepath {

namespace {

/// The word without list marks, stage numbers and explanations.
QString plainWord(const QString& raw) {
    static const QRegularExpression marks(QStringLiteral("^([a-z]\\)\\s*)+"));
    static const QRegularExpression numbered(QStringLiteral("^stage \\d+\\s*[-–]\\s*"));
    static const QRegularExpression tail(QStringLiteral("\\s+[–—ñ-]\\s.*$|\\s*\\(.*$|:.*$"));
    QString text = raw.normalized(QString::NormalizationForm_C).simplified().toLower();
    text.remove(marks).remove(numbered);
    const QString cut = QString(text).remove(tail).trimmed();
    return cut.isEmpty() ? text : cut;
}

const QHash<QString, Lifecycle>& lifecycleWords() {
    static const QHash<QString, Lifecycle> words = [] {
        QHash<QString, Lifecycle> map;
        const auto add = [&map](Lifecycle lifecycle, std::initializer_list<const char*> list) {
            for (const char* word : list) map.insert(QString::fromUtf8(word), lifecycle);
        };
        add(Lifecycle::Idea, {"planned", "ideation", "idea", "initiated", "initiation", "investigating/proof of concept", "concept", "backlog"});
        add(Lifecycle::Development, {"pre-deployment", "acquisition and/or development", "acquisition and development", "development and acquisition", "development", "initial development",
                                     "currently under development", "ontwikkeling", "in development", "under development", "to do", "open", "opened"});
        add(Lifecycle::Pilot, {"pilot", "this is a pilot initiative", "implementation and assessment", "implementation", "proof-of-concept completed", "proof of concept", "sandbox", "in progress", "piloting", "in pilot"});
        add(Lifecycle::Production, {"deployed", "operation and maintenance", "operations and maintenance", "operation and management", "in production", "in-use", "in use", "in mission", "production", "deployment", "in_gebruik", "done",
                                    "closed", "operational", "live"});
        add(Lifecycle::Scaled, {"scaled", "rolled out", "enterprise-wide", "at scale"});
        add(Lifecycle::Retired, {"retired", "buiten_gebruik", "withdrawn", "decommissioned", "inactive"});
        add(Lifecycle::NotStated, {"not_stated", "not stated"});
        return map;
    }();
    return words;
}

}  // namespace

bool isEmptyWord(const QString& raw) {
    static const QRegularExpression pattern(QStringLiteral("^(n/?a|none|not applicable|-+|–|tbd|unknown|to be determined|null)\\.?(\\s*[-–(].*)?$"), QRegularExpression::CaseInsensitiveOption);
    const QString text = raw.simplified();
    return text.isEmpty() || pattern.match(text).hasMatch();
}

std::optional<Lifecycle> lifecycleFromWord(const QString& raw) {
    if (isEmptyWord(raw)) return Lifecycle::NotStated;
    const QString word = plainWord(raw);
    const auto exact = lifecycleWords().constFind(word);
    if (exact != lifecycleWords().cend()) return *exact;
    const auto whole = lifecycleWords().constFind(raw.simplified().toLower());
    if (whole != lifecycleWords().cend()) return *whole;
    return std::nullopt;
}

std::optional<NamedPerson> personFromCell(const QString& raw) {
    const QString text = raw.simplified();
    if (isEmptyWord(text) || text.contains(QLatin1String("://")) || text.startsWith(QLatin1String("www."), Qt::CaseInsensitive) || text.size() > 120) return std::nullopt;
    static const QRegularExpression address(QStringLiteral("^[^\\s@<>;,]+@[^\\s@<>;,]+$"));
    if (!address.match(text).hasMatch()) {
        if (text.contains(QLatin1Char('@')) || text.contains(QLatin1Char(';'))) return std::nullopt;
        return NamedPerson{text, {}};
    }
    // first.last@… is somebody's; ai@…, datagovernance@… is a mailbox and stays text.
    const QStringList parts = text.section(QLatin1Char('@'), 0, 0).split(QRegularExpression(QStringLiteral("[._]+")), Qt::SkipEmptyParts);
    if (parts.size() < 2) return std::nullopt;
    QStringList words;
    for (const QString& part : parts) words.append(part.left(1).toUpper() + part.mid(1));
    return NamedPerson{words.join(QLatin1Char(' ')), text.toLower()};
}

}  // namespace stagepath
