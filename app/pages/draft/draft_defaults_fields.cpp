#include "app/pages/draft/draft_defaults_fields.h"

#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/names.h"
#include "core/domain/pack/content_pack.h"
#include "core/domain/portfolio.h"

#include <QFormLayout>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace stagepath {

namespace {

constexpr int kLongestDraftAction = 520;  ///< weeks; as settings allow

const std::array<QString, 4> kDraftBands{QStringLiteral("S"), QStringLiteral("M"), QStringLiteral("L"), QLatin1String(kRolloutBand)};

}  // namespace

DraftDefaultsFields::DraftDefaultsFields(QWidget* parent) : QWidget(parent) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [form](const QString& label, QWidget* field) {
        auto* text = new TextLabel(label, textFont(TextStyle::Small), TextRole::Tertiary);
        text->setFixedWidth(112);
        text->setWordWrap(true);
        text->setBuddy(field);
        form->addRow(text, field);
    };
    const std::array<QString, 4> names{tr("Short action (S), weeks"), tr("Medium action (M), weeks"), tr("Long action (L), weeks"), tr("Roll-out, weeks")};
    for (std::size_t i = 0; i < m_weeks.size(); ++i) {
        auto* weeks = m_weeks[i] = new QSpinBox;
        weeks->setObjectName(QStringLiteral("draftWeeks") + kDraftBands[i]);
        weeks->setAccessibleName(names[i]);
        weeks->setRange(1, kLongestDraftAction);
        weeks->setKeyboardTracking(false);
        leaveWheelToPanel(weeks);
        row(names[i], weeks);
        connect(weeks, &QSpinBox::valueChanged, this, &DraftDefaultsFields::save);
    }
    for (const Dimension d : kDimensions) {
        auto* lead = m_leads[static_cast<std::size_t>(indexOf(d))] = new ChoiceCombo(tr("Usually leads: %1").arg(dimensionName(d)));
        lead->setObjectName(QStringLiteral("draftLead_") + keyOf(d));
        row(dimensionName(d), lead);
        connect(lead, &QComboBox::activated, this, &DraftDefaultsFields::save);
    }
}

void DraftDefaultsFields::show(const Portfolio& portfolio) {
    const QScopedValueRollback showing(m_showing, true);
    m_shown = portfolio.settings().draft;
    const ContentPack& pack = packOf(portfolio.settings());
    for (std::size_t i = 0; i < m_weeks.size(); ++i) m_weeks[i]->setValue(m_shown.weeksOf(kDraftBands[i], pack.weeks.value(kDraftBands[i], kRolloutWeeks)));
    for (const Dimension d : kDimensions) {
        ChoiceCombo* lead = m_leads[static_cast<std::size_t>(indexOf(d))];
        lead->clear();
        lead->addItem(tr("Nobody"), qint64(0));
        for (const Person& person : portfolio.people()) lead->addItem(person.name, person.id.value);
        lead->choose(portfolio.find(m_shown.leadOf(d)) ? m_shown.leadOf(d).value : qint64(0));
    }
}

QList<QWidget*> DraftDefaultsFields::fields() const {
    QList<QWidget*> all(m_weeks.cbegin(), m_weeks.cend());
    all.append(QList<QWidget*>(m_leads.cbegin(), m_leads.cend()));
    return all;
}

/// What is not touched stays the readiness model's own.
void DraftDefaultsFields::save() {
    if (m_showing) return;
    DraftDefaults wanted = m_shown;
    for (std::size_t i = 0; i < m_weeks.size(); ++i) {
        if (sender() == m_weeks[i]) wanted.weeks.insert(kDraftBands[i], m_weeks[i]->value());
    }
    for (std::size_t i = 0; i < m_leads.size(); ++i) {
        if (sender() == m_leads[i]) wanted.leads[i] = PersonId(m_leads[i]->currentData().toLongLong());
    }
    if (wanted == m_shown) return;
    m_shown = wanted;
    emit changed(wanted);
}

}  // namespace stagepath
