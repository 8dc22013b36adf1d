// The rows of a summary: a label and a figure, a stage, words, a link or a note. A row that only changes its words keeps its
// widgets, so that an answer lays out no more than it changes.
#pragma once

#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;
class QVBoxLayout;

namespace stagepath {

struct SummaryRow {
    enum class Kind { Figure, Stage, Text, Link, Note, Prose, Fine };

    Kind kind = Kind::Text;
    QString label = {};  ///< at the beginning of the line; empty where the row stands alone
    QString value = {};  ///< the figure, the words of a link, the first sentence of a note
    QString more = {};   ///< the rest of a note; else what is told where the mouse rests
    int stage = 0;
    bool isIndicative = false;
    QString name = {};  ///< object name
    std::function<void()> act = {};
};

class SummaryRows : public QWidget {
    Q_OBJECT
public:
    using Kind = SummaryRow::Kind;

    explicit SummaryRows(QWidget* parent = nullptr);
    void show(const QList<SummaryRow>& rows);
    /// What can be pressed, from the top.
    QList<QPushButton*> links() const;

private:
    struct Shown {
        SummaryRow row;
        QWidget* line = nullptr;
        QWidget* value = nullptr;
    };
    Shown make(const SummaryRow& row);
    QWidget* makeValue(const SummaryRow& row);
    static void update(Shown& shown, const SummaryRow& row);

    QVBoxLayout* m_layout;
    QList<Shown> m_rows;
};

}  // namespace stagepath
