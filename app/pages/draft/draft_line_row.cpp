#include "app/pages/draft/draft_line_row.h"

#include "app/drawing/theme.h"
#include "app/drawing/timeline/timeline_scene.h"
#include "app/drawing/typography.h"
#include "app/pages/draft/draft_line_fields.h"
#include "app/widgets/controls.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kDraftLineIndent = 24;
constexpr int kDraftLineFieldsAt = 1;  ///< under the name

TextLabel* makeDraftText(const QString& text) {
    auto* label = new TextLabel(text, textFont(TextStyle::Small), TextRole::Secondary);
    label->setWordWrap(true);
    label->setContentsMargins(kDraftLineIndent, 0, 0, 0);
    return label;
}

}  // namespace

DraftLineRow::DraftLineRow(const DraftLine& line, int index, const QString& unlocks, QWidget* parent) : QWidget(parent), m_box(new QCheckBox), m_period(makeDraftText({})), m_change(makeDraftText({})) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(2);
    m_box->setObjectName(QStringLiteral("draftLine%1").arg(index));
    m_box->setAccessibleName(line.initiative.name);
    m_box->setAccessibleDescription(tr("Space leaves it out, Enter changes its dates and lead, Up and Down go from line to line."));
    m_box->setChecked(true);
    auto* name = new TextLabel(line.initiative.name, textFont(TextStyle::BodyMedium));
    name->setWordWrap(true);
    name->setBuddy(m_box);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_box, 0, Qt::AlignTop);
    head->addWidget(name, 1);
    layout->addLayout(head);
    layout->addWidget(m_period);
    m_change->setObjectName(QStringLiteral("draftChange%1").arg(index));
    m_change->hide();
    layout->addWidget(m_change);
    for (const QString& text : {line.why, unlocks}) {
        if (!text.isEmpty()) layout->addWidget(makeDraftText(text));
    }
    showPeriod(line);
}

void DraftLineRow::showPeriod(const DraftLine& line) { m_period->setText(shownPeriod(line.initiative.start, line.initiative.finish) + QStringLiteral(" · ") + line.workstream); }

void DraftLineRow::showChange(const QString& text) {
    m_change->setText(text);
    m_change->setVisible(!text.isEmpty());
}

void DraftLineRow::takeFields(DraftLineFields* fields) { static_cast<QVBoxLayout*>(layout())->insertWidget(kDraftLineFieldsAt, fields); }

void DraftLineRow::setCurrent(bool on) {
    m_current = on;
    update();
}

void DraftLineRow::paintEvent(QPaintEvent*) {
    if (!m_current) return;
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(t.accentTint);
    p.drawRoundedRect(rect(), 6, 6);
}

}  // namespace stagepath
