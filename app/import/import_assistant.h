// The import of a list in four steps: file, columns, values, review. Nothing changes before the last one.
#pragma once

#include "app/import/import_session.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace stagepath {

class ImportColumnsPage;
class ImportSteps;
class NoticeBar;
class TextLabel;

class ImportAssistant : public QDialog {
    Q_OBJECT
public:
    /// \p window is covered by a scrim as long as the assistant is there.
    ImportAssistant(QByteArray bytes, const QString& file, const ImportReading& first, const Portfolio& existing, QWidget* window);
    ImportSession& session() { return m_session; }
    int step() const;
    /// Says what is wrong in the assistant itself, for as long as its step is not left.
    void showProblem(const QString& sentence);

signals:
    /// The plan shall be carried out; whoever does it accepts the assistant.
    void importRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setupHead(QVBoxLayout* layout);
    void setupPages(QVBoxLayout* layout);
    void setupFoot(QVBoxLayout* layout);
    void setupKeys();
    void place();
    void goTo(int step);
    void next();
    void refresh();
    void updateSummary();
    void savePreset();

    QWidget* m_window;
    ImportSession m_session;
    ImportSteps* m_steps;
    TextLabel* m_source;
    NoticeBar* m_notice;
    QStackedWidget* m_stack;
    ImportColumnsPage* m_columns = nullptr;
    TextLabel* m_summary;
    QPushButton* m_save;
    QPushButton* m_back;
    QPushButton* m_next;
    bool m_nextWhenRead = false;
};

}  // namespace stagepath
