#include "app/views/inspector/use_case_inspector.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/models/use_cases/use_case_table_model.h"
#include "app/models/use_cases/use_case_text.h"
#include "app/views/inspector/use_case_details.h"
#include "app/views/inspector/use_case_history_panel.h"
#include "app/views/inspector/use_case_scores_view.h"
#include "app/widgets/controls.h"
#include "app/widgets/words/words_keeper.h"
#include "core/domain/values/text_limits.h"
#include "core/workspace/workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace stagepath {

/// The name as a title that becomes a field.
class UseCaseInspector::NameEdit : public QLineEdit {
public:
    explicit NameEdit(UseCaseInspector* inspector) : m_inspector(inspector) {
        setObjectName(QStringLiteral("inspector.name"));
        setAccessibleName(UseCaseInspector::tr("Name"));
        setFont(textFont(TextStyle::InspectorTitle));
        setProperty("plain", true);
        setFrame(false);
        setFixedHeight(32);
        setMaxLength(kMostText);  // what is longer than a name may be is refused with a sentence, not cut
        setTextMargins(6, 0, 6, 0);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) m_inspector->m_nameWords->commit();
        else if (event->key() == Qt::Key_Escape && m_inspector->m_nameWords->isOpen()) m_inspector->m_nameWords->restore();
        else QLineEdit::keyPressEvent(event);
    }
    void focusOutEvent(QFocusEvent* event) override {
        QLineEdit::focusOutEvent(event);
        setCursorPosition(0);
    }
    void paintEvent(QPaintEvent* event) override {
        const Theme& t = Theme::of(this);
        const QRect room = rect().adjusted(8, 0, -8, 0);
        const bool isCut = !hasFocus() && fontMetrics().horizontalAdvance(text()) > room.width();
        if (!isCut) QLineEdit::paintEvent(event);
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        if (isCut) {
            p.fillRect(rect(), t.surface);
            p.setPen(t.text1);
            p.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeading), fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
        }
        if (isReadOnly() || (!hasFocus() && !underMouse())) return;
        p.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(t.control, 1));
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }

private:
    UseCaseInspector* m_inspector;
};

/// A tab: its name, underlined in the accent where it is the open one.
class UseCaseInspector::Tab : public QAbstractButton {
public:
    explicit Tab(const QString& name) {
        setText(name);
        setAccessibleName(name);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }
    QSize sizeHint() const override { return {QFontMetrics(textFont(TextStyle::BodyMedium)).horizontalAdvance(text()) + 22, 34}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        const Theme& t = Theme::of(this);
        p.setFont(textFont(isChecked() ? TextStyle::BodyMedium : TextStyle::Body));
        p.setPen(isChecked() ? t.text1 : underMouse() ? t.text1 : t.text2);
        p.drawText(rect(), Qt::AlignCenter, text());
        if (isChecked()) p.fillRect(0, height() - 2, width(), 2, t.accent);
        if (!hasFocus()) return;
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(QPen(t.focus, 2));
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 3, -1, -4), 6, 6);
    }
};

UseCaseInspector::UseCaseInspector(UseCaseTableModel& model, QWidget* parent) : QWidget(parent), m_model(model) {
    setObjectName(QStringLiteral("useCaseInspector"));
    setAccessibleName(tr("Inspector"));
    setMinimumWidth(308);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    m_head = makeHead();
    layout->addWidget(m_head);
    m_stack = new QStackedWidget;
    m_details = new UseCaseDetails(model);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_details);
    m_scores = new UseCaseScoresView(model);
    m_history = new UseCaseHistoryPanel(model.workspace());
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_scores);
    m_stack->addWidget(m_history);
    layout->addWidget(m_stack, 1);
    m_empty = new TextLabel(tr("Select a use case to see and edit it here. Ctrl+click selects several: they are edited together."), textFont(TextStyle::Body), TextRole::Tertiary);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(32, 0, 32, 0);
    layout->addWidget(m_empty, 1);
    connect(m_details, &UseCaseDetails::revealRequested, this, &UseCaseInspector::revealRequested);
    m_tabs[0]->setChecked(true);
    showUseCases({});
}

QWidget* UseCaseInspector::makeHead() {
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(14, 8, 12, 0);
    layout->setSpacing(0);
    auto* top = new QHBoxLayout;
    m_id = new TextLabel({}, textFont(TextStyle::Small), TextRole::Tertiary);
    m_id->setContentsMargins(6, 0, 0, 0);
    auto* more = makeIconButton(tr("More for this use case"), QStringLiteral("more"));
    auto* close = makeIconButton(tr("Close the inspector (F4)"), QStringLiteral("close"));
    for (QPushButton* button : {more, close}) button->setFixedSize(26, 26);
    top->addWidget(m_id, 1);
    top->addWidget(more);
    top->addWidget(close);
    layout->addLayout(top);
    m_name = new NameEdit(this);
    m_nameWords = new WordsKeeper(m_name, WordsKeeper::Pause::Waits, [this](const QString& text) { return saveName(text); });
    layout->addWidget(m_name);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(0, 2, 0, 0);
    tabs->setSpacing(0);
    for (const QString& name : {tr("Details"), tr("Scores"), tr("History")}) {
        auto* tab = new Tab(name);
        connect(tab, &QAbstractButton::toggled, this, [this, index = static_cast<int>(m_tabs.size())](bool on) {
            if (on) showPart(static_cast<Part>(index));
        });
        m_tabs.append(tab);
        tabs->addWidget(tab);
    }
    tabs->addStretch(1);
    layout->addLayout(tabs);
    connect(close, &QPushButton::clicked, this, &UseCaseInspector::closeRequested);
    connect(more, &QPushButton::clicked, this, [this, more] { emit menuWanted(more->mapToGlobal(QPoint(0, more->height() + 2))); });
    return head;
}

QLineEdit* UseCaseInspector::nameEdit() const { return m_name; }

void UseCaseInspector::showPart(Part part) {
    Tab* tab = m_tabs[static_cast<int>(part)];
    if (!tab->isChecked()) return tab->setChecked(true);  // which comes back here
    m_stack->setCurrentIndex(static_cast<int>(part));
    refresh();
}

void UseCaseInspector::askScore(bool raise) {
    showPart(Part::Scores);
    m_scores->focusDeciding(raise);
}

void UseCaseInspector::focusFirst() {
    m_tabs[m_stack->currentIndex()]->setFocus(Qt::TabFocusReason);
}

/// What is no name gives way to the old one; what could not be saved stays as it was typed.
bool UseCaseInspector::saveName(const QString& text) {
    if (m_ids.size() != 1) return false;
    const Field<UseCase>& field = *fieldOf<UseCase>(u"name");
    Value value;
    if (!m_model.attempt([&] { value = parseField(m_model.portfolio(), field, text); })) {
        m_nameWords->restore();
        return true;
    }
    return m_model.attempt([&] { setUseCaseField(m_model.workspace(), m_ids, field, value); });
}

void UseCaseInspector::showUseCases(const QList<UseCaseId>& ids) {
    if (ids != m_ids) m_nameWords->commit();
    if (ids != m_ids) m_scroll->verticalScrollBar()->setValue(0);
    m_ids = ids;
    refresh();
}

void UseCaseInspector::refresh() {
    m_ids.removeIf([this](UseCaseId id) { return !m_model.portfolio().find(id); });
    const bool any = !m_ids.isEmpty();
    m_head->setVisible(any);
    m_stack->setVisible(any);
    m_empty->setVisible(!any);
    if (!any) return;
    const UseCase* u = m_model.portfolio().find(m_ids.constFirst());
    const bool one = m_ids.size() == 1;
    m_id->setText(one ? u->externalId : tr("Selected together"));
    m_name->setReadOnly(!one || m_model.workspace().isReadOnly());
    Tab* history = m_tabs[static_cast<int>(Part::History)];
    history->setEnabled(one);
    if (!one && history->isChecked()) return showPart(Part::Details);
    m_nameWords->show(one ? QString::number(u->id.value) : QString(), one ? u->name : tr("%Ln use case(s)", "", static_cast<int>(m_ids.size())));
    if (!m_name->hasFocus()) m_name->setCursorPosition(0);
    m_name->setToolTip(one ? u->name : QString());
    switch (static_cast<Part>(m_stack->currentIndex())) {
        case Part::Details: m_details->showUseCases(m_ids); break;
        case Part::Scores: m_scores->showUseCases(m_ids); break;
        case Part::History: m_history->showUseCase(m_ids.constFirst()); break;
    }
}

void UseCaseInspector::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.surface);
    p.fillRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height(), t.border);
}

}  // namespace stagepath
