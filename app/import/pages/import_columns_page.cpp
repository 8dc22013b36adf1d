#include "app/import/pages/import_columns_page.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/import/import_bar.h"
#include "app/import/import_choice.h"
#include "app/import/import_session.h"
#include "app/import/import_words.h"
#include "app/import/pages/import_table.h"
#include "app/import/pages/import_value_list.h"
#include "app/widgets/controls.h"

#include <QLocale>

#include <algorithm>

namespace stagepath {

namespace {

constexpr qsizetype kSamples = 7;       ///< rows while values wait below
constexpr qsizetype kMoreSamples = 12;  ///< rows while none do
constexpr int kNoteValues = 3;
constexpr int kAsText = -1;
constexpr int kLeftOut = -2;

QList<ImportChoice::Item> fieldItems() {
    QList<ImportChoice::Item> items;
    for (const ImportField field : choosableFields()) items.append({importFieldName(field), static_cast<int>(field)});
    items.append({ImportColumnsPage::tr("Keep as text"), kAsText, true});
    items.append({ImportColumnsPage::tr("Do not import"), kLeftOut});
    return items;
}

QList<ImportValue> unsureIn(const ImportReading& reading) {
    return reading.plan ? valuesToDecide(reading.plan->values) : QList<ImportValue>();
}

QList<ImportValue> problemsIn(const ImportReading& reading) {
    QList<ImportValue> values = reading.plan ? reading.plan->values : QList<ImportValue>();
    values.removeIf([](const ImportValue& v) { return !v.isProblem(); });
    return values;
}

}  // namespace

ImportColumnsPage::ImportColumnsPage(ImportSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_dates(new ImportChoice(tr("Dates"))), m_decimal(new ImportChoice(tr("Decimal"))), m_duplicates(new ImportChoice(tr("Already there"))),
      m_presetChoice(new ImportChoice(tr("Preset"))), m_matched(new TextLabel({}, textFont(TextStyle::Small), TextRole::Tertiary)), m_table(new ImportTableView), m_note(new QWidget),
      m_noteHead(new TextLabel({}, textFont(TextStyle::BodyStrong))), m_noteText(new TextLabel({}, textFont(TextStyle::Body), TextRole::Secondary)), m_values(new ImportValueList(session, false)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new ImportBar;
    setupBar(*bar);
    layout->addWidget(bar);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(24, 16, 24, 8);
    content->setSpacing(12);
    m_table->setObjectName(QStringLiteral("importColumns"));
    m_table->setAccessibleName(tr("Columns of the list"));
    m_table->setFitted(true);
    content->addWidget(m_table, 1);
    setupNote(*content);
    content->addStretch();
    layout->addLayout(content, 1);
    connect(&session, &ImportSession::changed, this, &ImportColumnsPage::refresh);
    refresh();
    offerPreset();
}

void ImportColumnsPage::setupBar(ImportBar& bar) {
    m_dates->setObjectName(QStringLiteral("importDates"));
    m_decimal->setObjectName(QStringLiteral("importDecimal"));
    m_duplicates->setObjectName(QStringLiteral("importDuplicates"));
    m_presetChoice->setObjectName(QStringLiteral("importPreset"));
    m_dates->setItems({{tr("Automatic"), QString()}, {tr("31.12.2026, day first"), QStringLiteral("day_first"), true}, {tr("12/31/2026, month first"), QStringLiteral("month_first")}});
    m_decimal->setItems({{tr("Automatic"), QString()}, {tr("1 234,5"), QStringLiteral(","), true}, {tr("1,234.5"), QStringLiteral(".")}});
    m_duplicates->setItems({{tr("Leave out"), 0}, {tr("Update"), 1}, {tr("Add as new"), 2}});
    for (ImportChoice* choice : {m_duplicates, m_dates, m_decimal, m_presetChoice}) ImportBar::addChoice(bar.tools(), choice);
    m_matched->setObjectName(QStringLiteral("importMatched"));
    m_matched->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_matched->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    bar.tools()->addWidget(m_matched, 1);
    const auto set = [this](const QString& key) {
        return [this, key](const QVariant& value) { m_session.setMappingValue(key, value.toString().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value.toString())); };
    };
    connect(m_dates, &ImportChoice::chosen, this, set(QStringLiteral("dates")));
    connect(m_decimal, &ImportChoice::chosen, this, set(QStringLiteral("decimal")));
    connect(m_duplicates, &ImportChoice::chosen, this, [this](const QVariant& rule) { m_session.setDuplicates(static_cast<DuplicateRule>(rule.toInt())); });
    connect(m_presetChoice, &ImportChoice::chosen, this, [this](const QVariant& index) { applyPreset(index.toInt()); });
}

void ImportColumnsPage::setupNote(QVBoxLayout& layout) {
    auto* box = new QVBoxLayout(m_note);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* sign = new QLabel;
    followTheme(sign, [sign] { sign->setPixmap(iconPixmap(QStringLiteral("warn"), Theme::of(sign).warning, 16, sign->devicePixelRatioF())); });
    head->addWidget(sign);
    head->addWidget(m_noteHead);
    head->addWidget(m_noteText);
    head->addStretch();
    box->addLayout(head);
    box->addWidget(m_values);
    layout.addWidget(m_note);
}

void ImportColumnsPage::refresh() {
    m_table->setRows(sampleRows());
    updateChoices();
    m_table->fitToContent();
    updateBar();
    updateNote();
}

ImportRows ImportColumnsPage::sampleRows() const {
    const ImportReading& reading = m_session.reading();
    ImportRows rows;
    rows.source = reading.source;
    rows.first = reading.columns.header + 1;
    rows.count = unsureIn(reading).isEmpty() ? kMoreSamples : kSamples;
    rows.headings = reading.columns.headers();
    rows.hasChoices = true;
    for (qsizetype c = 0; c < reading.columns.columns.size(); ++c) {
        if (reading.columns.columns[c].isIgnored) rows.ignored.insert(c);
        if (reading.columns.columns[c].field == ImportField::AnnualValue) rows.numeric.insert(c);
    }
    tint(rows);
    return rows;
}

/// Cells whose value has to be decided, and those with a remark.
void ImportColumnsPage::tint(ImportRows& rows) const {
    const ImportReading& reading = m_session.reading();
    if (!reading.plan) return;
    QSet<QPair<QString, QString>> values;
    for (const ImportValue& value : problemsIn(reading)) values.insert({value.column, value.raw});
    QSet<QPair<qsizetype, QString>> remarks;
    for (const ImportWarning& w : reading.plan->report.warnings) remarks.insert({w.row, w.column});
    const CsvTable& table = reading.source->table;
    for (qsizetype r = rows.first; r < std::min(rows.first + rows.count, table.records.size()); ++r) {
        for (qsizetype c = 0; c < rows.headings.size(); ++c) {
            const bool isValue = values.contains({rows.headings[c], table.records[r].cells.value(c).simplified()});
            if (isValue || remarks.contains({table.rowNumber(r), rows.headings[c]})) rows.problems.insert({r, c});
        }
    }
}

void ImportColumnsPage::showField(ImportChoice& choice, const ImportColumn& column, bool isUnsure) const {
    const QString name = importFieldName(*column.field);
    const ImportSign sign = isUnsure ? ImportSign::Look : ImportSign::Fine;
    if (!column.isSpare) {
        choice.setCurrent(static_cast<int>(*column.field), name, sign);
        return;
    }
    const QString how = tr("Taken in rows where “%1” says nothing. Where both say something, this one is kept as text under its own heading.").arg(columnsBefore(column));
    choice.setCurrent(static_cast<int>(*column.field), tr("%1, if empty").arg(name), sign, how);
}

QString ImportColumnsPage::columnsBefore(const ImportColumn& column) const {
    const ImportColumns& columns = m_session.reading().columns;
    QStringList names;
    for (const qsizetype c : columns.mapping.columns.value(*column.field)) {
        const QString& header = columns.columns[c].header;
        if (header == column.header) break;
        names.append(header);
    }
    return names.join(QStringLiteral(", "));
}

void ImportColumnsPage::updateChoices() {
    const ImportReading& reading = m_session.reading();
    if (m_headers != reading.columns.headers()) {
        m_headers = reading.columns.headers();
        m_choices.clear();
        QList<QWidget*> widgets;
        for (const QString& header : std::as_const(m_headers)) {
            auto* choice = new ImportChoice(tr("Field for “%1”").arg(header));
            choice->setItems(fieldItems());
            connect(choice, &ImportChoice::chosen, this, [this, header](const QVariant& value) {
                const int field = value.toInt();
                m_session.setField(header, field >= 0 ? std::optional(static_cast<ImportField>(field)) : std::nullopt, field == kLeftOut);
            });
            m_choices.append(choice);
            widgets.append(choice);
        }
        m_table->setChoices(widgets);
    }
    QSet<QString> unsure;
    for (const ImportValue& value : problemsIn(reading)) unsure.insert(value.column);
    for (qsizetype c = 0; c < m_choices.size(); ++c) {
        const ImportColumn& column = reading.columns.columns[c];
        if (column.isIgnored) m_choices[c]->setCurrent(kLeftOut, tr("Do not import"), ImportSign::Out);
        else if (!column.field) m_choices[c]->setCurrent(kAsText, tr("Keep as text"));
        else showField(*m_choices[c], column, column.reason == ColumnReason::SimilarName || column.isSpare || unsure.contains(column.header));
    }
}

void ImportColumnsPage::updateBar() {
    const ImportOptions& options = m_session.options();
    const auto show = [](ImportChoice* choice, const QVariant& value) {
        for (const ImportChoice::Item& item : choice->items()) {
            if (item.value == value) choice->setCurrent(value, item.text);
        }
    };
    show(m_dates, options.mapping[QLatin1String("dates")].toString());
    show(m_decimal, options.mapping[QLatin1String("decimal")].toString());
    show(m_duplicates, static_cast<int>(options.duplicates));
    QList<ImportChoice::Item> presets{{tr("None"), -1}};
    for (int i = 0; i < m_presets.all().size(); ++i) presets.append({m_presets.all()[i].name, i, i == 0});
    m_presetChoice->setItems(presets);
    show(m_presetChoice, m_preset);
    const QList<ImportColumn>& columns = m_session.reading().columns.columns;
    const auto matched = std::count_if(columns.begin(), columns.end(), [](const ImportColumn& c) { return c.reason == ColumnReason::SameName || c.reason == ColumnReason::Joined; });
    const int all = static_cast<int>(columns.size());
    m_matched->setText(m_preset >= 0 ? tr("%1 of %Ln column(s) as in the preset", "", all).arg(QLocale().toString(ImportPresets::countAsIn(m_presets.all()[m_preset], columns))) : tr("%1 of %Ln column(s) matched by name", "", all).arg(QLocale().toString(matched)));
}

void ImportColumnsPage::updateNote() {
    const ImportReading& reading = m_session.reading();
    const QList<ImportValue> unsure = unsureIn(reading);
    m_note->setVisible(!unsure.isEmpty() || !reading.plan);
    m_values->setVisible(!unsure.isEmpty());
    m_values->setValues(unsure.mid(0, kNoteValues));
    if (reading.plan) {
        m_noteHead->setText(tr("%Ln value(s) to decide on the next page", "", static_cast<int>(unsure.size())));
        m_noteText->setText(tr("The guesses are ready; nothing is taken over silently."));
    } else {
        const bool hasName = reading.columns.mapping.columns.contains(ImportField::Name);
        m_noteHead->setText(hasName ? tr("This list can't be imported like this") : tr("No column names the use cases"));
        m_noteText->setText(hasName ? reading.problem : tr("Choose “%1” above the column that does.").arg(importFieldName(ImportField::Name)));
    }
}

void ImportColumnsPage::savePreset(const QString& name) {
    m_presets.save({name, m_session.reading().columns.headers(), m_session.mapping()});
    m_preset = static_cast<int>(m_presets.all().size()) - 1;
    updateBar();
}

void ImportColumnsPage::applyPreset(int index) {
    m_preset = index;
    ImportOptions options = m_session.options();
    const bool isTurned = options.mapping[QLatin1String("records_in_columns")].toBool();
    options.mapping = index < 0 ? QJsonObject() : ImportPresets::fitted(m_presets.all()[index].mapping, m_session.reading().columns.headers());
    options.mapping[QLatin1String("records_in_columns")] = isTurned;
    m_session.setOptions(options);
}

void ImportColumnsPage::offerPreset() {
    const int index = m_presets.indexFor(m_session.reading().columns.headers());
    if (index >= 0 && m_session.options().mapping.isEmpty()) applyPreset(index);
}

}  // namespace stagepath
