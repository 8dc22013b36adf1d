// One offered mend: sign, what it does, what comes of it.
#pragma once

#include <QAbstractButton>

namespace stagepath {

class MendButton : public QAbstractButton {
    Q_OBJECT
public:
    MendButton(const QString& iconName, const QString& title, const QString& detail, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// The words of the title wrap rather than lose their end, which is often a date.
    int titleHeight(int width) const;
    QRect detailRect(int width) const;
    QString m_iconName;
    QString m_detail;
};

}  // namespace stagepath
