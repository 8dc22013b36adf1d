#include "app/pages/draft_panel.h"

#include "app/drawing/timeline/timeline_scene.h"
#include "app/drawing/typography.h"
#include "app/pages/initiative_lists.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/domain/date_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kNamesShown = 3;
constexpr int kDraftPanelIndent = 24;

QString unlocksText(const DraftLine& line, const Portfolio& portfolio) {
    QStringList names;
    for (const UseCaseId id : line.unlocks) {
        if (const UseCase* u = portfolio.find(id)) names.append(u->name);
    }
    if (names.isEmpty()) return {};
    const auto more = static_cast<int>(names.size()) - kNamesShown;
    const QString shown = names.mid(0, kNamesShown).join(QStringLiteral(", "));
    return more > 0 ? DraftPanel::tr("Unlocks %1 and %Ln more", nullptr, more).arg(shown) : DraftPanel::tr("Unlocks %1").arg(shown);
}

}  // namespace

DraftPanel::DraftPanel(QWidget* parent)
    : QWidget(parent), m_head(new TextLabel({}, textFont(TextStyle::CardTitle))), m_note(new TextLabel({}, textFont(TextStyle::Small), TextRole::Tertiary)), m_lines(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(6);
    m_note->setWordWrap(true);
    layout->addWidget(m_head);
    layout->addWidget(m_note);
    m_lines->setSpacing(12);
    layout->addSpacing(6);
    layout->addLayout(m_lines);
    layout->addStretch();
}

void DraftPanel::show(const Draft& draft, const Portfolio& portfolio) {
    m_leftOut.clear();
    m_count = static_cast<int>(draft.lines.size());
    clearLayout(m_lines);
    m_gates.clear();
    m_changes.clear();
    for (int i = 0; i < m_count; ++i) m_lines->addWidget(makeLine(draft.lines[i], i, portfolio));
    QStringList notes{tr("Lines without a tick are left out. Accept takes the rest over as one step that can be undone.")};
    if (!draft.unmet.isEmpty()) notes.append(tr("%Ln use case(s) have no assessment yet; they are planned with the levels they would inherit.", nullptr, int(draft.unmet.size())));
    m_note->setText(notes.join(QLatin1Char('\n')));
    updateHead();
}

QWidget* DraftPanel::makeLine(const DraftLine& line, int index, const Portfolio& portfolio) {
    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* box = new QCheckBox;
    box->setObjectName(QStringLiteral("draftLine%1").arg(index));
    box->setAccessibleName(line.initiative.name);
    box->setChecked(true);
    auto* name = new TextLabel(line.initiative.name, textFont(TextStyle::BodyMedium));
    name->setWordWrap(true);
    name->setBuddy(box);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(box, 0, Qt::AlignTop);
    head->addWidget(name, 1);
    layout->addLayout(head);
    for (const QString& text : {shownPeriod(line.initiative.start, line.initiative.finish) + QStringLiteral(" · ") + line.workstream, line.why, unlocksText(line, portfolio)}) {
        if (text.isEmpty()) continue;
        auto* label = new TextLabel(text, textFont(TextStyle::Small), TextRole::Secondary);
        label->setWordWrap(true);
        label->setContentsMargins(kDraftPanelIndent, 0, 0, 0);
        layout->addWidget(label);
    }
    auto* change = new TextLabel({}, textFont(TextStyle::Small));
    change->setObjectName(QStringLiteral("draftChange%1").arg(index));
    change->setWordWrap(true);
    change->setContentsMargins(kDraftPanelIndent, 0, 0, 0);
    change->hide();
    layout->addWidget(change);
    m_gates.append(line.gate ? line.gate->date : QDate());
    m_changes.append(change);
    connect(box, &QCheckBox::toggled, this, [this, index](bool on) {
        if (on) m_leftOut.remove(index);
        else m_leftOut.insert(index);
        updateHead();
        emit leftOutChanged();
    });
    return row;
}

void DraftPanel::updateHead() { m_head->setText(tr("%n proposed initiative(s)", nullptr, m_count - int(m_leftOut.size()))); }

void DraftPanel::showRest(const Draft& rest) {
    qsizetype at = 0;
    for (int i = 0; i < m_count; ++i) {
        const DraftLine line = m_leftOut.contains(i) ? DraftLine() : rest.lines.value(at++);
        QString text;
        if (line.missesStage) text = tr("Now misses stage %1: what it needs is left out.").arg(line.level);
        else if (line.gate && line.gate->date != m_gates[i]) text = tr("Its gate for stage %1 is now on %2.").arg(line.level).arg(shownDate(line.gate->date));
        m_changes[i]->setText(text);
        m_changes[i]->setVisible(!text.isEmpty());
    }
}

}  // namespace stagepath
