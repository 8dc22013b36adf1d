// The keys of the page, as key caps with what they do.
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace stagepath {

struct KeyHint {
    QStringList caps;
    QString text;
};

class KeyHints : public QWidget {
    Q_OBJECT
public:
    explicit KeyHints(const QList<KeyHint>& hints, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<KeyHint> m_hints;
};

}  // namespace stagepath
