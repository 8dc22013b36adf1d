// The list that is being imported, read anew beside the window whenever an answer changes.
#pragma once

#include "app/window/long_task.h"
#include "core/exchange/reading/table_source.h"

#include <memory>

namespace stagepath {

/// How a list is understood with certain options.
struct ImportReading {
    std::shared_ptr<const ImportSource> source;
    ImportColumns columns;
    std::shared_ptr<const ImportPlan> plan;  ///< none where something is missing
    QString problem;                         ///< what is missing
};

/// Reads \p bytes, or takes \p known where that was read with the same encoding, separator and sheet. Throws Error where they are
/// no list.
ImportReading readList(const QByteArray& bytes, const QString& name, const ImportOptions& options, const Portfolio& existing, std::shared_ptr<const ImportSource> known = {},
                       const ProgressCallback& progress = {});
/// The answers with which the assistant begins.
ImportOptions firstImportOptions();

/// Holds the answers; the latest reading is there at all times, and follows the answers as fast as it can.
class ImportSession : public QObject {
    Q_OBJECT
public:
    ImportSession(QByteArray bytes, const QString& file, ImportReading first, Portfolio existing, QObject* parent = nullptr);
    const QString& file() const { return m_file; }
    QString fileName() const;
    const Portfolio& existing() const { return m_existing; }
    const ImportReading& reading() const { return m_reading; }
    const ImportOptions& options() const { return m_options; }
    /// False as long as the reading belongs to earlier answers.
    bool isCurrent() const { return !m_isReading; }
    LongTask& task() { return m_task; }

    void setOptions(const ImportOptions& options);
    /// Encoding, separator, sheet, direction or the row of names: what was said of columns and words goes with the old ones.
    void setSourceOptions(ImportOptions options);
    /// Makes column \p header feed \p field; none: kept as text, or left out where \p isIgnored.
    void setField(const QString& header, std::optional<ImportField> field, bool isIgnored = false);
    void setValue(ImportField field, const QString& raw, const QString& ours);
    /// Everything that was said or found of columns and words, in the shape of ImportOptions::mapping.
    QJsonObject mapping() const;
    void setDuplicates(DuplicateRule rule);
    /// A key of the mapping, such as "dates"; an undefined value takes it away.
    void setMappingValue(const QString& key, const QJsonValue& value);

signals:
    /// A reading was cancelled or failed: what was there before holds.
    void stopped();
    /// Another reading is there.
    void changed();
    /// The answers can't be used; the former ones hold again.
    void failed(const QString& sentence);

private:
    void read();
    void take(const ImportReading& reading);
    void giveBack();
    bool isSameSource(const ImportOptions& a, const ImportOptions& b) const;

    QByteArray m_bytes;
    QString m_file;
    Portfolio m_existing;
    ImportReading m_reading;
    ImportOptions m_options;
    ImportOptions m_readOptions;  ///< those of the reading
    ImportOptions m_askedOptions;  ///< those of the reading under way
    int m_generation = 0;          ///< of the answers
    int m_askedGeneration = 0;     ///< of the reading under way
    bool m_isReading = false;
    LongTask m_task;
};

}  // namespace stagepath
