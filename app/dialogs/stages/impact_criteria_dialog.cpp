#include "app/dialogs/stages/impact_criteria_dialog.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "app/widgets/scrim.h"
#include "app/widgets/words/problem_label.h"
#include "core/analysis/impact.h"
#include "core/analysis/names.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace stagepath {

namespace {

constexpr double kImpactCriteriaDialogMostWeight = 1000;
constexpr int kMovesMore = 100;
constexpr int kEffectAreaRing = 4;  ///< px for the ring of focus

/// Scrolls by keyboard, and shows that it has it.
class EffectArea : public QScrollArea {
public:
    EffectArea() { setViewportMargins(kEffectAreaRing, kEffectAreaRing, kEffectAreaRing, kEffectAreaRing); }

protected:
    bool event(QEvent* event) override {
        const bool done = QScrollArea::event(event);
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
        if (event->type() != QEvent::Paint || !hasFocus()) return done;
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(QPen(Theme::of(this).focus, 2));
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        return done;
    }
};

}  // namespace

ImpactCriteriaDialog::ImpactCriteriaDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_criteria(workspace.portfolio().impactCriteria().rows()), m_rows(new QVBoxLayout), m_effect(new QVBoxLayout), m_more(new QVBoxLayout),
      m_effectTitle(new TextLabel({}, textFont(TextStyle::CardTitle))), m_problem(new ProblemLabel) {
    setObjectName(QStringLiteral("impactCriteriaDialog"));
    setWindowTitle(tr("Impact criteria"));
    resize(860, 520);
    Scrim::layBelow(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(new TextLabel(tr("Impact criteria"), textFont(TextStyle::PageTitle)));
    auto* about = new TextLabel(tr("Strategic impact is the weighted mean of these scores (0 to 5), times 20. Only the proportions of the weights count."), textFont(TextStyle::Body), TextRole::Secondary);
    about->setWordWrap(true);
    layout->addWidget(about);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addWidget(makeEditor(), 3);
    columns->addWidget(makeEffect(), 2);
    layout->addLayout(columns, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    auto* cancel = makeButton(tr("Cancel"), {});
    auto* apply = makeButton(tr("Apply"), QStringLiteral("check"), true);
    apply->setObjectName(QStringLiteral("apply"));
    apply->setDefault(false);
    apply->setAutoDefault(false);
    cancel->setAutoDefault(false);
    m_apply = apply;
    m_cancel = cancel;
    foot->addWidget(cancel);
    foot->addWidget(apply);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &ImpactCriteriaDialog::apply);
    makeRows();
    refreshEffect();
    if (auto* weight = findChild<QDoubleSpinBox*>()) weight->setFocus();
}

QWidget* ImpactCriteriaDialog::makeEditor() {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);  // follows the fields in it
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 8, 0);
    m_rows->setSpacing(6);
    layout->addLayout(m_rows);
    auto* add = makeButton(tr("Add a criterion"), QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("add"));
    add->setAutoDefault(false);
    m_add = add;
    connect(add, &QPushButton::clicked, this, [this, area] { addCriterion(*area); });
    layout->addWidget(add, 0, Qt::AlignLeft);
    layout->addStretch();
    area->setWidget(box);
    area->viewport()->setAutoFillBackground(false);
    box->setAutoFillBackground(false);
    return area;
}

/// What it is called is typed at once, over the name it comes with.
void ImpactCriteriaDialog::addCriterion(QScrollArea& area) {
    ImpactCriterion c;
    c.name = tr("New criterion");
    c.weight = 10;
    m_criteria.append(c);
    makeRows();
    refreshEffect();
    QWidget* row = m_rows->itemAt(m_rows->count() - 2)->widget();  // its words come after it
    row->show();
    auto* name = row->findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
    name->setFocus();
    name->selectAll();
    QTimer::singleShot(0, name, [&area, name] { area.ensureWidgetVisible(name); });
}

QWidget* ImpactCriteriaDialog::makeEffect() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* area = new EffectArea;
    m_effectArea = area;
    column->addWidget(area, 1);
    column->addLayout(m_more);
    area->setObjectName(QStringLiteral("effect"));
    area->setAccessibleName(tr("What the weights change"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_effectTitle);
    m_effect->setSpacing(4);
    layout->addLayout(m_effect);
    layout->addStretch();
    area->setWidget(box);
    area->viewport()->setAutoFillBackground(false);
    box->setAutoFillBackground(false);
    return side;
}

void ImpactCriteriaDialog::makeRows() {
    clearLayout(m_rows);
    m_shares.clear();
    for (int i = 0; i < m_criteria.size(); ++i) addRow(i);
    // What is made anew would come last.
    QWidget* before = m_rows->isEmpty() ? nullptr : lastInRows();
    for (QWidget* next : {m_add, m_effectArea, m_cancel, m_apply}) {
        if (before) setTabOrder(before, next);
        before = next;
    }
}

/// The last field or button of the criteria in the order of Tab.
QWidget* ImpactCriteriaDialog::lastInRows() const {
    const QList<QWidget*> fields = m_rows->itemAt(m_rows->count() - 1)->widget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    return fields.isEmpty() ? nullptr : fields.constLast();
}

void ImpactCriteriaDialog::addRow(int index) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* name = new QLineEdit(m_criteria[index].name);
    name->setAccessibleName(tr("Name of criterion %1").arg(index + 1));
    auto* weight = new QDoubleSpinBox;
    weight->setRange(0, kImpactCriteriaDialogMostWeight);
    weight->setDecimals(0);
    weight->setSingleStep(5);
    weight->setValue(m_criteria[index].weight);
    weight->setFixedWidth(76);
    weight->setAccessibleName(tr("Weight of %1").arg(m_criteria[index].name));
    auto* share = new TextLabel({}, textFont(TextStyle::Body), TextRole::Tertiary);
    share->setFixedWidth(48);
    share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_shares.append(share);
    auto* words = makeIconButton(tr("What a score says in %1").arg(m_criteria[index].name), QStringLiteral("note"));
    words->setObjectName(QStringLiteral("words"));
    words->setCheckable(true);
    words->setAutoDefault(false);
    auto* remove = makeIconButton(tr("Remove %1 and its scores").arg(m_criteria[index].name), QStringLiteral("close"));
    remove->setAutoDefault(false);
    layout->addWidget(name, 1);
    layout->addWidget(weight);
    layout->addWidget(share);
    layout->addWidget(words);
    layout->addWidget(remove);
    m_rows->addWidget(row);
    QWidget* texts = makeWords(index);
    texts->hide();
    m_rows->addWidget(texts);
    connect(words, &QPushButton::toggled, texts, &QWidget::setVisible);
    connect(name, &QLineEdit::textChanged, this, [this, index](const QString& text) {
        m_criteria[index].name = text.simplified();
        refreshEffect();
    });
    connect(weight, &QDoubleSpinBox::valueChanged, this, [this, index](double value) {
        m_criteria[index].weight = value;
        refreshEffect();
    });
    connect(remove, &QPushButton::clicked, this, [this, index] {
        m_criteria.removeAt(index);
        makeRows();
        refreshEffect();
    });
}

QWidget* ImpactCriteriaDialog::makeWords(int index) {
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(12, 0, 0, 8);
    form->setSpacing(4);
    const ImpactCriterion& criterion = m_criteria[index];
    ImpactCriterion builtIn = criterion;
    builtIn.words.clear();
    const QStringList own = ownImpactWords(criterion);
    for (int score = 0; score < own.size(); ++score) {
        auto* text = new QLineEdit(own[score]);
        text->setPlaceholderText(impactScoreWord(builtIn, score));
        text->setAccessibleName(tr("What %1 says in %2").arg(score).arg(criterion.name));
        form->addRow(QLocale().toString(score), text);
        connect(text, &QLineEdit::textChanged, this, [this, index, score](const QString& said) {
            QStringList words = ownImpactWords(m_criteria[index]);
            words[score] = said.simplified();
            m_criteria[index].words = encodeImpactWords(words);
            refreshEffect();
        });
    }
    return box;
}

/// Why the criteria can't be applied as they stand; empty where they can.
QString ImpactCriteriaDialog::obstacle(double sum) const {
    if (sum <= 0) return tr("All weights are 0, so nothing could be ranked. Give at least one criterion a weight.");
    QSet<QString> names;
    for (const ImpactCriterion& c : m_criteria) {
        if (c.name.isEmpty()) return tr("A criterion has no name. Give it one, or remove it.");
        if (names.contains(c.name.toCaseFolded())) return tr("Two criteria are called “%1”. Give one of them another name.").arg(c.name);
        names.insert(c.name.toCaseFolded());
    }
    return {};
}

/// How many scores the workspace has in criteria that are no longer in the list.
int ImpactCriteriaDialog::scoresLost() const {
    QSet<qint64> kept;
    for (const ImpactCriterion& c : m_criteria) kept.insert(c.id.value);
    const auto& scores = m_workspace.portfolio().table<ImpactScore>();
    return static_cast<int>(std::count_if(scores.begin(), scores.end(), [&kept](const ImpactScore& score) { return !kept.contains(score.criterion.value); }));
}

void ImpactCriteriaDialog::refreshEffect() {
    QList<double> weights;
    for (const ImpactCriterion& c : m_criteria) weights.append(c.weight);
    const double sum = std::accumulate(weights.cbegin(), weights.cend(), 0.0);
    const QLocale locale;
    const QList<int> shares = shownShares(weights);
    for (qsizetype i = 0; i < m_shares.size(); ++i) m_shares[i]->setText(sum > 0 ? tr("%1 %").arg(locale.toString(shares[i])) : QStringLiteral("–"));
    const QString why = obstacle(sum);
    m_problem->setText(why);
    m_apply->setEnabled(why.isEmpty() && m_criteria != m_workspace.portfolio().impactCriteria().rows() && !m_workspace.isReadOnly());
    clearLayout(m_effect);
    clearLayout(m_more);
    if (sum > 0) showMoves();
}

/// Who changes place. Where scored use cases wait for an assessment, by impact alone, and that is said.
void ImpactCriteriaDialog::showMoves() {
    const Portfolio& now = m_workspace.portfolio();
    const Portfolio then = withImpactCriteria(now, m_criteria);
    const QDate today = m_workspace.environment().today();
    const bool isRanking = orderByImpact(now).size() == ranking(now, today).size();
    const QList<RankMove> moves = isRanking ? rankMoves(now, then, today) : impactMoves(now, then);
    m_effectTitle->setText(isRanking ? tr("What changes in the ranking") : tr("What changes in the order by impact"));
    const auto say = [this](const QString& sentence, TextStyle style, TextRole role) {
        auto* label = new TextLabel(sentence, textFont(style), role);
        label->setWordWrap(true);
        m_effect->addWidget(label);
    };
    if (const int lost = scoresLost(); lost > 0) say(tr("%Ln score(s) go with what is removed.", nullptr, lost), TextStyle::Body, TextRole::Primary);
    if (!isRanking) say(tr("By impact alone: use cases are ranked once they have a readiness assessment too."), TextStyle::Small, TextRole::Tertiary);
    say(moves.isEmpty() ? tr("Nothing changes place.") : tr("%Ln use case(s) change place.", nullptr, static_cast<int>(moves.size())), TextStyle::Body, TextRole::Secondary);
    const qsizetype shown = std::min<qsizetype>(moves.size(), m_movesShown);
    for (const RankMove& move : moves.mid(0, shown)) {
        auto* line = new ElidedLabel(sentenceOf(move), textFont(TextStyle::Body));
        line->setToolTip(line->text());
        m_effect->addWidget(line);
    }
    if (shown == moves.size()) return;
    auto* more = new LinkButton(tr("Show %Ln more", nullptr, static_cast<int>(std::min<qsizetype>(kMovesMore, moves.size() - shown))));
    more->setObjectName(QStringLiteral("moreMoves"));
    more->setAutoDefault(false);
    connect(more, &QPushButton::clicked, this, [this] {
        m_movesShown += kMovesMore;
        refreshEffect();
    }, Qt::QueuedConnection);
    m_more->addWidget(more, 0, Qt::AlignLeft);
    setTabOrder(m_effectArea, more);
}

QString ImpactCriteriaDialog::sentenceOf(const RankMove& move) const {
    const QString name = m_workspace.portfolio().find(move.id)->name;
    if (move.after == 0) return tr("%1: %2, no longer ranked").arg(name).arg(move.before);
    if (move.before == 0) return tr("%1: now %2").arg(name).arg(move.after);
    return (move.after < move.before ? tr("▲ %1: %2 → %3") : tr("▼ %1: %2 → %3")).arg(name).arg(move.before).arg(move.after);
}

void ImpactCriteriaDialog::apply() {
    if (!m_apply->isEnabled()) return;
    attempt([this] { setImpactCriteria(m_workspace, m_criteria); accept(); }, [this](const QString& sentence) { m_problem->setText(sentence); });
}

void ImpactCriteriaDialog::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier) apply();
    else if (!isEnter) QDialog::keyPressEvent(event);
}

}  // namespace stagepath
