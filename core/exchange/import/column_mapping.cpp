#include "core/exchange/import/column_mapping.h"

#include "core/domain/values/error.h"
#include "core/domain/values/text_limits.h"
#include "core/exchange/csv_cells.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace stagepath {

namespace {

struct FieldWords {
    ImportField field;
    const char* key;
    /// Normalised headers seen in real lists, the most telling first, German ones behind the others. A word that ends in * matches as
    /// a beginning.
    std::initializer_list<const char*> words;
};

const std::initializer_list<FieldWords>& fieldWords() {
    static const std::initializer_list<FieldWords> all{
        {ImportField::ExternalId, "external_id", {"use case id", "use case id*", "use_case_id", "use case identifier", "external_id", "issue key", "clave de incidencia", "task id", "issue id", "issue", "id", "key", "anwendungsfall-id", "anwendungsfall-nr.", "projekt-id", "projektnummer", "kennung", "lfd. nr.", "nummer", "nr."}},
        {ImportField::Name, "name", {"use case name", "use_case_name", "ai use case", "tool/application name", "tool_name", "title", "issue summary", "name", "use case", "resumen", "summary", "use-case", "anwendungsfall", "name des anwendungsfalls", "bezeichnung", "titel", "anwendung", "projektname", "vorhaben", "projekt"}},
        {ImportField::Summary, "summary", {"what problem is the ai intended to solve", "problem_solved", "problem description", "what is the intended purpose and expected benefits of the ai", "intended purpose and expected benefits*", "summary of use case", "description", "summary", "doel", "goal", "content", "beschreibung", "kurzbeschreibung", "problembeschreibung", "zusammenfassung", "zweck", "ziel"}},
        {ImportField::Unit, "unit", {"agency", "agency_name", "agency name", "business unit", "department", "government_organization", "publishing_body", "organisatie", "organisation", "organization", "unit",
                                     "bureau", "bureau/component", "bureau / department", "bureau/component/office", "va admin or staff office", "sponsoring office", "agency_bureau", "mission area", "office", "department_code", "division", "project", "geschaeftsbereich", "fachbereich", "unternehmensbereich", "bereich", "abteilung", "fachabteilung", "organisationseinheit", "einheit", "ressort", "projekt"}},
        {ImportField::Category, "category", {"use case topic area", "topic area", "topic_area", "category", "type", "section/column", "list name", "kategorie", "themengebiet", "thema", "typ"}},
        {ImportField::Tags, "tags", {"tags", "labels", "schlagworte", "schlagwoerter", "stichworte"}},
        {ImportField::Lifecycle, "lifecycle", {"stage of development", "development stage", "development_stage", "current stage of development", "stage of system development lifecycle", "deployment phase", "lifecycle", "life cycle", "stage", "status", "ai_system_status_en", "state", "lebenszyklus", "lebenszyklusphase", "entwicklungsstand", "projektphase", "projektstatus", "phase"}},
        {ImportField::Accountable, "accountable", {"accountable", "accountable owner", "executive owner", "sponsor", "executive sponsor", "business owner", "owner", "verantwortlich", "verantwortliche", "verantwortlicher", "gesamtverantwortlich", "verantwortung", "auftraggeber"}},
        {ImportField::Lead, "lead", {"lead", "contact", "contact name", "point of contact", "email address", "contact_email", "contact email", "contact email address", "email", "e-mail", "assignee", "responsable", "reporter", "leitung", "projektleitung", "projektleiter", "ansprechpartner", "ansprechperson", "kontakt", "e-mail-adresse", "zustaendig", "bearbeiter"}},
        {ImportField::AnnualValue, "annual_value", {"annual_value", "annual value", "value per year", "annual benefit", "wert pro jahr", "nutzen pro jahr", "jahreswert", "jaehrlicher wert", "jaehrlicher nutzen"}},
        {ImportField::Stage, "stage", {"maturity stage"}},
        {ImportField::StageSince, "stage_since", {"stage_since"}},
        {ImportField::TargetStage, "target_stage", {"target_stage", "target stage", "zielstufe"}},
        {ImportField::TargetDate, "target_date", {"target_date", "target date", "due date", "due_date", "fecha de vencimiento", "custom field (target end)", "zieltermin", "zieldatum", "faellig am", "faelligkeitsdatum", "faelligkeit"}},
        {ImportField::Started, "started", {"started", "date initiated", "start date", "custom field (start date)", "custom field (target start)", "created", "created at", "created at (utc)", "created time", "start", "beginn", "begonnen", "startdatum", "projektstart", "gestartet", "erstellt"}},
        {ImportField::LiveSince, "live_since", {"live_since", "live since", "go-live date", "date implemented", "operational_date", "operation date", "date when ai use case became operational or the pilot's start date", "first production use", "status_date", "published", "geregistreerd", "inbetriebnahme", "in betrieb seit", "im betrieb seit", "im einsatz seit", "produktiv seit", "produktivsetzung", "go-live"}},
        {ImportField::Notes, "notes", {"notes", "notizen", "bemerkungen", "bemerkung", "anmerkungen", "anmerkung", "kommentar"}},
    };
    return all;
}

QSet<QString> wordsIn(const QString& text) {
    static const QRegularExpression split(QStringLiteral("[^\\w]+"));
    const QStringList words = text.split(split, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// Shared words of two headers over all of their words.
double overlap(const QSet<QString>& a, const QSet<QString>& b) {
    const auto both = std::count_if(a.begin(), a.end(), [&](const QString& word) { return b.contains(word); });
    return both == 0 ? 0 : static_cast<double>(both) / static_cast<double>(a.size() + b.size() - both);
}

/// The words of every known heading of several words; single ones say too little to be nearly right.
const QHash<QLatin1String, QSet<QString>>& knownPhrases() {
    static const QHash<QLatin1String, QSet<QString>> all = [] {
        QHash<QLatin1String, QSet<QString>> phrases;
        for (const FieldWords& field : fieldWords()) {
            for (const char* word : field.words) {
                if (QByteArrayView(word).contains(' ')) phrases.insert(QLatin1String(word), wordsIn(QString::fromLatin1(word).remove(QLatin1Char('*'))));
            }
        }
        return phrases;
    }();
    return all;
}

/// The words of each header; none where it shares no word with anything known, so that a list of 16,384 columns costs no more than its own.
QList<QSet<QString>> phrasesOf(const QStringList& headers) {
    static const QSet<QString> known = [] {
        QSet<QString> words;
        for (const QSet<QString>& phrase : knownPhrases()) words.unite(phrase);
        return words;
    }();
    QList<QSet<QString>> phrases;
    for (const QString& header : headers) {
        const QSet<QString> words = wordsIn(header);
        phrases.append(words.intersects(known) ? words : QSet<QString>());
    }
    return phrases;
}

bool matches(const QString& header, QLatin1String word) {
    if (word.endsWith(QLatin1Char('*'))) return header.startsWith(word.chopped(1));
    return header == word;
}

qsizetype findExact(const QStringList& headers, const QSet<qsizetype>& taken, const FieldWords& field) {
    for (const char* word : field.words) {
        for (qsizetype i = 0; i < headers.size(); ++i) {
            if (!taken.contains(i) && matches(headers[i], QLatin1String(word))) return i;
        }
    }
    return -1;
}

qsizetype findSimilar(const QList<QSet<QString>>& headers, const QSet<qsizetype>& taken, const FieldWords& field) {
    qsizetype best = -1;
    double bestScore = 0.6;
    for (const char* word : field.words) {
        const auto phrase = knownPhrases().constFind(QLatin1String(word));
        if (phrase == knownPhrases().constEnd()) continue;
        for (qsizetype i = 0; i < headers.size(); ++i) {
            const double score = headers[i].isEmpty() || taken.contains(i) ? 0 : overlap(headers[i], *phrase);
            if (score >= bestScore) {
                bestScore = score + 1e-9;
                best = i;
            }
        }
    }
    return best;
}

/// Lists that come in several columns of the same name (labels of issue trackers), and a contact's name beside the address.
void joinRepeated(const QStringList& headers, const QSet<qsizetype>& taken, ColumnMapping& mapping) {
    static const QSet<QString> addresses{QStringLiteral("email"), QStringLiteral("e-mail"), QStringLiteral("email address"), QStringLiteral("contact email"), QStringLiteral("contact_email"),
                                         QStringLiteral("contact email address"), QStringLiteral("assignee email"), QStringLiteral("lead email"), QStringLiteral("e-mail-adresse")};
    const auto first = [&](ImportField field) { return mapping.columns.contains(field) ? headers[mapping.columns[field].constFirst()] : QString(); };
    const QString tags = first(ImportField::Tags);
    const QString lead = first(ImportField::Lead);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (taken.contains(i)) continue;
        if (!tags.isEmpty() && headers[i] == tags) mapping.columns[ImportField::Tags].append(i);
        if (!lead.isEmpty() && !addresses.contains(lead) && addresses.contains(headers[i]) && mapping.columns[ImportField::Lead].size() == 1) mapping.columns[ImportField::Lead].append(i);
    }
}

bool isKnown(const QString& header) {
    static const auto words = [] {
        std::pair<QSet<QString>, QStringList> all{{QStringLiteral("use case id/name")}, {}};  // whole ones, beginnings
        for (const FieldWords& field : fieldWords()) {
            for (const char* word : field.words) {
                const QString text = QString::fromLatin1(word);
                if (text.endsWith(QLatin1Char('*'))) all.second.append(text.chopped(1));
                else all.first.insert(text);
            }
        }
        return all;
    }();
    return words.first.contains(header) || std::any_of(words.second.begin(), words.second.end(), [&](const QString& start) { return header.startsWith(start); });
}

}  // namespace

QString importFieldKey(ImportField field) {
    for (const FieldWords& f : fieldWords()) {
        if (f.field == field) return QString::fromLatin1(f.key);
    }
    return {};
}

std::optional<ImportField> importFieldFromKey(const QString& key) {
    for (const FieldWords& f : fieldWords()) {
        if (key == QLatin1String(f.key)) return f.field;
    }
    return std::nullopt;
}

ImportField importFieldNamed(const QString& key) {
    if (const auto field = importFieldFromKey(key)) return *field;
    QStringList known;
    for (const FieldWords& f : fieldWords()) known.append(QString::fromLatin1(f.key));
    throw Error(QCoreApplication::translate("Import", "The mapping names a field \"%1\" that there is not. Use one of: %2; nothing was changed.").arg(excerptOf(key), known.join(QStringLiteral(", "))));
}

QString normalisedHeader(const QString& raw) {
    QString text = raw;
    text.replace(QChar(0x2019), QLatin1Char('\''));
    text = text.simplified().toLower();  // simplified() takes no-break spaces and line breaks too
    // As German is written without its letters, so that either way is known.
    constexpr std::pair<char16_t, const char*> kGerman[] = {{u'\u00e4', "ae"}, {u'\u00f6', "oe"}, {u'\u00fc', "ue"}, {u'\u00df', "ss"}};
    for (const auto& [letter, letters] : kGerman) text.replace(QChar(letter), QLatin1String(letters));
    while (!text.isEmpty() && QStringLiteral("?:* ").contains(text.back())) text.chop(1);
    return text;
}

QStringList shownHeaders(const QStringList& raw) {
    QStringList texts;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QString text = unguarded(raw[i]).simplified();
        texts.append(text.isEmpty() ? QStringLiteral("Column %1").arg(i + 1) : text);
    }
    // A list may itself have "X (2)" beside several "X".
    QSet<QString> taken(texts.begin(), texts.end());
    QHash<QString, int> seen;
    QStringList shown;
    for (const QString& text : std::as_const(texts)) {
        int& count = seen[text];
        QString name = text;
        if (++count > 1) {
            while (taken.contains(name = QStringLiteral("%1 (%2)").arg(text).arg(count))) ++count;
            taken.insert(name);
        }
        shown.append(name);
    }
    return shown;
}

qsizetype detectHeaderRow(const CsvTable& table) {
    qsizetype best = 0;
    double bestScore = -1;
    const qsizetype rows = std::min<qsizetype>(10, table.records.size());
    qsizetype widest = 1;
    for (qsizetype r = 0; r < rows; ++r) widest = std::max(widest, table.records[r].cells.size());
    for (qsizetype r = 0; r < rows; ++r) {
        const QStringList& cells = table.records[r].cells;
        QSet<QString> distinct;
        int filled = 0;
        int known = 0;
        int texts = 0;
        for (const QString& cell : cells) {
            const QString header = normalisedHeader(cell);
            if (header.isEmpty()) continue;
            ++filled;
            distinct.insert(header);
            known += isKnown(header);
            bool isNumber = false;
            header.toDouble(&isNumber);
            texts += !isNumber && header.size() <= 200;
        }
        if (filled == 0) continue;
        const double score = 2.0 * filled / static_cast<double>(widest) + static_cast<double>(distinct.size()) / filled + static_cast<double>(texts) / filled +
                             std::min(known, 5) * 0.8 - 0.02 * static_cast<double>(r);
        if (score > bestScore) {
            bestScore = score;
            best = r;
        }
    }
    return best;
}

static const QRegularExpression& moneyNote() {
    static const QRegularExpression re(QStringLiteral("\\s*[(\\[]\\s*(?:in\\s+)?(k|m)?\\s*(eur|usd|gbp|chf|€|\\$|£)\\s*(k|tsd|thousand|m|mn|mio|million|millions|millionen)?\\.?\\s*(?:p\\.?\\s?a\\.?)?\\s*[)\\]]$"));
    return re;
}

std::optional<qint64> moneyScale(const QString& header) {
    const auto m = moneyNote().match(normalisedHeader(header));
    if (!m.hasMatch()) return std::nullopt;
    const QString scale = m.captured(1) + m.captured(3);
    return scale.isEmpty() ? 1 : scale.startsWith(QLatin1Char('m')) ? 1000000 : 1000;
}

/// A heading such as "Benefit (EUR m)" names money, whatever "benefit" means elsewhere.
static qsizetype findMoney(const QStringList& headers, const QSet<qsizetype>& taken) {
    static const QSet<QString> words{QStringLiteral("benefit"), QStringLiteral("benefits"), QStringLiteral("annual benefit"), QStringLiteral("value"), QStringLiteral("annual value"),
                                     QStringLiteral("value per year"), QStringLiteral("savings"), QStringLiteral("annual savings"), QStringLiteral("nutzen"), QStringLiteral("wert")};
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (!taken.contains(i) && moneyScale(headers[i]) && words.contains(QString(headers[i]).remove(moneyNote()).trimmed())) return i;
    }
    return -1;
}

ColumnMapping mapColumns(const QStringList& raw, qsizetype stageColumn) {
    QStringList headers;
    for (const QString& header : raw) headers.append(normalisedHeader(header));
    ColumnMapping mapping;
    QSet<qsizetype> taken;
    mapping.ownExport = headers.contains(QLatin1String("stage_since")) && headers.contains(QLatin1String("annual_value")) && headers.contains(QLatin1String("live_since"));
    if (mapping.ownExport) {
        for (const FieldWords& field : fieldWords()) {
            const qsizetype i = headers.indexOf(QLatin1String(field.key));
            if (i >= 0) mapping.columns[field.field] = {i};
        }
        return mapping;
    }
    mapping.idAndName = headers.indexOf(QLatin1String("use case id/name"));
    if (mapping.idAndName >= 0) {
        mapping.columns[ImportField::Name] = {mapping.idAndName};
        taken.insert(mapping.idAndName);
    }
    if (const qsizetype money = findMoney(headers, taken); money >= 0) {
        mapping.columns[ImportField::AnnualValue] = {money};
        taken.insert(money);
    }
    if (stageColumn >= 0 && !taken.contains(stageColumn)) {
        mapping.columns[ImportField::Stage] = {stageColumn};
        taken.insert(stageColumn);
    }
    const QList<QSet<QString>> phrases = phrasesOf(headers);
    for (const bool exact : {true, false}) {
        for (const FieldWords& field : fieldWords()) {
            if (mapping.columns.contains(field.field)) continue;
            const qsizetype i = exact ? findExact(headers, taken, field) : findSimilar(phrases, taken, field);
            if (i < 0) continue;
            mapping.columns[field.field] = {i};
            taken.insert(i);
            if (!exact) mapping.similar.insert(i);
        }
    }
    joinRepeated(headers, taken, mapping);
    return mapping;
}

}  // namespace stagepath
