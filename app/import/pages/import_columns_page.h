// Step 2 of the import: which column feeds which field.
#pragma once

#include "app/import/import_presets.h"

#include <QVBoxLayout>
#include <QWidget>

namespace stagepath {

class ImportBar;
class ImportChoice;
class ImportSession;
class ImportTableView;
class ImportValueList;
class TextLabel;
struct ImportColumn;
struct ImportRows;

class ImportColumnsPage : public QWidget {
    Q_OBJECT
public:
    explicit ImportColumnsPage(ImportSession& session, QWidget* parent = nullptr);
    /// Keeps the present mapping under \p name and shows it as chosen. Throws Error.
    void savePreset(const QString& name);

private:
    void setupBar(ImportBar& bar);
    void setupNote(QVBoxLayout& layout);
    void refresh();
    void updateBar();
    /// The field that \p column feeds, and how.
    void showField(ImportChoice& choice, const ImportColumn& column, bool isUnsure) const;
    /// The columns that go before \p column in feeding its field, in their order.
    QString columnsBefore(const ImportColumn& column) const;
    void updateChoices();
    void updateNote();
    ImportRows sampleRows() const;
    void tint(ImportRows& rows) const;
    void applyPreset(int index);
    /// The saved mapping for these headings, where nothing was answered yet.
    void offerPreset();

    ImportSession& m_session;
    ImportPresets m_presets;
    int m_preset = -1;
    ImportChoice* m_dates;
    ImportChoice* m_decimal;
    ImportChoice* m_duplicates;
    ImportChoice* m_presetChoice;
    TextLabel* m_matched;
    ImportTableView* m_table;
    QWidget* m_note;
    TextLabel* m_noteHead;
    TextLabel* m_noteText;
    ImportValueList* m_values;
    QList<ImportChoice*> m_choices;
    QStringList m_headers;
};

}  // namespace stagepath
