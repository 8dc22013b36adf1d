// Mappings that were saved by name, offered again for lists with the same columns.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace stagepath {

struct ImportColumn;

struct ImportPreset {
    QString name;
    QStringList headers;  ///< of the list it was made for
    QJsonObject mapping;  ///< as ImportOptions::mapping, so that the command line takes it too
};

/// Kept in import-presets.json in the program's data folder; what can't be read there counts as none.
class ImportPresets {
public:
    ImportPresets();
    const QList<ImportPreset>& all() const { return m_presets; }
    /// Index of the one made for these headers (in any order), the latest first; -1 where there is none.
    int indexFor(const QStringList& headers) const;
    /// Adds \p preset or replaces the one of that name. Throws Error where it can't be written.
    void save(const ImportPreset& preset);
    /// How many of \p columns are taken as \p preset takes them.
    static qsizetype countAsIn(const ImportPreset& preset, const QList<ImportColumn>& columns);
    /// The mapping without columns that \p headers don't have.
    static QJsonObject fitted(const QJsonObject& mapping, const QStringList& headers);

private:
    QList<ImportPreset> m_presets;
};

}  // namespace stagepath
