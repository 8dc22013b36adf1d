// The start without a workspace: import, new, open, sample, recent files.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace stagepath {

class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);
    /// Reads the recent files again; before it is shown for the first time it has to be called.
    void refresh();

signals:
    void importRequested();
    void newRequested();
    void openRequested();
    void sampleRequested();
    void fileRequested(const QString& path);
    void settingsRequested();
    void keyboardRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* startColumn();
    QWidget* recentColumn();
    QWidget* stepsCard();
    QList<QWidget*> m_choices;
    QVBoxLayout* m_recent = nullptr;
};

}  // namespace stagepath
