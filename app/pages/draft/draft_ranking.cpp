#include "app/pages/draft/draft_ranking.h"

#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"

#include <QLocale>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr qsizetype kDraftRankingFew = 5;
/// A list of hundreds of rows is no longer read, only searched; the command line prints all of it.
constexpr qsizetype kDraftRankingMost = 100;

QString worthText(const EnablerWorth& worth) {
    const QLocale locale;
    if (worth.months <= 0) return DraftRanking::tr("impact %1, without dates").arg(locale.toString(qRound(worth.unlockedImpact)));
    return DraftRanking::tr("%1 per month: impact %2 in %3 months").arg(locale.toString(worth.impactPerMonth, 'f', 1), locale.toString(qRound(worth.unlockedImpact)), locale.toString(worth.months, 'f', 1));
}

}  // namespace

DraftRanking::DraftRanking(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout), m_more(new LinkButton({})) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_rows->setSpacing(4);
    layout->addLayout(m_rows);
    m_more->setObjectName(QStringLiteral("draftRankingMore"));
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        fill();
    });
}

void DraftRanking::show(const QList<EnablerWorth>& ranking) {
    m_ranking = ranking;
    fill();
}

void DraftRanking::fill() {
    clearLayout(m_rows);
    const qsizetype shown = std::min(m_ranking.size(), m_showsAll ? kDraftRankingMost : kDraftRankingFew);
    for (qsizetype i = 0; i < shown; ++i) m_rows->addWidget(makeRow(m_ranking[i], static_cast<int>(i) + 1));
    m_more->setVisible(m_ranking.size() > kDraftRankingFew);
    m_more->setWords(m_showsAll ? tr("Show the first %Ln only", nullptr, int(kDraftRankingFew)) : tr("Show %Ln", nullptr, int(std::min(m_ranking.size(), kDraftRankingMost))));
}

QWidget* DraftRanking::makeRow(const EnablerWorth& worth, int place) {
    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* name = new LinkButton(QStringLiteral("%1. %2").arg(QLocale().toString(place), worth.name));
    name->setObjectName(QStringLiteral("draftRank%1").arg(place));
    name->setToolTip(worth.name);
    const QString figures = worthText(worth);
    name->setAccessibleDescription(figures);
    connect(name, &QPushButton::clicked, this, [this, line = worth.line, id = worth.initiative] {
        if (line >= 0) emit lineChosen(line);
        else emit initiativeChosen(id);
    });
    layout->addWidget(name, 0, Qt::AlignLeft);
    auto* label = new TextLabel(worth.line >= 0 ? figures : tr("%1 · planned already").arg(figures), textFont(TextStyle::Small), TextRole::Secondary);
    label->setWordWrap(true);
    layout->addWidget(label);
    return row;
}

}  // namespace stagepath
