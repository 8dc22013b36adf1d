// What an import found and did, to read and to save.
#pragma once

#include "core/exchange/import_plan.h"

#include <QDialog>

namespace stagepath {

class ImportReportDialog : public QDialog {
    Q_OBJECT
public:
    ImportReportDialog(const ImportReport& report, const QString& source, QWidget* parent = nullptr);
};

/// The report as plain text.
QString textOf(const ImportReport& report, const QString& source);

}  // namespace stagepath
