#include "app/dialogs/keyboard_dialog.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"

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
        p.drawText(rest, int(Qt::AlignVCenter | (rtl ? Qt::AlignRight : Qt::AlignLeft)), p.fontMetrics().elidedText(m_line.text, Qt::ElideRight, static_cast<int>(rest.width())));
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
    using D = KeyboardDialog;
    return {D::tr("Use cases"),
            {{key(Qt::CTRL | Qt::Key_N), D::tr("New use case")},
             {QStringLiteral("A…Z"), D::tr("Filter at once")},
             {key(Qt::Key_Return) + QLatin1Char('\t') + key(Qt::Key_F2), D::tr("Edit the cell")},
             {key(Qt::Key_Tab), D::tr("Next cell while editing")},
             {key(Qt::Key_Space), D::tr("Tick the use case; open or close a group")},
             {key(Qt::CTRL | Qt::Key_D), D::tr("Fill down")},
             {key(Qt::CTRL | Qt::Key_C) + QLatin1Char('\t') + key(Qt::CTRL | Qt::Key_V), D::tr("Copy and paste rows")},
             {key(Qt::CTRL | Qt::Key_A), D::tr("Select all")},
             {key(Qt::Key_Delete), D::tr("Remove")}}};
}

KeyGroup mapKeys() {
    using D = KeyboardDialog;
    return {D::tr("Portfolio map"),
            {{arrows(), D::tr("Move the bubble by 1; with Shift by 5")},
             {key(Qt::CTRL | Qt::Key_0).chopped(1) + arrows(), D::tr("Go to the nearest bubble")},
             {key(Qt::Key_Return), D::tr("Open the inspector")},
             {QStringLiteral("G\tT\tL"), D::tr("Ghosts, trails, labels")},
             {key(Qt::Key_Plus) + QLatin1Char('\t') + QStringLiteral("−\t0"), D::tr("Zoom in, out, fit")},
             {key(Qt::Key_Delete), D::tr("Remove the placement")}}};
}

KeyGroup roadmapKeys() {
    using D = KeyboardDialog;
    return {D::tr("Roadmap"),
            {{QStringLiteral("← →"), D::tr("Move the bar; with Shift its finish")},
             {QStringLiteral("↑ ↓"), D::tr("Next bar")},
             {key(Qt::Key_Insert), D::tr("New initiative after this one")},
             {QStringLiteral("K"), D::tr("Link to another one")},
             {QStringLiteral("P"), D::tr("Progress")},
             {key(Qt::Key_F2), D::tr("Rename")},
             {key(Qt::Key_Home), D::tr("Go to today")},
             {key(Qt::Key_Plus) + QLatin1Char('\t') + QStringLiteral("−\t0"), D::tr("Zoom in, out, fit")},
             {key(Qt::Key_Delete), D::tr("Remove")}}};
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

KeyboardDialog::KeyboardDialog(QWidget* window) : QDialog(window) {
    setObjectName(QStringLiteral("keyboardDialog"));
    setWindowTitle(tr("Keyboard"));
    resize(880, 720);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(new TextLabel(tr("Keyboard"), textFont(TextStyle::PageTitle)));
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 12, 0);
    columns->setSpacing(48);
    columns->addLayout(columnOf({windowKeys(*window)}), 1);
    columns->addLayout(columnOf({useCaseKeys(), mapKeys(), roadmapKeys()}), 1);
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
