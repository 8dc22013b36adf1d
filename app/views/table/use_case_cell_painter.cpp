#include "app/views/table/use_case_cell_painter.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/models/use_cases/use_case_table_model.h"
#include "app/models/use_cases/use_case_text.h"
#include "app/views/editors/use_case_choices.h"
#include "core/analysis/assessment/coverage.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr int kCautionSign = 14;
constexpr int kImpactBar = 36;

/// The faces of the table, made once.
struct Faces {
    QFont body = textFont(TextStyle::Body);
    QFont strong = textFont(TextStyle::BodyStrong);
    QFont small = textFont(TextStyle::Small);
    QFont smallMedium = textFont(TextStyle::SmallMedium);
    QFont digit = fontOfPixels(11, 600);
};
const Faces& faces() {
    static const Faces all;
    return all;
}

/// One cell being painted: keeps what every part of it needs, and mirrors.
struct Cell {
    QPainter& p;
    const Theme& t;
    const UseCaseTableModel& model;
    const UseCase& useCase;
    const UseCaseFigures& figures;
    QRect rect;
    Qt::LayoutDirection direction;

    QRect mirrored(const QRect& r) const { return QStyle::visualRect(direction, rect, r); }
    void text(const QRect& r, const QString& s, const QFont& font, const QColor& color, Qt::Alignment align = Qt::AlignLeft) const {
        p.setFont(font);
        p.setPen(color);
        const Qt::Alignment visual = QStyle::visualAlignment(direction, align | Qt::AlignVCenter) | Qt::AlignAbsolute;
        p.drawText(mirrored(r), static_cast<int>(visual), QFontMetrics(font).elidedText(s, Qt::ElideRight, r.width()));
    }
};

QRect content(const Cell& c) { return c.rect.adjusted(8, 0, -8, 0); }

void paintName(const Cell& c) {
    QRect r = content(c);
    const bool warns = isAboveEarned(c.useCase, c.figures);
    const QFontMetrics metrics(faces().strong);
    const int width = std::min(metrics.horizontalAdvance(c.useCase.name), r.width() - (warns ? 22 : 0));
    c.text(QRect(r.left(), r.top(), std::max(0, width) + 1, r.height()), c.useCase.name, faces().strong, c.t.text1);
    if (warns) paintSeverity(c.p, c.t, c.mirrored(QRect(r.left() + width + 8, r.center().y() - 7, 15, 15)), Severity::Warning);
}

void paintLifecycleCell(const Cell& c) {
    const QRect r = content(c);
    paintLifecycle(c.p, c.t, QRectF(c.mirrored(QRect(r.left(), r.center().y() - 6, 13, 13))).center(), c.useCase.lifecycle, c.t.text2);
    c.text(r.adjusted(19, 0, 0, 0), cellText(c.model.portfolio(), c.useCase, c.figures, UseCaseColumn::Lifecycle), faces().body, c.t.text2);
}

/// What has to be said of a figure, from \p left on: its sign, and the words where there is room for them.
void paintCaution(const Cell& c, int left) {
    const QString words = cautionText(c.figures.standing);
    const QRect r = content(c);
    if (words.isEmpty() || left + kCautionSign > r.right()) return;
    paintSeverity(c.p, c.t, c.mirrored(QRect(left, r.center().y() - kCautionSign / 2, kCautionSign, kCautionSign)), Severity::Hint);
    const QRect room(left + kCautionSign + 5, r.top(), r.right() - left - kCautionSign - 4, r.height());
    if (QFontMetrics(faces().small).horizontalAdvance(words) <= room.width()) c.text(room, words, faces().small, c.t.text2);
}

void paintStage(const Cell& c, std::optional<int> stage) {
    const QRect r = content(c);
    if (!stage) {
        c.text(r, QStringLiteral("–"), faces().body, c.t.text3);
        return;
    }
    paintStageMark(c.p, c.t, c.mirrored(QRect(r.left(), r.center().y() - 6, 16, 12)).topLeft(), *stage);
    c.text(r.adjusted(23, 0, 0, 0), QLocale().toString(*stage), faces().body, c.t.text1);
}

void paintEarnedStage(const Cell& c) {
    const std::optional<int> stage = c.figures.standing.earnedStage;
    paintStage(c, stage);
    if (stage) paintCaution(c, content(c).left() + 23 + QFontMetrics(faces().body).horizontalAdvance(QLocale().toString(*stage)) + 6);
}

void paintImpactBar(const Cell& c, const QRect& track, double impact) {
    c.p.setPen(Qt::NoPen);
    c.p.setBrush(c.t.press);
    c.p.drawRoundedRect(QRectF(c.mirrored(track)), 2.5, 2.5);
    QRect filled = track;
    filled.setWidth(std::max(3, static_cast<int>(std::lround(track.width() * impact / 100))));
    c.p.setBrush(c.t.text2);
    c.p.drawRoundedRect(QRectF(c.mirrored(filled)), 2.5, 2.5);
}

void paintImpact(const Cell& c) {
    const QRect r = content(c);
    if (!c.figures.impact.value) {
        c.text(r, c.figures.mapImpact ? cellText(c.model.portfolio(), c.useCase, c.figures, UseCaseColumn::Impact) : QStringLiteral("–"), faces().body, c.t.text3, Qt::AlignRight);
        return;
    }
    const QString text = cellText(c.model.portfolio(), c.useCase, c.figures, UseCaseColumn::Impact);
    const int besides = kImpactBar + 9;
    // In a narrow column the figure tells more than the bar.
    const bool hasBar = QFontMetrics(faces().body).horizontalAdvance(text) + besides <= r.width();
    c.text(r.adjusted(0, 0, hasBar ? -besides : 0, 0), text, faces().body, c.t.text1, Qt::AlignRight);
    if (hasBar) paintImpactBar(c, QRect(r.right() - kImpactBar + 1, r.center().y() - 2, kImpactBar, 5), *c.figures.impact.value);
}

void paintReadiness(const Cell& c) {
    const QRect r = content(c);
    const QString text = cellText(c.model.portfolio(), c.useCase, c.figures, UseCaseColumn::Readiness);
    if (!c.figures.standing.readiness) {
        c.text(r, text, faces().body, c.t.text3);
        return;
    }
    int x = r.left();
    for (const Dimension d : kDimensions) {
        paintNarrowLevel(c.p, c.t, c.mirrored(QRect(x, r.center().y() - 8, 13, 18)), c.figures.standing[d], faces().digit);
        x += 14;
    }
    c.text(QRect(x + 3, r.top(), r.right() - x - 2, r.height()), text, faces().strong, c.t.text1);
    paintCaution(c, x + 3 + QFontMetrics(faces().strong).horizontalAdvance(text) + 6);
}

void paintPerson(const Cell& c, PersonId id, bool isOwner) {
    const QRect r = content(c);
    const Person* person = c.model.portfolio().find(id);
    if (!person && !isOwner) {
        c.text(r, QStringLiteral("–"), faces().body, c.t.text3);
        return;
    }
    const QRect disc = c.mirrored(QRect(r.left(), r.center().y() - 9, 20, 20));
    const QRect name = r.adjusted(27, 0, 0, 0);
    paintAvatar(c.p, c.t, disc, person ? person->name : QString(), person ? c.t.category(colorOf(c.model.portfolio(), *person)) : c.t.warning, person && person->executive);
    if (!person) {
        c.text(name, UseCaseTableModel::tr("No owner"), faces().body, c.t.warning);
        return;
    }
    c.text(name, fittingName(person->name, QFontMetrics(faces().body), name.width()), faces().body, isOwner && !person->executive ? c.t.error : c.t.text1);
}

void paintUnit(const Cell& c) {
    const QRect r = content(c);
    const QString name = cellText(c.model.portfolio(), c.useCase, c.figures, UseCaseColumn::Unit);
    const QFontMetrics metrics(faces().body);
    QStringList all;
    if (metrics.horizontalAdvance(name) > r.width()) {
        for (const BusinessUnit& unit : c.model.portfolio().units()) all.append(unit.name);
    }
    c.text(r, fittingAmong(name, all, metrics, r.width()), faces().body, c.t.text2);
}

void paintQuadrant(const Cell& c) {
    const QRect r = content(c);
    const Quadrant q = c.figures.quadrant;
    if (q != Quadrant::Unplaced) paintIcon(c.p, c.mirrored(QRect(r.left(), r.center().y() - 7, 15, 15)), quadrantIcon(q), c.t.quadrantText(q));
    c.text(r.adjusted(22, 0, 0, 0), cellText(c.model.portfolio(), c.useCase, c.figures, UseCaseColumn::Quadrant), faces().body, q == Quadrant::Unplaced ? c.t.text3 : c.t.text1);
}

void paintContent(const Cell& c, UseCaseColumn column, bool selected) {
    switch (column) {
        case UseCaseColumn::Check:
            paintUseCaseCheck(c.p, c.t, QRectF(c.mirrored(QRect(c.rect.left() + kUseCaseRowPadding, c.rect.center().y() - 7, 16, 16))).center(), selected);
            return;
        case UseCaseColumn::Name: paintName(c); return;
        case UseCaseColumn::Lifecycle: paintLifecycleCell(c); return;
        case UseCaseColumn::Stage: paintStage(c, c.useCase.stage); return;
        case UseCaseColumn::EarnedStage: paintEarnedStage(c); return;
        case UseCaseColumn::TargetStage: paintStage(c, c.useCase.targetStage); return;
        case UseCaseColumn::Impact: paintImpact(c); return;
        case UseCaseColumn::Readiness: paintReadiness(c); return;
        case UseCaseColumn::Accountable: paintPerson(c, c.useCase.accountable, true); return;
        case UseCaseColumn::Lead: paintPerson(c, c.useCase.lead, false); return;
        case UseCaseColumn::Quadrant: paintQuadrant(c); return;
        case UseCaseColumn::Unit: paintUnit(c); return;
        default: break;
    }
    const bool numeric = infoOf(column).numeric;
    c.text(content(c), cellText(c.model.portfolio(), c.useCase, c.figures, column), faces().body, numeric ? c.t.text1 : c.t.text2, numeric ? Qt::AlignRight : Qt::AlignLeft);
}

QColor groupColor(const Theme& t, const UseCaseTableModel& model, qint64 key) {
    if (model.grouping() == UseCaseGrouping::Quadrant) return t.quadrantText(static_cast<Quadrant>(key));
    return t.text2;
}

/// The sign before a group's name.
void paintGroupSign(QPainter& p, const Theme& t, const UseCaseTableModel& model, qint64 key, const QRectF& box) {
    switch (model.grouping()) {
        case UseCaseGrouping::Quadrant:
            if (static_cast<Quadrant>(key) != Quadrant::Unplaced) paintIcon(p, box, quadrantIcon(static_cast<Quadrant>(key)), groupColor(t, model, key));
            break;
        case UseCaseGrouping::Unit: {
            const BusinessUnit* unit = model.portfolio().find(BusinessUnitId(key));
            p.setPen(Qt::NoPen);
            p.setBrush(unit ? t.category(unit->color) : t.press);
            p.drawRoundedRect(QRectF(box.center().x() - 5, box.center().y() - 5, 10, 10), 3, 3);
            break;
        }
        case UseCaseGrouping::Lifecycle: paintLifecycle(p, t, box.center(), static_cast<Lifecycle>(key), t.text2); break;
        case UseCaseGrouping::Stage: paintStageMark(p, t, box.center() - QPointF(8, 6), static_cast<int>(key)); break;
        case UseCaseGrouping::Accountable: {
            const Person* person = model.portfolio().find(PersonId(key));
            paintAvatar(p, t, box.adjusted(-1, -1, 1, 1), person ? person->name : QString(), person ? t.category(colorOf(model.portfolio(), *person)) : t.warning, person && person->executive);
            break;
        }
        case UseCaseGrouping::None: break;
    }
}

void paintFocusCell(QPainter& p, const Theme& t, const QRect& rect) {
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(t.focus, 2));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 2, 2);
}

}  // namespace

QString fittingAmong(const QString& name, const QStringList& all, const QFontMetrics& metrics, int width) {
    if (metrics.horizontalAdvance(name) <= width) return name;
    qsizetype shared = 0;
    for (const QString& other : all) {
        if (other == name) continue;
        qsizetype at = 0;  // behind the last blank up to which both are the same
        for (qsizetype i = 0; i < std::min(name.size(), other.size()) && name[i] == other[i]; ++i) {
            if (name[i] == QLatin1Char(' ')) at = i + 1;
        }
        shared = std::max(shared, at);
    }
    return metrics.elidedText(shared > 0 ? QChar(0x2026) + name.mid(shared) : name, Qt::ElideRight, width);
}

QString fittingName(const QString& name, const QFontMetrics& metrics, int width) {
    if (metrics.horizontalAdvance(name) <= width) return name;
    const qsizetype space = name.lastIndexOf(QLatin1Char(' '));
    const QString brief = space > 0 ? name.left(1) + QStringLiteral(". ") + name.mid(space + 1) : name;
    return metrics.elidedText(brief, Qt::ElideRight, width);
}

void paintUseCaseCheck(QPainter& p, const Theme& t, const QPointF& centre, bool checked, bool mixed) {
    const QRectF box(centre.x() - 8, centre.y() - 8, 16, 16);
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(checked || mixed ? t.accent : t.control);
    p.setBrush(checked || mixed ? t.accent : t.surface);
    p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    p.setPen(QPen(t.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (checked) p.drawPolyline(QPolygonF({centre + QPointF(-3.6, 0.2), centre + QPointF(-1.1, 2.8), centre + QPointF(3.7, -2.8)}));
    else if (mixed) p.drawLine(centre - QPointF(3.5, 0), centre + QPointF(3.5, 0));
    p.restore();
}

void paintUseCaseCell(QPainter& p, const Theme& t, const UseCaseTableModel& model, int row, UseCaseColumn column, const QRect& rect, const UseCaseCellState& state) {
    const UseCase* u = model.useCaseAt(row);
    if (!u) return;
    p.save();
    p.fillRect(rect, state.selected ? t.accentTint : state.hovered ? t.hover : t.surface);
    p.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
    p.setRenderHint(QPainter::Antialiasing);
    paintContent({p, t, model, *u, model.figuresOf(u->id), rect.adjusted(0, 0, 0, -1), state.direction}, column, state.selected);
    if (state.focused) paintFocusCell(p, t, rect);
    p.restore();
}

void paintUseCaseGroup(QPainter& p, const Theme& t, const UseCaseTableModel& model, int row, const QRect& rowRect, const QRect& cell, const UseCaseCellState& state) {
    p.save();
    p.setClipRect(cell);
    p.fillRect(rowRect, state.hovered ? t.hover : t.inset);
    p.fillRect(QRect(rowRect.left(), rowRect.bottom(), rowRect.width(), 1), t.border);
    p.setRenderHint(QPainter::Antialiasing);
    const bool rtl = state.direction == Qt::RightToLeft;
    const auto mirrored = [&](const QRect& r) { return QStyle::visualRect(state.direction, rowRect, r); };
    const int align = static_cast<int>((rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute);
    const int middle = rowRect.center().y();
    const UseCaseGroup group = model.groupAt(row);

    const QRectF chevron(mirrored(QRect(rowRect.left() + kUseCaseRowPadding, middle - 7, 15, 15)));
    p.save();
    p.translate(chevron.center());
    if (model.isCollapsed(row)) p.rotate(rtl ? 90 : -90);
    paintIcon(p, QRectF(-7.5, -7.5, 15, 15), QStringLiteral("chev"), t.text2);
    p.restore();

    int x = rowRect.left() + kUseCaseRowPadding + 23;
    paintGroupSign(p, t, model, group.key, mirrored(QRect(x, middle - 8, 17, 17)));
    x += 25;
    const auto text = [&](const QString& s, const QFont& font, const QColor& color, int width) {
        p.setFont(font);
        p.setPen(color);
        p.drawText(mirrored(QRect(x, rowRect.top(), width, rowRect.height())), align, QFontMetrics(font).elidedText(s, Qt::ElideRight, width));
    };
    const QString name = model.groupName(row);
    const int nameWidth = std::min(QFontMetrics(faces().strong).horizontalAdvance(name) + 2, 420);
    text(name, faces().strong, t.text1, nameWidth);
    x += nameWidth + 8;
    const QString count = QLocale().toString(group.count);
    const int pill = QFontMetrics(faces().smallMedium).horizontalAdvance(count) + 14;
    const QRect pillRect = mirrored(QRect(x, middle - 9, pill, 19));
    p.setPen(Qt::NoPen);
    p.setBrush(t.press);
    p.drawRoundedRect(pillRect, 9.5, 9.5);
    p.setFont(faces().smallMedium);
    p.setPen(t.text2);
    p.drawText(pillRect, Qt::AlignCenter, count);
    x += pill + 10;
    text(model.groupSentence(row), faces().small, t.text3, std::max(0, rowRect.right() - x - 12));
    if (state.focused) paintFocusCell(p, t, rowRect);
    p.restore();
}

}  // namespace stagepath
