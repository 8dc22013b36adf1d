#include "app/views/timeline/stage_reasons_popup.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"

#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kReasonsWidth = 380;
constexpr int kReasonsMaxHeight = 420;

/// The sign before a moment: a tick where it is met, an octagon where it is missed.
class MomentSign : public QWidget {
public:
    explicit MomentSign(bool good) : m_good(good) { setFixedSize(18, 18); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const Theme& t = Theme::of(this);
        if (!m_good) return paintSeverity(p, t, QRectF(1, 1, 16, 16), Severity::Error);
        p.setPen(QPen(t.ok, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p.drawPolyline(QPolygonF({{4, 9.5}, {7.5, 13}, {14, 5.5}}));
    }

private:
    bool m_good;
};

TextLabel* makeText(const QString& text, TextStyle style, TextRole role) {
    auto* label = new TextLabel(text, textFont(style), role);
    label->setWordWrap(true);
    return label;
}

}  // namespace

StageReasonsPopup::StageReasonsPopup(const QList<ReasonsMoment>& moments, QWidget* parent) : QFrame(parent, Qt::Popup) {
    setObjectName(QStringLiteral("stageReasons"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Reasons"));
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(4);
    for (const ReasonsMoment& moment : moments) {
        auto* head = new QHBoxLayout;
        head->setSpacing(8);
        head->addWidget(new MomentSign(moment.good), 0, Qt::AlignTop);
        head->addWidget(makeText(moment.title, TextStyle::CardTitle, TextRole::Primary), 1);
        rows->addLayout(head);
        for (const ReasonsMoment::Line& line : moment.lines) {
            rows->addWidget(makeText(line.text, TextStyle::Body, TextRole::Secondary));
            if (line.link.isEmpty()) continue;
            auto* link = new LinkButton(line.link);
            link->setAccessibleName(tr("Show “%1” on the roadmap").arg(line.link));
            rows->addWidget(link, 0, Qt::AlignLeft);
            connect(link, &QPushButton::clicked, this, [this, id = line.initiative] {
                emit initiativeChosen(id);
                close();
            });
        }
        rows->addSpacing(8);
    }
    rows->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Reasons"));
    scroll->setWidget(content);
    // The popover's own ground shows through.
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(scroll);
    setFixedWidth(kReasonsWidth);
    content->setFixedWidth(kReasonsWidth - 16);
    setFixedHeight(std::min(content->heightForWidth(kReasonsWidth - 16) > 0 ? content->heightForWidth(kReasonsWidth - 16) + 4 : content->sizeHint().height() + 4, kReasonsMaxHeight));
}

void StageReasonsPopup::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.raised);
    p.setPen(t.borderStrong);
    p.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void StageReasonsPopup::openAt(const QPoint& position) {
    const QRect room = screen()->availableGeometry();
    const int left = std::clamp(position.x() - width() / 2, room.left() + 4, std::max(room.left() + 4, room.right() - width() - 4));
    const int above = position.y() - height() - 10;
    move(left, above >= room.top() + 4 ? above : position.y() + 10);
    show();
    const QList<LinkButton*> links = findChildren<LinkButton*>();
    if (!links.isEmpty()) links.constFirst()->setFocus();
    else setFocus();
}

}  // namespace stagepath
