// A list to choose from under a button, with a field that narrows it.
#pragma once

#include <QFrame>
#include <QStringList>

class QListWidget;

namespace stagepath {

class FilterField;
class TextLabel;

/// Two letters and Enter choose; up and down go through what is left, Esc closes. Never higher than a part of the window,
/// however many there are. Deletes itself when it closes.
class ChoiceList : public QFrame {
    Q_OBJECT
public:
    /// \p note says what choosing will do; empty for nothing.
    ChoiceList(const QStringList& choices, int current, const QString& accessibleName, const QString& note, QWidget* parent);
    /// Under \p part of \p anchor (all of it where null), or above where there is no room below.
    void openAt(const QWidget& anchor, QRect part = {});
    /// What can be chosen now, in order.
    QStringList shown() const;

signals:
    void chosen(int index);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void narrow(const QString& typed);
    void choose();
    int widest() const;
    QStringList m_choices;
    QString m_note;
    FilterField* m_field;
    QListWidget* m_list;
    TextLabel* m_sentence;
};

}  // namespace stagepath
