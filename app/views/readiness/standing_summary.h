// Readiness, stages, coverage and what decides, of the subject assessed.
#pragma once

#include "core/analysis/assessment/round_sheet.h"
#include "core/analysis/assessment/profile.h"

#include <QWidget>

class QVBoxLayout;

namespace stagepath {

class StandingSummary : public QWidget {
    Q_OBJECT
public:
    explicit StandingSummary(QWidget* parent = nullptr);
    /// \p canEdit: what is inherited can be taken over.
    void show(const Portfolio& portfolio, const RoundSheet& sheet, bool canEdit);

signals:
    void whyRequested();
    void targetsRequested();
    void takeOverRequested();

private:
    void addRow(const QString& label, QWidget* value);
    void addText(const QString& label, const QString& value, const QString& tip = {});
    void addStage(const QString& label, std::optional<int> stage, const QString& without);
    void addTarget(const Portfolio& portfolio, const RoundSheet& sheet, bool canEdit);
    void addNotes(const Portfolio& portfolio, const RoundSheet& sheet, bool canEdit);
    void addLink(const QString& text, void (StandingSummary::*signal)());

    QVBoxLayout* m_rows;
};

}  // namespace stagepath
