// A gap among the people as a number that filters the list.
#pragma once

#include "core/domain/enums.h"

#include <QAbstractButton>

namespace stagepath {

/// Sign, count and two lines of words. Checked while the list shows only these.
class GapTile : public QAbstractButton {
    Q_OBJECT
public:
    GapTile(Severity severity, bool checkable, QWidget* parent = nullptr);
    /// Without any the sign turns into a tick and the tile can't be pressed.
    void setCount(int count, const QString& words);
    QSize sizeHint() const override { return {190, 66}; }
    QSize minimumSizeHint() const override { return {150, 66}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Severity m_severity;
    int m_count = 0;
};

}  // namespace stagepath
