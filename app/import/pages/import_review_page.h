// Step 4 of the import: what it would do, before it does it.
#pragma once

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace stagepath {

class FilterField;
class ImportProblemList;
class ImportSession;
class TextLabel;
struct ImportReport;

class ImportReviewPage : public QWidget {
    Q_OBJECT
public:
    explicit ImportReviewPage(ImportSession& session, QWidget* parent = nullptr);

private:
    QWidget* makeFigures();
    QWidget* makeNewcomers();
    QWidget* makeProblems();
    void refresh();
    void updateNewcomers(const ImportReport& report);
    void updateHead();
    void save();

    ImportSession& m_session;
    QList<TextLabel*> m_figures;
    QVBoxLayout* m_newcomers;
    FilterField* m_filter;
    TextLabel* m_head;
    TextLabel* m_saved;
    TextLabel* m_none;
    ImportProblemList* m_problems;
};

}  // namespace stagepath
