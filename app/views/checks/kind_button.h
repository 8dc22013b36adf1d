// Findings of one kind, counted; chosen, the list shows them alone.
#pragma once

#include "core/domain/enums.h"

#include <QAbstractButton>

#include <optional>

namespace stagepath {

class KindButton : public QAbstractButton {
    Q_OBJECT
public:
    /// None: all kinds, without a shape.
    KindButton(const QString& text, std::optional<Severity> severity, int key, QWidget* parent = nullptr);
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Severity> m_severity;
    int m_count = 0;
};

}  // namespace stagepath
