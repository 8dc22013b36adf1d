// A sentence that says what is wrong, in the error colour and with its sign.
#pragma once

#include "app/widgets/controls.h"

namespace stagepath {

/// Empty words leave nothing to see, neither sentence nor sign.
class ProblemLabel : public TextLabel {
    Q_OBJECT
public:
    explicit ProblemLabel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace stagepath
