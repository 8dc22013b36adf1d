// Readiness, stages, coverage and what decides, of the subject assessed.
#pragma once

#include "core/analysis/assessment/profile.h"
#include "core/analysis/assessment/round_sheet.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace stagepath {

class StandingSummary : public QWidget {
    Q_OBJECT
public:
    explicit StandingSummary(QWidget* parent = nullptr);
    /// \p canEdit: what is inherited can be taken over.
    void show(const Portfolio& portfolio, const RoundSheet& sheet, bool canEdit);
    /// What can be pressed, from the top; made anew with each show().
    const QList<QPushButton*>& links() const { return m_links; }
    /// Whether what is inherited can be taken over now.
    bool offersTakeOver() const { return m_offersTakeOver; }
    /// The common risk to overcome in \p stage and, where there is one, in the next.
    static QString riskWords(int stage);

signals:
    void whyRequested();
    void targetsRequested();
    void takeOverRequested();

private:
    void addRow(const QString& label, QWidget* value);
    void addText(const QString& label, const QString& value, const QString& tip = {});
    void addStage(const QString& label, std::optional<int> stage, const QString& without);
    void addTarget(const Portfolio& portfolio, const RoundSheet& sheet, bool canEdit);
    void addTakeOver(const RoundSheet& sheet, bool canEdit);
    void addModelNote(const Portfolio& portfolio, const RoundSheet& sheet);
    void addNotes(const Portfolio& portfolio, const RoundSheet& sheet, bool canEdit);
    void addLink(const QString& text, void (StandingSummary::*signal)());

    QVBoxLayout* m_rows;
    QList<QPushButton*> m_links;
    bool m_offersTakeOver = false;
};

}  // namespace stagepath
