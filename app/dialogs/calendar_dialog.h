// The calendar of a workspace: when its fiscal year begins, on which days it works, and whether weeks have numbers.
#pragma once

#include "core/workspace/workspace.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace stagepath {

class ProblemLabel;

/// Each change is made at once and is one undo step. What can't be is refused by a sentence under its field, and nothing changes.
class CalendarDialog : public QDialog {
    Q_OBJECT
public:
    CalendarDialog(Workspace& workspace, QWidget* parent);

signals:
    /// Weeks are named by their numbers on this computer, or no longer.
    void weekNumbersChanged(bool on);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void addFiscalYear(QFormLayout& form);
    void addWeeks(QFormLayout& form);
    void addWorkingDays(QFormLayout& form);
    void addHolidays(QFormLayout& form);
    void fill();
    void change(const QString& text, const QString& key, ProblemLabel& problem, const std::function<void(Settings&)>& how);
    void setCounting(bool on);
    void setWorking(int weekday, bool on);
    void addHolidaysOf(const QString& text);
    void removeHolidays();

    Workspace& m_workspace;
    WorkCalendar m_latest;  ///< comes back where working days count again
    QComboBox* m_month;
    QCheckBox* m_counts;
    QList<QCheckBox*> m_days;  ///< Monday first
    QLineEdit* m_date;
    QPushButton* m_add;
    QPushButton* m_remove;
    QListWidget* m_holidays;
    ProblemLabel* m_daysProblem;
    ProblemLabel* m_holidaysProblem;
};

}  // namespace stagepath
