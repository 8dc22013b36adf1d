#include "app/views/readiness/standing_summary.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/views/inspector/use_case_note.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/assessment/why.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/progression.h"
#include "core/domain/values/date_words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace stagepath {

namespace {

bool inheritsAny(const Standing& s) {
    return std::any_of(s.dimensions.begin(), s.dimensions.end(), [](const DimensionStanding& d) { return d.known && d.inherited; });
}

/// A stage as a chip: tint, mark, number and name.
class StageChip : public QWidget {
public:
    StageChip(int stage, bool indicative) : m_stage(stage), m_text(QStringLiteral("%1 %2").arg(stage).arg(stageName(stage))) {
        // The word comes before the name: that is what may be cut.
        const QString whole = indicative ? QStringLiteral("%1 %2").arg(stage).arg(StandingSummary::tr("indicative, %1", "earned stage of a light assessment").arg(stageName(stage))) : m_text;
        if (indicative) m_text = QStringLiteral("%1 %2").arg(stage).arg(StandingSummary::tr("indicative"));
        setAccessibleName(whole);
        setToolTip(whole);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {QFontMetrics(textFont(TextStyle::SmallMedium)).horizontalAdvance(m_text) + 40, 22}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const Theme& t = Theme::of(this);
        p.setPen(Qt::NoPen);
        p.setBrush(m_stage > 0 ? t.ramp(m_stage).tint : t.inset);
        p.drawRoundedRect(rect(), 6, 6);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        paintStageMark(p, t, QPointF(rtl ? width() - 24 : 8, 5), m_stage);
        p.setFont(textFont(TextStyle::SmallMedium));
        p.setPen(t.text1);
        const QRect words = rect().adjusted(rtl ? 8 : 30, 0, rtl ? -30 : -6, 0);
        p.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeading), p.fontMetrics().elidedText(m_text, Qt::ElideRight, words.width()));
    }

private:
    int m_stage;
    QString m_text;
};

}  // namespace

StandingSummary::StandingSummary(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(16, 10, 16, 12);
    m_rows->setSpacing(8);
}

void StandingSummary::addRow(const QString& label, QWidget* value) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(label, textFont(TextStyle::Body), TextRole::Secondary));
    layout->addStretch();
    layout->addWidget(value);
    m_rows->addWidget(row);
}

void StandingSummary::addText(const QString& label, const QString& value, const QString& tip) {
    auto* text = new TextLabel(value, textFont(TextStyle::BodyStrong));
    text->setToolTip(tip);
    addRow(label, text);
}

void StandingSummary::addStage(const QString& label, std::optional<int> stage, const QString& without) {
    if (stage) addRow(label, new StageChip(*stage, false));
    else addText(label, without);
}

void StandingSummary::addLink(const QString& text, void (StandingSummary::*signal)()) {
    auto* link = new LinkButton(text);
    connect(link, &QPushButton::clicked, this, signal);
    link->setAutoDefault(true);  // so that Enter presses it
    m_links.append(link);
    auto* row = new QHBoxLayout;
    row->addWidget(link);
    row->addStretch();
    auto* holder = new QWidget;
    row->setContentsMargins(0, 0, 0, 0);
    holder->setLayout(row);
    m_rows->addWidget(holder);
}

void StandingSummary::show(const Portfolio& portfolio, const RoundSheet& sheet, bool canEdit) {
    clearLayout(m_rows);
    m_links.clear();
    m_offersTakeOver = false;
    const Standing& s = sheet.standing;
    auto* figure = new TextLabel(s.readiness ? QLocale().toString(shownFigure(*s.readiness)) : QStringLiteral("–"), textFont(TextStyle::Figure));
    addRow(tr("Readiness"), figure);
    if (const UseCase* u = portfolio.find(sheet.subject.useCase)) addStage(tr("Stage set"), u->stage, {});
    if (s.earnedStage) addRow(tr("Earned stage"), new StageChip(*s.earnedStage, s.indicative));
    else addText(tr("Earned stage"), tr("not assessed"));
    addTarget(portfolio, sheet, canEdit);
    const Coverage& c = sheet.coverage;
    if (s.assessed) {
        if (c.questions() > 0) addText(tr("Answered"), tr("%1 of %2").arg(c.answers()).arg(c.questions()), c.unknown > 0 ? tr("%n unknown", nullptr, c.unknown) : QString());
        if (c.questions() > 0) addText(tr("With evidence"), QLocale().toString(c.evidenced));
        if (c.set > 0) addText(tr("Levels set directly"), tr("%Ln dimension(s)", nullptr, c.set));
        if (c.set > 0) addText(tr("With a reason"), QLocale().toString(c.reasoned));
        const Profiles profiles = profilesOf(portfolio, sheet.subject, sheet.date);
        if (profiles.evidenced.readiness && shownFigure(*profiles.evidenced.readiness) != shownFigure(*s.readiness)) {
            addText(tr("Evidenced"), tr("%1, stage %2").arg(shownFigure(*profiles.evidenced.readiness)).arg(profiles.evidenced.earnedStage.value_or(0)),
                    tr("What could be shown today: levels without evidence count one less."));
        }
    }
    addNotes(portfolio, sheet, canEdit);
    m_rows->addStretch();
}

/// The next target as a link to all of them; empty until one is set.
void StandingSummary::addTarget(const Portfolio& portfolio, const RoundSheet& sheet, bool canEdit) {
    const auto target = nextTargetOf(portfolio, sheet.subject, sheet.date);
    if (!target && !canEdit) return;
    const QString text = !target ? tr("Set a target") : target->date.isValid() ? tr("Stage %1 by %2").arg(target->stage).arg(shownShortMonth(target->date)) : tr("Stage %1").arg(target->stage);
    auto* link = new LinkButton(text);
    link->setObjectName(QStringLiteral("targets"));
    link->setAccessibleName(tr("Target: %1").arg(text));
    connect(link, &QPushButton::clicked, this, &StandingSummary::targetsRequested);
    link->setAutoDefault(true);  // so that Enter presses it
    m_links.append(link);
    addRow(tr("Target"), link);
}

/// While a round is open that was begun before another model came into force.
void StandingSummary::addModelNote(const Portfolio& portfolio, const RoundSheet& sheet) {
    const ContentPack& pack = packOf(portfolio.settings());
    if (!sheet.round || !sheet.isOpen() || !isOfAnotherModel(*sheet.round, pack)) return;
    const auto name = [](const QString& id, std::optional<int> version) { return version ? QStringLiteral("%1 %2").arg(id).arg(*version) : id; };
    auto* note = new UseCaseNote;
    note->setObjectName(QStringLiteral("otherModel"));
    note->setSentences(tr("This round was begun with %1.", "readiness model").arg(name(sheet.round->pack.isEmpty() ? pack.id : sheet.round->pack, sheet.round->packVersion)),
                       tr("The model in force is %1. Begin a new assessment to use it.").arg(name(pack.id, pack.version)));
    m_rows->addWidget(note);
}

void StandingSummary::addNotes(const Portfolio& portfolio, const RoundSheet& sheet, bool canEdit) {
    const Standing& s = sheet.standing;
    addModelNote(portfolio, sheet);
    const auto note = [this](const QString& first, const QString& rest) {
        auto* made = new UseCaseNote;
        made->setSentences(first, rest);
        m_rows->addWidget(made);
    };
    if (!s.assessed) {
        note(tr("Not assessed yet."), inheritsAny(s) ? tr("Pale levels are what it would inherit.") : tr("Answer the first question to begin."));
        return addTakeOver(sheet, canEdit);
    }
    if (sheet.coverage.band != CoverageBand::Ok) {
        note(sheet.coverage.band == CoverageBand::Blocked ? tr("Too little is answered to rely on.") : tr("Little is answered."),
             tr("%1 % of the questions; from 60 % on the figures carry weight.").arg(QLocale().toString(shownShare(sheet.coverage.share))));
    }
    const UseCase* u = portfolio.find(sheet.subject.useCase);
    const bool isIllusion = u && s.earnedStage && u->stage > *s.earnedStage;
    const QString decides = whatDecides(portfolio, sheet.subject, sheet.date);
    if (isIllusion) {
        note(decides, tr("The stage that is set isn't earned yet."));
    } else {
        auto* text = new TextLabel(decides, textFont(TextStyle::Small), TextRole::Secondary);
        text->setWordWrap(true);
        m_rows->addWidget(text);
    }
    auto* risk = new TextLabel(riskWords(*s.earnedStage), textFont(TextStyle::Small), TextRole::Tertiary);
    risk->setWordWrap(true);
    m_rows->addWidget(risk);
    addLink(tr("Why this stage?"), &StandingSummary::whyRequested);
    addTakeOver(sheet, canEdit);
}

QString StandingSummary::riskWords(int stage) {
    const int now = std::max(1, stage);
    return now < kMaxStage ? tr("To overcome now: %1. Next: %2.").arg(stageRisk(now), stageRisk(now + 1)) : tr("To overcome now: %1.").arg(stageRisk(now));
}

/// Also where only some levels are inherited: those can be made the subject's own.
void StandingSummary::addTakeOver(const RoundSheet& sheet, bool canEdit) {
    m_offersTakeOver = canEdit && sheet.isLatest && inheritsAny(sheet.standing);
    if (m_offersTakeOver) addLink(sheet.subject.isUseCase() ? tr("Set for this use case") : tr("Set for this unit"), &StandingSummary::takeOverRequested);
}

}  // namespace stagepath
