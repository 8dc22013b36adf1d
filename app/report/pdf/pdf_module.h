// What the module that finishes PDFs offers. It is loaded when the first PDF is written: the library behind it brings a dozen others, and the
// window would start later for them.
#pragma once

#include "app/report/pdf/pdf_finish.h"

/// \p result is \p bytes with \p metadata; where \p bytes are no PDF, \p problem says so. No exception leaves it.
extern "C" void stagepathFinishPdf(const QByteArray& bytes, const stagepath::PdfMetadata& metadata, QByteArray& result, QString& problem);
