#include "app/views/readiness/summary_rows.h"

#include "app/drawing/typography.h"
#include "app/views/inspector/use_case_note.h"
#include "app/views/readiness/stage_chip.h"
#include "app/widgets/controls.h"

#include <QHBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

/// Whether the widgets of one row can show the other.
bool isAlike(const SummaryRow& a, const SummaryRow& b) { return a.kind == b.kind && a.label == b.label && a.name == b.name; }

TextLabel* makeProse(TextRole role) {
    auto* text = new TextLabel(QString(), textFont(TextStyle::Small), role);
    text->setWordWrap(true);
    return text;
}

/// A line with \p label at its beginning and \p value at its end; a link without a label begins the line.
QWidget* lineOf(const QString& label, QWidget* value) {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    if (!label.isEmpty()) layout->addWidget(new TextLabel(label, textFont(TextStyle::Body), TextRole::Secondary));
    if (!label.isEmpty()) layout->addStretch();
    layout->addWidget(value);
    if (label.isEmpty()) layout->addStretch();
    return line;
}

}  // namespace

SummaryRows::SummaryRows(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(16, 10, 16, 12);
    m_layout->setSpacing(8);
    m_layout->addStretch();
}

QWidget* SummaryRows::makeValue(const SummaryRow& row) {
    switch (row.kind) {
        case Kind::Figure: return new TextLabel(QString(), textFont(TextStyle::Figure));
        case Kind::Text: return new TextLabel(QString(), textFont(TextStyle::BodyStrong));
        case Kind::Stage: return new StageChip;
        case Kind::Note: return new UseCaseNote;
        case Kind::Prose: return makeProse(TextRole::Secondary);
        case Kind::Fine: return makeProse(TextRole::Tertiary);
        case Kind::Link: break;
    }
    auto* link = new LinkButton(row.value);
    link->setAutoDefault(true);  // so that Enter presses it
    connect(link, &QPushButton::clicked, this, [this, link] {
        const auto shown = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Shown& s) { return s.value == link; });
        if (shown == m_rows.cend() || !shown->row.act) return;
        const auto act = shown->row.act;  // which may change the rows
        act();
    });
    return link;
}

SummaryRows::Shown SummaryRows::make(const SummaryRow& row) {
    Shown shown;
    shown.value = makeValue(row);
    shown.value->setObjectName(row.name);
    const bool standsAlone = row.kind == Kind::Note || row.kind == Kind::Prose || row.kind == Kind::Fine;
    shown.line = standsAlone ? shown.value : lineOf(row.label, shown.value);
    update(shown, row);
    return shown;
}

void SummaryRows::update(Shown& shown, const SummaryRow& row) {
    const bool isSame = shown.row.value == row.value && shown.row.more == row.more && shown.row.stage == row.stage && shown.row.isIndicative == row.isIndicative;
    const bool isNew = !isAlike(shown.row, row) || shown.row.value.isNull();
    shown.row = row;
    if (isSame && !isNew) return;
    if (row.kind == Kind::Stage) return static_cast<StageChip*>(shown.value)->setStage(row.stage, row.isIndicative);
    if (row.kind == Kind::Note) return static_cast<UseCaseNote*>(shown.value)->setSentences(row.value, row.more);
    if (row.kind != Kind::Link) {
        static_cast<QLabel*>(shown.value)->setText(row.value);
        return shown.value->setToolTip(row.more);
    }
    static_cast<LinkButton*>(shown.value)->setWords(row.value);
    if (!row.label.isEmpty()) shown.value->setAccessibleName(QStringLiteral("%1: %2").arg(row.label, row.value));
}

/// What is alike at the beginning and at the end stays, and what is between is made anew.
void SummaryRows::show(const QList<SummaryRow>& rows) {
    const qsizetype most = std::min(rows.size(), m_rows.size());
    qsizetype head = 0;
    while (head < most && isAlike(rows[head], m_rows[head].row)) ++head;
    qsizetype tail = 0;
    while (tail < most - head && isAlike(rows[rows.size() - 1 - tail], m_rows[m_rows.size() - 1 - tail].row)) ++tail;
    const QList<Shown> old = m_rows.mid(head, m_rows.size() - head - tail);
    m_rows.remove(head, old.size());
    for (const Shown& gone : old) {
        m_layout->removeWidget(gone.line);
        gone.value->setObjectName({});  // what goes is not found any more
        gone.line->hide();
        gone.line->deleteLater();
    }
    for (qsizetype i = head; i < rows.size() - tail; ++i) {
        m_rows.insert(i, make(rows[i]));
        m_layout->insertWidget(static_cast<int>(i), m_rows[i].line);
    }
    for (qsizetype i = 0; i < rows.size(); ++i) update(m_rows[i], rows[i]);
}

QList<QPushButton*> SummaryRows::links() const {
    QList<QPushButton*> links;
    for (const Shown& shown : m_rows) {
        if (shown.row.kind == Kind::Link) links.append(static_cast<LinkButton*>(shown.value));
    }
    return links;
}

}  // namespace stagepath
