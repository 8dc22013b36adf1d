// Step 1 of the import: how the file is to be read, with its first rows as they come out.
#pragma once

#include <QWidget>

class QCheckBox;
class QHBoxLayout;

namespace stagepath {

class ImportChoice;
class ImportSession;
class ImportTableView;
class TextLabel;

class ImportFilePage : public QWidget {
    Q_OBJECT
public:
    explicit ImportFilePage(ImportSession& session, QWidget* parent = nullptr);

private:
    void setupText(QHBoxLayout* tools);
    void setupSheets(QHBoxLayout* tools);
    void refresh();
    void updateChoices();
    void chooseHeader(qsizetype record);

    ImportSession& m_session;
    ImportChoice* m_encoding = nullptr;
    ImportChoice* m_separator = nullptr;
    ImportChoice* m_sheet = nullptr;
    QCheckBox* m_hasNames;
    QCheckBox* m_isTurned;
    TextLabel* m_damaged;
    TextLabel* m_hint;
    ImportTableView* m_table;
};

}  // namespace stagepath
