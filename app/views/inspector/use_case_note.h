// A note inside a panel: tint and sign of a warning, a bold first sentence, the rest.
#pragma once

#include <QWidget>

class QLabel;

namespace stagepath {

class LinkButton;

class UseCaseNote : public QWidget {
    Q_OBJECT
public:
    explicit UseCaseNote(QWidget* parent = nullptr);
    /// All plain text; \p link is what can be done about it.
    void setSentences(const QString& first, const QString& rest, const QString& link = {});

signals:
    void linkTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_label;
    LinkButton* m_link;
};

}  // namespace stagepath
