#include "app/views/people/people_delegate.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/models/people_model.h"
#include "app/views/editors/use_case_choices.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTableView>

namespace stagepath {

namespace {

constexpr int kPeopleDelegateCell = 20;
constexpr int kPeopleDelegatePitch = 21;

void drawWords(QPainter& p, const QStyleOptionViewItem& o, const QRect& r, const QString& text, const QFont& font, const QColor& color, Qt::Alignment alignment = Qt::AlignLeft) {
    p.setFont(font);
    p.setPen(color);
    const auto visual = QStyle::visualAlignment(o.direction, alignment) | Qt::AlignVCenter | Qt::AlignAbsolute;
    p.drawText(QStyle::visualRect(o.direction, o.rect, r), static_cast<int>(visual) | Qt::TextSingleLine, p.fontMetrics().elidedText(text, Qt::ElideRight, r.width()));
}

/// The i-th cell of a row of small squares.
QRectF cellAt(const QStyleOptionViewItem& o, int i) {
    return QStyle::visualRect(o.direction, o.rect, QRect(o.rect.left() + 8 + i * kPeopleDelegatePitch, o.rect.center().y() - kPeopleDelegateCell / 2 + 1, kPeopleDelegateCell, kPeopleDelegateCell));
}

/// Fills a cell and draws the line under it in whole device pixels: magnified, the smoothed edges of two cells would let a line
/// show between them.
void paintCellGround(QPainter& p, const Theme& t, const QRect& cell, const QColor& fill) {
    p.setRenderHint(QPainter::Antialiasing, false);
    p.fillRect(cell, fill);
    p.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.border);
    p.setRenderHint(QPainter::Antialiasing);
}

void drawCell(QPainter& p, const QRectF& r, const QColor& fill, const QPen& line, const QColor& text, const QString& digit) {
    p.setPen(line);
    p.setBrush(fill);
    const double inset = line.style() == Qt::NoPen ? 0 : line.widthF() / 2;
    p.drawRoundedRect(r.adjusted(inset, inset, -inset, -inset), 3, 3);
    p.setPen(text);
    p.setFont(fontOfPixels(11, 600));
    p.drawText(r, Qt::AlignCenter, digit);
}

}  // namespace

QSize PeopleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = static_cast<const PeopleModel*>(index.model());
    return {QStyledItemDelegate::sizeHint(option, index).width(), model->isHead(index.row()) ? kHead : kRow};
}

void PeopleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QPainter& p = *painter;
    const auto& model = *static_cast<const PeopleModel*>(index.model());
    const Theme& t = Theme::of(option.widget);
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    if (model.isHead(index.row())) {
        paintHead(p, t, model, option, index);
        p.restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    paintCellGround(p, t, option.rect, selected ? t.accentTint : option.state & QStyle::State_MouseOver ? t.hover : t.surface);
    const int row = index.row();
    const QRect words = option.rect.adjusted(8, 0, -8, 0);
    switch (index.column()) {
        case PeopleModel::Name: paintName(p, t, model, option, row); break;
        case PeopleModel::Load: model.personAt(row)->executive && !model.showsLoad() ? paintStages(p, t, model, option, row) : paintQuarters(p, t, model, option, row); break;
        case PeopleModel::Gap: paintGap(p, t, model, option, row); break;
        case PeopleModel::Unit: drawWords(p, option, words, index.data().toString(), textFont(TextStyle::Body), t.text2); break;
        default: {
            const QString number = index.data().toString();
            drawWords(p, option, words, number, textFont(TextStyle::Body), number == QStringLiteral("–") ? t.text3 : t.text1, Qt::AlignRight);
        }
    }
    p.restore();
}

void PeopleDelegate::paintHead(QPainter& p, const Theme& t, const PeopleModel& model, const QStyleOptionViewItem& o, const QModelIndex& index) {
    paintCellGround(p, t, o.rect, t.inset);
    const bool executives = model.isExecutiveHead(index.row());
    if (index.column() == PeopleModel::Name) {
        const QString name = executives ? tr("Executives") : tr("Leads");
        drawWords(p, o, o.rect.adjusted(16, 0, 0, 0), name, textFont(TextStyle::BodyStrong), t.text1);
        const int wide = QFontMetrics(textFont(TextStyle::BodyStrong)).horizontalAdvance(name);
        drawWords(p, o, o.rect.adjusted(16 + wide + 10, 0, 0, 0), QLocale().toString(model.countUnder(index.row())), textFont(TextStyle::Small), t.text3);
    }
    if (index.column() != PeopleModel::Load && index.column() != PeopleModel::Gap) return;
    // The text runs on into the last column, which is painted after.
    const auto* table = qobject_cast<const QTableView*>(o.widget);
    const int wide = table ? table->columnWidth(PeopleModel::Load) : o.rect.width();
    const int shift = index.column() == PeopleModel::Gap ? wide : 0;
    const auto quarter = [](int q) { return tr("Q%1 %2").arg(q % 4 + 1).arg(q / 4); };
    const int first = model.firstQuarter();
    const QString text = executives && !model.showsLoad() ? tr("Use cases they answer for, by stage")
                                                          : tr("Initiatives at once, %1 – %2").arg(quarter(first), quarter(first + PeopleModel::kQuarters - 1));
    p.setClipRect(o.rect);
    const int gap = table ? table->columnWidth(PeopleModel::Gap) : 0;
    const bool isMirrored = o.direction == Qt::RightToLeft;  // then the last column is the left one
    const int left = isMirrored ? o.rect.left() - (index.column() == PeopleModel::Load ? gap : 0) : o.rect.left() - shift;
    const QRect both(left, o.rect.top(), wide + gap, o.rect.height());
    p.setFont(textFont(TextStyle::Small));
    p.setPen(t.text3);
    p.drawText(both.adjusted(8, 0, -8, 0), int(Qt::AlignVCenter | QStyle::visualAlignment(o.direction, Qt::AlignLeft) | Qt::AlignAbsolute), text);
}

void PeopleDelegate::paintName(QPainter& p, const Theme& t, const PeopleModel& model, const QStyleOptionViewItem& o, int row) {
    const Person& person = *model.personAt(row);
    const QRect disc = QStyle::visualRect(o.direction, o.rect, QRect(o.rect.left() + 16, o.rect.center().y() - 14, 28, 28));
    paintAvatar(p, t, disc, person.name, t.category(colorOf(model.portfolio(), person)), person.executive);
    const bool two = !person.role.isEmpty();
    const QRect name(o.rect.left() + 54, o.rect.top() + (two ? 5 : 0), o.rect.width() - 58, two ? 18 : o.rect.height());
    drawWords(p, o, name, person.name, textFont(TextStyle::BodyStrong), t.text1);
    if (two) drawWords(p, o, QRect(name.left(), o.rect.top() + 23, name.width(), 16), person.role, textFont(TextStyle::Small), t.text3);
    if (!(o.state & QStyle::State_HasFocus)) return;
    p.setPen(QPen(t.focus, 2));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(o.rect).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4);
}

void PeopleDelegate::paintStages(QPainter& p, const Theme& t, const PeopleModel& model, const QStyleOptionViewItem& o, int row) {
    QList<int> stages;
    for (const UseCaseId id : model.figuresAt(row).answersFor) stages.append(model.portfolio().find(id)->stage);
    if (stages.isEmpty()) {
        drawWords(p, o, o.rect.adjusted(8, 0, 0, 0), tr("answers for nothing yet"), textFont(TextStyle::Body), t.text3);
        return;
    }
    std::sort(stages.begin(), stages.end(), std::greater<>());
    const int room = std::max(1, (o.rect.width() - 16) / kPeopleDelegatePitch);
    const bool fits = stages.size() <= room;
    const auto shown = fits ? stages.size() : room - 1;
    for (int i = 0; i < shown; ++i) {
        const RampColors ramp = t.ramp(stages[i]);
        drawCell(p, cellAt(o, i), ramp.fill, stages[i] == 0 ? QPen(ramp.line, 1) : QPen(Qt::NoPen), ramp.text, QLocale().toString(stages[i]));
    }
    if (fits) return;
    const QRectF rest = cellAt(o, static_cast<int>(shown));
    p.setPen(t.text3);
    p.setFont(textFont(TextStyle::Micro));
    p.drawText(rest.adjusted(-2, 0, 8, 0), Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("+%1").arg(QLocale().toString(stages.size() - shown)));
}

void PeopleDelegate::paintQuarters(QPainter& p, const Theme& t, const PeopleModel& model, const QStyleOptionViewItem& o, int row) {
    const PersonFigures& figures = model.figuresAt(row);
    const int limit = model.portfolio().settings().limits.maxInitiativesPerLead;
    for (int i = 0; i < PeopleModel::kQuarters; ++i) {
        const int count = figures.atOnce.value(model.firstQuarter() + i);
        if (count > limit) drawCell(p, cellAt(o, i), t.surface, QPen(t.error, 1.5), t.error, QLocale().toString(count));
        else if (count == 0) drawCell(p, cellAt(o, i), t.inset, QPen(Qt::NoPen), t.text3, {});
        else drawCell(p, cellAt(o, i), mix(t.s3, t.surface, std::min(0.55, 0.17 * count)), QPen(Qt::NoPen), t.text1, QLocale().toString(count));
    }
}

void PeopleDelegate::paintGap(QPainter& p, const Theme& t, const PeopleModel& model, const QStyleOptionViewItem& o, int row) {
    const QString gap = model.gapOf(row);
    if (gap.isEmpty()) return;
    const Person& person = *model.personAt(row);
    const bool isError = !person.executive && !model.figuresAt(row).answersFor.isEmpty();
    paintSeverity(p, t, QStyle::visualRect(o.direction, o.rect, QRect(o.rect.left() + 8, o.rect.center().y() - 7, 15, 15)), isError ? Severity::Error : Severity::Warning);
    drawWords(p, o, o.rect.adjusted(30, 0, -4, 0), gap, textFont(TextStyle::Body), t.text2);
}

}  // namespace stagepath
