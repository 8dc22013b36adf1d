#include "app/views/scores/score_sheet.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/lists/plain_header.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/names.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

namespace stagepath {

namespace {

constexpr int kScoreSheetRow = 32;
constexpr int kScoreSheetFigure = 72;

/// A score as a digit on a ground that grows stronger.
class ScoreDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* p, const QStyleOptionViewItem& o, const QModelIndex& index) const override {
        const auto& model = *static_cast<const ScoreModel*>(index.model());
        const Theme& t = Theme::of(o.widget);
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        p->fillRect(o.rect, t.surface);
        p->fillRect(QRect(o.rect.left(), o.rect.bottom(), o.rect.width(), 1), t.border);
        const QString text = index.data().toString();
        const bool isScore = model.isScore(index.column());
        if (isScore) {
            const QRectF cell = QRectF(o.rect).adjusted(3, 3, -3, -4);
            p->setPen(text.isEmpty() ? QPen(t.border, 1, Qt::DashLine) : QPen(Qt::NoPen));
            p->setBrush(text.isEmpty() ? t.surface : mix(t.s3, t.surface, 0.06 + 0.1 * text.toInt()));
            p->drawRoundedRect(cell, 4, 4);
        }
        p->setFont(textFont(index.column() == 0 || index.column() == model.impactColumn() || isScore ? TextStyle::BodyStrong : TextStyle::Body));
        p->setPen(index.column() == model.rankColumn() ? t.text2 : t.text1);
        const auto align = QStyle::visualAlignment(o.direction, index.column() == 0 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter | Qt::AlignAbsolute;
        const QRect words = o.rect.adjusted(index.column() == 0 ? 16 : 2, 0, -4, 0);
        p->drawText(words, static_cast<int>(align) | Qt::TextSingleLine, p->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
        if (o.state & QStyle::State_HasFocus) {
            p->setPen(QPen(t.focus, 2));
            p->setBrush(Qt::NoBrush);
            p->drawRoundedRect(QRectF(o.rect).adjusted(2, 2, -2, -3), 4, 4);
        }
        p->restore();
    }
};

}  // namespace

ScoreSheet::ScoreSheet(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_model(new ScoreModel(workspace, this)), m_table(new QTableView), m_way(new SegmentedControl({tr("Down a criterion"), tr("Across a use case")}, tr("Where a score leads"))),
      m_question(new TextLabel({}, textFont(TextStyle::BodyStrong))), m_words(new TextLabel({}, textFont(TextStyle::Body), TextRole::Secondary)),
      m_end(new TextLabel({}, textFont(TextStyle::BodyStrong))),
      m_places(new TextLabel(tr("Places in brackets are by impact alone. Ranked is what has a readiness assessment too."), textFont(TextStyle::Small), TextRole::Tertiary)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 14, 24, 12);
    layout->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Score strategic impact"), textFont(TextStyle::CardTitle)));
    head->addStretch();
    head->addWidget(m_way);
    auto* weights = makeButton(tr("Criteria and weights…"), QStringLiteral("settings"));
    connect(weights, &QPushButton::clicked, this, &ScoreSheet::weightsRequested);
    head->addWidget(weights);
    auto* close = makeButton(tr("Done"), QStringLiteral("check"), true);
    close->setObjectName(QStringLiteral("scoreDone"));
    connect(close, &QPushButton::clicked, this, &ScoreSheet::closeRequested);
    head->addWidget(close);
    layout->addLayout(head);
    m_buttons = {weights, close};
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ScoreDelegate(m_table));
    m_table->setAccessibleName(tr("Impact scores"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kScoreSheetRow);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setHorizontalHeader(new PlainHeader(40, 16, m_table));
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    layout->addWidget(m_table, 1);
    m_words->setWordWrap(true);
    m_end->setObjectName(QStringLiteral("scoreEnd"));
    m_end->setWordWrap(true);
    m_end->hide();
    layout->addWidget(m_end);
    layout->addWidget(m_question);
    layout->addWidget(m_words);
    m_places->setObjectName(QStringLiteral("placesByImpact"));
    layout->addWidget(m_places);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        setAtEnd(false);
        keepToScores();
        showWords();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ScoreSheet::showPlaces);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_keptId = current();
        m_keptColumn = std::max(1, m_table->currentIndex().column());
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        placeColumns();
        showPlaces();
        const int row = m_model->rowOf(m_keptId);
        if (row >= 0) goTo(row, std::min(m_keptColumn, m_model->criteriaCount()));
    });
    connect(&workspace, &Workspace::changed, this, &ScoreSheet::follow);
    setFocusProxy(m_table);
}

void ScoreSheet::start(const QList<UseCaseId>& ids, UseCaseId current) {
    m_model->setUseCases(ids);
    placeColumns();
    goTo(static_cast<int>(std::max<qsizetype>(0, ids.indexOf(current))), 1);
    m_fillsGaps = !m_model->scoreAt(m_table->currentIndex());
    m_table->setFocus();
}

void ScoreSheet::setAcross(bool across) { m_way->setCurrentIndex(across ? 1 : 0); }

void ScoreSheet::goTo(int row, int column) {
    m_table->setCurrentIndex(m_model->index(row, column));
    m_table->scrollTo(m_table->currentIndex());
}

/// The keys act on scores, so the cursor stands on one, wherever it was sent: a digit always has a cell to go to.
void ScoreSheet::keepToScores() {
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid() || m_model->isScore(at.column()) || m_model->criteriaCount() == 0) return;
    m_table->setCurrentIndex(at.siblingAtColumn(std::clamp(at.column(), 1, m_model->criteriaCount())));
}

/// Said in a line of its own, over no row; read out as well.
void ScoreSheet::setAtEnd(bool isAtEnd) {
    m_isAtEnd = isAtEnd;
    m_end->setVisible(isAtEnd);
    if (!isAtEnd) return;
    const bool isLast = m_table->currentIndex().column() >= m_model->criteriaCount();
    m_end->setText(isLast ? tr("That was the last score. Arrow keys go back to any of them; Esc ends scoring.") : tr("That was the last use case of this criterion. Tab goes on with the next criterion."));
    QAccessibleEvent said(m_end, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
    // The line took its room from the table's foot, where the cursor stands.
    layout()->activate();
    m_table->scrollTo(m_table->currentIndex());
}

int ScoreSheet::footHeight() const { return height() - (m_isAtEnd ? m_end : m_question)->y(); }

UseCaseId ScoreSheet::current() const { return m_model->idAt(m_table->currentIndex().row()); }

void ScoreSheet::set(std::optional<int> score) {
    const QModelIndex at = m_table->currentIndex();
    if (!m_model->isScore(at.column()) || m_workspace.isReadOnly()) return;
    const bool wasGap = !m_model->scoreAt(at);
    bool done = false;
    attempt([&] { m_model->setScore(at, score); done = true; }, [this](const QString& sentence) { emit failed(sentence); });
    if (done && score) advance(wasGap || m_fillsGaps);
    else setAtEnd(false);
}

/// Down a criterion to its end; across a use case and on with the next one. Invalid at the end.
QModelIndex ScoreSheet::nextCell(const QModelIndex& from) const {
    const bool across = m_way->currentIndex() == 1;
    const bool wraps = across && from.column() >= m_model->criteriaCount();
    const int row = from.row() + (!across || wraps ? 1 : 0);
    return m_model->index(row, !across ? from.column() : wraps ? 1 : from.column() + 1);
}

/// Nothing is scored that was not gone to. Whoever fills gaps goes to the next one, so that digits don't run over what was scored
/// before; where none is left, to the next cell.
void ScoreSheet::advance(bool toGap) {
    const QModelIndex next = nextCell(m_table->currentIndex());
    QModelIndex gap = next;
    while (toGap && gap.isValid() && m_model->scoreAt(gap)) gap = nextCell(gap);
    const QModelIndex to = gap.isValid() ? gap : next;
    if (to.isValid()) return goTo(to.row(), to.column());
    setAtEnd(true);
}

/// Undo and redo lead to the score that they touched.
void ScoreSheet::follow(const Changeset& changes) {
    if (changes.cause() != Changeset::Cause::Undo && changes.cause() != Changeset::Cause::Redo) return;
    for (const RowChange& change : changes.rows()) {
        const QModelIndex cell = m_model->cellOf(change);
        if (!cell.isValid()) continue;
        setAtEnd(false);
        return goTo(cell.row(), cell.column());
    }
}

void ScoreSheet::showPlaces() { m_places->setVisible(m_model->hasUnassessed()); }

bool ScoreSheet::handleKey(int key) {
    if (key >= Qt::Key_0 && key <= Qt::Key_5) {
        set(key - Qt::Key_0);
        return true;
    }
    const QModelIndex at = m_table->currentIndex();
    switch (key) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace: set(std::nullopt); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: advance(false); return true;
        case Qt::Key_Tab:
            if (at.column() >= m_model->criteriaCount()) return false;  // on to the buttons
            goTo(m_isAtEnd ? 0 : at.row(), at.column() + 1);  // from the foot of a criterion to the head of the next
            return true;
        case Qt::Key_Backtab:
            if (at.column() <= 1) return false;
            goTo(at.row(), at.column() - 1);
            return true;
        case Qt::Key_Escape: emit closeRequested(); return true;
        default: return false;
    }
}

/// Tab goes round in the sheet: it lies over the page, and Esc ends it from anywhere in it.
bool ScoreSheet::focusNextPrevChild(bool next) {
    QList<QWidget*> stops{m_table};
    for (QAbstractButton* choice : m_way->findChildren<QAbstractButton*>()) {
        if (choice->isChecked()) stops.append(choice);
    }
    stops += m_buttons;
    const qsizetype at = stops.indexOf(focusWidget());
    stops[(at + (next ? 1 : stops.size() - 1)) % stops.size()]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool ScoreSheet::eventFilter(QObject* object, QEvent* event) {
    if (object == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
        if (isPlain && handleKey(key->key())) return true;
    }
    // A scroll bar that comes takes its room from the columns.
    if (object == m_table->viewport() && event->type() == QEvent::Resize) placeColumns();
    return QWidget::eventFilter(object, event);
}

void ScoreSheet::showWords() {
    const QModelIndex at = m_table->currentIndex();
    const ImpactCriterion* criterion = m_model->criterionAt(at.column());
    m_question->setText(criterion ? tr("%1 of “%2”").arg(criterion->name, m_model->index(at.row(), 0).data().toString()) : QString());
    QStringList words;
    for (int score = 0; criterion && score <= 5; ++score) words.append(tr("%1 %2").arg(QLocale().toString(score), impactScoreWord(*criterion, score)));
    m_words->setText(words.join(QStringLiteral("  ·  ")));
}

void ScoreSheet::placeColumns() {
    const int criteria = m_model->criteriaCount();
    const int room = m_table->viewport()->width();
    const int name = std::clamp(room * 3 / 10, 140, 320);
    const int score = criteria > 0 ? std::clamp((room - name - 2 * kScoreSheetFigure) / criteria, 84, 150) : 84;
    m_table->setColumnWidth(0, std::max(name, room - criteria * score - 2 * kScoreSheetFigure));
    for (int column = 1; column <= criteria; ++column) m_table->setColumnWidth(column, score);
    m_table->setColumnWidth(m_model->impactColumn(), kScoreSheetFigure);
    m_table->setColumnWidth(m_model->rankColumn(), kScoreSheetFigure);
    showWords();
}

void ScoreSheet::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeColumns();
}

void ScoreSheet::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), Theme::of(this).surface); }

}  // namespace stagepath
