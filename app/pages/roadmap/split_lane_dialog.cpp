#include "app/pages/roadmap/split_lane_dialog.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/pages/roadmap/workstream_edits.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "app/widgets/scrim.h"
#include "app/widgets/words/problem_label.h"
#include "core/domain/values/date_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kSplitDialogWidth = 520;
constexpr int kSplitListHeight = 260;
constexpr int kSplitRow = 30;

/// Rows as in the other lists: tall enough to hit, the chosen one tinted.
class SplitRowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {1, kSplitRow}; }

protected:
    void initStyleOption(QStyleOptionViewItem* o, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(o, index);
        const Theme& t = Theme::of(o->widget);
        o->palette.setColor(QPalette::Highlight, t.accentTint);
        o->palette.setColor(QPalette::HighlightedText, t.text1);
    }
};

}  // namespace

SplitLaneDialog::SplitLaneDialog(const Portfolio& portfolio, WorkstreamId from, const QList<InitiativeId>& chosen, QWidget* parent)
    : QDialog(parent), m_from(from), m_name(new QLineEdit), m_list(new QListWidget), m_count(new TextLabel({}, textFont(TextStyle::Small), TextRole::Secondary)), m_problem(new ProblemLabel) {
    setObjectName(QStringLiteral("splitLaneDialog"));
    setWindowTitle(tr("Split the lane"));
    Scrim::layBelow(*this);
    setMinimumWidth(kSplitDialogWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    auto* title = new TextLabel(tr("Split the lane “%1”").arg(workstreamName(portfolio, from)), textFont(TextStyle::PageTitle));
    title->setWordWrap(true);
    layout->addWidget(title);
    m_name->setObjectName(QStringLiteral("splitName"));
    auto* nameLabel = new TextLabel(tr("&Name of the new workstream, which stands below"), textFont(TextStyle::Small), TextRole::Secondary);
    nameLabel->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the new workstream"));
    layout->addWidget(nameLabel);
    layout->addWidget(m_name);
    m_list->setObjectName(QStringLiteral("splitList"));
    m_list->setAccessibleName(tr("What goes into the new workstream"));
    m_list->setMinimumHeight(kSplitListHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);  // the dates stay
    m_list->setItemDelegate(new SplitRowDelegate(m_list));
    auto* listLabel = new TextLabel(tr("&What goes into it (Space ticks)"), textFont(TextStyle::Small), TextRole::Secondary);
    listLabel->setBuddy(m_list);
    layout->addWidget(listLabel);
    layout->addWidget(m_list, 1);
    for (const InitiativeId id : membersOf(portfolio, from)) addRow(portfolio, id, chosen.contains(id));
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemChanged, this, &SplitLaneDialog::showCount);
    layout->addWidget(m_count);
    m_problem->setObjectName(QStringLiteral("splitProblem"));
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* foot = new QHBoxLayout;
    auto* cancel = makeButton(tr("Cancel"), {});
    auto* split = makeButton(tr("Split"), {}, true);
    split->setDefault(true);
    commitWithControlEnter(this, split);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(split);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(split, &QPushButton::clicked, this, &SplitLaneDialog::splitWanted);
    showCount();
    m_name->setFocus();
}

void SplitLaneDialog::addRow(const Portfolio& portfolio, InitiativeId id, bool isTicked) {
    const Initiative& row = *portfolio.find(id);
    const bool hasDates = row.start.isValid() && row.finish.isValid();
    auto* item = new QListWidgetItem(hasDates ? tr("%1 · %2 to %3", "initiative, start, finish").arg(row.name, shownDate(row.start), shownDate(row.finish)) : row.name, m_list);
    item->setData(Qt::UserRole, id.value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(item->text());
}

QString SplitLaneDialog::name() const { return m_name->text().simplified(); }

QList<InitiativeId> SplitLaneDialog::ticked(const Portfolio& portfolio) const {
    QList<InitiativeId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        const Initiative* there = portfolio.find(InitiativeId(item->data(Qt::UserRole).toLongLong()));
        if (item->checkState() == Qt::Checked && there && there->workstream == m_from) ids.append(there->id);
    }
    return ids;
}

QString SplitLaneDialog::problem(const Portfolio& portfolio) const {
    if (const QString wrong = workstreamNameProblem(portfolio, {}, m_name->text()); !wrong.isEmpty()) return wrong;
    const qsizetype count = ticked(portfolio).size();
    if (count == 0) return tr("Tick at least one initiative that goes into the new workstream.");
    if (!m_from.isNull() && count == m_list->count()) return tr("Leave at least one initiative unticked, or rename the workstream instead.");
    return {};
}

void SplitLaneDialog::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (name().isEmpty() || !m_list->hasFocus()) m_name->setFocus();  // who ticks goes on ticking
}

void SplitLaneDialog::showCount() {
    m_problem->hide();
    int count = 0;
    for (int row = 0; row < m_list->count(); ++row) count += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    m_count->setText(tr("%Ln initiative(s) for the new workstream", nullptr, count));
}

}  // namespace stagepath
