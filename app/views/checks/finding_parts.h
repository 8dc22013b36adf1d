// Small parts of the panel of one finding.
#pragma once

#include "core/analysis/checks/checks.h"

#include <QWidget>

namespace stagepath {

/// The shape of a severity.
class FindingSign : public QWidget {
    Q_OBJECT
public:
    explicit FindingSign(QWidget* parent = nullptr);
    void setSeverity(Severity severity);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Severity m_severity = Severity::Hint;
};

/// One figure that a rule compared: what it is, and how much.
class FindingNumberRow : public QWidget {
    Q_OBJECT
public:
    explicit FindingNumberRow(const FindingNumber& number, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FindingNumber m_number;
};

}  // namespace stagepath
