#include "app/import/pages/import_review_page.h"

#include "app/dialogs/ask.h"
#include "app/dialogs/import_report_dialog.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/import/import_session.h"
#include "app/import/import_words.h"
#include "app/import/pages/import_problem_list.h"
#include "app/widgets/card.h"
#include "app/widgets/controls.h"
#include "core/exchange/reading/file_bytes.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kImportReviewPageSide = 264;
constexpr qsizetype kMostNames = 40;
constexpr int kImportReviewPageLine = 20;

TextLabel* wrapped(const QString& text, TextStyle style, TextRole role) {
    auto* label = new TextLabel(text, textFont(style), role);
    label->setWordWrap(true);
    return label;
}

/// Names below each other, each cut where it is longer than a line.
class NameLines : public QWidget {
public:
    explicit NameLines(const QStringList& names) : m_lines(names.mid(0, kMostNames)) {
        if (names.size() > kMostNames) m_lines.append(ImportReviewPage::tr("%Ln more", "", static_cast<int>(names.size() - kMostNames)));
        setFixedHeight(static_cast<int>(m_lines.size()) * kImportReviewPageLine);
        setToolTip(names.mid(0, kMostNames).join(QLatin1Char('\n')));
        setAccessibleName(m_lines.join(QStringLiteral(", ")));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        p.setFont(textFont(TextStyle::Body));
        p.setPen(Theme::of(this).text2);
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QRect line(0, static_cast<int>(i) * kImportReviewPageLine, width(), kImportReviewPageLine);
            p.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, p.fontMetrics().elidedText(m_lines[i], Qt::ElideRight, width()));
        }
    }

private:
    QStringList m_lines;
};

}  // namespace

ImportReviewPage::ImportReviewPage(ImportSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_newcomers(new QVBoxLayout), m_filter(new FilterField(tr("Find a row, a column or a word"))), m_head(new TextLabel({}, textFont(TextStyle::CardTitle))),
      m_saved(new TextLabel({}, textFont(TextStyle::Small), TextRole::Secondary)), m_none(new TextLabel(tr("Every row was understood."), textFont(TextStyle::Body), TextRole::Secondary)), m_problems(new ImportProblemList) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 16);
    layout->setSpacing(14);
    layout->addWidget(makeFigures());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(makeNewcomers());
    columns->addWidget(makeProblems(), 1);
    layout->addLayout(columns, 1);
    connect(&session, &ImportSession::changed, this, &ImportReviewPage::refresh);
    refresh();
}

QWidget* ImportReviewPage::makeFigures() {
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (const QString& label : {tr("Rows read"), tr("Added"), tr("Updated"), tr("Left out")}) {
        auto* card = new Card(label);
        m_figures.append(new TextLabel({}, textFont(TextStyle::Figure)));
        card->body()->addWidget(m_figures.constLast());
        layout->addWidget(card, 1);
    }
    return box;
}

QWidget* ImportReviewPage::makeNewcomers() {
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    m_newcomers->setSpacing(4);
    layout->addLayout(m_newcomers);
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("What is new"));
    scroll->setFixedWidth(kImportReviewPageSide);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

QWidget* ImportReviewPage::makeProblems() {
    auto* card = new Card(tr("Problems"));
    m_filter->setFixedWidth(250);
    m_filter->setObjectName(QStringLiteral("importProblemFilter"));
    m_problems->setObjectName(QStringLiteral("importProblems"));
    m_problems->setAccessibleName(tr("Problems by row"));
    auto* save = makeButton(tr("Save as text…"), QStringLiteral("export"));
    save->setAutoDefault(false);
    save->setObjectName(QStringLiteral("importSaveReport"));
    card->head()->insertWidget(1, m_head);
    card->head()->addWidget(m_filter);
    card->head()->addWidget(save);
    card->body()->addWidget(m_problems, 100);
    card->body()->addWidget(m_saved);
    m_saved->hide();
    card->body()->addWidget(m_none);
    card->body()->addStretch();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_problems->setFilter(text);
        updateHead();
    });
    connect(save, &QPushButton::clicked, this, &ImportReviewPage::save);
    return card;
}

void ImportReviewPage::refresh() {
    if (!m_session.reading().plan) return;
    const ImportReport& r = m_session.reading().plan->report;
    const qsizetype values[] = {r.read, r.added, r.updated, r.skipped};
    for (int i = 0; i < m_figures.size(); ++i) m_figures[i]->setText(QLocale().toString(values[i]));
    updateNewcomers(r);
    const QList<ImportWarning> problems = importProblems(*m_session.reading().plan);
    m_problems->setProblems(problems);
    m_problems->setVisible(!problems.isEmpty());
    m_filter->setVisible(!problems.isEmpty());
    m_none->setVisible(problems.isEmpty());
    updateHead();
}

void ImportReviewPage::updateHead() { m_head->setText(QLocale().toString(m_problems->shownCount())); }

void ImportReviewPage::updateNewcomers(const ImportReport& r) {
    while (QLayoutItem* item = m_newcomers->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString& title, const QString& why, const QStringList& names) {
        if (names.isEmpty()) return;
        m_newcomers->addWidget(wrapped(title, TextStyle::BodyStrong, TextRole::Primary));
        if (!why.isEmpty()) m_newcomers->addWidget(wrapped(why, TextStyle::Small, TextRole::Tertiary));
        m_newcomers->addWidget(new NameLines(names));
        m_newcomers->addSpacing(12);
    };
    add(tr("%Ln new business unit(s)", "", static_cast<int>(r.newUnits.size())), {}, r.newUnits);
    add(tr("%Ln new executive(s)", "", static_cast<int>(r.newExecutives.size())), tr("Created as executives because the list names them as owners."), r.newExecutives);
    add(tr("%Ln new person(s)", "", static_cast<int>(r.newPeople.size())), {}, r.newPeople);
    QStringList kept;
    for (const ImportColumn& column : m_session.reading().plan->columns.columns) {
        if ((!column.field && !column.isIgnored) || column.isKeptBeside) kept.append(column.header);
    }
    add(tr("%Ln column(s) kept as text", "", static_cast<int>(kept.size())), {}, kept);
    if (m_newcomers->count() == 0) m_newcomers->addWidget(wrapped(tr("No new business units and no new people."), TextStyle::Body, TextRole::Secondary));
}

void ImportReviewPage::save() {
    const QString file = askSaveFile(this, tr("Save report"), QStringLiteral("import-report.txt"), tr("Text (*.txt)"));
    if (file.isEmpty() || !m_session.reading().plan) return;
    try {
        writeFileAtomically(file, textOf(m_session.reading().plan->report, m_session.file()).toUtf8());
        m_saved->setText(tr("Saved as %1").arg(file));
    } catch (const Error& error) {
        m_saved->setText(error.message());
    }
    m_saved->show();
}

}  // namespace stagepath
