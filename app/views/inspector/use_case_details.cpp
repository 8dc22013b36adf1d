#include "app/views/inspector/use_case_details.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/drawing/word_wrap.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/models/use_cases/use_case_text.h"
#include "app/views/editors/use_case_text_edit.h"
#include "app/views/editors/use_case_value_edit.h"
#include "app/views/inspector/imported_fields.h"
#include "app/views/inspector/use_case_note.h"
#include "app/views/inspector/use_case_readiness_panel.h"
#include "app/views/inspector/use_case_score_panel.h"
#include "app/views/inspector/use_case_section.h"
#include "app/views/readiness/standing_summary.h"
#include "app/widgets/controls.h"
#include "core/analysis/assessment/coverage.h"
#include "core/workspace/workspace.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace stagepath {

namespace {

constexpr int kUseCaseDetailsLabelWidth = 108;
constexpr int kUseCaseDetailsRow = 28;
constexpr int kUseCaseDetailsStart = 8;  ///< px from which a value stands

/// A 1px line over the whole width.
class Divider : public QWidget {
public:
    Divider() { setFixedHeight(17); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(0, 8, width(), 1, Theme::of(this).border); }
};

}  // namespace

/// The computed stage as a chip, and below it what has to be said of it, in as many lines as that takes; it can't be edited.
class UseCaseDetails::EarnedStage : public QWidget {
public:
    EarnedStage() {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setObjectName(QStringLiteral("inspector.earned_stage"));
    }
    void setStage(std::optional<int> stage, const QString& caution) {
        m_stage = stage;
        m_caution = caution;
        updateGeometry();
        update();
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return kUseCaseDetailsRow + static_cast<int>(lines(width).size()) * metrics().lineSpacing(); }
    QSize sizeHint() const override { return {kUseCaseDetailsLabelWidth, heightForWidth(std::max(kUseCaseDetailsLabelWidth, width()))}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        const QRect chip(kUseCaseDetailsStart, 0, width() - kUseCaseDetailsStart, kUseCaseDetailsRow);
        paintUseCaseStageChip(p, *this, QStyle::visualRect(layoutDirection(), rect(), chip), m_stage);
        p.setFont(textFont(TextStyle::Small));
        p.setPen(Theme::of(this).text2);
        QRect line(kUseCaseDetailsStart, kUseCaseDetailsRow - 2, width() - kUseCaseDetailsStart, metrics().lineSpacing());
        for (const QString& words : lines(width())) {
            p.drawText(QStyle::visualRect(layoutDirection(), rect(), line), int(Qt::AlignVCenter | Qt::AlignLeading), words);
            line.translate(0, line.height());
        }
    }

private:
    static QFontMetrics metrics() { return QFontMetrics(textFont(TextStyle::Small)); }
    QStringList lines(int width) const { return wrappedInBox(m_caution, metrics(), width - kUseCaseDetailsStart); }
    std::optional<int> m_stage;
    QString m_caution;
};

UseCaseDetails::UseCaseDetails(UseCaseTableModel& model, QWidget* parent) : QWidget(parent), m_model(model) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 10, 16, 16);
    layout->setSpacing(0);
    setupSummary(layout);
    setupFields(layout);
    layout->addWidget(new Divider);
    m_readiness = new UseCaseReadinessPanel;
    layout->addWidget(m_readiness);
    m_readinessEnd = new Divider;
    layout->addWidget(m_readinessEnd);
    m_scores = new UseCaseScorePanel(model);
    layout->addWidget(m_scores);
    layout->addWidget(new Divider);
    setupSections(layout);
    layout->addStretch(1);
}

void UseCaseDetails::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), Theme::of(this).surface); }

void UseCaseDetails::setupSummary(QVBoxLayout* layout) {
    m_summary = new UseCaseTextEdit(tr("Summary"), tr("What it does, for whom, in one sentence"), [this](const QString& text) { return saveText(u"summary", text, m_summary->words().step()); });
    m_summary->setObjectName(QStringLiteral("inspector.summary"));
    layout->addWidget(m_summary);
    layout->addSpacing(6);
}

QWidget* UseCaseDetails::labelled(const QString& label, QWidget* value) const {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto* text = new TextLabel(label, textFont(TextStyle::Body), TextRole::Tertiary);
    text->setFixedSize(kUseCaseDetailsLabelWidth, kUseCaseDetailsRow);
    text->setToolTip(label);
    line->addWidget(text, 0, Qt::AlignTop);  // beside the first line of a value that has several
    line->addWidget(value, 1);
    return row;
}

UseCaseValueEdit* UseCaseDetails::addField(QVBoxLayout* layout, const char* column) {
    const Field<UseCase>& field = *fieldOf<UseCase>(QString::fromLatin1(column));
    auto* edit = new UseCaseValueEdit(field);
    const QString label = fieldLabel(field);
    layout->addWidget(labelled(qstrcmp(column, "accountable") == 0 ? tr("Accountable") : label, edit));
    connect(edit, &UseCaseChoiceField::picked, this, [this, &field](const UseCaseChoice& choice) { pick(field, choice); });
    connect(edit, &UseCaseValueEdit::committed, this, [this, edit](const QString& text) { saveTyped(*edit, text); });
    m_fields.append(edit);
    return edit;
}

void UseCaseDetails::setupFields(QVBoxLayout* layout) {
    for (const char* column : {"unit", "category", "lifecycle", "stage"}) addField(layout, column);
    m_earned = new EarnedStage;
    m_earnedRow = labelled(tr("Earned stage"), m_earned);
    layout->addWidget(m_earnedRow);
    m_risk = new TextLabel({}, textFont(TextStyle::Small), TextRole::Tertiary);
    m_risk->setObjectName(QStringLiteral("inspector.risk"));
    m_risk->setWordWrap(true);
    layout->addWidget(m_risk);
    layout->addSpacing(6);
    m_note = new UseCaseNote;
    connect(m_note, &UseCaseNote::linkTriggered, this, &UseCaseDetails::openAssessment);
    layout->addWidget(m_note);
    layout->addSpacing(6);
    for (const char* column : {"accountable", "lead"}) addField(layout, column);
}

void UseCaseDetails::setupSections(QVBoxLayout* layout) {
    m_initiatives = new UseCaseSection(tr("Initiatives"), true);
    m_plan = new UseCaseSection(tr("Value, target and dates"), true);
    m_notesSection = new UseCaseSection(tr("Notes"), true);
    m_importedSection = new UseCaseSection(tr("Imported fields"), false);
    for (UseCaseSection* section : {m_initiatives, m_plan, m_notesSection, m_importedSection}) layout->addWidget(section);
    for (const char* column : {"annual_value", "target_stage", "target_date", "stage_since", "started", "live_since", "tags", "external_id"}) addField(m_plan->content(), column);
    m_notes = new UseCaseTextEdit(tr("Notes"), tr("Notes"), [this](const QString& text) { return saveText(u"notes", text, m_notes->words().step()); });
    m_notes->setObjectName(QStringLiteral("inspector.notes"));
    m_notesSection->content()->addWidget(m_notes);
    m_imported = new ImportedFields([this](const QString& name, const QString& text, Workspace::Step step) { return saveImported(name, text, step); });
    m_importedSection->content()->addWidget(m_imported);
    connect(m_importedSection, &UseCaseSection::toggled, this, &UseCaseDetails::showImported);
}

UseCaseValueEdit* UseCaseDetails::editorOf(const QString& column) const {
    for (UseCaseValueEdit* edit : m_fields) {
        if (column == QLatin1String(edit->field().column)) return edit;
    }
    return nullptr;
}

bool UseCaseDetails::set(const Field<UseCase>& field, const Value& value) {
    return m_model.attempt([&] { setUseCaseField(m_model.workspace(), m_ids, field, value); });
}

bool UseCaseDetails::saveText(const char16_t* column, const QString& text, Workspace::Step step) {
    return m_ids.size() == 1 && m_model.attempt([&] { setUseCaseField(m_model.workspace(), m_ids, *fieldOf<UseCase>(column), toValue(text), step); });
}

/// What can't be read gives way to the old value; what could not be saved stays as it was typed.
void UseCaseDetails::saveTyped(UseCaseValueEdit& edit, const QString& text) {
    Value value;
    const bool isRead = m_model.attempt([&] { value = parseField(m_model.portfolio(), edit.field(), text); });
    if (!isRead || m_ids.isEmpty()) showField(&edit);
    else if (!set(edit.field(), value)) edit.keepTyped();
}

/// What is still open belongs to the ones that were shown.
void UseCaseDetails::commitWords() {
    m_summary->words().commit();
    m_notes->words().commit();
    m_imported->commit();
    for (UseCaseValueEdit* edit : m_fields) edit->commit();
}

void UseCaseDetails::pick(const Field<UseCase>& field, const UseCaseChoice& choice) {
    if (choice.create.isEmpty()) set(field, choice.value);
    else if (field.type != FieldType::Reference) set(field, toValue(choice.create));
    else m_model.attempt([&] { setUseCaseReferenceToNew(m_model.workspace(), m_ids, field, choice.create); });
}

void UseCaseDetails::showField(UseCaseValueEdit* edit) {
    const Field<UseCase>& field = edit->field();
    const Portfolio& p = m_model.portfolio();
    Value value;
    bool mixed = false;
    const UseCase* first = nullptr;
    for (const UseCaseId id : m_ids) {
        const UseCase* u = p.find(id);
        if (!u) continue;
        if (!first) value = field.get(*(first = u));
        else mixed = mixed || field.get(*u) != value;
    }
    if (!first) return;
    UseCaseChoice shown;
    shown.value = value;
    if (isChosen(field)) {
        const QList<UseCaseChoice> choices = choicesFor(p, field);
        edit->setChoices(choices, canCreate(field));
        for (const UseCaseChoice& choice : choices) {
            if (choice.value == value) shown = choice;
        }
        if (shown.sign == UseCaseChoice::Sign::Person) shown.detail = shown.strong ? tr("executive") : QString();
        if (isNull(value) && qstrcmp(field.column, "accountable") != 0) shown.text = QString();
        if (isNull(value) && qstrcmp(field.column, "lead") == 0) shown.sign = UseCaseChoice::Sign::None;
        if (qstrcmp(field.column, "category") == 0) shown.text = first->category;
    } else {
        shown.text = valueText(p, field, value);
    }
    if (m_ids.size() > 1) edit->setNote(tr("Sets %Ln use case(s)", "", static_cast<int>(m_ids.size())));
    else edit->setNote({});
    edit->setReadOnly(m_model.workspace().isReadOnly());
    edit->setShown(shown, editText(p, *first, field), mixed);
}

void UseCaseDetails::showEarned() {
    const UseCase* u = m_ids.size() == 1 ? m_model.portfolio().find(m_ids.constFirst()) : nullptr;
    m_earnedRow->setVisible(u);
    m_risk->setVisible(u);
    const bool warns = u && isAboveEarned(*u, m_model.figuresOf(u->id));
    m_note->setVisible(warns);
    if (!u) return;
    const UseCaseFigures& figures = m_model.figuresOf(u->id);
    const QString whole = cellDescription(m_model.portfolio(), *u, figures, UseCaseColumn::EarnedStage);
    m_earned->setStage(figures.standing.earnedStage, cautionText(figures.standing));
    // Nobody has earned a stage who isn't assessed: then the one that is set speaks.
    m_risk->setText(StandingSummary::riskWords(figures.standing.earnedStage.value_or(u->stage)));
    m_earned->setAccessibleName(tr("Earned stage: %1").arg(whole));
    m_earned->setToolTip(whole + QLatin1Char('\n') + tr("Computed from the assessment: the highest stage whose gate holds"));
    if (warns) m_note->setSentences(tr("Set above the earned stage."), carryText(m_model.portfolio(), *u, figures), tr("Open the assessment"));
}

void UseCaseDetails::showUseCases(const QList<UseCaseId>& ids) {
    if (ids != m_ids && !std::exchange(m_leaving, true)) {
        commitWords();
        m_leaving = false;
    }
    if (std::exchange(m_ids, ids) != ids) {
        for (UseCaseValueEdit* edit : m_fields) edit->forgetTyped();
    }
    const UseCase* u = ids.size() == 1 ? m_model.portfolio().find(ids.constFirst()) : nullptr;
    const bool one = u != nullptr;
    for (UseCaseValueEdit* edit : m_fields) showField(edit);
    m_summary->setVisible(one);
    m_notesSection->setVisible(one);
    m_readiness->setVisible(one);
    m_readinessEnd->setVisible(one);
    editorOf(QStringLiteral("external_id"))->parentWidget()->setVisible(one);
    m_initiatives->setVisible(one);
    if (one) {
        m_summary->words().show(QString::number(u->id.value), u->summary);
        m_notes->words().show(QString::number(u->id.value), u->notes);
        m_readiness->setStanding(m_model.portfolio(), m_model.figuresOf(u->id).standing);
        showInitiatives();
    }
    const bool readOnly = m_model.workspace().isReadOnly();
    m_summary->setReadOnly(readOnly);
    m_notes->setReadOnly(readOnly);
    showEarned();
    showImported();
    m_scores->showUseCases(ids);
    orderTabs();
}

}  // namespace stagepath
