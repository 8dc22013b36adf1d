// Combo boxes filled from the workspace's lists.
#pragma once

#include "core/domain/portfolio.h"

#include <QComboBox>

namespace stagepath {

/// A combo box that opens by keyboard and mouse but does not turn with the wheel of the panel it stands in.
class ChoiceCombo : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceCombo(const QString& accessibleName, QWidget* parent = nullptr);
    /// Shows the entry with the data \p wanted; nothing where there is none.
    void choose(const QVariant& wanted);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// Subjects as item data: "enterprise", "unit:<id>", "use_case:<id>".
QString subjectKey(const Subject& subject);
Subject subjectFromKey(const QString& key);
/// Enterprise, units and use cases (retired ones last).
void fillSubjects(QComboBox& combo, const Portfolio& portfolio);

}  // namespace stagepath
