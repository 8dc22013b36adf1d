// Finds and loads the module that finishes PDFs.
#include "app/report/pdf/pdf_module.h"
#include "core/domain/values/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

namespace stagepath {

namespace {

using FinishPdf = decltype(&stagepathFinishPdf);

/// Beside the program, where an installation puts it, or where it was built.
QString modulePath() {
    const QString name = QFileInfo(QStringLiteral(STAGEPATH_PDF_MODULE)).fileName();
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString& path : {program + QLatin1Char('/') + name, program + QStringLiteral("/../lib/stagepath/") + name}) {
        if (QFileInfo::exists(path)) return path;
    }
    return QStringLiteral(STAGEPATH_PDF_MODULE);
}

FinishPdf loaded() {
    QLibrary library(modulePath());
    if (const auto function = reinterpret_cast<FinishPdf>(library.resolve("stagepathFinishPdf"))) return function;
    throw Error(QCoreApplication::translate("Report", "No PDF can be written, because a part of Stagepath can't be loaded (%1). Install Stagepath again.").arg(library.errorString()));
}

}  // namespace

QByteArray finishPdf(const QByteArray& pdf, const PdfMetadata& metadata) {
    static const FinishPdf finish = loaded();
    QByteArray result;
    QString problem;
    finish(pdf, metadata, result, problem);
    if (!problem.isEmpty()) throw Error(problem);
    return result;
}

}  // namespace stagepath
