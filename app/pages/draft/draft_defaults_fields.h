// What every draft assumes: how long an action of each size takes, and who usually leads work on each dimension.
#pragma once

#include "core/domain/draft_defaults.h"

#include <QList>
#include <QWidget>

#include <array>

class QSpinBox;

namespace stagepath {

class ChoiceCombo;
class Portfolio;

/// Shows the workspace's durations and usual owners; says what shall be kept instead and writes nothing itself.
class DraftDefaultsFields : public QWidget {
    Q_OBJECT
public:
    explicit DraftDefaultsFields(QWidget* parent = nullptr);
    void show(const Portfolio& portfolio);
    /// From top to bottom.
    QList<QWidget*> fields() const;

signals:
    void changed(const stagepath::DraftDefaults& defaults);

private:
    void save();

    std::array<QSpinBox*, 4> m_weeks{};
    std::array<ChoiceCombo*, kDimensionCount> m_leads{};
    DraftDefaults m_shown;
    bool m_showing = false;
};

}  // namespace stagepath
