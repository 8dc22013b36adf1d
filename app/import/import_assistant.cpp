#include "app/import/import_assistant.h"

#include "app/dialogs/ask.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/import/import_steps.h"
#include "app/import/import_words.h"
#include "app/import/pages/import_columns_page.h"
#include "app/import/pages/import_file_page.h"
#include "app/import/pages/import_review_page.h"
#include "app/import/pages/import_value_list.h"
#include "app/widgets/controls.h"
#include "app/widgets/scrim.h"
#include "app/window/chrome/busy_line.h"
#include "app/window/chrome/notice_bar.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

constexpr QSize kImportAssistantLargest{1140, 775};
constexpr QSize kRoom{80, 60};  ///< of the window that stays visible
constexpr int kImportAssistantHead = 57;
constexpr int kImportAssistantFoot = 61;
constexpr double kImportAssistantRadius = 8;

QPushButton* footButton(const QString& text, const char* name, bool primary = false) {
    auto* button = makeButton(text, {}, primary);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

/// Those below the names of the columns that hold something, also where no plan says so.
qsizetype rowsOf(const ImportReading& reading) {
    if (reading.plan) return reading.plan->report.read;
    const QList<CsvRecord>& records = reading.source->table.records;
    const qsizetype first = std::min(reading.columns.header + 1, records.size());
    return std::count_if(records.cbegin() + first, records.cend(), [](const CsvRecord& record) { return !record.isBlank(); });
}

}  // namespace

ImportAssistant::ImportAssistant(QByteArray bytes, const QString& file, const ImportReading& first, const Portfolio& existing, QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), m_window(window), m_session(std::move(bytes), file, first, existing),
      m_steps(new ImportSteps({tr("File"), tr("Columns"), tr("Values"), tr("Review")})), m_source(new TextLabel({}, textFont(TextStyle::Body), TextRole::Secondary)), m_notice(new NoticeBar),
      m_stack(new QStackedWidget), m_summary(new TextLabel({}, textFont(TextStyle::Body), TextRole::Secondary)), m_save(footButton(tr("Save as preset"), "importSave")),
      m_back(footButton(tr("Back"), "importBack")), m_next(footButton({}, "importNext", true)) {
    setObjectName(QStringLiteral("importAssistant"));
    setWindowTitle(tr("Import use cases"));
    setWindowModality(Qt::WindowModal);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    setupHead(layout);
    setupPages(layout);
    setupFoot(layout);
    setupKeys();
    connect(&m_session, &ImportSession::stopped, this, [this] { m_nextWhenRead = false; });
    connect(&m_session, &ImportSession::changed, this, &ImportAssistant::refresh);
    connect(&m_session, &ImportSession::failed, this, &ImportAssistant::showProblem);
    Scrim::layBelow(*this);
    window->installEventFilter(this);
    place();
    goTo(0);
}

int ImportAssistant::step() const { return m_stack->currentIndex(); }

void ImportAssistant::setupHead(QVBoxLayout* layout) {
    auto* head = new QWidget;
    head->setFixedHeight(kImportAssistantHead);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(12);
    row->addWidget(new TextLabel(tr("Import use cases"), textFont(TextStyle::PageTitle)));
    m_source->setObjectName(QStringLiteral("importSource"));
    m_source->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_source, 1);
    row->addWidget(m_steps);
    layout->addWidget(head);
    new BusyBar(m_session.task(), head);
    layout->addWidget(m_notice);
    connect(m_steps, &ImportSteps::requested, this, &ImportAssistant::goTo);
}

void ImportAssistant::setupPages(QVBoxLayout* layout) {
    m_columns = new ImportColumnsPage(m_session);
    for (QWidget* page : {static_cast<QWidget*>(new ImportFilePage(m_session)), static_cast<QWidget*>(m_columns), static_cast<QWidget*>(new ImportValuesPage(m_session)),
                          static_cast<QWidget*>(new ImportReviewPage(m_session))}) {
        m_stack->addWidget(page);
    }
    layout->addWidget(m_stack, 1);
    layout->addWidget(new BusyLine(m_session.task()));
}

void ImportAssistant::setupFoot(QVBoxLayout* layout) {
    auto* foot = new QWidget;
    foot->setFixedHeight(kImportAssistantFoot);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(8);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setWordWrap(true);
    row->addWidget(m_summary, 1);
    auto* cancel = footButton(tr("Cancel"), "importCancel");
    for (QPushButton* button : {m_save, cancel, m_back, m_next}) row->addWidget(button);
    layout->addWidget(foot);
    connect(m_save, &QPushButton::clicked, this, &ImportAssistant::savePreset);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ImportAssistant::next);
}

void ImportAssistant::setupKeys() {
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* commit = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        connect(commit, &QShortcut::activated, m_next, [this] { m_next->click(); });
    }
    auto* back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, m_back, [this] { m_back->click(); });
}

void ImportAssistant::showProblem(const QString& sentence) { m_notice->showSentence(sentence, true); }

void ImportAssistant::place() {
    const QSize size = kImportAssistantLargest.boundedTo(m_window->size() - kRoom);
    resize(size);
    move(m_window->mapToGlobal(QPoint((m_window->width() - size.width()) / 2, (m_window->height() - size.height()) / 2)));
}

void ImportAssistant::goTo(int step) {
    m_nextWhenRead = false;
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    m_notice->showSentence({}, false);
    refresh();
    m_next->setFocus();
}

/// An answer that is still being worked out is waited for.
void ImportAssistant::next() {
    m_nextWhenRead = !m_session.isCurrent();
    if (m_nextWhenRead) return;
    const bool hasPlan = m_session.reading().plan != nullptr;
    if (step() == m_stack->count() - 1) emit importRequested();
    else if (step() == 0 || hasPlan) goTo(step() + 1);
}

void ImportAssistant::refresh() {
    const ImportReading& reading = m_session.reading();
    m_source->setText(QStringLiteral("%1, %2, %3").arg(m_session.fileName(), tr("%Ln row(s)", "", static_cast<int>(rowsOf(reading))), sourceWords(*reading.source)));
    const QString texts[] = {tr("Next: columns"), tr("Next: values"), tr("Next: review"), tr("Import")};
    m_next->setText(texts[step()]);
    m_next->setAccessibleName(texts[step()]);
    m_next->setEnabled(step() == 0 || (reading.plan && (step() < 3 || !reading.plan->useCases.isEmpty())));
    m_back->setVisible(step() > 0);
    m_save->setVisible(step() == 1 || step() == 2);
    updateSummary();
    if (std::exchange(m_nextWhenRead, false)) next();
}

void ImportAssistant::updateSummary() {
    const ImportReading& reading = m_session.reading();
    if (!reading.plan) {
        m_summary->setText(step() == 0 ? reading.problem : QString());
        return;
    }
    const ImportReport& r = reading.plan->report;
    QStringList parts;
    const auto add = [&parts](qsizetype count, const QString& text) {
        if (count > 0) parts.append(text);
    };
    const qsizetype people = r.newExecutives.size() + r.newPeople.size();
    add(r.added, tr("%Ln use case(s)", "", static_cast<int>(r.added)));
    add(r.newUnits.size(), tr("%Ln business unit(s)", "", static_cast<int>(r.newUnits.size())));
    add(people, tr("%Ln person(s)", "", static_cast<int>(people)));
    QStringList sentences;
    QString left;
    if (!parts.isEmpty()) sentences.append(tr("Adds %1.").arg(parts.join(QStringLiteral(", "))));
    if (r.skipped > 0) left = tr("Leaves out %Ln row(s).", "", static_cast<int>(r.skipped));
    if (r.updated > 0) sentences.append(tr("Updates %Ln use case(s).", "", static_cast<int>(r.updated)));
    if (sentences.isEmpty()) sentences.append(tr("Adds nothing: every row is there already or has no name."));
    else sentences += {left, tr("One undo step takes it all back.")};
    sentences.removeAll(QString());
    m_summary->setText(sentences.join(QLatin1Char(' ')));
}

void ImportAssistant::savePreset() {
    const QString name = askText(this, tr("Save as preset"), tr("Name"), QFileInfo(m_session.file()).completeBaseName()).trimmed();
    if (name.isEmpty()) return;
    try {
        m_columns->savePreset(name);
        m_notice->showSentence(tr("“%1” is saved, and offered again for lists with these columns.").arg(name), false);
    } catch (const Error& error) {
        m_notice->showSentence(error.message(), true);
    }
}

bool ImportAssistant::eventFilter(QObject* object, QEvent* event) {
    if (object == m_window && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) place();
    return QDialog::eventFilter(object, event);
}

/// Enter presses the button that has the focus; in fields and tables it goes on, but never imports by itself.
void ImportAssistant::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->isAutoRepeat() || (event->modifiers() | Qt::KeypadModifier) != Qt::KeypadModifier) {
        QDialog::keyPressEvent(event);
        return;
    }
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (button && button->parentWidget() == m_next->parentWidget()) button->click();
    else if (step() < m_stack->count() - 1 && !m_steps->isAncestorOf(focusWidget())) m_next->click();
}

/// Rounded on every platform, with or without a compositor.
void ImportAssistant::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    QPainterPath path;
    path.addRoundedRect(rect(), kImportAssistantRadius, kImportAssistantRadius);
    setMask(QRegion(path.toFillPolygon().toPolygon()));
}

void ImportAssistant::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.surface);
    p.setPen(t.border);
    p.drawLine(0, kImportAssistantHead, width(), kImportAssistantHead);
    p.drawLine(0, height() - kImportAssistantFoot - 1, width(), height() - kImportAssistantFoot - 1);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(t.borderStrong);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kImportAssistantRadius, kImportAssistantRadius);
}

}  // namespace stagepath
