// The files of earlier versions that every program has to open: small ones as their programs wrote them, and one for each thing that can be in them.
#pragma once

#include "tests/reliability/versions/old_file.h"

#include <functional>

namespace stagepath::reliability {

struct GoldenCase {
    QString name;
    std::function<void(const QString& path)> make;
};

/// At least twenty of \p version.
QList<GoldenCase> goldenCases(int version);

}  // namespace stagepath::reliability
