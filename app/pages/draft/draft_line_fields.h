// When a line of a draft runs and who leads it, to be changed where the line stands.
#pragma once

#include "core/analysis/draft/draft.h"

#include <QWidget>

namespace stagepath {

class ChoiceCombo;
class DateField;

/// The fields of one line at a time; a later start moves the finish along, a later finish makes the line longer.
class DraftLineFields : public QWidget {
    Q_OBJECT
public:
    explicit DraftLineFields(QWidget* parent = nullptr);
    /// Offers the people of \p portfolio as leads and counts in its working days.
    void startFor(const Portfolio& portfolio);
    void show(const Initiative& initiative);
    /// The first field, and all of them in their order for the Tab key.
    QList<QWidget*> fields() const;
    /// Shows the dates of the line instead of what was refused.
    void takeBack();
    /// Why a date that was typed does not count; empty where all do.
    QString problem() const;

signals:
    void datesChanged(QDate start, QDate finish);
    void leadChanged(stagepath::PersonId lead);

private:
    void saveStart(QDate start);
    void saveFinish(QDate finish);

    WorkCalendar m_calendar;
    DateField* m_start;
    DateField* m_finish;
    ChoiceCombo* m_lead;
};

}  // namespace stagepath
