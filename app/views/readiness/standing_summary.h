// Readiness, stages, coverage and what decides, of the subject assessed.
#pragma once

#include "app/views/readiness/summary_rows.h"
#include "core/analysis/assessment/profile.h"
#include "core/analysis/assessment/round_sheet.h"

namespace stagepath {

class StandingSummary : public SummaryRows {
    Q_OBJECT
public:
    explicit StandingSummary(QWidget* parent = nullptr);
    /// \p canEdit: what is inherited can be taken over.
    void show(const Portfolio& portfolio, const RoundSheet& sheet, bool canEdit);
    /// Whether what is inherited can be taken over now.
    bool offersTakeOver() const { return m_offersTakeOver; }
    /// The common risk to overcome in \p stage and, where there is one, in the next.
    static QString riskWords(int stage);

signals:
    void whyRequested();
    void targetsRequested();
    void takeOverRequested();

private:
    void addText(const QString& label, const QString& value, const QString& tip = {});
    void addStage(const QString& label, int stage, bool indicative);
    void addLink(const QString& label, const QString& text, const QString& name, void (StandingSummary::*signal)());
    void addCoverage(const Portfolio& portfolio, const RoundSheet& sheet);
    void addTarget(const Portfolio& portfolio, const RoundSheet& sheet, bool canEdit);
    void addTakeOver(const RoundSheet& sheet, bool canEdit);
    void addModelNote(const Portfolio& portfolio, const RoundSheet& sheet);
    void addNotes(const Portfolio& portfolio, const RoundSheet& sheet, bool canEdit);

    QList<SummaryRow> m_next;
    bool m_offersTakeOver = false;
};

}  // namespace stagepath
