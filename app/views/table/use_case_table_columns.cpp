// Which columns the use-case table shows, in which order and how wide: kept, and by themselves as wide as the words need.
#include "app/drawing/typography.h"
#include "app/models/use_cases/use_case_text.h"
#include "app/views/table/use_case_header.h"
#include "app/views/table/use_case_table_view.h"
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/names.h"

#include <QLocale>
#include <QSet>
#include <QSettings>

#include <algorithm>
#include <array>

namespace stagepath {

namespace {

constexpr int kUseCaseCellAir = 20;     ///< px beside the words of a cell
constexpr int kUseCaseSign = 19;        ///< px of the sign before them
constexpr int kUseCaseNameEnough = 200; ///< px; what is wider gives to the unit
constexpr int kUseCaseOwnerPinched = 118;  ///< px; a disc, and a name with its first part as initial
constexpr int kUseCaseNameLeast = 150;  ///< px, before the table is wider than the page
constexpr int kUseCaseUnitMost = 240;
constexpr int kUseCaseWidest = 600;   ///< px; notes have no end
constexpr int kUseCaseCautionSign = 20;  ///< px that the sign behind a figure with a reservation takes, with its gap

/// px that the sign or picture before (or after) the words of a cell takes.
int useCaseSignWidth(UseCaseColumn column) {
    switch (column) {
        case UseCaseColumn::Name:
        case UseCaseColumn::Quadrant: return 22;
        case UseCaseColumn::Lifecycle: return kUseCaseSign;
        case UseCaseColumn::Stage:
        case UseCaseColumn::EarnedStage:
        case UseCaseColumn::TargetStage: return 23;
        case UseCaseColumn::Accountable:
        case UseCaseColumn::Lead: return 27;
        case UseCaseColumn::Impact: return 45;
        case UseCaseColumn::Readiness: return 88;
        default: return 0;
    }
}

/// px that the head of \p column needs, with the sign of a sort by \p keys columns; 0: without.
int headWidth(UseCaseColumn column, qsizetype keys) {
    const int sign = keys > 0 ? UseCaseHeader::sortSignWidth(keys) : 0;
    return QFontMetrics(textFont(TextStyle::SmallMedium)).horizontalAdvance(labelOf(column)) + 2 * UseCaseHeader::kPadding + sign;
}

/// Wide enough for the head, also when the rows are sorted by it among others, and for the words that are fixed, in this language.
int usualWidth(UseCaseColumn column) {
    const QFontMetrics body(textFont(TextStyle::Body));
    int wide = std::max(infoOf(column).width, headWidth(column, 2));
    // A figure on few answers is never without its sign.
    if (column == UseCaseColumn::Readiness) wide = std::max(wide, useCaseSignWidth(column) + QFontMetrics(textFont(TextStyle::BodyStrong)).horizontalAdvance(QLocale().toString(100)) + kUseCaseCautionSign + kUseCaseCellAir);
    if (column != UseCaseColumn::Lifecycle) return column == UseCaseColumn::Check ? infoOf(column).width : wide;
    for (const Lifecycle lifecycle : {Lifecycle::Idea, Lifecycle::Development, Lifecycle::Pilot, Lifecycle::Production, Lifecycle::Scaled, Lifecycle::Retired, Lifecycle::NotStated}) {
        wide = std::max(wide, body.horizontalAdvance(lifecycleName(lifecycle)) + kUseCaseSign + kUseCaseCellAir);
    }
    return wide;
}

}  // namespace

bool UseCaseTableView::isShown(UseCaseColumn column) const { return !isColumnHidden(static_cast<int>(column)); }

void UseCaseTableView::setShown(UseCaseColumn column, bool shown) {
    if (column == UseCaseColumn::Check || column == UseCaseColumn::Name) return;
    setColumnHidden(static_cast<int>(column), !shown);
    saveColumns();
    fitName();
}

void UseCaseTableView::fitToContent(UseCaseColumn column) {
    const QFontMetrics body(textFont(column == UseCaseColumn::Name || column == UseCaseColumn::Readiness ? TextStyle::BodyStrong : TextStyle::Body));
    int wide = headWidth(column, 2);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const UseCase* u = m_model->useCaseAt(row);
        if (!u) continue;
        const UseCaseFigures& figures = m_model->figuresOf(u->id);
        const bool hasSign = (column == UseCaseColumn::Readiness || column == UseCaseColumn::EarnedStage) && !cautionText(figures.standing).isEmpty();
        wide = std::max(wide, body.horizontalAdvance(cellText(m_model->portfolio(), *u, figures, column)) + useCaseSignWidth(column) + (hasSign ? kUseCaseCautionSign : 0) + kUseCaseCellAir);
    }
    setColumnWidth(static_cast<int>(column), std::min(wide, kUseCaseWidest));
}

int UseCaseTableView::wantedUnit() const {
    const QFontMetrics body(textFont(TextStyle::Body));
    int wanted = usualWidth(UseCaseColumn::Unit);
    for (const BusinessUnit& row : m_model->portfolio().units()) wanted = std::max(wanted, body.horizontalAdvance(row.name) + kUseCaseCellAir);
    return std::min(wanted, kUseCaseUnitMost);
}

/// While names and units would be cut: as wide as what stands in the column, and its head as it is sorted now.
int UseCaseTableView::pinchedWidth(UseCaseColumn column) const {
    const QList<UseCaseSort>& sorting = m_model->sorting();
    const bool isKey = std::any_of(sorting.cbegin(), sorting.cend(), [column](const UseCaseSort& key) { return key.column == column; });
    const int cells = column == UseCaseColumn::Lifecycle ? lifecycleInUse() : column == UseCaseColumn::Accountable ? kUseCaseOwnerPinched : infoOf(column).width;
    return std::max(cells, headWidth(column, isKey ? sorting.size() : 0));
}

/// While nobody has set the widths and names and units would be cut, some columns are only as wide as what stands in them.
void UseCaseTableView::fitPinched() {
    if (m_hasOwnWidths) return;
    static constexpr std::array kPinched{UseCaseColumn::Lifecycle, UseCaseColumn::Stage, UseCaseColumn::Accountable};
    int taken = kUseCaseNameEnough + (isShown(UseCaseColumn::Unit) ? wantedUnit() : 0);
    for (int i = 0; i < kUseCaseColumnCount; ++i) {
        const auto column = static_cast<UseCaseColumn>(i);
        if (column == UseCaseColumn::Name || column == UseCaseColumn::Unit || isColumnHidden(i)) continue;
        taken += std::find(kPinched.begin(), kPinched.end(), column) != kPinched.end() ? usualWidth(column) : columnWidth(i);
    }
    const bool isPinched = taken > viewport()->width();
    for (const UseCaseColumn column : kPinched) {
        if (isShown(column)) setColumnWidth(static_cast<int>(column), isPinched ? pinchedWidth(column) : usualWidth(column));
    }
}

/// Wide enough for the lifecycles that occur.
int UseCaseTableView::lifecycleInUse() const {
    QSet<int> occurring;
    for (const UseCase& u : m_model->portfolio().useCases()) occurring.insert(static_cast<int>(u.lifecycle));
    const QFontMetrics body(textFont(TextStyle::Body));
    int wide = 0;
    for (const int lifecycle : std::as_const(occurring)) wide = std::max(wide, body.horizontalAdvance(lifecycleName(static_cast<Lifecycle>(lifecycle))) + kUseCaseSign + kUseCaseCellAir);
    return std::min(wide, usualWidth(UseCaseColumn::Lifecycle));
}

/// While nobody has set the widths, the unit gets what the name can spare, as far as its words need it.
void UseCaseTableView::fitUnit(int room) {
    const int unit = static_cast<int>(UseCaseColumn::Unit);
    if (m_hasOwnWidths || isColumnHidden(unit)) return;
    const int usual = usualWidth(UseCaseColumn::Unit);
    setColumnWidth(unit, std::clamp(std::min(wantedUnit(), usual + room - kUseCaseNameEnough), usual, std::max(usual, kUseCaseUnitMost)));
}

/// The name takes what the other columns leave, unless somebody has set its own width: that holds where there is room for more, too.
void UseCaseTableView::fitName() {
    const int name = static_cast<int>(UseCaseColumn::Name);
    const int unit = static_cast<int>(UseCaseColumn::Unit);
    m_isFitting = true;
    fitPinched();
    int besides = isColumnHidden(unit) ? 0 : usualWidth(UseCaseColumn::Unit);
    for (int i = 0; i < kUseCaseColumnCount; ++i) {
        if (i != name && i != unit && !isColumnHidden(i)) besides += columnWidth(i);
    }
    fitUnit(viewport()->width() - besides);
    int others = 0;
    for (int i = 0; i < kUseCaseColumnCount; ++i) {
        if (i != name && !isColumnHidden(i)) others += columnWidth(i);
    }
    const bool isSet = m_hasOwnWidths && m_nameWidth != infoOf(UseCaseColumn::Name).width;
    const int least = m_hasOwnWidths ? m_nameWidth : kUseCaseNameLeast;
    setColumnWidth(name, isSet ? m_nameWidth : std::max(least, viewport()->width() - others));
    m_isFitting = false;
}

void UseCaseTableView::resetColumns() {
    m_isFitting = true;
    for (int i = 0; i < kUseCaseColumnCount; ++i) {
        const UseCaseColumnInfo& info = infoOf(static_cast<UseCaseColumn>(i));
        m_head->moveSection(m_head->visualIndex(i), i);
        setColumnHidden(i, false);
        setColumnWidth(i, usualWidth(static_cast<UseCaseColumn>(i)));
        setColumnHidden(i, !info.shown);
    }
    m_nameWidth = infoOf(UseCaseColumn::Name).width;
    m_hasOwnWidths = false;
    m_head->setSectionResizeMode(0, QHeaderView::Fixed);
    m_isFitting = false;
    QSettings().remove(QStringLiteral("useCases/columns"));
    fitName();
}

/// "key:width:shown" in the order shown.
void UseCaseTableView::saveColumns() {
    if (m_isFitting) return;
    m_hasOwnWidths = true;
    QStringList columns;
    for (int visual = 0; visual < m_head->count(); ++visual) {
        const int column = m_head->logicalIndex(visual);
        const bool hidden = isColumnHidden(column);
        const int width = column == static_cast<int>(UseCaseColumn::Name) ? m_nameWidth : hidden ? infoOf(static_cast<UseCaseColumn>(column)).width : columnWidth(column);
        columns += QStringLiteral("%1:%2:%3").arg(QLatin1String(infoOf(static_cast<UseCaseColumn>(column)).key)).arg(width).arg(hidden ? 0 : 1);
    }
    QSettings().setValue(QStringLiteral("useCases/columns"), columns);
}

void UseCaseTableView::loadColumns() {
    const QStringList saved = QSettings().value(QStringLiteral("useCases/columns")).toStringList();
    resetColumns();
    m_isFitting = true;
    int visual = 0;
    for (const QString& entry : saved) {
        const QStringList parts = entry.split(QLatin1Char(':'));
        for (int i = 0; i < kUseCaseColumnCount && parts.size() == 3; ++i) {
            if (parts[0] != QLatin1String(infoOf(static_cast<UseCaseColumn>(i)).key)) continue;
            const int width = std::clamp(parts[1].toInt(), 44, 900);
            m_head->moveSection(m_head->visualIndex(i), visual++);
            setColumnHidden(i, false);
            if (i > 0) setColumnWidth(i, width);
            if (i == static_cast<int>(UseCaseColumn::Name)) m_nameWidth = width;
            setColumnHidden(i, i > 1 && parts[2] == QLatin1String("0"));
        }
    }
    m_isFitting = false;
    if (!saved.isEmpty()) saveColumns();  // from here on the widths are somebody's own
    fitName();
}

}  // namespace stagepath
