// Puts findings aside with a reason that is asked for in place.
#pragma once

#include <QHash>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace stagepath {

class ProblemLabel;
class TextLabel;

/// A button that becomes a field. What was begun stays with what it was begun for until it is given or the page goes.
class DismissalReason : public QWidget {
    Q_OBJECT
public:
    explicit DismissalReason(QWidget* parent = nullptr);
    void setOffer(const QString& words, bool canEdit);
    /// Asks why \p identity need not be mended.
    void ask(const QString& identity);
    bool isAsking() const;
    /// Back to the button.
    void end();
    void forget(const QString& identity) { m_begun.remove(identity); }
    QLineEdit* field() const { return m_field; }
    QPushButton* button() const { return m_button; }

signals:
    /// The button was pressed.
    void requested();
    /// Never empty: without a reason the field says so and keeps the focus.
    void given(const QString& reason);

private:
    void give();

    QHash<QString, QString> m_begun;
    QString m_identity;
    QLineEdit* m_field;
    ProblemLabel* m_problem;
    TextLabel* m_hint;
    QPushButton* m_button;
};

}  // namespace stagepath
