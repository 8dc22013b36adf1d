#include "app/dialogs/calendar_dialog.h"

#include "app/drawing/typography.h"
#include "app/models/holiday_text.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "app/widgets/scrim.h"
#include "app/widgets/words/problem_label.h"
#include "core/domain/values/date_words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kCalendarDialogWidth = 560;
constexpr int kHolidaysHeight = 168;

QString weekdayName(int day, QLocale::FormatType format) { return QLocale().standaloneDayName(day, format); }

}  // namespace

CalendarDialog::CalendarDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_month(new ChoiceCombo(tr("First month of the fiscal year"))), m_counts(new QCheckBox(tr("Only &working days count for durations"))), m_date(new QLineEdit),
      m_add(makeButton(tr("&Add"), QStringLiteral("plus"))), m_remove(makeButton(tr("&Remove"), {})), m_holidays(new QListWidget), m_daysProblem(new ProblemLabel), m_holidaysProblem(new ProblemLabel) {
    setObjectName(QStringLiteral("calendarDialog"));
    setWindowTitle(tr("Calendar"));
    Scrim::layBelow(*this);
    setMinimumWidth(kCalendarDialogWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(new TextLabel(tr("Calendar"), textFont(TextStyle::PageTitle)));
    auto* about = new TextLabel(tr("Quarters, years and durations of the plan follow it. Each change is made at once and can be undone; week numbers are a setting of this computer."), textFont(TextStyle::Body), TextRole::Secondary);
    about->setWordWrap(true);
    layout->addWidget(about);
    auto* form = new QFormLayout;
    form->setSpacing(10);
    addFiscalYear(*form);
    addWeeks(*form);
    addWorkingDays(*form);
    addHolidays(*form);
    layout->addLayout(form);
    auto* foot = new QHBoxLayout;
    auto* close = makeButton(tr("Close"), {}, true);
    close->setDefault(false);  // Enter takes a date over
    close->setAutoDefault(false);
    foot->addStretch();
    foot->addWidget(close);
    layout->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    commitWithControlEnter(this, close);
    undoAsInWindow(this);
    connect(&m_workspace, &Workspace::changed, this, &CalendarDialog::fill);
    fill();
    m_month->setFocus();
}

void CalendarDialog::addFiscalYear(QFormLayout& form) {
    m_month->setObjectName(QStringLiteral("fiscalMonth"));
    for (int month = 1; month <= 12; ++month) m_month->addItem(QLocale().standaloneMonthName(month), month);
    m_month->setEnabled(!m_workspace.isReadOnly());
    connect(m_month, &QComboBox::activated, this, [this](int index) {
        change(tr("First month of the fiscal year"), QStringLiteral("fiscal_year_start_month"), *m_daysProblem, [index](Settings& s) { s.fiscalYearStartMonth = index + 1; });
    });
    form.addRow(tr("&Fiscal year begins in"), m_month);
}

/// How weeks are named is a matter of this computer, as the columns of the roadmap are.
void CalendarDialog::addWeeks(QFormLayout& form) {
    auto* weeks = new QCheckBox(tr("&ISO week numbers on the roadmap"));
    weeks->setObjectName(QStringLiteral("weekNumbers"));
    weeks->setChecked(QSettings().value(QStringLiteral("roadmap/weekNumbers"), false).toBool());
    connect(weeks, &QCheckBox::toggled, this, [this](bool on) {
        QSettings().setValue(QStringLiteral("roadmap/weekNumbers"), on);
        emit weekNumbersChanged(on);
    });
    form.addRow(tr("Weeks"), weeks);
}

void CalendarDialog::addWorkingDays(QFormLayout& form) {
    m_counts->setObjectName(QStringLiteral("workingDaysCount"));
    m_counts->setEnabled(!m_workspace.isReadOnly());
    connect(m_counts, &QCheckBox::clicked, this, &CalendarDialog::setCounting);
    auto* days = new QHBoxLayout;
    days->setSpacing(12);
    for (int day = 1; day <= 7; ++day) {
        auto* box = new QCheckBox(weekdayName(day, QLocale::ShortFormat));
        box->setAccessibleName(tr("Working day: %1").arg(weekdayName(day, QLocale::LongFormat)));
        box->setToolTip(weekdayName(day, QLocale::LongFormat));
        box->setObjectName(QStringLiteral("workingDay%1").arg(day));
        connect(box, &QCheckBox::clicked, this, [this, day](bool on) { setWorking(day, on); });
        days->addWidget(box);
        m_days.append(box);
    }
    days->addStretch();
    m_daysProblem->setObjectName(QStringLiteral("workingDaysProblem"));
    m_daysProblem->hide();
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_counts);
    column->addLayout(days);
    column->addWidget(m_daysProblem);
    form.addRow(tr("Working days"), column);
}

void CalendarDialog::addHolidays(QFormLayout& form) {
    m_date->setObjectName(QStringLiteral("holidayDate"));
    m_date->setAccessibleName(tr("New holidays"));
    m_date->setPlaceholderText(tr("%1, or paste many").arg(shownDate(QDate(m_workspace.environment().today().year(), 12, 25))));
    m_date->setMaxLength(WorkCalendar::kMaxHolidays * 16);
    m_holidays->setObjectName(QStringLiteral("holidays"));
    m_holidays->setAccessibleName(tr("Holidays"));
    m_holidays->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_holidays->setUniformItemSizes(true);
    m_holidays->setFixedHeight(kHolidaysHeight);
    m_holidays->installEventFilter(this);
    m_date->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addHoliday"));
    m_remove->setObjectName(QStringLiteral("removeHoliday"));
    for (QPushButton* button : {m_add, m_remove}) button->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, [this] { addHolidaysOf(m_date->text()); });
    connect(m_remove, &QPushButton::clicked, this, &CalendarDialog::removeHolidays);
    connect(m_holidays, &QListWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(!m_workspace.isReadOnly() && !m_holidays->selectedItems().isEmpty()); });
    connect(m_date, &QLineEdit::textEdited, m_holidaysProblem, &QWidget::hide);
    m_holidaysProblem->setObjectName(QStringLiteral("holidaysProblem"));
    m_holidaysProblem->hide();
    auto* entry = new QHBoxLayout;
    entry->setSpacing(8);
    entry->addWidget(m_date, 1);
    entry->addWidget(m_add);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addLayout(entry);
    column->addWidget(m_holidaysProblem);
    column->addWidget(m_holidays);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    form.addRow(tr("Holidays"), column);
}

/// Shows what the workspace holds, whoever changed it.
void CalendarDialog::fill() {
    const Settings& settings = m_workspace.portfolio().settings();
    const bool isEditable = !m_workspace.isReadOnly();
    if (settings.calendar.isSet) m_latest = settings.calendar;
    m_month->setCurrentIndex(settings.fiscalYearStartMonth - 1);
    m_counts->setChecked(settings.calendar.isSet);
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        m_days[day]->setChecked(settings.calendar.works[static_cast<std::size_t>(day)]);
        m_days[day]->setEnabled(isEditable && settings.calendar.isSet);
    }
    for (QWidget* field : {static_cast<QWidget*>(m_date), static_cast<QWidget*>(m_add)}) field->setEnabled(isEditable);
    const int row = m_holidays->currentRow();
    const QSignalBlocker quiet(m_holidays);
    m_holidays->clear();
    for (const QDate date : settings.calendar.holidays) {
        auto* item = new QListWidgetItem(QStringLiteral("%1 %2").arg(QLocale().toString(date, QStringLiteral("ddd")), shownDate(date)), m_holidays);
        item->setData(Qt::UserRole, date);
    }
    // The next key acts on what stands where the last one did.
    if (m_holidays->count() > 0) m_holidays->setCurrentRow(std::clamp(row, 0, m_holidays->count() - 1));
    m_remove->setEnabled(isEditable && !m_holidays->selectedItems().isEmpty());
}

void CalendarDialog::change(const QString& text, const QString& key, ProblemLabel& problem, const std::function<void(Settings&)>& how) {
    const auto refuse = [this, &problem](const QString& sentence) {
        problem.setText(sentence);
        problem.show();
        fill();
    };
    problem.hide();
    Settings changed = m_workspace.portfolio().settings();
    how(changed);
    const QString json = changed.encode(key);
    if (const QString why = Settings::problem(key, json); !why.isEmpty()) return refuse(why);
    attempt([&] { m_workspace.edit(text, [&](Editor& editor) { editor.setSetting(key, json); }); }, refuse);
}

/// What was set before comes back with it.
void CalendarDialog::setCounting(bool on) {
    change(tr("Working days"), QStringLiteral("calendar"), *m_daysProblem, [&](Settings& s) {
        s.calendar = on ? m_latest : WorkCalendar();
        s.calendar.isSet = on;
    });
}

void CalendarDialog::setWorking(int weekday, bool on) {
    const auto& works = m_workspace.portfolio().settings().calendar.works;
    if (!on && std::count(works.begin(), works.end(), true) == 1) {
        m_daysProblem->setText(tr("At least one day of the week is a working day. Tick another one first."));
        m_daysProblem->show();
        return fill();
    }
    change(tr("Working days"), QStringLiteral("calendar"), *m_daysProblem, [&](Settings& s) { s.calendar.works[static_cast<std::size_t>(weekday - 1)] = on; });
}

/// All of them, or none where one can't be read; a holiday is a day that does not count, so from now on working days do.
void CalendarDialog::addHolidaysOf(const QString& text) {
    HolidayText read = readHolidays(text);
    const QList<QDate>& known = m_workspace.portfolio().settings().calendar.holidays;
    read.dates.removeIf([&known](QDate date) { return std::binary_search(known.begin(), known.end(), date); });
    if (read.problem.isEmpty() && read.dates.isEmpty()) read.problem = tr("That is a holiday already.");
    if (!read.problem.isEmpty()) {
        m_holidaysProblem->setText(read.problem);
        m_holidaysProblem->show();
        return;
    }
    change(tr("Add %Ln holiday(s)", nullptr, static_cast<int>(read.dates.size())), QStringLiteral("calendar"), *m_holidaysProblem, [&](Settings& s) {
        s.calendar.isSet = true;
        s.calendar.holidays.append(read.dates);
        std::sort(s.calendar.holidays.begin(), s.calendar.holidays.end());
    });
    if (m_holidaysProblem->isHidden()) m_date->clear();
}

void CalendarDialog::removeHolidays() {
    QList<QDate> gone;
    for (const QListWidgetItem* item : m_holidays->selectedItems()) gone.append(item->data(Qt::UserRole).toDate());
    if (gone.isEmpty() || m_workspace.isReadOnly()) return;
    change(tr("Remove %Ln holiday(s)", nullptr, static_cast<int>(gone.size())), QStringLiteral("calendar"), *m_holidaysProblem, [&gone](Settings& s) {
        s.calendar.holidays.removeIf([&gone](QDate date) { return gone.contains(date); });
    });
}

/// As high as what it says, also where a sentence comes or goes: nothing in it gains by more.
bool CalendarDialog::event(QEvent* event) {
    const bool isTaken = QDialog::event(event);
    const bool maySayMore = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
    if (maySayMore && layout() && layout()->hasHeightForWidth()) setFixedHeight(layout()->totalHeightForWidth(width()));
    return isTaken;
}

/// Enter adds what is written, Del takes away what is selected, and a list of dates can be pasted on the list itself.
bool CalendarDialog::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(object, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (object == m_date && isEnter) addHolidaysOf(m_date->text());
    else if (object == m_holidays && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) removeHolidays();
    else if (object == m_holidays && key->matches(QKeySequence::Paste) && !m_workspace.isReadOnly()) addHolidaysOf(QGuiApplication::clipboard()->text());
    else return QDialog::eventFilter(object, event);
    return true;
}

}  // namespace stagepath
