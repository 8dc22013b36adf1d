#include "app/views/inspector/use_case_scores_view.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/views/inspector/use_case_score_stepper.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/impact.h"
#include "core/analysis/names.h"
#include "core/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace stagepath {

namespace {

/// The ground of the tab.
class ScoresPaper : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), Theme::of(this).surface); }
};

TextLabel* scoreNote(TextRole role) {
    auto* label = new TextLabel({}, textFont(TextStyle::Small), role);
    label->setWordWrap(true);
    return label;
}

}  // namespace

UseCaseScoresView::UseCaseScoresView(UseCaseTableModel& model, QWidget* parent)
    : QScrollArea(parent), m_model(model), m_figure(new TextLabel({}, fontOfPixels(16, 600))), m_note(scoreNote(TextRole::Tertiary)), m_list(new QVBoxLayout) {
    setAccessibleName(tr("Impact scores"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new ScoresPaper;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 12, 16, 16);
    layout->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Strategic impact"), textFont(TextStyle::BodyStrong)), 1);
    m_figure->setObjectName(QStringLiteral("impactFigure"));
    head->addWidget(m_figure);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addSpacing(8);
    m_list->setSpacing(2);
    layout->addLayout(m_list);
    layout->addStretch(1);
    setWidget(page);
}

void UseCaseScoresView::addRow(const ImpactCriterion& criterion) {
    Row row{criterion.id, new UseCaseScoreStepper(criterion.name), scoreNote(TextRole::Secondary), scoreNote(TextRole::Tertiary)};
    row.stepper->setObjectName(QStringLiteral("scores.%1").arg(m_rows.size()));
    row.words->setObjectName(QStringLiteral("scoreWords.%1").arg(m_rows.size()));
    row.adds->setObjectName(QStringLiteral("scoreAdds.%1").arg(m_rows.size()));
    connect(row.stepper, &UseCaseScoreStepper::scoreSet, this, [this, id = criterion.id](std::optional<int> score) {
        m_model.attempt([&] { setImpactScore(m_model.workspace(), m_ids, id, score); });
    });
    m_list->addWidget(row.stepper);
    row.stepper->show();  // the layout would do so a moment later, and until then it takes no focus
    m_list->addWidget(row.words);
    m_list->addWidget(row.adds);
    m_list->addSpacing(10);
    m_rows.append(row);
}

void UseCaseScoresView::rebuild() {
    const QList<ImpactCriterion>& criteria = m_model.portfolio().impactCriteria().rows();
    if (criteria == m_criteria) return;
    m_criteria = criteria;
    m_rows.clear();
    clearLayout(m_list);
    for (const ImpactCriterion& criterion : criteria) addRow(criterion);
}

void UseCaseScoresView::showUseCases(const QList<UseCaseId>& ids) {
    m_ids = ids;
    rebuild();
    for (const Row& row : std::as_const(m_rows)) showRow(row);
    showTotal();
}

void UseCaseScoresView::focusDeciding(bool raise) {
    const Row* deciding = nullptr;
    double most = -1;
    for (const Row& row : std::as_const(m_rows)) {
        const int score = row.stepper->score().value_or(raise ? 0 : 5);
        const double room = m_model.portfolio().find(row.criterion)->weight * (raise ? 5 - score : score);
        if (room <= most) continue;
        most = room;
        deciding = &row;
    }
    if (!deciding) return;
    deciding->stepper->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(deciding->stepper);
}

/// What the score says, and what it adds: the parts add up to the impact.
void UseCaseScoresView::showRow(const Row& row) {
    const Portfolio& p = m_model.portfolio();
    row.stepper->showScoresOf(p, m_ids, row.criterion);
    row.stepper->setEnabled(!m_model.workspace().isReadOnly());
    const auto score = row.stepper->score();
    row.words->setText(row.stepper->isMixed() ? tr("several") : score ? impactScoreWord(*p.find(row.criterion), *score) : tr("not scored"));
    row.adds->setVisible(m_ids.size() == 1 && score);
    if (row.adds->isHidden()) return;
    const QLocale locale;
    for (const ImpactPart& part : impactParts(p, m_ids.constFirst())) {
        if (part.criterion == row.criterion) row.adds->setText(tr("weight %1 %, adds %2 of the impact").arg(locale.toString(part.shownShare), locale.toString(part.points, 'f', 1)));
    }
}

void UseCaseScoresView::showTotal() {
    const bool one = m_ids.size() == 1;
    const UseCaseFigures figures = one ? m_model.figuresOf(m_ids.constFirst()) : UseCaseFigures();
    const QLocale locale;
    m_figure->setText(!one ? QString() : figures.impact.value ? locale.toString(shownFigure(*figures.impact.value)) : QStringLiteral("–"));
    QString note = tr("Keys 0 to 5 score, Del clears, up and down go on.");
    if (!one) note = tr("Sets %Ln use case(s). %1", nullptr, static_cast<int>(m_ids.size())).arg(note);
    else if (figures.impact.value && figures.impact.share < 0.999) note = tr("%1 % of the weights are scored. %2").arg(locale.toString(shownFigure(figures.impact.share * 100)), note);
    else if (!figures.impact.value && figures.mapImpact) note = tr("Placed by hand at %1 until it is scored. %2").arg(locale.toString(shownFigure(*figures.mapImpact)), note);
    m_note->setText(note);
}

}  // namespace stagepath
