// One state of a damaged file's work on the recovery page.
#pragma once

#include "core/workspace/safety/recovery.h"

#include <QPushButton>

namespace stagepath {

/// What it is, from when, with how many changes, whether it is good and, below that, why it is not. Only a good one, or one that was not looked through
/// yet, can be chosen.
class RecoveryRow : public QPushButton {
    Q_OBJECT
public:
    RecoveryRow(const RecoverySource& source, bool isNewestGood, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {320, height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString title() const;
    QString detail() const;
    QString why() const;
    QString changes() const;
    QString state() const;
    RecoverySource m_source;
    bool m_isNewestGood;
};

}  // namespace stagepath
