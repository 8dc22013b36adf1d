#include "app/dialogs/new_workspace_dialog.h"

#include "app/dialogs/ask.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "app/widgets/scrim.h"
#include "app/widgets/words/problem_label.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace stagepath {

namespace {

/// A fresh computer has no folder for documents.
QString newWorkspaceFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

}  // namespace

NewWorkspaceDialog::NewWorkspaceDialog(QWidget* parent)
    : QDialog(parent), m_organisation(new QLineEdit), m_file(new QLineEdit), m_problem(new ProblemLabel), m_create(makeButton(tr("Create"), {}, true)) {
    setWindowTitle(tr("New workspace"));
    Scrim::layBelow(*this);
    setMinimumWidth(520);
    m_organisation->setObjectName(QStringLiteral("organisation"));
    m_file->setObjectName(QStringLiteral("file"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(new TextLabel(tr("New workspace"), textFont(TextStyle::PageTitle)));
    auto* form = new QFormLayout;
    form->setSpacing(10);
    m_organisation->setPlaceholderText(tr("For example Northwind Bank"));
    form->addRow(tr("&Organisation"), m_organisation);
    auto* place = new QHBoxLayout;
    auto* browse = makeButton(tr("Choose…"), {});
    place->addWidget(m_file);
    place->addWidget(browse);
    form->addRow(tr("File"), place);
    m_file->setAccessibleName(tr("File"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    form->addRow(QString(), m_problem);
    layout->addLayout(form);
    auto* buttons = new QHBoxLayout;
    auto* cancel = makeButton(tr("Cancel"), {});
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    layout->addLayout(buttons);
    m_create->setDefault(true);
    commitWithControlEnter(this, m_create);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_organisation, &QLineEdit::textChanged, this, &NewWorkspaceDialog::suggest);
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        m_problem->hide();
        m_file->setAccessibleDescription({});
    });
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileTyped = true; });
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen = askSaveFile(this, tr("New workspace"), m_file->text(), tr("Stagepath workspaces (*.stagepath)"), Present::Stays);
        if (chosen.isEmpty()) return;
        m_fileTyped = true;
        m_file->setText(chosen);
    });
    suggest();
}

void NewWorkspaceDialog::suggest() {
    m_create->setEnabled(!m_organisation->text().trimmed().isEmpty());
    if (m_fileTyped) return;
    QString name = m_organisation->text().toLower().replace(QRegularExpression(QStringLiteral("[^\\w]+")), QStringLiteral("-"));
    if (name.isEmpty()) name = QStringLiteral("workspace");
    m_file->setText(QDir(newWorkspaceFolder()).filePath(name + QStringLiteral(".stagepath")));
}

/// What is typed stays until there is a place for it.
void NewWorkspaceDialog::accept() {
    attempt([this] { Workspace::checkPlace(file()), QDialog::accept(); }, [this](const QString& sentence) {
        m_problem->setText(sentence);
        m_problem->show();
        m_file->setAccessibleDescription(sentence);
        m_file->setFocus();
    });
}

QString NewWorkspaceDialog::organisation() const { return m_organisation->text().trimmed(); }
QString NewWorkspaceDialog::file() const {
    const QString path = m_file->text().trimmed();
    return path.endsWith(QLatin1String(".stagepath")) ? path : path + QStringLiteral(".stagepath");
}

}  // namespace stagepath
