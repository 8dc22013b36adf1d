// The proposal of a draft roadmap, line by line, before it is accepted.
#pragma once

#include "core/analysis/draft/enabler_ranking.h"
#include "core/domain/draft_defaults.h"

#include <QSet>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace stagepath {

class DraftDefaultsFields;
class DraftLineFields;
class DraftLineRow;
class DraftRanking;
class LinkButton;
class TextLabel;

/// What is proposed, why, when and what it unlocks. Each line can be left out or changed before it is accepted; which
/// enabler is worth most and what all lines assume stand above them.
class DraftPanel : public QWidget {
    Q_OBJECT
public:
    explicit DraftPanel(QWidget* parent = nullptr);
    /// \p again: made anew for other assumptions, so what was left out and changed by hand stays so.
    void show(const Draft& draft, const QList<EnablerWorth>& ranking, const Portfolio& portfolio, bool again);
    /// With what was changed by hand.
    const Draft& draft() const { return m_draft; }
    const QSet<int>& leftOut() const { return m_leftOut; }
    const QSet<int>& changedByHand() const { return m_changed; }
    /// What its enablers are worth, as the panel ranks them now.
    const QList<EnablerWorth>& ranking() const { return m_ranking; }
    /// Whether lines were left out or changed by hand.
    bool isChanged() const { return !m_leftOut.isEmpty() || !m_changed.isEmpty(); }
    /// Puts the focus on \p line.
    void goTo(int line);
    /// The one that had the focus last, else the first; the rows of the panel scroll to it.
    void focusLine() { goTo(m_current < 0 ? 0 : m_current); }
    /// Shows the fields of \p line, wherever the focus is.
    void showLine(int line);
    /// The one whose fields are shown; -1 for none.
    int currentLine() const { return m_current; }
    QWidget* currentRow() const;
    /// Why a date typed into a line does not count; empty where all do.
    QString problem() const;
    /// Says on each line what becomes of its gate in \p rest, which is the draft without what is left out, and where the line
    /// begins before another that it follows has ended.
    void showRest(const Draft& rest);

signals:
    /// Lines were left out, taken in or changed.
    void changed();
    /// The focus has come to \p line.
    void lineShown(int line);
    void initiativeChosen(stagepath::InitiativeId id);
    void defaultsChanged(const stagepath::DraftDefaults& defaults);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void updateHead();
    void updateNote(int gates);
    void updateRanking();
    void showUntil(qsizetype count);
    void keepChanges(const Draft& before);
    void showFieldsAt(int line);
    void changeDates(QDate start, QDate finish);
    void changeLead(PersonId lead);
    bool stepLine(int from, int key);
    DraftLineRow* makeLine(const DraftLine& line, int index, const Portfolio& portfolio);

    TextLabel* m_head;
    TextLabel* m_note;
    DraftRanking* m_rankingList;
    DraftDefaultsFields* m_defaults;
    DraftLineFields* m_fields;
    QVBoxLayout* m_lines;
    LinkButton* m_more;
    QList<DraftLineRow*> m_rows;  ///< of the first lines, as many as were asked for
    QStringList m_changeWords;    ///< of all lines
    Portfolio m_portfolio;        ///< that the draft is for
    Draft m_draft;
    QList<EnablerWorth> m_ranking;
    QSet<int> m_leftOut;
    QSet<int> m_changed;
    int m_current = -1;
};

}  // namespace stagepath
