// Organisation and file of a new workspace.
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace stagepath {

class NewWorkspaceDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewWorkspaceDialog(QWidget* parent = nullptr);
    QString organisation() const;
    QString file() const;

private:
    void suggest();
    QLineEdit* m_organisation;
    QLineEdit* m_file;
    QPushButton* m_create;
    bool m_fileTyped = false;
};

}  // namespace stagepath
