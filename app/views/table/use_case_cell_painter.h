// The cells of the use-case table, painted by design tokens; no widgets.
#pragma once

#include "app/drawing/theme.h"
#include "app/models/use_cases/use_case_column.h"

#include <QRect>

class QPainter;

namespace stagepath {

class UseCaseTableModel;

/// How the row of a cell stands.
struct UseCaseCellState {
    bool selected = false;
    bool hovered = false;
    bool focused = false;  ///< the keyboard's cell
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Paints one cell of a use case into \p rect.
void paintUseCaseCell(QPainter& p, const Theme& t, const UseCaseTableModel& model, int row, UseCaseColumn column, const QRect& rect, const UseCaseCellState& state);
/// Paints the head of a group, which spans \p rowRect, clipped to \p cell.
void paintUseCaseGroup(QPainter& p, const Theme& t, const UseCaseTableModel& model, int row, const QRect& rowRect, const QRect& cell, const UseCaseCellState& state);
/// Check box 16×16 centred in \p box; \p mixed: some of many.
void paintUseCaseCheck(QPainter& p, const Theme& t, const QPointF& centre, bool checked, bool mixed = false);
/// "Ingrid Solberg", or "I. Solberg" where that doesn't fit into \p width, else elided.
QString fittingName(const QString& name, const QFontMetrics& metrics, int width);
/// Where \p name doesn't fit into \p width, the first words that others of \p all begin with too are left out: "…Energy" of several
/// departments; then it is elided.
QString fittingAmong(const QString& name, const QStringList& all, const QFontMetrics& metrics, int width);

/// Leading edge of text and of the check box in every row, as in the page's padding.
inline constexpr int kUseCaseRowPadding = 24;

}  // namespace stagepath
