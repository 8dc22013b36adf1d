// Painted matrices for screen readers: a list of their cells' sentences.
#pragma once

namespace stagepath {

class MatrixView;

/// Makes Qt ask us for the interface of a MatrixView. Safe to call again.
void installMatrixAccessibility();
/// Tells that another cell is the current one.
void announceMatrixCell(MatrixView* view);

}  // namespace stagepath
