// Organisation and file of a new workspace; it stays open, with a sentence, until the file can be put where it is to be.
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace stagepath {

class ProblemLabel;

class NewWorkspaceDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewWorkspaceDialog(QWidget* parent = nullptr);
    QString organisation() const;
    QString file() const;
    void accept() override;

private:
    void suggest();
    QLineEdit* m_organisation;
    QLineEdit* m_file;
    ProblemLabel* m_problem;
    QPushButton* m_create;
    bool m_fileTyped = false;
};

}  // namespace stagepath
