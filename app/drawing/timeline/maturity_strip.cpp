#include "app/drawing/timeline/maturity_strip.h"

#include "app/drawing/timeline/strip_marks.h"
#include "app/drawing/timeline/timeline_canvas.h"
#include "app/drawing/typography.h"
#include "core/analysis/names.h"

#include <QCoreApplication>
#include <QLineF>
#include <QLocale>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <optional>

namespace stagepath {

namespace {

constexpr double kStripSamePlace = 3;  // px; marks nearer than this are one

StripTarget judge(const Portfolio& portfolio, const Projection& projection, const Target& target) {
    StripTarget result{target.date, target.stage, true, {}};
    const Standing standing = projection.at(target.subject, target.date);
    result.reached = standing.earnedStage.value_or(0) >= target.stage;
    if (result.reached) return result;
    QStringList missing;
    const auto& needed = portfolio.settings().gates[static_cast<std::size_t>(std::clamp(target.stage, 1, kMaxStage) - 1)];
    for (const Dimension d : kDimensions) {
        if (!holdsGate(standing[d], needed[static_cast<std::size_t>(indexOf(d))])) missing.append(QStringLiteral("%1 %2").arg(dimensionShort(d), levelText(standing[d])));
    }
    result.missing = missing.join(QStringLiteral(", "));
    return result;
}

/// Paints one strip.
class StripPainter {
public:
    StripPainter(const QRectF& rect, const MaturityStrip& strip, const TimelineCanvas& canvas)
        : m_rect(rect), m_strip(strip), m_c(canvas), m_plot(stripPlot(rect, canvas.layout, canvas.window)) {}

    /// Where words stand beside their moments, once painted.
    const QList<StripWords>& words() const { return m_words; }
    void paint() {
        QPainter& p = m_c.painter;
        p.fillRect(m_rect, m_c.theme.surface);
        paintScale();
        p.save();
        p.setClipRect(QRectF(m_plot.left(), m_rect.top(), m_plot.width(), m_rect.height()), Qt::IntersectClip);
        paintGrid();
        if (m_strip.assessed) {
            m_line = steps(m_strip.plan, QDate(), m_strip.today) + steps(m_strip.plan, m_strip.today, m_strip.until);
            findMarks();
            paintLines();
            paintToday();
            if (!m_strip.note.isEmpty()) paintLabel(QPointF(x(m_strip.today), m_plot.bottom()), m_strip.note, m_c.theme.text3, false, 8 * m_c.u(), {});
            paintTargets();
            paintStages();
            paintMetTargets();
        } else {
            paintToday();
            paintNoLine();
        }
        p.restore();
        paintNames();
        p.setPen(QPen(m_c.theme.borderStrong, m_c.u()));
        const double top = std::floor(m_rect.top()) + 0.5;
        p.drawLine(QPointF(m_rect.left(), top), QPointF(m_rect.right(), top));
        const double edge = m_c.window.mirrored ? m_plot.right() : m_plot.left();
        p.drawLine(QPointF(std::floor(edge) + 0.5, m_rect.top()), QPointF(std::floor(edge) + 0.5, m_rect.bottom()));
    }

private:
    double y(double readiness) const { return m_plot.bottom() - m_plot.height() * readiness / 100; }
    double x(QDate date) const { return m_c.x(m_c.layout.axis.x(date)); }
    double endX(QDate date) const { return m_c.x(m_c.layout.axis.endX(date)); }
    /// Paper: what lies in another period is shown there, with its words.
    bool isElsewhere(QDate date) const { return m_c.window.paper && (date < m_c.layout.axis.from() || date > m_c.layout.axis.until()); }

    void paintScale() {
        const TimelineMetrics& m = m_c.layout.metrics;
        for (const int level : {25, 50, 75, 100}) {
            m_c.textIn(m_c.inLaneColumn(m.laneColumn - 38 * m.u, y(level) - 6 * m.u, 30 * m.u, 12 * m.u), QLocale().toString(level), m.head, m_c.theme.text3, true);
        }
    }
    void paintGrid() {
        QPainter& p = m_c.painter;
        const TimeAxis& axis = m_c.layout.axis;
        const QDate first = axis.dateAt(m_c.seen.left());
        const QDate last = axis.dateAt(m_c.seen.right());
        for (const bool upper : {false, true}) {
            p.setPen(QPen(upper ? m_c.theme.borderStrong : m_c.theme.grid, m_c.u()));
            for (const TimeTick& tick : axis.ticks(upper ? axis.upperUnit(m_c.u()) : axis.lowerUnit(m_c.u()), first, last, upper)) {
                const double at = std::floor(m_c.x(tick.x)) + 0.5;
                p.drawLine(QPointF(at, m_rect.top()), QPointF(at, m_rect.bottom()));
            }
        }
        p.setPen(QPen(m_c.theme.grid, m_c.u()));
        for (const int level : {25, 50, 75, 100}) p.drawLine(QPointF(m_plot.left(), std::floor(y(level)) + 0.5), QPointF(m_plot.right(), std::floor(y(level)) + 0.5));
    }
    /// The curves; on paper as far as the time of the page goes.
    void paintLines() {
        m_c.painter.save();
        if (m_c.window.paper) {
            const QRectF time = m_c.map(QRectF(0, 0, m_c.layout.axis.width(), 1));
            m_c.painter.setClipRect(QRectF(time.left(), m_rect.top(), time.width(), m_rect.height()), Qt::IntersectClip);
        }
        paintGround();
        paintSeries(m_strip.baseline, QPen(m_c.theme.baseline, 1.4 * m_c.u()), m_strip.today, m_strip.until);
        QPen plan(m_c.theme.s3, 2.25 * m_c.u(), Qt::SolidLine, Qt::FlatCap);
        plan.setDashPattern({2.6, 1.7});
        paintSeries(m_strip.plan, plan, m_strip.today, m_strip.until);
        paintSeries(m_strip.plan, QPen(m_c.theme.s4, 2.5 * m_c.u(), Qt::SolidLine, Qt::FlatCap), QDate(), m_strip.today);
        m_c.painter.restore();
    }
    /// The steps between \p from (null: the beginning) and \p until as points.
    QPolygonF steps(const QList<ProjectionStep>& series, QDate from, QDate until) const {
        QPolygonF line;
        double value = -1;
        for (const ProjectionStep& step : series) {
            if (from.isValid() && step.date <= from) {
                value = step.readiness;
                continue;
            }
            if (step.date > until) break;
            if (line.isEmpty() && value >= 0) line.append(QPointF(x(from), y(value)));
            // A level holds from its finish date on, which is drawn at the end of that day.
            const double at = from.isValid() ? endX(step.date) : x(step.date);
            if (!line.isEmpty()) line.append(QPointF(at, line.last().y()));
            line.append(QPointF(at, y(step.readiness)));
            value = step.readiness;
        }
        if (line.isEmpty() && value >= 0) line.append(QPointF(x(from), y(value)));
        if (!line.isEmpty()) line.append(QPointF(from.isValid() ? endX(until) : x(until), line.last().y()));
        return line;
    }
    void paintSeries(const QList<ProjectionStep>& series, const QPen& pen, QDate from, QDate until) {
        const QPolygonF line = steps(series, from, until);
        if (line.size() < 2) return;
        m_c.painter.setPen(pen);
        m_c.painter.setBrush(Qt::NoBrush);
        m_c.painter.drawPolyline(line);
    }
    void paintGround() {
        QPolygonF area = steps(m_strip.plan, m_strip.today, m_strip.until);
        if (area.size() < 2) return;
        area.append(QPointF(area.last().x(), m_plot.bottom()));
        area.append(QPointF(area.first().x(), m_plot.bottom()));
        QColor ground = m_c.theme.s3;
        ground.setAlphaF(0.13F);
        m_c.painter.setPen(Qt::NoPen);
        m_c.painter.setBrush(ground);
        m_c.painter.drawPolygon(area);
    }
    /// One sentence in place of the line, on as many lines as it needs.
    void paintNoLine() {
        const TimelineMetrics& m = m_c.layout.metrics;
        const QString text = m_strip.advice.isEmpty() ? QCoreApplication::translate("MaturityStrip", "Not assessed yet: the projection begins with the first assessment.") : m_strip.advice;
        const QStringList lines = wrapped(*m_c.layout.widths, text, m.label, m_plot.width() - 32 * m.u, 4);
        double width = 0;
        for (const QString& line : lines) width = std::max(width, m_c.layout.widths->of(line, m.label));
        const double afterToday = x(m_strip.today) + 10 * m.u;
        const double left = afterToday >= m_plot.left() && afterToday + width < m_plot.right() ? afterToday : m_plot.left() + 16 * m.u;
        const double first = m_plot.center().y() - 8 * m.u * static_cast<double>(lines.size() - 1);
        // No line of the grid runs through it.
        m_c.painter.fillRect(QRectF(left - 6 * m.u, first - 10 * m.u, width + 12 * m.u, 16 * m.u * static_cast<double>(lines.size()) + 4 * m.u), m_c.theme.surface);
        for (qsizetype i = 0; i < lines.size(); ++i) m_c.text(QPointF(left, first + 16 * m.u * static_cast<double>(i)), lines[i], m.label, m_c.theme.text3, m_c.theme.surface);
    }
    void paintToday() {
        m_c.painter.setPen(QPen(m_c.theme.today, 1.5 * m_c.u()));
        m_c.painter.drawLine(QPointF(x(m_strip.today), m_rect.top()), QPointF(x(m_strip.today), m_rect.bottom()));
    }
    void paintTargets() {
        const double u = m_c.u();
        for (const StripTarget& target : m_strip.targets) {
            if (isElsewhere(target.date)) continue;
            paintTargetMark(placeOf(target), target.reached);
            // No words may run into the mark of another target that is missed: they would be read as its own.
            if (!target.reached) m_taken.append(QRectF(placeOf(target) - QPointF(4.5, 7) * u, QSizeF(9, 14) * u));
        }
        for (const StripTarget& target : m_strip.targets) {
            if (isElsewhere(target.date) || target.reached) continue;
            const QString stage = QLocale().toString(target.stage);
            const QString brief = QCoreApplication::translate("MaturityStrip", "Target stage %1 not reached").arg(stage);
            const QPointF at = placeOf(target) + QPointF(0, target.stage == 4 ? -1.5 * u : 0);
            const auto label = [&](const QString& words) { return paintLabel(at, words, m_c.theme.error, true, 11 * u, {{}, target.date, target.stage, true}); };
            const bool isSaid = !target.missing.isEmpty() && label(QCoreApplication::translate("MaturityStrip", "Target stage %1 not reached: %2").arg(stage).arg(target.missing));
            if (!isSaid) label(brief);
        }
    }
    /// A diamond: with a tick where the plan is there by then, with a cross where it is not.
    void paintTargetMark(QPointF at, bool isMet) {
        QPainter& p = m_c.painter;
        const double u = m_c.u();
        const double r = 7 * u;
        const QColor color = isMet ? m_c.theme.ok : m_c.theme.error;
        p.setPen(QPen(color, 1.5 * u));
        p.setBrush(m_c.theme.surface);
        p.drawPolygon(QPolygonF({{at.x(), at.y() - r}, {at.x() + r, at.y()}, {at.x(), at.y() + r}, {at.x() - r, at.y()}}));
        p.setPen(QPen(color, 1.4 * u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (isMet) {
            p.drawPolyline(QPolygonF({at + QPointF(-2.6, 0.2) * u, at + QPointF(-0.7, 2.1) * u, at + QPointF(2.7, -1.9) * u}));
            return;
        }
        p.drawLine(at + QPointF(-1.9, -1.9) * u, at + QPointF(1.9, 1.9) * u);
        p.drawLine(at + QPointF(-1.9, 1.9) * u, at + QPointF(1.9, -1.9) * u);
    }
    /// Words for targets that are met, where they cover nothing else; the mark says it alone as well.
    void paintMetTargets() {
        const TimelineMetrics& m = m_c.layout.metrics;
        for (const StripTarget& target : m_strip.targets) {
            if (!target.reached || isElsewhere(target.date)) continue;
            const QString text = QCoreApplication::translate("MaturityStrip", "Target stage %1 met").arg(QLocale().toString(target.stage));
            const StripWords of{{}, target.date, target.stage, true};
            const QSizeF size(m_c.layout.widths->of(text, m.labelStrong), 16 * m.u);
            const QPointF at = placeOf(target);
            for (const double dy : {12 * m.u, 0.0, -14 * m.u}) {  // under the line before on it
                const QRectF after(at + QPointF(11 * m.u, dy - 8 * m.u), size);
                const QRectF before = after.translated(-22 * m.u - size.width(), 0);
                const bool isDone = m_c.window.mirrored ? tryWords(before, text, of) || tryWords(after, text, of) : tryWords(after, text, of) || tryWords(before, text, of);
                if (isDone) break;
            }
        }
    }
    bool tryWords(const QRectF& box, const QString& text, const StripWords& of) {
        const QRectF room(m_plot.left(), m_rect.top() + 2 * m_c.u(), m_plot.width(), m_rect.height() - 4 * m_c.u());
        if (!room.contains(box) || isStruck(box) || !isNearestTo(QPointF(endX(of.date), y(25.0 * of.stage)), box) || std::any_of(m_taken.begin(), m_taken.end(), [&](const QRectF& r) { return r.intersects(box); })) return false;
        m_taken.append(box);
        m_words.append({box, of.date, of.stage, of.target});
        m_c.text(QPointF(box.left(), box.center().y()), text, m_c.layout.metrics.labelStrong, m_c.theme.ok, m_c.theme.surface);
        return true;
    }
    /// A label above and before \p at (or after it, where \p before is false), on the other side where it would be cut at
    /// the edge, and none where it would cover another one: the mark says it alone as well. Words \p of no moment open nothing.
    /// Whether it has a place.
    bool paintLabel(QPointF at, const QString& words, const QColor& color, bool before, double gap, const StripWords& of) {
        const TimelineMetrics& m = m_c.layout.metrics;
        if (at.x() < m_plot.left() - 1 || at.x() > m_plot.right() + 1) return false;
        const QString text = wrapped(*m_c.layout.widths, words, m.labelStrong, m_plot.width() - 8 * m.u, 1).value(0);
        const double width = m_c.layout.widths->of(text, m.labelStrong);
        const double left = at.x() - gap - width;
        const double right = at.x() + gap;
        const auto fits = [&](double from) { return from >= m_plot.left() && from + width <= m_plot.right(); };
        const bool leftwards = before != m_c.window.mirrored;
        QList<double> places;
        for (const double from : {leftwards ? left : right, leftwards ? right : left}) {
            if (fits(from)) places.append(from);
        }
        const bool isBeside = !places.isEmpty();
        if (!isBeside) places.append(std::clamp(left, m_plot.left() + 4 * m.u, std::max(m_plot.left() + 4 * m.u, m_plot.right() - width - 4 * m.u)));
        // Words of a missed target have their own colour and keep off the marks of others; all others have to be the nearest to theirs.
        const auto mayStand = [&](const QRectF& box) { return of.target || !of.date.isValid() || isNearestTo(at, box); };
        const auto box = freeBox(places, QSizeF(width, 16 * m.u), at.y() - (isBeside ? 16 : 25) * m.u, mayStand);
        if (!box) return false;
        m_taken.append(*box);
        if (of.date.isValid()) m_words.append({*box, of.date, of.stage, of.target});
        m_c.text(QPointF(box->left(), box->center().y()), text, m.labelStrong, color, m_c.theme.surface);
        return true;
    }
    /// The first of \p places, or the nearest over or under them, where neither another label nor the line of the plan is; at least no label.
    template <class MayStand>
    std::optional<QRectF> freeBox(const QList<double>& places, QSizeF size, double top, MayStand mayStand) const {
        const double step = 15 * m_c.u();
        std::optional<QRectF> second;
        for (const double left : places) {
            for (const int up : {0, 1, -1, 2, -2, -3}) {
                const QRectF box(QPointF(left, top - up * step), size);
                const QRectF room = box.adjusted(-6 * m_c.u(), 0, 6 * m_c.u(), 0);
                const bool isTaken = std::any_of(m_taken.begin(), m_taken.end(), [&](const QRectF& r) { return r.intersects(room); });
                if (isTaken || box.top() < m_rect.top() + 2 || box.bottom() > m_rect.bottom() || !mayStand(box)) continue;
                if (!isStruck(box)) return box;
                if (!second) second = box;
            }
        }
        return second;
    }
    /// Words beside the mark of another moment would be read as its own.
    bool isNearestTo(QPointF own, const QRectF& box) const {
        const auto away = [&box](QPointF mark) {
            return std::hypot(std::max({box.left() - mark.x(), 0.0, mark.x() - box.right()}), std::max({box.top() - mark.y(), 0.0, mark.y() - box.bottom()}));
        };
        return std::none_of(m_marks.cbegin(), m_marks.cend(), [&](QPointF mark) { return QLineF(mark, own).length() > kStripSamePlace * m_c.u() && away(mark) <= away(own); });
    }
    bool isStruck(const QRectF& box) const {
        for (qsizetype i = 1; i < m_line.size(); ++i) {
            if (QRectF(m_line[i - 1], m_line[i]).normalized().adjusted(-0.5, -0.5, 0.5, 0.5).intersects(box)) return true;
        }
        return false;
    }
    void paintStages() {
        const double u = m_c.u();
        for (const ProjectionStep& step : stagesEarned()) {
            const bool isPast = step.date <= m_strip.today;
            const QPointF at = placeOf(step);
            const RampColors colors = m_c.theme.ramp(step.earnedStage);
            m_c.painter.setPen(QPen(m_c.theme.surface, 1.5 * u));
            m_c.painter.setBrush(colors.fill);
            m_c.painter.drawEllipse(at, 5 * u, 5 * u);
            const QString text = QCoreApplication::translate("MaturityStrip", "Stage %1 earned").arg(QLocale().toString(step.earnedStage));
            const double width = m_c.layout.widths->of(text, m_c.layout.metrics.labelStrong);
            const bool nearToday = std::abs(at.x() - x(m_strip.today)) < width + 12 * u;
            paintLabel(at, text, m_c.theme.text1, !nearToday || isPast, 8 * u, {{}, step.date, step.earnedStage, false});
        }
    }
    /// The steps on which the plan gains a stage.
    QList<ProjectionStep> stagesEarned() const {
        QList<ProjectionStep> gained;
        int stage = -1;
        for (const ProjectionStep& step : m_strip.plan) {
            if (stage >= 0 && step.earnedStage > stage && !isElsewhere(step.date)) gained.append(step);
            stage = step.earnedStage;
        }
        return gained;
    }
    QPointF placeOf(const ProjectionStep& step) const { return {step.date <= m_strip.today ? x(step.date) : endX(step.date), y(step.readiness)}; }
    QPointF placeOf(const StripTarget& target) const { return {endX(target.date), y(25.0 * target.stage)}; }
    void findMarks() {
        for (const StripMark& mark : stripMarks(m_rect, m_strip, m_c.layout, m_c.window)) {
            if (!isElsewhere(mark.date)) m_marks.append(mark.centre);
        }
    }
    void paintNames() {
        const TimelineMetrics& m = m_c.layout.metrics;
        const double u = m.u;
        const auto line = [&](double top, const QString& text, const QFont& font, const QColor& color, double offset) {
            const QString shown = wrapped(*m_c.layout.widths, text, font, m.laneColumn - offset - (m_c.window.paper ? 4 : 34) * u, 1).value(0);  // keeps off the scale
            m_c.textIn(m_c.inLaneColumn(offset, m_rect.top() + top, m.laneColumn - offset, 16 * u), shown, font, color);
        };
        const QString title = m_strip.chosen.isEmpty() ? QCoreApplication::translate("MaturityStrip", "Projected maturity") : QCoreApplication::translate("MaturityStrip", "Of the selection");
        line(10 * u, title, m.laneName, m_c.theme.text1, 14 * u);
        double keys = 60 * u;
        if (m_c.window.paper) {
            const QStringList lines = wrapped(*m_c.layout.widths, subjectText(), m.head, m.laneColumn - 14 * u - 38 * u, 2);  // keeps off the scale
            for (qsizetype i = 0; i < lines.size(); ++i) line((27 + 12 * static_cast<double>(i)) * u, lines[i], m.head, m_c.theme.text3, 14 * u);
            keys = (38 + 12 * static_cast<double>(lines.size())) * u;
        }
        const bool isLow = !m_c.window.paper && m_rect.height() < 110 * u;
        const double first = m_rect.top() + (isLow ? 56 * u : keys);
        const double pitch = (m_c.window.paper ? 14 : isLow ? 13 : 17) * u;
        paintKey(first, QCoreApplication::translate("MaturityStrip", "plan"), 0);
        if (!m_strip.baseline.isEmpty()) paintKey(first + pitch, QCoreApplication::translate("MaturityStrip", "baseline"), 1);
        if (!m_strip.targets.isEmpty()) paintKey(first + (m_strip.baseline.isEmpty() ? 1 : 2) * pitch, QCoreApplication::translate("MaturityStrip", "target"), 2);
    }
    QString subjectText() const {
        return m_strip.enterprise ? QCoreApplication::translate("MaturityStrip", "Enterprise readiness") : QCoreApplication::translate("MaturityStrip", "%1, readiness").arg(m_strip.subject);
    }
    void paintKey(double middle, const QString& text, int what) {
        // A low strip has no room for all of them, and the way back to the chosen subject stands at its foot.
        if (!m_c.window.paper && middle > m_rect.bottom() - (m_strip.chosen.isEmpty() ? 6 : 24) * m_c.u()) return;
        QPainter& p = m_c.painter;
        const TimelineMetrics& m = m_c.layout.metrics;
        const double u = m.u;
        const QRectF sign = m_c.inLaneColumn(14 * u, middle - 4 * u, 18 * u, 8 * u);
        QPen pen(what == 0 ? m_c.theme.s3 : what == 1 ? m_c.theme.baseline : m_c.theme.text2, (what == 0 ? 2.25 : 1.4) * u, Qt::SolidLine, Qt::FlatCap);
        if (what == 0) pen.setDashPattern({2.2, 1.2});
        p.setPen(pen);
        p.setBrush(m_c.theme.surface);
        const QPointF c = sign.center();
        if (what == 2) p.drawPolygon(QPolygonF({{c.x(), c.y() - 4 * u}, {c.x() + 4 * u, c.y()}, {c.x(), c.y() + 4 * u}, {c.x() - 4 * u, c.y()}}));
        else p.drawLine(QPointF(sign.left(), c.y()), QPointF(sign.right(), c.y()));
        m_c.textIn(m_c.inLaneColumn(38 * u, middle - 8 * u, 80 * u, 16 * u), text, m.head, m_c.theme.text2);
    }

    QRectF m_rect;
    const MaturityStrip& m_strip;
    const TimelineCanvas& m_c;
    QRectF m_plot;
    QList<QPointF> m_marks;  ///< of stages and targets
    QList<QRectF> m_taken;
    QList<StripWords> m_words;
    QPolygonF m_line;  ///< that of the plan
};

/// The steps from the first on which \p subject is assessed: before it there is no readiness, not one of 0. What the plan brings
/// to somebody never assessed begins today.
QList<ProjectionStep> assessedSeries(const Projection& projection, const Subject& subject, QDate from, QDate until) {
    QList<ProjectionStep> series = projection.series(subject, from, until);
    const bool isUnassessed = projection.beginsUnassessed(subject, until);
    const auto first = std::find_if(series.cbegin(), series.cend(), [&](const ProjectionStep& step) { return isUnassessed ? step.date >= projection.today() : projection.at(subject, step.date).assessed; });
    series.erase(series.cbegin(), first);
    return series;
}

/// What the line of somebody begins with who is not assessed, as \p standing is today.
QString stripBeginOf(const Standing& standing) {
    const auto has = [&standing](bool inherited) {
        return std::any_of(standing.dimensions.begin(), standing.dimensions.end(), [inherited](const DimensionStanding& d) { return inherited ? d.known && d.inherited : !d.known && !d.notApplicable; });
    };
    if (!has(true)) return QCoreApplication::translate("MaturityStrip", "Not assessed: what is unknown counts as 0");
    return has(false) ? QCoreApplication::translate("MaturityStrip", "Not assessed: shown is what it inherits, with 0 for what is unknown")
                      : QCoreApplication::translate("MaturityStrip", "Not assessed: shown is what it inherits");
}

}  // namespace

MaturityStrip buildMaturityStrip(const Portfolio& portfolio, const Portfolio* baselinePlan, const Subject& subject, QDate today, QDate from, QDate until) {
    MaturityStrip strip;
    strip.subject = portfolio.nameOf(subject);
    strip.enterprise = subject.isEnterprise();
    strip.today = today;
    strip.until = until;
    const Projection projection(portfolio, today);
    strip.plan = assessedSeries(projection, subject, from, until);
    strip.assessed = projection.at(subject, until).assessed || projection.at(subject, today).assessed;
    if (projection.beginsUnassessed(subject, until)) strip.note = stripBeginOf(projection.at(subject, today));
    if (baselinePlan) strip.baseline = assessedSeries(Projection(*baselinePlan, today), subject, from, until);
    for (const Target& target : portfolio.targets()) {
        if (target.subject == subject && target.date.isValid()) strip.targets.append(judge(portfolio, projection, target));
    }
    const UseCase* useCase = portfolio.find(subject.useCase);
    if (useCase && useCase->targetStage && useCase->targetDate.isValid()) {
        strip.targets.append(judge(portfolio, projection, Target{{}, subject, *useCase->targetStage, useCase->targetDate}));
    }
    return strip;
}

void paintMaturityStrip(QPainter& painter, const QRectF& rect, const MaturityStrip& strip, const TimelineLayout& layout, const TimelineWindow& window, const Theme& theme, ScreenCache* cache, QList<StripWords>* words) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect, Qt::IntersectClip);
    const TimelineMarks none;
    const TimelineCanvas canvas(painter, layout, theme, window, none, cache, TimelineLayer::All);
    StripPainter strips(rect, strip, canvas);
    strips.paint();
    if (words) *words = strips.words();
    painter.restore();
}

}  // namespace stagepath
