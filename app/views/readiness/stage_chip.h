// A stage as a chip: tint, mark, number and name.
#pragma once

#include <QWidget>

namespace stagepath {

class StageChip : public QWidget {
public:
    explicit StageChip(QWidget* parent = nullptr);
    /// \p indicative: earned in a light assessment.
    void setStage(int stage, bool indicative);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_stage = -1;
    QString m_text;
};

}  // namespace stagepath
