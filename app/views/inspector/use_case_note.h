// A note inside a panel: tint and sign of a warning, a bold first sentence, the rest.
#pragma once

#include <QWidget>

class QLabel;

namespace stagepath {

class UseCaseNote : public QWidget {
    Q_OBJECT
public:
    explicit UseCaseNote(QWidget* parent = nullptr);
    /// Both plain text.
    void setSentences(const QString& first, const QString& rest);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_label;
};

}  // namespace stagepath
