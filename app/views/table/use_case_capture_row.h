// Quick capture: type a name, Enter, next.
#pragma once

#include <QLineEdit>

namespace stagepath {

enum class WordsState;

/// The first row of the table. Several lines pasted into it are several names.
class UseCaseCaptureRow : public QLineEdit {
    Q_OBJECT
public:
    explicit UseCaseCaptureRow(QWidget* parent = nullptr);

signals:
    void captured(const QStringList& names);
    /// Ctrl+V brought several lines or cells.
    void pasted(const QString& text);
    /// What Ctrl+V brought can't be taken, for this reason.
    void refused(const QString& sentence);
    /// Down or Esc: on into the table.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void capture();
    void note(WordsState state);
    bool takesPaste();
};

}  // namespace stagepath
