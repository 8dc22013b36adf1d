#include "app/views/timeline/timeline_filter_bar.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/views/editors/use_case_choice_field.h"
#include "app/views/table/use_case_chip.h"
#include "app/widgets/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace stagepath {

TimelineFilterBar::TimelineFilterBar(QWidget* parent)
    : QWidget(parent), m_field(new FilterField(tr("Type to filter"))), m_chips(new QWidget), m_chipLayout(new QHBoxLayout(m_chips)),
      m_add(makeIconButton(tr("Filter by lead, unit, state …"), QStringLiteral("plus"))), m_term(new UseCaseChoiceField), m_count(new TextLabel({}, textFont(TextStyle::Small), TextRole::Tertiary)),
      m_close(makeIconButton(tr("Show everything again"), QStringLiteral("close"))) {
    setFixedHeight(48);
    m_field->setObjectName(QStringLiteral("timelineFilter"));
    m_field->setMinimumWidth(130);
    m_field->setMaximumWidth(240);
    m_field->installEventFilter(this);
    m_chipLayout->setContentsMargins(0, 0, 0, 0);
    m_chipLayout->setSpacing(6);
    m_count->setObjectName(QStringLiteral("timelineFilterCount"));
    m_close->setObjectName(QStringLiteral("timelineFilterClose"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field, 3);
    layout->addWidget(m_chips);
    layout->addWidget(m_add);
    layout->addWidget(m_term);
    layout->addStretch(1);
    layout->addWidget(m_count);
    layout->addWidget(m_close);
    setupTerm();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        InitiativeFilter filter = m_filter;
        filter.text = text;
        change(filter);
    });
    connect(m_add, &QPushButton::clicked, this, &TimelineFilterBar::termsRequested);
    connect(m_close, &QPushButton::clicked, this, [this] { emit left(true); });
}

void TimelineFilterBar::setupTerm() {
    m_term->setObjectName(QStringLiteral("timelineFilterTerm"));
    m_term->setPlaceholderText(tr("Lead, unit, late …"));
    m_term->setAccessibleName(m_add->accessibleName());
    m_term->setFixedWidth(170);
    m_term->hide();
    const auto close = [this] {
        const bool had = m_term->hasFocus();
        m_term->hide();
        m_add->show();
        if (had) emit left(false);
    };
    connect(m_term, &UseCaseChoiceField::picked, this, [this, close](const UseCaseChoice& choice) {
        InitiativeTerm term{static_cast<InitiativeFacet>(choice.tag), 0};
        fromValue(choice.value, term.value);
        close();
        InitiativeFilter filter = m_filter;
        if (!filter.terms.contains(term)) filter.terms.append(term);
        change(filter);
    });
    connect(m_term, &UseCaseChoiceField::cancelled, this, close);
}

void TimelineFilterBar::change(const InitiativeFilter& filter) {
    if (filter == m_filter) return;
    m_filter = filter;
    emit filterChanged(filter);
}

void TimelineFilterBar::offer(const Portfolio& portfolio, const QList<QPair<InitiativeTerm, int>>& terms) {
    QList<UseCaseChoice> choices;
    for (const auto& [term, count] : terms) {
        UseCaseChoice choice;
        choice.text = termName(portfolio, term);
        choice.detail = QLocale().toString(count);
        choice.value = toValue(term.value);
        choice.tag = static_cast<int>(term.facet);
        choices.append(choice);
    }
    m_term->setChoices(choices, false);
    m_term->setText({});
    m_add->hide();
    m_term->show();
    m_term->setFocus();
    m_term->openList();
}

void TimelineFilterBar::setFilter(const Portfolio& portfolio, const InitiativeFilter& filter) {
    m_filter = filter;
    const QSignalBlocker blocker(m_field);
    if (m_field->text() != filter.text) m_field->setText(filter.text);
    showChips(portfolio);
}

void TimelineFilterBar::showChips(const Portfolio& portfolio) {
    while (QLayoutItem* item = m_chipLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const InitiativeTerm& term : m_filter.terms) {
        auto* chip = new UseCaseChip(termName(portfolio, term));
        connect(chip, &QAbstractButton::clicked, this, [this, term] {
            InitiativeFilter filter = m_filter;
            filter.terms.removeAll(term);
            change(filter);
        });
        m_chipLayout->addWidget(chip);
    }
    m_chips->setVisible(m_chipLayout->count() > 0);
}

void TimelineFilterBar::setCount(int shown, int all) {
    m_count->setText(m_filter.isEmpty() ? QString() : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all)));
}

void TimelineFilterBar::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.surface);
    p.fillRect(0, height() - 1, width(), 1, t.border);
}

/// Down and Enter go on into the timeline; Esc empties the field first, then closes the bar.
bool TimelineFilterBar::eventFilter(QObject* object, QEvent* event) {
    if (object != m_field || event->type() != QEvent::KeyPress) return QWidget::eventFilter(object, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape:
            if (m_field->text().isEmpty()) emit left(m_filter.isEmpty());
            else m_field->clear();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter: emit left(false); return true;
        default: return false;
    }
}

}  // namespace stagepath
