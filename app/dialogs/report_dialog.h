// What goes into the PDF: pages, subjects, paper and language, before the file is named.
#pragma once

#include "app/report/report_writer.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace stagepath {

class ChoiceCombo;

/// Remembers what was chosen last. Space checks a page, Enter goes on to the file.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    ReportDialog(const Portfolio& portfolio, QWidget* parent);
    ReportOptions options() const;

private:
    QWidget* makePages(const Portfolio& portfolio);
    QWidget* makeChoices(const Portfolio& portfolio);
    QWidget* makeFoot();
    void addSubjects(const Portfolio& portfolio);
    void showRounds();
    void refresh();
    void remember() const;
    QStringList chosenPages() const;

    const Portfolio m_portfolio;
    QList<QCheckBox*> m_pages;  ///< as reportSections()
    QList<Subject> m_subjects;  ///< as in the list; the first stands for the enterprise and the units
    ChoiceCombo* m_subject;
    ChoiceCombo* m_round;
    ChoiceCombo* m_paper;
    ChoiceCombo* m_language;
    QPushButton* m_next = nullptr;
};

}  // namespace stagepath
