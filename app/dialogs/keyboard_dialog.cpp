#include "app/dialogs/keyboard_dialog.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/scrim.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stagepath {

namespace {

struct KeyLine {
    QString keys;  ///< native text; several ways are separated by a tab
    QString text;
};

struct KeyGroup {
    QString title;
    QList<KeyLine> lines;
    QStringList pages = {};  ///< icon names of the pages on which they work; none: anywhere
};

/// What a key does, and the keys as caps at the end.
class KeyRow : public QWidget {
public:
    explicit KeyRow(const KeyLine& line) : m_line(line) {
        setFixedHeight(26);
        setAccessibleName(QStringLiteral("%1: %2").arg(line.text, QString(line.keys).replace(QLatin1Char('\t'), QStringLiteral(", "))));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const Theme& t = Theme::of(this);
        p.setFont(textFont(TextStyle::Micro));
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        double used = 0;
        QStringList caps = m_line.keys.split(QLatin1Char('\t'));
        std::reverse(caps.begin(), caps.end());
        for (const QString& cap : caps) {
            const double width = p.fontMetrics().horizontalAdvance(cap) + 12;
            const QRectF box(rtl ? used : this->width() - used - width, (height() - 20) / 2.0, width, 20);
            p.setPen(t.borderStrong);
            p.setBrush(t.inset);
            p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            p.setPen(t.text2);
            p.drawText(box, Qt::AlignCenter, cap);
            used += width + 4;
        }
        const QRectF rest = rtl ? QRectF(used + 8, 0, width() - used - 8, height()) : QRectF(0, 0, width() - used - 8, height());
        p.setFont(textFont(TextStyle::Body));
        p.setPen(t.text1);
        p.drawText(rest, int(Qt::AlignVCenter | Qt::AlignAbsolute | (rtl ? Qt::AlignRight : Qt::AlignLeft)), p.fontMetrics().elidedText(m_line.text, Qt::ElideRight, static_cast<int>(rest.width())));
    }

private:
    KeyLine m_line;
};

KeyGroup windowKeys(const QWidget& window) {
    KeyGroup group{KeyboardDialog::tr("Everywhere"), {}};
    for (const QAction* action : window.actions()) {
        if (action->text().isEmpty() || action->shortcut().isEmpty()) continue;
        QString text = action->text();
        text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
        group.lines.append({action->shortcut().toString(QKeySequence::NativeText), text});
    }
    group.lines.append({QStringLiteral("F10\tAlt"), KeyboardDialog::tr("Menu")});
    return group;
}

QString key(QKeyCombination keys) { return QKeySequence(keys).toString(QKeySequence::NativeText); }
QString arrows() { return QStringLiteral("← ↑ → ↓"); }

KeyGroup useCaseKeys() {
    return {KeyboardDialog::tr("Use cases"),
            {{key(Qt::CTRL | Qt::Key_N), KeyboardDialog::tr("New use case")},
             {QStringLiteral("A…Z"), KeyboardDialog::tr("Filter at once")},
             {key(Qt::Key_Return) + QLatin1Char('\t') + key(Qt::Key_F2), KeyboardDialog::tr("Edit the cell")},
             {key(Qt::Key_Tab), KeyboardDialog::tr("Next cell while editing")},
             {key(Qt::Key_Space), KeyboardDialog::tr("Tick the use case; open or close a group")},
             {key(Qt::Key_F7), KeyboardDialog::tr("Score strategic impact")},
             {key(Qt::CTRL | Qt::Key_D), KeyboardDialog::tr("Fill down")},
             {key(Qt::CTRL | Qt::Key_C) + QLatin1Char('\t') + key(Qt::CTRL | Qt::Key_V), KeyboardDialog::tr("Copy and paste rows")},
             {key(Qt::CTRL | Qt::SHIFT | Qt::Key_C), KeyboardDialog::tr("Copy this column's cells")},
             {key(Qt::CTRL | Qt::Key_A), KeyboardDialog::tr("Select all")},
             {key(Qt::Key_Delete), KeyboardDialog::tr("Remove")}},
            {QStringLiteral("usecases")}};
}

KeyGroup scoreKeys() {
    return {KeyboardDialog::tr("Scoring strategic impact"),
            {{QStringLiteral("0…5"), KeyboardDialog::tr("Score and go on")},
             {key(Qt::Key_Return), KeyboardDialog::tr("Go on without a score")},
             {key(Qt::Key_Tab) + QLatin1Char('\t') + key(Qt::SHIFT | Qt::Key_Tab), KeyboardDialog::tr("Next criterion, criterion before")},
             {key(Qt::Key_Delete), KeyboardDialog::tr("Take the score away")},
             {key(Qt::Key_Escape), KeyboardDialog::tr("Done")}},
            {QStringLiteral("usecases")}};
}

KeyGroup mapKeys() {
    return {KeyboardDialog::tr("Portfolio map"),
            {{arrows(), KeyboardDialog::tr("Move the bubble by 1; with Shift by 5")},
             {key(Qt::CTRL | Qt::Key_0).chopped(1) + arrows(), KeyboardDialog::tr("Go to the nearest bubble")},
             {key(Qt::Key_Return), KeyboardDialog::tr("Open the inspector")},
             {QStringLiteral("G\tT\tL"), KeyboardDialog::tr("Ghosts, trails, labels")},
             {key(Qt::Key_Plus) + QLatin1Char('\t') + QStringLiteral("−\t0"), KeyboardDialog::tr("Zoom in, out, fit")},
             {QStringLiteral("Alt+") + arrows(), KeyboardDialog::tr("Move unlocked thresholds")},
             {QStringLiteral("Alt+↑\tAlt+↓"), KeyboardDialog::tr("In the ranked list: the score that decides")},
             {key(Qt::Key_Delete), KeyboardDialog::tr("Remove the placement")}},
            {QStringLiteral("map")}};
}

KeyGroup roadmapKeys() {
    return {KeyboardDialog::tr("Roadmap"),
            {{QStringLiteral("← →"), KeyboardDialog::tr("Move the bar; with Shift its finish")},
             {QStringLiteral("↑ ↓"), KeyboardDialog::tr("Next bar")},
             {key(Qt::CTRL | Qt::Key_0).chopped(1) + QStringLiteral("← →"), KeyboardDialog::tr("Go along a link")},
             {key(Qt::Key_Insert), KeyboardDialog::tr("New initiative after this one")},
             {key(Qt::CTRL | Qt::Key_C) + QLatin1Char('\t') + key(Qt::CTRL | Qt::Key_V), KeyboardDialog::tr("Copy and paste bars")},
             {key(Qt::CTRL | Qt::Key_D), KeyboardDialog::tr("Duplicate")},
             {QStringLiteral("K\tShift+K"), KeyboardDialog::tr("Link to another one; select a link, to remove it")},
             {QStringLiteral("S\tShift+S"), KeyboardDialog::tr("Split the bar in two; the lane in two")},
             {QStringLiteral("F"), KeyboardDialog::tr("Shift what follows")},
             {QStringLiteral("L"), KeyboardDialog::tr("Lock or unlock")},
             {QStringLiteral("P"), KeyboardDialog::tr("Progress")},
             {QStringLiteral("C\tShift+C"), KeyboardDialog::tr("Collapse or open the lane; all lanes")},
             {QStringLiteral("Alt+↑\tAlt+↓"), KeyboardDialog::tr("Move the lane")},
             {QStringLiteral("Alt+Shift+↑ ↓"), KeyboardDialog::tr("Move the bar to the next lane")},
             {QStringLiteral("M\tG"), KeyboardDialog::tr("New milestone, new gate")},
             {QStringLiteral("W"), KeyboardDialog::tr("Why stages are earned or missed")},
             {key(Qt::CTRL | Qt::Key_F), KeyboardDialog::tr("Filter")},
             {key(Qt::Key_F2), KeyboardDialog::tr("Rename")},
             {key(Qt::Key_Home), KeyboardDialog::tr("Go to today")},
             {key(Qt::Key_Plus) + QLatin1Char('\t') + QStringLiteral("−\t0"), KeyboardDialog::tr("Zoom in, out, fit")},
             {key(Qt::Key_Delete), KeyboardDialog::tr("Remove")}},
            {QStringLiteral("roadmap")}};
}

KeyGroup readinessKeys() {
    return {KeyboardDialog::tr("Readiness"),
            {{QStringLiteral("↑ ↓"), KeyboardDialog::tr("Next criterion, criterion before")},
             {QStringLiteral("0…4"), KeyboardDialog::tr("Answer and go on")},
             {QStringLiteral("← →"), KeyboardDialog::tr("One level less or more")},
             {QStringLiteral("?\tN"), KeyboardDialog::tr("Unknown, not applicable")},
             {QStringLiteral("E\tW"), KeyboardDialog::tr("Evidence, why this level")},
             {key(Qt::CTRL | Qt::Key_Down), KeyboardDialog::tr("Next dimension")},
             {key(Qt::CTRL | Qt::Key_PageDown), KeyboardDialog::tr("Next subject")},
             {key(Qt::CTRL | Qt::Key_N), KeyboardDialog::tr("New assessment")},
             {key(Qt::CTRL | Qt::SHIFT | Qt::Key_R), KeyboardDialog::tr("Rounds: choose, compare")},
             {key(Qt::CTRL | Qt::SHIFT | Qt::Key_W), KeyboardDialog::tr("Why this stage")},
             {key(Qt::CTRL | Qt::SHIFT | Qt::Key_T), KeyboardDialog::tr("Targets of the subject")},
             {key(Qt::CTRL | Qt::SHIFT | Qt::Key_O), KeyboardDialog::tr("Set the inherited levels for the subject")},
             {key(Qt::CTRL | Qt::Key_H), KeyboardDialog::tr("Heat map")},
             {QStringLiteral("Alt+↑\tAlt+↓"), KeyboardDialog::tr("Sort the heat map by the column")},
             {key(Qt::Key_Space) + QLatin1Char('\t') + key(Qt::CTRL | Qt::Key_A), KeyboardDialog::tr("Mark a need, all needs")},
             {key(Qt::CTRL | Qt::Key_Return), KeyboardDialog::tr("Put the marked needs on the roadmap")}},
            {QStringLiteral("readiness")}};
}

KeyGroup maturityAndPeopleKeys() {
    return {KeyboardDialog::tr("Maturity, People"),
            {{QStringLiteral("← →"), KeyboardDialog::tr("Move the slider by a quarter")},
             {key(Qt::CTRL | Qt::Key_N), KeyboardDialog::tr("New person")},
             {key(Qt::Key_Return), KeyboardDialog::tr("Open the person; assign an owner and go on")}},
            {QStringLiteral("maturity"), QStringLiteral("people")}};
}

KeyGroup checksKeys() {
    return {KeyboardDialog::tr("Checks"),
            {{key(Qt::Key_Return), KeyboardDialog::tr("Go to the place of the finding")},
             {key(Qt::CTRL | Qt::Key_Return), KeyboardDialog::tr("Mend it as offered")},
             {QStringLiteral("D"), KeyboardDialog::tr("Dismiss with a reason")},
             {QStringLiteral("1\t2\t3\t0"), KeyboardDialog::tr("Errors, warnings, hints, all")},
             {QStringLiteral("← →"), KeyboardDialog::tr("Close and open a group")}},
            {QStringLiteral("checks")}};
}

KeyGroup presentationKeys() {
    return {KeyboardDialog::tr("Presentation"),
            {{key(Qt::Key_PageDown) + QLatin1Char('\t') + key(Qt::Key_PageUp), KeyboardDialog::tr("Next page, page before")},
             {QStringLiteral("B"), KeyboardDialog::tr("Blank the screen")},
             {key(Qt::Key_Escape), KeyboardDialog::tr("Leave")}}};
}

KeyGroup historyKeys() {
    return {KeyboardDialog::tr("History"),
            {{key(Qt::Key_Return), KeyboardDialog::tr("Look at the workspace then")},
             {key(Qt::CTRL | Qt::Key_R), KeyboardDialog::tr("Revert the change")},
             {key(Qt::Key_F2), KeyboardDialog::tr("Name the moment")},
             {QStringLiteral("← →"), KeyboardDialog::tr("Fold or unfold; on the slider, one change")},
             {QStringLiteral("A…Z"), KeyboardDialog::tr("Filter at once")}}};
}

KeyGroup importKeys() {
    return {KeyboardDialog::tr("Import"),
            {{key(Qt::CTRL | Qt::Key_Return), KeyboardDialog::tr("Next step; at the last one, import")},
             {key(Qt::ALT | Qt::Key_Left), KeyboardDialog::tr("Step back")},
             {key(Qt::Key_Return), KeyboardDialog::tr("The row holds the names of the columns")},
             {key(Qt::Key_Escape), KeyboardDialog::tr("Cancel; nothing is changed")}}};
}

/// Those that work on \p page, taken out of \p groups.
QList<KeyGroup> takeGroupsOf(const QString& page, QList<KeyGroup>& groups) {
    QList<KeyGroup> taken;
    for (const KeyGroup& group : std::as_const(groups)) {
        if (group.pages.contains(page)) taken.append(group);
    }
    groups.removeIf([&](const KeyGroup& group) { return group.pages.contains(page); });
    return taken;
}

QVBoxLayout* columnOf(const QList<KeyGroup>& groups) {
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    for (const KeyGroup& group : groups) {
        column->addWidget(new TextLabel(group.title, textFont(TextStyle::CardTitle)));
        column->addSpacing(6);
        for (const KeyLine& line : group.lines) column->addWidget(new KeyRow(line));
        column->addSpacing(18);
    }
    column->addStretch();
    return column;
}

}  // namespace

KeyboardDialog::KeyboardDialog(QWidget* window, const QString& page) : QDialog(window) {
    setObjectName(QStringLiteral("keyboardDialog"));
    setWindowTitle(tr("Keyboard"));
    Scrim::layBelow(*this);
    resize(880, qMin(720, window->height() - 40));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(new TextLabel(tr("Keyboard"), textFont(TextStyle::PageTitle)));
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 12, 0);
    columns->setSpacing(48);
    QList<KeyGroup> left{windowKeys(*window), presentationKeys(), readinessKeys(), maturityAndPeopleKeys(), checksKeys()};
    QList<KeyGroup> right{useCaseKeys(), scoreKeys(), mapKeys(), roadmapKeys(), historyKeys(), importKeys()};
    columns->addLayout(columnOf(takeGroupsOf(page, left) + takeGroupsOf(page, right) + left), 1);
    columns->addLayout(columnOf(right), 1);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Keyboard"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    auto* close = makeButton(tr("Close"), {}, true);
    close->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

}  // namespace stagepath
