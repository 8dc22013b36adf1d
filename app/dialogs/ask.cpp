#include "app/dialogs/ask.h"

#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "app/window/chrome/notice_bar.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

std::optional<QString>& nextAnswer() {
    static std::optional<QString> answer;
    return answer;
}

QString& suggested() {
    static QString suggestion;
    return suggestion;
}

QString lastFolder() { return QSettings().value(QStringLiteral("last_folder"), QDir::homePath()).toString(); }

QString remembered(const QString& file) {
    if (!file.isEmpty()) QSettings().setValue(QStringLiteral("last_folder"), QFileInfo(file).absolutePath());
    return file;
}

/// What is chosen in \p dialog, which goes; empty where it is given up, or has gone with its parent.
QString fileChosenIn(const QPointer<QFileDialog>& dialog) {
    const bool isAccepted = dialog->exec() == QDialog::Accepted;
    if (!dialog) return {};
    const QString file = isAccepted ? dialog->selectedFiles().value(0) : QString();
    delete dialog;
    return remembered(file);
}

}  // namespace

void setNextAnswer(const QString& answer) { nextAnswer() = answer; }

QString latestSuggestion() { return suggested(); }

QString besideFile(const QString& file, const QString& name) {
    const QFileInfo folder(QFileInfo(file).absolutePath());
    return folder.isDir() && folder.isWritable() ? QDir(folder.filePath()).filePath(name) : name;
}

QString askOpenFile(QWidget* parent, const QString& title, const QString& filter) {
    if (nextAnswer()) return *std::exchange(nextAnswer(), std::nullopt);
    auto* dialog = new QFileDialog(parent, title, lastFolder(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return fileChosenIn(dialog);
}

QString askSaveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter, Present present) {
    suggested() = QDir(lastFolder()).filePath(suggestion);
    if (nextAnswer()) return *std::exchange(nextAnswer(), std::nullopt);
    auto* dialog = new QFileDialog(parent, title, QFileInfo(suggested()).absolutePath(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, present == Present::Stays);
    dialog->selectFile(QFileInfo(suggested()).fileName());
    return fileChosenIn(dialog);
}

QString askText(QWidget* parent, const QString& title, const QString& label, const QString& suggestion, const std::function<QString(const QString&)>& problemOf) {
    if (nextAnswer()) return *std::exchange(nextAnswer(), std::nullopt);
    const QPointer<QDialog> dialog = new QDialog(parent);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(400);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(new TextLabel(title, textFont(TextStyle::PageTitle)));
    auto* field = new QLineEdit(suggestion);
    field->setAccessibleName(label);
    field->selectAll();
    auto* name = new TextLabel(label, textFont(TextStyle::Small), TextRole::Secondary);
    name->setBuddy(field);
    layout->addWidget(name);
    layout->addWidget(field);
    auto* wrong = new NoticeBar;
    wrong->showSentence({}, true);
    layout->addWidget(wrong);
    auto* buttons = new QHBoxLayout;
    auto* cancel = makeButton(QCoreApplication::translate("Ask", "Cancel"), {});
    auto* accept = makeButton(QCoreApplication::translate("Ask", "OK"), {}, true);
    accept->setDefault(true);
    commitWithControlEnter(dialog, accept);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    layout->addLayout(buttons);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(accept, &QPushButton::clicked, dialog, [&] {
        const QString problem = problemOf ? problemOf(field->text()) : QString();
        if (problem.isEmpty()) return dialog->accept();
        wrong->showSentence(problem, true);
        // The sentence is wrapped: the window grows by what it needs, which a layout does not ask for by itself.
        layout->activate();
        dialog->resize(dialog->width(), std::max(dialog->height(), layout->totalHeightForWidth(dialog->width())));
        field->setFocus();
    });
    const bool isAccepted = dialog->exec() == QDialog::Accepted;
    if (!dialog) return {};
    const QString said = isAccepted ? field->text() : QString();
    delete dialog;
    return said;
}

}  // namespace stagepath
