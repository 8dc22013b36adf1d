#include "app/dialogs/import_report_dialog.h"

#include "app/dialogs/ask.h"
#include "app/drawing/typography.h"
#include "app/widgets/card.h"
#include "app/widgets/controls.h"
#include "app/widgets/scrim.h"
#include "core/domain/entities.h"
#include "core/exchange/reading/file_bytes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kMostRemarks = 200;  ///< shown; the saved report has all

TextLabel* cell(const QString& text, TextRole role) {
    auto* label = new TextLabel(text, textFont(TextStyle::Body), role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Two columns: what the list says, and what became of it.
class PairCard : public Card {
public:
    explicit PairCard(const QString& title) : Card(title) {
        m_grid->setHorizontalSpacing(24);
        m_grid->setVerticalSpacing(6);
        m_grid->setColumnStretch(0, 2);
        m_grid->setColumnStretch(1, 3);
        body()->addLayout(m_grid);
    }
    void add(const QString& left, const QString& right) {
        const int row = m_grid->rowCount();
        m_grid->addWidget(cell(left, TextRole::Tertiary), row, 0, Qt::AlignTop);
        m_grid->addWidget(cell(right, TextRole::Primary), row, 1, Qt::AlignTop);
        m_isEmpty = false;
    }
    bool isEmpty() const { return m_isEmpty; }

private:
    QGridLayout* m_grid = new QGridLayout;
    bool m_isEmpty = true;
};

QString fieldName(const QString& column) {
    const Field<UseCase>* field = fieldOf<UseCase>(column);
    return field && *field->label != '\0' ? fieldLabel(*field) : column;
}

}  // namespace

QString textOf(const ImportReport& r, const QString& source) {
    const auto say = [](const char* text) { return QCoreApplication::translate("ImportReportDialog", text); };
    QStringList lines{source, say(QT_TRANSLATE_NOOP("ImportReportDialog", "Rows read: %1, added: %2, updated: %3, left out: %4")).arg(r.read).arg(r.added).arg(r.updated).arg(r.skipped),
                      howRead(r), QString(), say(QT_TRANSLATE_NOOP("ImportReportDialog", "Columns"))};
    for (auto it = r.mapping.begin(); it != r.mapping.end(); ++it) lines.append(QStringLiteral("  %1 ← %2").arg(it.key(), it->join(QStringLiteral(" + "))));
    lines << QString() << say(QT_TRANSLATE_NOOP("ImportReportDialog", "Words"));
    for (auto it = r.values.begin(); it != r.values.end(); ++it) {
        for (auto w = it->begin(); w != it->end(); ++w) lines.append(QStringLiteral("  %1 → %2").arg(w.key(), *w));
    }
    for (auto it = r.unmappedValues.begin(); it != r.unmappedValues.end(); ++it) {
        for (auto w = it->begin(); w != it->end(); ++w) lines.append(QStringLiteral("  ") + QCoreApplication::translate("ImportReportDialog", "%1 was not understood (%n time(s)); it is kept as text", nullptr, *w).arg(w.key()));
    }
    const QList<ImportWarning> remarks = r.warnings + leftOutRows(r);
    if (!remarks.isEmpty()) lines << QString() << say(QT_TRANSLATE_NOOP("ImportReportDialog", "Remarks"));
    for (const ImportWarning& w : remarks) lines.append(w.row > 0 ? QStringLiteral("  ") + say(QT_TRANSLATE_NOOP("ImportReportDialog", "Row %1, %2: %3")).arg(w.row).arg(w.column, w.message) : QStringLiteral("  ") + w.message);
    return lines.join(QLatin1Char('\n'));
}

ImportReportDialog::ImportReportDialog(const ImportReport& report, const QString& source, QWidget* parent)
    : QDialog(parent), m_report(report), m_source(source), m_problem(new TextLabel({}, textFont(TextStyle::Small), TextRole::Secondary)) {
    setObjectName(QStringLiteral("importReport"));
    setWindowTitle(tr("Import report"));
    Scrim::layBelow(*this);
    resize(760, 640);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(new TextLabel(tr("Import report"), textFont(TextStyle::PageTitle)));
    layout->addWidget(cell(QStringLiteral("%1: %2").arg(QFileInfo(source).fileName(), howRead(report)), TextRole::Secondary));
    layout->addWidget(figures());
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Import report"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(details());
    layout->addWidget(scroll, 1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    setupButtons(layout);
}

QWidget* ImportReportDialog::figures() const {
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const struct { QString label; qsizetype value; } all[] = {{tr("Rows read"), m_report.read}, {tr("Added"), m_report.added}, {tr("Updated"), m_report.updated}, {tr("Left out"), m_report.skipped}};
    for (const auto& figure : all) {
        auto* card = new Card(figure.label);
        card->body()->addWidget(new TextLabel(QLocale().toString(figure.value), textFont(TextStyle::Figure)));
        layout->addWidget(card, 1);
    }
    return box;
}

QWidget* ImportReportDialog::details() const {
    auto* box = new QWidget;
    box->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(12);
    auto* unknown = new PairCard(tr("Not understood; kept as text"));
    for (auto field = m_report.unmappedValues.begin(); field != m_report.unmappedValues.end(); ++field) {
        for (auto word = field->begin(); word != field->end(); ++word) unknown->add(word.key(), tr("%1, %n time(s)", nullptr, *word).arg(fieldName(field.key())));
    }
    auto* remarks = new PairCard(tr("Remarks"));
    for (const ImportWarning& w : m_report.warnings.mid(0, kMostRemarks)) remarks->add(w.row > 0 ? tr("Row %1, %2").arg(QLocale().toString(w.row), w.column) : w.column, w.message);
    if (m_report.warnings.size() > kMostRemarks) remarks->add({}, tr("%Ln more in the saved report", nullptr, static_cast<int>(m_report.warnings.size() - kMostRemarks)));
    auto* columns = new PairCard(tr("Columns"));
    for (auto field = m_report.mapping.begin(); field != m_report.mapping.end(); ++field) columns->add(field->join(QStringLiteral(" + ")), fieldName(field.key()));
    auto* words = new PairCard(tr("Words"));
    for (auto field = m_report.values.begin(); field != m_report.values.end(); ++field) {
        for (auto word = field->begin(); word != field->end(); ++word) words->add(word.key(), *word);
    }
    for (PairCard* card : {unknown, remarks, columns, words}) {
        if (card->isEmpty()) delete card;
        else layout->addWidget(card);
    }
    layout->addStretch();
    return box;
}

void ImportReportDialog::setupButtons(QVBoxLayout* layout) {
    auto* buttons = new QHBoxLayout;
    auto* save = makeButton(tr("Save report…"), QStringLiteral("export"));
    auto* close = makeButton(tr("Close"), {}, true);
    close->setDefault(true);
    buttons->addWidget(save);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(save, &QPushButton::clicked, this, &ImportReportDialog::save);
}

void ImportReportDialog::save() {
    const QString file = askSaveFile(this, tr("Save report"), QStringLiteral("import-report.txt"), tr("Text (*.txt)"));
    if (file.isEmpty()) return;
    try {
        writeFileAtomically(file, textOf(m_report, m_source).toUtf8());
        m_problem->setText(tr("Saved as %1").arg(file));
    } catch (const Error& error) {
        m_problem->setText(error.message());
    }
    m_problem->show();
}

}  // namespace stagepath
