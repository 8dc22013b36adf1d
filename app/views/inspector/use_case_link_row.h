// One line of a list in the inspector that leads somewhere: name at the start, date or count at the end.
#pragma once

#include <QAbstractButton>

namespace stagepath {

class UseCaseLinkRow : public QAbstractButton {
    Q_OBJECT
public:
    UseCaseLinkRow(const QString& text, const QString& detail, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {200, 28}; }
    QSize minimumSizeHint() const override { return {80, 28}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_detail;
};

}  // namespace stagepath
