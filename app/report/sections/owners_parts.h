// The blocks of the owners' pages; the section flows them over the pages.
#pragma once

#include "app/report/report_canvas.h"

namespace stagepath {

/// Something of a certain height that is never split.
struct OwnersBlock {
    double height = 0;
    std::function<void(QPainter&, const QRectF&)> paint;
};

/// A line of the list of those without an accountable executive.
struct Orphan {
    QString name;
    QString context;  ///< "Pilot, Retail Banking", "owner not executive", or how many of a unit
    Severity severity = Severity::Warning;
};

/// Use cases without an accountable executive, one by one; of very many, how many each unit has.
QList<Orphan> orphansOf(const Portfolio& portfolio);
/// Leads (initiatives at once per quarter) at the left and orphans at the right, row by row, with their heads.
QList<OwnersBlock> leadAndOrphanBlocks(const ReportCanvas& canvas, const QList<Orphan>& orphans);

}  // namespace stagepath
