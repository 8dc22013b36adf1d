#include "app/drawing/charts/label_spread.h"

#include <algorithm>

namespace stagepath {

QList<double> spreadLabels(QList<double> wanted, double pitch, double top, double bottom) {
    const qsizetype n = wanted.size();
    double free = top + pitch / 2;
    for (double& y : wanted) {
        y = std::max(y, free);
        free = y + pitch;
    }
    // What was pushed over the end goes back, and pushes those before it.
    double last = bottom - pitch / 2;
    for (qsizetype i = n - 1; i >= 0; --i) {
        wanted[i] = std::min(wanted[i], last);
        last = wanted[i] - pitch;
    }
    if (n > 0 && wanted.constFirst() < top + pitch / 2) {
        for (qsizetype i = 0; i < n; ++i) wanted[i] = top + pitch * (static_cast<double>(i) + 0.5);
    }
    return wanted;
}

}  // namespace stagepath
