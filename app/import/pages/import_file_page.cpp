#include "app/import/pages/import_file_page.h"

#include "app/drawing/typography.h"
#include "app/import/import_bar.h"
#include "app/import/import_choice.h"
#include "app/import/import_session.h"
#include "app/import/pages/import_table.h"
#include "app/widgets/controls.h"
#include "core/exchange/reading/text_decoder.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr qsizetype kImportFilePageShown = 20;

QString separatorName(QChar separator) {
    switch (separator.unicode()) {
        case ',': return ImportFilePage::tr("comma");
        case ';': return ImportFilePage::tr("semicolon");
        case '\t': return ImportFilePage::tr("tab");
        case '|': return ImportFilePage::tr("vertical bar");
        default: return QString(separator);
    }
}

}  // namespace

ImportFilePage::ImportFilePage(ImportSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_hasNames(new QCheckBox), m_isTurned(new QCheckBox(tr("Records are in columns"))),
      m_damaged(new TextLabel({}, textFont(TextStyle::Small), TextRole::Tertiary)),
      m_hint(new TextLabel(tr("Click a row number, or press Space in a row, where another row holds the names of the columns."), textFont(TextStyle::Small), TextRole::Tertiary)),
      m_table(new ImportTableView) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new ImportBar;
    layout->addWidget(bar);
    if (session.reading().source->sheets.isEmpty()) setupText(bar->tools());
    else setupSheets(bar->tools());
    m_hasNames->setObjectName(QStringLiteral("importHasNames"));
    m_isTurned->setAccessibleName(m_isTurned->text());
    m_isTurned->setObjectName(QStringLiteral("importTurned"));
    bar->tools()->addWidget(m_hasNames);
    bar->tools()->addWidget(m_isTurned);
    bar->tools()->addStretch();
    m_damaged->setObjectName(QStringLiteral("importDamaged"));
    bar->tools()->addWidget(m_damaged);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(24, 16, 24, 12);
    content->setSpacing(10);
    m_table->setObjectName(QStringLiteral("importPreview"));
    m_table->setAccessibleName(tr("First rows of the list"));
    content->addWidget(m_table, 1);
    content->addWidget(m_hint);
    layout->addLayout(content, 1);
    connect(m_table, &ImportTableView::rowChosen, this, &ImportFilePage::chooseHeader);
    connect(m_hasNames, &QCheckBox::clicked, this, [this](bool on) {
        ImportOptions options = m_session.options();
        options.headerRow = on ? 0 : kNoHeaderRow;
        m_session.setSourceOptions(options);
    });
    connect(m_isTurned, &QCheckBox::clicked, this, [this](bool on) {
        ImportOptions options = m_session.options();
        options.headerRow = 0;
        options.mapping[QLatin1String("records_in_columns")] = on;
        m_session.setSourceOptions(options);
    });
    connect(&session, &ImportSession::changed, this, &ImportFilePage::refresh);
    refresh();
}

void ImportFilePage::setupText(QHBoxLayout* tools) {
    m_encoding = new ImportChoice(tr("Encoding"));
    m_separator = new ImportChoice(tr("Separator"));
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    m_separator->setObjectName(QStringLiteral("importSeparator"));
    QList<ImportChoice::Item> encodings{{tr("Found by itself"), QString()}};
    for (const QString& name : textEncodings()) encodings.append({name, name, encodings.size() == 1});
    m_encoding->setItems(encodings);
    QList<ImportChoice::Item> separators{{tr("Found by itself"), QString()}};
    for (const QChar c : {QLatin1Char(','), QLatin1Char(';'), QLatin1Char('\t'), QLatin1Char('|')}) separators.append({separatorName(c), QString(c), separators.size() == 1});
    m_separator->setItems(separators);
    ImportBar::addChoice(tools, m_encoding);
    ImportBar::addChoice(tools, m_separator);
    connect(m_encoding, &ImportChoice::chosen, this, [this](const QVariant& name) {
        ImportOptions options = m_session.options();
        options.encoding = name.toString();
        m_session.setSourceOptions(options);
    });
    connect(m_separator, &ImportChoice::chosen, this, [this](const QVariant& sign) {
        ImportOptions options = m_session.options();
        options.delimiter = sign.toString().isEmpty() ? QChar() : sign.toString()[0];
        m_session.setSourceOptions(options);
    });
}

void ImportFilePage::setupSheets(QHBoxLayout* tools) {
    m_sheet = new ImportChoice(tr("Sheet"));
    m_sheet->setObjectName(QStringLiteral("importSheet"));
    QList<ImportChoice::Item> sheets;
    for (const QString& name : m_session.reading().source->sheets) sheets.append({name, name});
    m_sheet->setItems(sheets);
    ImportBar::addChoice(tools, m_sheet);
    connect(m_sheet, &ImportChoice::chosen, this, [this](const QVariant& name) {
        ImportOptions options = m_session.options();
        options.sheet = name.toString();
        options.headerRow = 0;
        m_session.setSourceOptions(options);
    });
}

void ImportFilePage::chooseHeader(qsizetype record) {
    ImportOptions options = m_session.options();
    options.headerRow = static_cast<int>(record) + 1;
    m_session.setSourceOptions(options);
}

void ImportFilePage::refresh() {
    const ImportReading& reading = m_session.reading();
    ImportRows rows;
    rows.source = reading.source;
    rows.count = kImportFilePageShown;
    rows.header = reading.columns.header;
    m_table->setRows(rows);
    updateChoices();
    const bool hasNames = reading.columns.header >= 0;
    m_hasNames->setChecked(hasNames);
    m_hasNames->setText(hasNames ? tr("Row %1 holds the names").arg(QLocale().toString(reading.source->table.rowNumber(reading.columns.header))) : tr("A row holds the names"));
    m_hasNames->setAccessibleName(m_hasNames->text());
    m_isTurned->setChecked(m_session.options().mapping[QLatin1String("records_in_columns")].toBool());
    const qsizetype damaged = reading.source->report.replacementCharacters;
    m_damaged->setText(damaged > 0 ? tr("%Ln damaged character(s) (�)", "", static_cast<int>(damaged)) : m_encoding ? tr("No damaged characters") : QString());
}

void ImportFilePage::updateChoices() {
    const ImportReport& report = m_session.reading().source->report;
    const ImportOptions& options = m_session.options();
    if (m_sheet) m_sheet->setCurrent(report.sheet, report.sheet);
    if (m_encoding) m_encoding->setCurrent(options.encoding, report.encoding);
    if (m_separator) m_separator->setCurrent(options.delimiter.isNull() ? QString() : QString(options.delimiter), separatorName(report.delimiter));
}

}  // namespace stagepath
