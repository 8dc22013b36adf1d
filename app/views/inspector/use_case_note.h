// A note inside a panel: tint and sign of a warning, a bold first sentence, the rest, a link.
#pragma once

#include <QWidget>

class QLabel;

namespace stagepath {

class UseCaseNote : public QWidget {
    Q_OBJECT
public:
    explicit UseCaseNote(QWidget* parent = nullptr);
    /// Plain text; \p link is left out where empty.
    void setSentences(const QString& first, const QString& rest, const QString& link);

signals:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_label;
};

}  // namespace stagepath
