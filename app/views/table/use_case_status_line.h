// The line under the table: counts at the start, the most useful keys at the end.
#pragma once

#include <QWidget>

namespace stagepath {

class UseCaseStatusLine : public QWidget {
    Q_OBJECT
public:
    explicit UseCaseStatusLine(QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

}  // namespace stagepath
