// Why what is typed into a cell can't be taken: stands under the field, which stays open.
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLineEdit;

namespace stagepath {

class ProblemLabel;
enum class WordsState;

/// Marks the field of a cell as wrong and follows it until it is typed in again or goes.
class CellRefusal : public QFrame {
    Q_OBJECT
public:
    /// \p again tries once more what is typed in \p edit.
    CellRefusal(QLineEdit* edit, std::function<void()> again);
    bool isOn(const QLineEdit* edit) const;
    /// Empty words take the mark away.
    void say(const QString& why);
    QString said() const;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const QString& why, WordsState state);
    void place();
    QPointer<QLineEdit> m_edit;
    const QObject* m_watched;  ///< the field, to compare with: it is none any more while it goes
    std::function<void()> m_again;
    ProblemLabel* m_label;
};

/// Whether \p editor holds what could not be taken.
bool isCellRefused(const QWidget& editor);

}  // namespace stagepath
