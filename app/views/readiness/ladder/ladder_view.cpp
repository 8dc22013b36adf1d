#include "app/views/readiness/ladder/ladder_view.h"

#include "core/analysis/assessment/gaps.h"
#include "core/analysis/names.h"
#include "core/domain/pack/content_pack.h"

#include <QApplication>
#include <QPointer>
#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

namespace stagepath {

QStringList wholeDescriptors() {
    return {LadderView::tr("Nothing yet"), LadderView::tr("What the first pilots need is there"), LadderView::tr("What the first production systems need is there"),
            LadderView::tr("One way for the whole organisation, followed by most"), LadderView::tr("Nearly everywhere, measured, and the measures change decisions")};
}

LadderView::LadderView(QWidget* parent) : QScrollArea(parent), m_box(new QWidget), m_layout(new QVBoxLayout(m_box)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    setWidget(m_box);
    for (QWidget* part : {viewport(), m_box}) part->setAutoFillBackground(false);
}

LadderRow* LadderView::row(int question) const {
    const qsizetype at = m_questions.indexOf(question);
    return at < 0 ? nullptr : m_rows[at];
}

LadderRow* LadderView::makeRow() {
    auto* made = new LadderRow(m_box);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), made);
    constexpr int kNone = -2;  // a row that is hidden stands for no question
    const auto question = [this, made] { return m_questions.value(m_rows.indexOf(made), kNone); };
    connect(made, &LadderRow::focused, this, [this, question] {
        if (!m_keepsOpen) open(question(), false);
    });
    connect(made, &LadderRow::said, this, [this, question](int level, bool goesOn) { emit said(question(), level, goesOn); });
    connect(made, &LadderRow::unknownSaid, this, [this, question] { emit unknownSaid(question()); });
    connect(made, &LadderRow::notApplicableSaid, this, [this, question](const QString& reason, Workspace::Step step) {
        if (question() != kNone) emit notApplicableSaid(question(), reason, step);
    });
    connect(made, &LadderRow::cleared, this, [this, question] { emit cleared(question()); });
    connect(made, &LadderRow::noted, this, [this, question](const QString& note, const QString& link, Workspace::Step step) {
        if (question() != kNone) emit noted(question(), note, link, step);
    });
    connect(made, &LadderRow::wholeSaid, this, &LadderView::wholeSaid);
    connect(made, &LadderRow::reasonEntered, this, &LadderView::reasonEntered);
    connect(made, &LadderRow::moveRequested, this, &LadderView::moveRequested);
    connect(made, &LadderRow::whyRequested, this, &LadderView::whyRequested);
    connect(made, &LadderRow::refused, this, &LadderView::refused);
    m_rows.append(made);
    return made;
}

void LadderView::show(const RoundSheet& sheet, const Settings& settings, Dimension d, int stage) {
    const LadderRow* before = row(m_current);
    const QPointer<QWidget> focused = QApplication::focusWidget();
    const bool hadFocus = before && before->isAncestorOf(focused);
    m_dimension = d;
    const SheetDimension& shown = sheet.of(d);
    const bool isDirect = sheet.round && sheet.round->mode == AssessmentMode::Direct;
    m_questions.clear();
    if (shown.direct || m_showsWhole || (isDirect && sheet.isOpen())) m_questions.append(-1);
    for (int i = 0; i < kCriteriaPerDimension; ++i) {
        if (!sheet.isLight() || packOf(settings).at(d, i).light || shown.answers[static_cast<std::size_t>(i)].isSaid) m_questions.append(i);
    }
    while (m_rows.size() < m_questions.size()) makeRow();
    if (!m_questions.contains(m_current)) m_current = m_questions.constFirst();
    keepOpen(*m_box, [&] { showRows(sheet, settings, stage); });
    // What still has the focus may belong to another question by now.
    LadderRow* now = row(m_current);
    if (hadFocus && now != before && QApplication::focusWidget() == focused) now->setFocus(Qt::OtherFocusReason);
}

void LadderView::showRows(const RoundSheet& sheet, const Settings& settings, int stage) {
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < m_questions.size();
        m_rows[i]->setVisible(isUsed);
        if (!isUsed) continue;
        m_rows[i]->setCompact(m_questions.size() > kCriteriaPerDimension);
        m_rows[i]->show(contentOf(sheet, settings, m_questions[i], stage));
        m_rows[i]->setOpen(m_questions[i] == m_current);
    }
}

LadderContent LadderView::contentOf(const RoundSheet& sheet, const Settings& settings, int question, int stage) const {
    const SheetDimension& d = sheet.of(m_dimension);
    LadderContent content;
    content.canEdit = sheet.isOpen() && !m_isReadOnly;
    content.key = QStringLiteral("%1 %2 %3 %4 %5").arg(sheet.subject.unit.value).arg(sheet.subject.useCase.value).arg(sheet.round ? sheet.round->id.value : 0).arg(indexOf(m_dimension)).arg(question);
    content.stage = stage;
    content.source = d.direct ? tr("as the dimension is set directly") : d.source;
    if (question >= 0 && d.carried && !d.direct) content.source = tr("as the dimension is set directly, %1", "from the round of …").arg(d.source);
    if (question < 0) {
        content.isWhole = true;
        content.name = tr("%1 as a whole").arg(dimensionName(m_dimension));
        content.question = tr("Set directly, its level stands for all its criteria.");
        content.descriptors = wholeDescriptors();
        content.asked = stage > 0 ? settings.gates[static_cast<std::size_t>(stage - 1)][static_cast<std::size_t>(indexOf(m_dimension))] : 0;
        content.answer.isSaid = d.direct.has_value();
        content.answer.level = d.direct ? d.direct : d.carried;
        content.answer.reason = d.reason;
        content.answer.change = d.change;
        return content;
    }
    const Criterion& c = packOf(settings).at(m_dimension, question);
    content.name = QStringLiteral("%1 %2").arg(c.key, c.name);  // checks and reasons call it by its key
    content.question = c.question;
    content.hint = c.evidence;
    content.descriptors = QStringList(tr("Nothing yet")) + c.levels;
    content.isGate = packOf(settings).gate[static_cast<std::size_t>(indexOf(m_dimension))] == question;
    content.asked = stage > 0 ? targetLevel(settings, stage, m_dimension, question) : 0;
    content.answer = d.answers[static_cast<std::size_t>(question)];
    return content;
}

void LadderView::open(int question, bool focus) {
    if (!m_questions.contains(question)) return;
    const bool isOther = question != m_current;
    m_current = question;
    // The focus goes over before the other ladder closes: Qt would hand on what it hides to the next one.
    LadderRow& next = *row(question);
    const QWidget* focused = QApplication::focusWidget();
    if (focus || (m_box->isAncestorOf(focused) && !next.isAncestorOf(focused))) next.setFocus(Qt::OtherFocusReason);
    for (qsizetype i = 0; i < m_questions.size(); ++i) m_rows[i]->setOpen(m_questions[i] == question);
    // The heights follow with the next layout.
    QTimer::singleShot(0, this, &LadderView::reveal);
    if (isOther) emit opened(question);
}

void LadderView::keepOpen(const QWidget& area, const std::function<void()>& change) {
    const QPointer<QWidget> focused = QApplication::focusWidget();
    const bool hadFocus = area.isAncestorOf(focused);
    {
        const QScopedValueRollback keeping(m_keepsOpen, true);
        change();
    }
    LadderRow* now = row(m_current);
    if (hadFocus && now && (!focused || QApplication::focusWidget() != focused)) now->setFocus(Qt::OtherFocusReason);
}

void LadderView::refuseNotes() {
    for (LadderRow* row : m_rows) row->refuseNote();
}

void LadderView::reveal() {
    m_box->layout()->activate();
    if (LadderRow* open = row(m_current)) ensureWidgetVisible(open, 0, 0);
}

/// The ground round the ladders belongs to the open one.
void LadderView::mousePressEvent(QMouseEvent*) { open(m_current, true); }

void LadderView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    QTimer::singleShot(0, this, &LadderView::reveal);
}

}  // namespace stagepath
