// A labelled drop-down.
#pragma once

#include <QPushButton>
#include <QStringList>

namespace stagepath {

/// "Group **Quadrant** ⌄": a label, the chosen value, and a menu of choices; of many choices a list that typing narrows.
class ChoiceButton : public QPushButton {
    Q_OBJECT
public:
    ChoiceButton(const QString& label, QWidget* parent = nullptr);
    /// Replaces the choices; keeps the current index where it still exists.
    void setChoices(const QStringList& choices);
    int count() const { return static_cast<int>(m_choices.size()); }
    int currentIndex() const { return m_index; }
    QString choice(int index) const { return m_choices.value(index); }
    void setCurrentIndex(int index);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user (or setCurrentIndex) chose another one.
    void currentIndexChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void openList();
    QString m_label;
    QStringList m_choices;
    int m_index = 0;
};

}  // namespace stagepath
