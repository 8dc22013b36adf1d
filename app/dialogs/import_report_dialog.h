// What an import found and did, to read and to save.
#pragma once

#include "core/exchange/import/import_plan.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace stagepath {

/// The figures on top; below them what deserves a look first, then how columns and words were understood.
class ImportReportDialog : public QDialog {
    Q_OBJECT
public:
    ImportReportDialog(const ImportReport& report, const QString& source, QWidget* parent = nullptr);

private:
    QWidget* figures() const;
    QWidget* details() const;
    void setupButtons(QVBoxLayout* layout);
    void save();

    ImportReport m_report;
    QString m_source;
    QLabel* m_problem;
};

/// The report as plain text.
QString textOf(const ImportReport& report, const QString& source);

}  // namespace stagepath
