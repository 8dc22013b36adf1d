#include "app/import/import_session.h"

#include <QFileInfo>
#include <QJsonArray>

namespace stagepath {

namespace {

const QLatin1String kTurned("records_in_columns");

/// All columns by the keys of their fields, so that nothing is guessed beside what was said.
QJsonObject mappingOf(const ImportColumns& columns) {
    QMap<QString, QJsonArray> byField;
    for (auto it = columns.mapping.columns.begin(); it != columns.mapping.columns.end(); ++it) {
        for (const qsizetype c : *it) byField[importFieldKey(it.key())].append(columns.columns[c].header);
    }
    QJsonObject mapping;
    for (auto it = byField.begin(); it != byField.end(); ++it) mapping[it.key()] = *it;
    return mapping;
}

void removeFrom(QJsonObject& mapping, const QString& header) {
    for (const QString& key : mapping.keys()) {
        QJsonArray columns = mapping[key].toArray();
        for (qsizetype i = columns.size() - 1; i >= 0; --i) {
            if (columns[i].toString() == header) columns.removeAt(i);
        }
        mapping[key] = columns;
    }
}

}  // namespace

ImportOptions firstImportOptions() {
    ImportOptions options;
    options.isWatched = true;
    return options;
}

ImportReading readList(const QByteArray& bytes, const QString& name, const ImportOptions& options, const Portfolio& existing, std::shared_ptr<const ImportSource> known, const ProgressCallback& progress) {
    ImportReading reading;
    const double start = known ? 0 : 0.5;
    reading.source = known ? known : std::make_shared<const ImportSource>(readSource(bytes, name, options, [&](double share) { return !progress || progress(share * start); }));
    reading.columns = readColumns(reading.source->table, options);
    try {
        reading.plan = std::make_shared<const ImportPlan>(planImport(*reading.source, options, existing, progress));
    } catch (const Cancelled&) {
        throw;
    } catch (const Error& error) {
        reading.problem = error.message();
    }
    return reading;
}

ImportSession::ImportSession(QByteArray bytes, const QString& file, ImportReading first, Portfolio existing, QObject* parent)
    : QObject(parent), m_bytes(std::move(bytes)), m_file(file), m_existing(std::move(existing)), m_reading(std::move(first)), m_options(firstImportOptions()), m_readOptions(m_options) {
    connect(&m_task, &LongTask::failed, this, [this](const QString& sentence) {
        const bool isOld = m_generation != m_askedGeneration;
        giveBack();
        if (!isOld) emit failed(sentence);
    });
    connect(&m_task, &LongTask::cancelled, this, &ImportSession::giveBack);
}

QString ImportSession::fileName() const { return QFileInfo(m_file).fileName(); }

bool ImportSession::isSameSource(const ImportOptions& a, const ImportOptions& b) const {
    return a.encoding == b.encoding && a.delimiter == b.delimiter && a.sheet == b.sheet && a.mapping[kTurned] == b.mapping[kTurned];
}

void ImportSession::setOptions(const ImportOptions& options) {
    m_options = options;
    ++m_generation;
    if (m_isReading) m_task.cancel();
    else read();
}

void ImportSession::setSourceOptions(ImportOptions options) {
    for (const char* key : {"mapping", "ignore", "values"}) options.mapping.remove(QLatin1String(key));
    setOptions(options);
}

void ImportSession::setField(const QString& header, std::optional<ImportField> field, bool isIgnored) {
    ImportOptions options = m_options;
    QJsonObject mapping = options.mapping.contains(QLatin1String("mapping")) ? options.mapping[QLatin1String("mapping")].toObject() : mappingOf(m_reading.columns);
    removeFrom(mapping, header);
    if (field) {
        QJsonArray columns = mapping[importFieldKey(*field)].toArray();
        columns.append(header);
        mapping[importFieldKey(*field)] = columns;
    }
    options.mapping[QLatin1String("mapping")] = mapping;
    QJsonObject ignored{{QString(), options.mapping[QLatin1String("ignore")].toArray()}};
    removeFrom(ignored, header);
    QJsonArray left = ignored[QString()].toArray();
    if (isIgnored) left.append(header);
    options.mapping[QLatin1String("ignore")] = left;
    setOptions(options);
}

void ImportSession::setValue(ImportField field, const QString& raw, const QString& ours) {
    ImportOptions options = m_options;
    QJsonObject values = options.mapping[QLatin1String("values")].toObject();
    QJsonObject words = values[importFieldKey(field)].toObject();
    words[raw] = ours;
    values[importFieldKey(field)] = words;
    options.mapping[QLatin1String("values")] = values;
    setOptions(options);
}

QJsonObject ImportSession::mapping() const {
    QJsonObject all = m_options.mapping;
    if (!all.contains(QLatin1String("mapping"))) all[QLatin1String("mapping")] = mappingOf(m_reading.columns);
    if (!m_reading.plan) return all;
    QJsonObject values = all[QLatin1String("values")].toObject();
    for (const ImportValue& value : m_reading.plan->values) {
        if (value.isSure() || value.ours.isEmpty()) continue;  // a word without a guess is still to be decided
        QJsonObject words = values[importFieldKey(value.field)].toObject();
        words[value.raw] = value.ours;
        values[importFieldKey(value.field)] = words;
    }
    if (!values.isEmpty()) all[QLatin1String("values")] = values;
    return all;
}

void ImportSession::setDuplicates(DuplicateRule rule) {
    ImportOptions options = m_options;
    options.duplicates = rule;
    setOptions(options);
}

void ImportSession::setMappingValue(const QString& key, const QJsonValue& value) {
    ImportOptions options = m_options;
    if (value.isUndefined()) options.mapping.remove(key);
    else options.mapping[key] = value;
    setOptions(options);
}

void ImportSession::read() {
    m_isReading = true;
    m_askedOptions = m_options;
    m_askedGeneration = m_generation;
    const auto result = std::make_shared<ImportReading>();
    const auto known = isSameSource(m_options, m_readOptions) ? m_reading.source : nullptr;
    m_task.start(tr("Reading %1…").arg(fileName()),
                 [result, known, bytes = m_bytes, name = fileName(), options = m_options, existing = m_existing](const ProgressCallback& progress) {
                     *result = readList(bytes, name, options, existing, known, progress);
                 },
                 [this, result] { take(*result); });
}

void ImportSession::take(const ImportReading& reading) {
    m_reading = reading;
    m_readOptions = m_askedOptions;
    m_isReading = false;
    if (m_generation == m_askedGeneration) emit changed();
    else read();
}

/// Stopped: for newer answers that wait, else by the user or a problem, and what was there before holds.
void ImportSession::giveBack() {
    m_isReading = false;
    if (m_generation != m_askedGeneration) {
        read();
        return;
    }
    m_options = m_readOptions;
    emit stopped();
    emit changed();
}

}  // namespace stagepath
