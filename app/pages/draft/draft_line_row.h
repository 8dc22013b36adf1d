// One line of a draft as it stands in the panel.
#pragma once

#include <QWidget>

class QCheckBox;

namespace stagepath {

struct DraftLine;
class DraftLineFields;
class TextLabel;

/// The tick, the name, when and where, why and what it unlocks; the fields come in under the name.
class DraftLineRow : public QWidget {
    Q_OBJECT
public:
    DraftLineRow(const DraftLine& line, int index, const QString& unlocks, QWidget* parent = nullptr);
    QCheckBox* box() const { return m_box; }
    /// Says the dates of \p line anew.
    void showPeriod(const DraftLine& line);
    /// What becomes of its gate without the lines that are left out; empty for nothing.
    void showChange(const QString& text);
    void takeFields(DraftLineFields* fields);
    /// Marked as the one that the timeline shows.
    void setCurrent(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QCheckBox* m_box;
    TextLabel* m_period;
    TextLabel* m_change;
    bool m_current = false;
};

}  // namespace stagepath
