#include "app/pages/maturity_page.h"

#include "app/dialogs/ask.h"
#include "app/drawing/typography.h"
#include "app/report/picture_writer.h"
#include "app/views/maturity/progression_legend.h"
#include "app/views/maturity/progression_view.h"
#include "app/views/maturity/stage_table.h"
#include "app/widgets/card.h"
#include "app/widgets/controls.h"
#include "app/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>

namespace stagepath {

MaturityPage::MaturityPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_subject(new ChoiceButton(tr("Subject"), this)), m_export(makeButton(tr("Export chart"), QStringLiteral("export"))), m_stack(new QStackedLayout(this)) {
    m_export->setParent(this);
    m_stack->addWidget(content());
    m_stack->addWidget(new EmptyState(QStringLiteral("maturity"), tr("Here you see maturity rise through the four stages. It begins with a first assessment of the enterprise, a unit or a use case."), QString()));
    connect(m_subject, &ChoiceButton::currentIndexChanged, this, &MaturityPage::refresh);
    connect(qobject_cast<QPushButton*>(m_export), &QPushButton::clicked, this, &MaturityPage::exportChart);
    connect(&workspace, &Workspace::changed, this, [this](const Changeset& changes) {
        if (changes.touchesAny({EntityKind::UseCase, EntityKind::BusinessUnit, EntityKind::Setting})) refreshSubjects();
        refresh();
    });
    refreshSubjects();
    refresh();
}

QWidget* MaturityPage::content() {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    auto* progression = new Card(tr("Maturity progression"));
    progression->head()->addWidget(new ProgressionLegend);
    m_view = new ProgressionView;
    m_view->setMinimumHeight(330);
    progression->body()->addWidget(m_view, 1);
    m_at = new TextLabel({}, textFont(TextStyle::Body), TextRole::Secondary);
    progression->body()->addWidget(m_at);
    layout->addWidget(progression, 3);
    auto* table = new Card(tr("Readiness and earned stage"));
    table->head()->addWidget(new TextLabel(tr("at year end"), textFont(TextStyle::Small), TextRole::Tertiary));
    m_table = new StageTable;
    table->body()->addWidget(m_table);
    table->body()->addStretch();
    layout->addWidget(table, 2);
    area->setWidget(box);
    connect(m_view, &ProgressionView::dateChanged, this, &MaturityPage::describeDate);
    return area;
}

Subject MaturityPage::subject() const { return m_subjects.value(m_subject->currentIndex()); }

QString MaturityPage::subtitle() const { return m_workspace.portfolio().nameOf(subject()); }

QList<QWidget*> MaturityPage::headerTools() { return {m_subject, m_export}; }

void MaturityPage::refreshSubjects() {
    const Portfolio& p = m_workspace.portfolio();
    m_subjects = {Subject::enterprise()};
    QStringList names{tr("Enterprise")};
    for (const BusinessUnit& u : p.units()) {
        m_subjects.append(Subject::of(u.id));
        names.append(u.name);
    }
    m_subject->setChoices(names);
}

void MaturityPage::refresh() {
    const Portfolio& p = m_workspace.portfolio();
    const QDate today = m_workspace.environment().today();
    m_stack->setCurrentIndex(p.assessments().isEmpty() ? 1 : 0);
    m_subject->setEnabled(!p.assessments().isEmpty());
    m_export->setEnabled(!p.assessments().isEmpty());
    if (p.assessments().isEmpty()) return;
    m_view->show(progressionOf(p, subject(), today));
    m_table->refresh(p, today);
    describeDate(m_view->date());
    emit subtitleChanged();
}

void MaturityPage::describeDate(QDate date) {
    const Standing s = Projection(m_workspace.portfolio(), m_workspace.environment().today()).at(subject(), date);
    const QString when = QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
    m_at->setText(s.readiness ? tr("%1: readiness %2, stage %3").arg(when).arg(shownFigure(*s.readiness)).arg(s.earnedStage.value_or(0)) : tr("%1: not assessed").arg(when));
}

void MaturityPage::exportChart() {
    const QString file = askSaveFile(this, tr("Export chart"), QStringLiteral("maturity.png"), tr("Pictures (*.png *.svg)"));
    if (file.isEmpty()) return;
    try {
        writePicture(m_workspace.portfolio(), m_workspace.environment().today(), PictureView::Maturity, file);
        emit toast(tr("Chart saved"), false);
    } catch (const Error& error) {
        emit problem(error.message());
    }
}

}  // namespace stagepath
