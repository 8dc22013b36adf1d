#include "app/widgets/words/problem_label.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"

#include <QPainter>
#include <QStyle>

namespace stagepath {

namespace {

constexpr int kProblemLabelSign = 15;

}  // namespace

ProblemLabel::ProblemLabel(QWidget* parent) : TextLabel({}, textFont(TextStyle::Body), TextRole::Error, parent) {
    setWordWrap(true);
    // Leading in both directions: the label mirrors its indent with its alignment.
    setIndent(kProblemLabelSign + 8);
    setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void ProblemLabel::paintEvent(QPaintEvent* event) {
    TextLabel::paintEvent(event);
    if (text().isEmpty()) return;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRect sign(0, (height() - kProblemLabelSign) / 2, kProblemLabelSign, kProblemLabelSign);
    paintSeverity(p, Theme::of(this), QStyle::visualRect(layoutDirection(), rect(), sign), Severity::Error);
}

}  // namespace stagepath
