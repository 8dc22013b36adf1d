// Where one is in the assistant: four marks, those behind with a tick.
#pragma once

#include <QStringList>
#include <QWidget>

namespace stagepath {

class ImportSteps : public QWidget {
    Q_OBJECT
public:
    explicit ImportSteps(const QStringList& names, QWidget* parent = nullptr);
    void setCurrent(int step);
    QSize sizeHint() const override;

signals:
    /// A step behind was clicked.
    void requested(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRect markRect(int step) const;
    int widthOf(int step) const;

    QStringList m_names;
    int m_current = 0;
};

}  // namespace stagepath
