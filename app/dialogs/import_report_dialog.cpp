#include "app/dialogs/import_report_dialog.h"

#include "app/dialogs/ask.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "core/exchange/file_bytes.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace stagepath {

QString textOf(const ImportReport& r, const QString& source) {
    const auto say = [](const char* text) { return QCoreApplication::translate("ImportReportDialog", text); };
    QStringList lines{source, say(QT_TRANSLATE_NOOP("ImportReportDialog", "Rows read: %1, added: %2, updated: %3, left out: %4")).arg(r.read).arg(r.added).arg(r.updated).arg(r.skipped),
                      say(QT_TRANSLATE_NOOP("ImportReportDialog", "Encoding %1, separator “%2”, header in row %3")).arg(r.encoding, r.delimiter == QLatin1Char('\t') ? say(QT_TRANSLATE_NOOP("ImportReportDialog", "tab")) : QString(r.delimiter)).arg(r.headerRow), QString(), say(QT_TRANSLATE_NOOP("ImportReportDialog", "Columns"))};
    for (auto it = r.mapping.begin(); it != r.mapping.end(); ++it) lines.append(QStringLiteral("  %1 ← %2").arg(it.key(), it->join(QStringLiteral(" + "))));
    lines << QString() << say(QT_TRANSLATE_NOOP("ImportReportDialog", "Words"));
    for (auto it = r.values.begin(); it != r.values.end(); ++it) {
        for (auto w = it->begin(); w != it->end(); ++w) lines.append(QStringLiteral("  %1 → %2").arg(w.key(), *w));
    }
    for (auto it = r.unmappedValues.begin(); it != r.unmappedValues.end(); ++it) {
        for (auto w = it->begin(); w != it->end(); ++w) lines.append(QStringLiteral("  ") + say(QT_TRANSLATE_NOOP("ImportReportDialog", "%1 was not understood (%2 times); it is kept as text")).arg(w.key()).arg(*w));
    }
    if (!r.warnings.isEmpty()) lines << QString() << say(QT_TRANSLATE_NOOP("ImportReportDialog", "Remarks"));
    for (const ImportWarning& w : r.warnings) lines.append(w.row > 0 ? QStringLiteral("  ") + say(QT_TRANSLATE_NOOP("ImportReportDialog", "Row %1, %2: %3")).arg(w.row).arg(w.column, w.message) : QStringLiteral("  ") + w.message);
    return lines.join(QLatin1Char('\n'));
}

ImportReportDialog::ImportReportDialog(const ImportReport& report, const QString& source, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Import report"));
    resize(720, 560);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(tr("Import report"), textFont(TextStyle::PageTitle)));
    auto* text = new QPlainTextEdit(textOf(report, source));
    text->setReadOnly(true);
    text->setAccessibleName(tr("Import report"));
    layout->addWidget(text);
    auto* buttons = new QHBoxLayout;
    auto* save = makeButton(tr("Save report…"), QStringLiteral("export"));
    auto* close = makeButton(tr("Close"), {}, true);
    buttons->addWidget(save);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(save, &QPushButton::clicked, this, [this, text] {
        const QString file = askSaveFile(this, tr("Save report"), QStringLiteral("import-report.txt"), tr("Text (*.txt)"));
        if (file.isEmpty()) return;
        try {
            writeFileAtomically(file, text->toPlainText().toUtf8());
        } catch (const Error& error) {
            text->setPlainText(error.message() + QStringLiteral("\n\n") + text->toPlainText());
        }
    });
}

}  // namespace stagepath
