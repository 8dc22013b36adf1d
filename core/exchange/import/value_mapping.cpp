#include "core/exchange/import/value_mapping.h"

#include "core/domain/values/amount_words.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace stagepath {

namespace {

constexpr qsizetype kMostDigits = 15;  ///< before the fraction; more is none that can be counted with
constexpr double kMostScaled = 9e13;  ///< of the currency; more is a slip

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
        add(Lifecycle::Pilot, {"pilot", "this is a pilot initiative", "implementation and assessment", "implementation", "proof-of-concept completed", "proof of concept completed", "proof-of-concept completed and published", "proof of concept completed and published", "proof of concept", "poc", "sandbox", "in progress", "piloting", "in pilot"});
        add(Lifecycle::Production, {"deployed", "operation and maintenance", "operations and maintenance", "operation and management", "in production", "in-use", "in use", "in mission", "production", "deployment", "in_gebruik", "done",
                                    "closed", "operational", "live"});
        add(Lifecycle::Scaled, {"scaled", "rolled out", "enterprise-wide", "at scale"});
        add(Lifecycle::Retired, {"retired", "buiten_gebruik", "withdrawn", "decommissioned", "inactive"});
        add(Lifecycle::NotStated, {"not_stated", "not stated", "nicht angegeben"});
        // German lists.
        add(Lifecycle::Idea, {"idee", "ideenphase", "geplant", "planung", "in planung", "konzept", "konzeption", "vorgeschlagen"});
        add(Lifecycle::Development, {"entwicklung", "in entwicklung", "umsetzung", "in umsetzung", "im aufbau", "offen", "zu erledigen"});
        add(Lifecycle::Pilot, {"pilotphase", "pilotbetrieb", "pilotierung", "in pilotierung", "im pilot", "testbetrieb", "erprobung", "in erprobung", "machbarkeitsnachweis", "in arbeit", "in bearbeitung"});
        add(Lifecycle::Production, {"produktion", "in produktion", "produktiv", "produktivbetrieb", "im produktivbetrieb", "betrieb", "in betrieb", "im betrieb", "regelbetrieb", "im regelbetrieb", "im einsatz", "eingeführt",
                                    "aktiv", "fertig", "erledigt", "abgeschlossen", "geschlossen"});
        add(Lifecycle::Scaled, {"skaliert", "ausgerollt", "flächendeckend", "unternehmensweit", "konzernweit"});
        add(Lifecycle::Retired, {"eingestellt", "beendet", "außer betrieb", "ausser betrieb", "stillgelegt", "abgeschaltet", "abgelöst", "zurückgezogen"});
        return map;
    }();
    return words;
}

}  // namespace

std::optional<QString> emptyWordTail(const QString& raw) {
    static const QRegularExpression pattern(QStringLiteral("^(?:n/a\\b|na|none|not applicable|tbd|unknown|to be determined|null|k\\.\\s?a|keine angaben?|unbekannt|nicht zutreffend|entfällt)\\.?(?:\\s*[-–—ñ(:,]\\s*(.*?))?\\s*$"), QRegularExpression::CaseInsensitiveOption);
    // "N/A This was retired." needs no dash; other words do ("None of them" says something).
    static const QRegularExpression loose(QStringLiteral("^n/a\\.?\\s+(.*)$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dashes(QStringLiteral("^[-–—]*$"));
    const QString text = raw.simplified();
    if (dashes.match(text).hasMatch()) return QString();
    for (const QRegularExpression* re : {&pattern, &loose}) {
        const auto m = re->match(text);
        if (!m.hasMatch()) continue;
        QString tail = m.captured(1);
        if (tail.endsWith(QLatin1Char(')')) && !tail.contains(QLatin1Char('('))) tail.chop(1);
        return tail.trimmed();
    }
    return std::nullopt;
}

bool isEmptyWord(const QString& raw) { return emptyWordTail(raw).has_value(); }

/// "18,0" or "0.125" of \p scale, in hundredths. A single sign before three digits groups them unless it is \p decimal, as in amounts
/// without a scale.
static std::optional<qint64> scaledAmount(const QString& text, double scale, const QString& decimal) {
    const auto number = numberFromText(text, decimal.isEmpty() ? QChar() : decimal.front());
    if (!number || *number * scale > kMostScaled) return std::nullopt;
    return static_cast<qint64>(std::llround(*number * 100 * scale));
}

static std::optional<qint64> hundredthsFromCell(const QString& raw, const QString& decimal, qint64 scale) {
    static const QRegularExpression noise(QStringLiteral("[\\s$€£¥'’]|USD|EUR|GBP|CHF|JPY"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression grouped(QStringLiteral("^(\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d{1,2}))?$|^(\\d{1,3}(?:\\.\\d{3})+)(?:,(\\d{1,2}))?$"));
    static const QRegularExpression plain(QStringLiteral("^(\\d{1,15})(?:[.,](\\d{1,2}))?$"));
    QString text = QString(raw).remove(noise);
    // What the cell says of its scale goes before what its heading says.
    const ScaledAmount amount = withoutScaleWord(text);
    if (amount.factor > 1) return scaledAmount(amount.number, amount.factor, decimal);
    if (scale > 1) return scaledAmount(text, static_cast<double>(scale), decimal);
    if (!decimal.isEmpty()) text.remove(QLatin1Char(decimal == QLatin1String(",") ? '.' : ','));
    const auto value = [](QString whole, const QString& cents) {
        whole.remove(QLatin1Char(',')).remove(QLatin1Char('.'));
        if (whole.size() > kMostDigits) return std::optional<qint64>();
        return std::optional(whole.toLongLong() * 100 + cents.leftJustified(2, QLatin1Char('0')).toLongLong());
    };
    if (const auto m = grouped.match(text); decimal.isEmpty() && m.hasMatch()) {
        return m.captured(1).isEmpty() ? value(m.captured(3), m.captured(4)) : value(m.captured(1), m.captured(2));
    }
    if (const auto m = plain.match(text); m.hasMatch()) return value(m.captured(1), m.captured(2));
    return std::nullopt;
}

std::optional<qint64> moneyFromCell(const QString& raw, const QString& decimal, qint64 scale, int digits) {
    const auto hundredths = hundredthsFromCell(raw, decimal, scale);
    if (!hundredths) return std::nullopt;
    const qint64 minor = digits == 2 ? *hundredths : digits == 3 ? *hundredths * 10 : (*hundredths + 50) / 100;
    return minor <= kMostAmount ? std::optional(minor) : std::nullopt;
}

std::optional<qint64> moneyFromNumber(double number, qint64 scale, int digits) {
    const double minor = number * static_cast<double>(scale) * std::pow(10, digits);
    if (!(minor >= 0 && minor <= static_cast<double>(kMostAmount))) return std::nullopt;  // nor is "nan"
    return std::llround(minor);
}

QString listFromCell(const QString& raw) {
    static const QRegularExpression separators(QStringLiteral("[;\\n]"));
    QStringList parts;
    for (const QString& part : raw.split(separators)) {
        const QString text = part.simplified();
        if (!text.isEmpty() && !isEmptyWord(text) && !parts.contains(text)) parts.append(text);
    }
    return parts.join(QStringLiteral(", "));
}

bool isOwnWord(const QString& raw) {
    static const QStringList own{QStringLiteral("idea"), QStringLiteral("development"), QStringLiteral("in development"), QStringLiteral("pilot"), QStringLiteral("production"), QStringLiteral("in production"),
                                 QStringLiteral("scaled"), QStringLiteral("retired"), QStringLiteral("not stated")};
    return own.contains(raw.simplified().toLower().replace(QLatin1Char('_'), QLatin1Char(' ')));
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

std::optional<int> stageFromCell(const QString& raw) {
    static const QHash<QString, int> names{{QStringLiteral("not started"), 0}, {QStringLiteral("nicht begonnen"), 0},
                                           {QStringLiteral("experimentation"), 1}, {QStringLiteral("experimentieren"), 1},
                                           {QStringLiteral("operationalization"), 2}, {QStringLiteral("operationalisation"), 2}, {QStringLiteral("operationalisierung"), 2},
                                           {QStringLiteral("standardization"), 3}, {QStringLiteral("standardisation"), 3}, {QStringLiteral("standardisierung"), 3},
                                           {QStringLiteral("enterprise transformation"), 4}, {QStringLiteral("transformation"), 4}, {QStringLiteral("unternehmenswandel"), 4}};
    static const QRegularExpression numbered(QStringLiteral("^(?:(?:stage|stufe)\\s*)?([0-4])(?:(?:\\.0+)?|[\\s.:)\u2013\u2014-]+(\\D+))$"));
    const QString text = raw.simplified().toLower();
    const auto named = names.constFind(text);
    if (named != names.cend()) return *named;
    const auto m = numbered.match(text);
    if (!m.hasMatch()) return std::nullopt;
    const int stage = m.captured(1).toInt();
    return m.captured(2).isEmpty() || names.value(m.captured(2), -1) == stage ? std::optional(stage) : std::nullopt;
}

bool isAddress(const QString& text) {
    static const QRegularExpression address(QStringLiteral("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"));
    return address.match(text).hasMatch();
}

std::optional<NamedPerson> personFromCell(const QString& raw) {
    const QString text = raw.simplified();
    if (isEmptyWord(text) || text.contains(QLatin1String("://")) || text.startsWith(QLatin1String("www."), Qt::CaseInsensitive) || text.size() > 120) return std::nullopt;
    static const QRegularExpression address(QStringLiteral("[^\\s@<>;,()]+@[^\\s@<>;,()]+"));
    static const QRegularExpression brackets(QStringLiteral("[<>()]|mailto:"));
    const auto match = address.match(text);
    if (text.contains(QLatin1Char(';')) || text.count(QLatin1Char('@')) > 1) return std::nullopt;
    if (!match.hasMatch()) return text.contains(QLatin1Char('@')) ? std::nullopt : std::optional(NamedPerson{text, {}});
    const QString rest = QString(text).remove(match.captured(0)).remove(brackets).simplified();
    if (!rest.isEmpty()) return NamedPerson{rest, match.captured(0).toLower()};
    // first.last@… is somebody's; ai@…, datagovernance@… is a mailbox and stays text.
    const QStringList parts = match.captured(0).section(QLatin1Char('@'), 0, 0).split(QRegularExpression(QStringLiteral("[._]+")), Qt::SkipEmptyParts);
    if (parts.size() < 2) return std::nullopt;
    QStringList words;
    for (const QString& part : parts) words.append(part.left(1).toUpper() + part.mid(1));
    return NamedPerson{words.join(QLatin1Char(' ')), match.captured(0).toLower()};
}

}  // namespace stagepath
