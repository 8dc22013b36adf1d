#include "app/pages/draft_panel.h"

#include "app/drawing/timeline/timeline_scene.h"
#include "app/drawing/typography.h"
#include "app/pages/initiative_lists.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kNamesShown = 3;
constexpr int kDraftPanelIndent = 24;
constexpr int kDraftLinesAtOnce = 40;

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
    m_shown = 0;
    showMore(draft, portfolio);
    QStringList notes{tr("Lines without a tick are left out. Accept takes the rest over as one step that can be undone.")};
    if (!draft.unmet.isEmpty()) notes.append(tr("%Ln use case(s) have no assessment yet; they are planned with the levels they would inherit.", nullptr, int(draft.unmet.size())));
    m_note->setText(notes.join(QLatin1Char('\n')));
    updateHead();
}

/// The next lines; a button asks for those after them, so that thousands don't hold up the window.
void DraftPanel::showMore(const Draft& draft, const Portfolio& portfolio) {
    const int until = std::min(m_count, m_shown + kDraftLinesAtOnce);
    for (; m_shown < until; ++m_shown) m_lines->addWidget(makeLine(draft.lines[m_shown], m_shown, portfolio));
    if (m_shown == m_count) return;
    auto* more = new LinkButton(tr("Show %Ln more", nullptr, std::min(kDraftLinesAtOnce, m_count - m_shown)));
    more->setObjectName(QStringLiteral("moreDraftLines"));
    connect(more, &QPushButton::clicked, this, [this, more, draft, portfolio] {
        const int first = m_shown;
        m_lines->removeWidget(more);
        more->hide();
        more->deleteLater();
        showMore(draft, portfolio);
        if (auto* next = findChild<QCheckBox*>(QStringLiteral("draftLine%1").arg(first))) next->setFocus(Qt::TabFocusReason);
    });
    m_lines->addWidget(more, 0, Qt::AlignLeft);
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
    connect(box, &QCheckBox::toggled, this, [this, index](bool on) {
        if (on) m_leftOut.remove(index);
        else m_leftOut.insert(index);
        updateHead();
        emit leftOutChanged();
    });
    return row;
}

void DraftPanel::updateHead() { m_head->setText(tr("%n proposed initiative(s)", nullptr, m_count - int(m_leftOut.size()))); }

Draft withoutLines(const Draft& draft, const QSet<int>& leftOut) {
    Draft result;
    result.unmet = draft.unmet;
    QHash<int, int> place;
    for (int i = 0; i < draft.lines.size(); ++i) {
        if (leftOut.contains(i)) continue;
        place.insert(i, static_cast<int>(result.lines.size()));
        result.lines.append(draft.lines[i]);
    }
    for (DraftLine& line : result.lines) {
        QList<int> after;
        for (const int i : line.after) {
            if (place.contains(i)) after.append(place.value(i));
        }
        line.after = after;
    }
    return result;
}

}  // namespace stagepath
