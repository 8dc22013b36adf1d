#include "app/dialogs/report_dialog.h"

#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "app/widgets/scrim.h"
#include "core/analysis/assessment/rounds.h"
#include "core/domain/values/date_words.h"
#include "core/exchange/json/json_value.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kReportDialogRows = 7;  ///< pages in a column
constexpr int kReportDialogField = 260;
constexpr const char* kReportDialogPapers[] = {"a4", "letter", "a3", "16:9"};

}  // namespace

ReportDialog::ReportDialog(const Portfolio& portfolio, QWidget* parent)
    : QDialog(parent), m_portfolio(portfolio), m_subject(new ChoiceCombo(tr("Subjects"))), m_round(new ChoiceCombo(tr("Compare with"))), m_paper(new ChoiceCombo(tr("Paper"))),
      m_language(new ChoiceCombo(tr("Language"))) {
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Export PDF"));
    Scrim::layBelow(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(new TextLabel(tr("Export PDF"), textFont(TextStyle::PageTitle)));
    layout->addWidget(makePages(portfolio));
    layout->addWidget(makeChoices(portfolio));
    layout->addWidget(makeFoot());
    refresh();
    m_pages.constFirst()->setFocus();
}

QWidget* ReportDialog::makePages(const Portfolio& portfolio) {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(8);
    const QSettings settings;
    const QString key = QStringLiteral("report/pages");
    const QStringList chosen = settings.contains(key) ? settings.value(key).toStringList() : defaultReportSections(portfolio);
    for (const QString& section : reportSections()) {
        auto* page = new QCheckBox(reportSectionTitle(section));
        page->setObjectName(QStringLiteral("page-") + section);
        page->setChecked(chosen.contains(section));
        const int at = static_cast<int>(m_pages.size());
        grid->addWidget(page, at % kReportDialogRows, at / kReportDialogRows);
        m_pages.append(page);
        connect(page, &QCheckBox::toggled, this, &ReportDialog::refresh);
    }
    return box;
}

QWidget* ReportDialog::makeChoices(const Portfolio& portfolio) {
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const QSettings settings;
    addSubjects(portfolio);
    m_subject->choose(settings.value(QStringLiteral("report/subject")));
    if (m_subject->currentIndex() < 0) m_subject->setCurrentIndex(0);
    const QString paperNames[] = {tr("A4"), tr("Letter"), tr("A3"), tr("16:9, for the screen")};
    for (std::size_t i = 0; i < std::size(kReportDialogPapers); ++i) m_paper->addItem(paperNames[i], QLatin1String(kReportDialogPapers[i]));
    m_paper->choose(settings.value(QStringLiteral("report/paper"), QLatin1String(kReportDialogPapers[0])));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->choose(settings.value(QStringLiteral("report/language"), QLocale().name().left(2)));
    for (ChoiceCombo* combo : {m_paper, m_language}) combo->setCurrentIndex(std::max(0, combo->currentIndex()));
    m_subject->setObjectName(QStringLiteral("reportSubject"));
    m_round->setObjectName(QStringLiteral("reportRound"));
    m_paper->setObjectName(QStringLiteral("reportPaper"));
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    form->addRow(tr("&Gaps, assessment and comparison of"), m_subject);
    form->addRow(tr("&Compare the latest round with"), m_round);
    form->addRow(tr("&Paper"), m_paper);
    form->addRow(tr("&Language"), m_language);
    for (ChoiceCombo* combo : {m_subject, m_round, m_paper, m_language}) {
        combo->setMinimumWidth(kReportDialogField);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ReportDialog::showRounds);
    showRounds();
    return box;
}

/// Everybody with a round of their own.
void ReportDialog::addSubjects(const Portfolio& portfolio) {
    const auto add = [&](const Subject& subject, const QString& name, const QString& mark) {
        m_subjects.append(subject);
        m_subject->addItem(name, mark);
    };
    add({}, tr("The enterprise and the units"), QString());
    QList<Subject> all{Subject::enterprise()};
    for (const BusinessUnit& u : portfolio.units()) all.append(Subject::of(u.id));
    for (const UseCase& u : portfolio.useCases()) all.append(Subject::of(u.id));
    for (const Subject& subject : std::as_const(all)) {
        if (!portfolio.assessmentsOf(subject).isEmpty()) add(subject, portfolio.nameOf(subject), subjectKey(subject));
    }
}

/// The rounds before the latest one of the subject, the newest first.
void ReportDialog::showRounds() {
    m_round->clear();
    m_round->addItem(tr("the one a year before"), QDate());
    QList<AssessmentId> rounds = roundsOf(m_portfolio, m_subjects.value(std::max(0, m_subject->currentIndex())));
    if (!rounds.isEmpty()) rounds.removeLast();
    for (auto it = rounds.crbegin(); it != rounds.crend(); ++it) {
        const QDate date = m_portfolio.find(*it)->date;
        m_round->addItem(shownDate(date), date);
    }
}

QWidget* ReportDialog::makeFoot() {
    auto* box = new QWidget;
    auto* foot = new QHBoxLayout(box);
    foot->setContentsMargins(0, 0, 0, 0);
    auto* cancel = makeButton(tr("Cancel"), {});
    cancel->setAutoDefault(false);
    m_next = makeButton(tr("Choose the file…"), QStringLiteral("export"), true);
    m_next->setObjectName(QStringLiteral("chooseFile"));
    m_next->setDefault(true);
    commitWithControlEnter(this, m_next);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_next);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, [this] {
        remember();
        accept();
    });
    return box;
}

QStringList ReportDialog::chosenPages() const {
    QStringList chosen;
    const QStringList keys = reportSections();
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->isChecked()) chosen.append(keys[i]);
    }
    return chosen;
}

/// What only some pages ask for is open while one of them is chosen; without any page there is nothing to write.
void ReportDialog::refresh() {
    const QStringList chosen = chosenPages();
    const auto isAny = [&](std::initializer_list<const char*> keys) { return std::any_of(keys.begin(), keys.end(), [&](const char* key) { return chosen.contains(QLatin1String(key)); }); };
    m_subject->setEnabled(isAny({"next", "gaps", "assessment", "comparison"}));
    m_round->setEnabled(isAny({"comparison"}));
    m_next->setEnabled(!chosen.isEmpty());
}

void ReportDialog::remember() const {
    QSettings settings;
    settings.setValue(QStringLiteral("report/pages"), chosenPages());
    settings.setValue(QStringLiteral("report/subject"), m_subject->currentData());
    settings.setValue(QStringLiteral("report/paper"), m_paper->currentData());
    settings.setValue(QStringLiteral("report/language"), m_language->currentData());
}

ReportOptions ReportDialog::options() const {
    ReportOptions options;
    options.sections = chosenPages();
    if (m_subject->currentIndex() > 0 && m_subject->isEnabled()) options.subjects = {m_subjects[m_subject->currentIndex()]};
    if (m_round->isEnabled()) options.comparedWith = m_round->currentData().toDate();
    options.paper = reportPaper(m_paper->currentData().toString());
    options.language = m_language->currentData().toString();
    return options;
}

}  // namespace stagepath
