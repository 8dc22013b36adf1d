#include "app/dialogs/ask.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QSettings>

namespace stagepath {

namespace {

std::optional<QString>& nextAnswer() {
    static std::optional<QString> answer;
    return answer;
}

QString lastFolder() { return QSettings().value(QStringLiteral("last_folder"), QDir::homePath()).toString(); }

QString remembered(const QString& file) {
    if (!file.isEmpty()) QSettings().setValue(QStringLiteral("last_folder"), QFileInfo(file).absolutePath());
    return file;
}

}  // namespace

void setNextAnswer(const QString& answer) { nextAnswer() = answer; }

QString askOpenFile(QWidget* parent, const QString& title, const QString& filter) {
    if (nextAnswer()) return *std::exchange(nextAnswer(), std::nullopt);
    return remembered(QFileDialog::getOpenFileName(parent, title, lastFolder(), filter));
}

QString askSaveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter) {
    if (nextAnswer()) return *std::exchange(nextAnswer(), std::nullopt);
    return remembered(QFileDialog::getSaveFileName(parent, title, QDir(lastFolder()).filePath(suggestion), filter));
}

QString askText(QWidget* parent, const QString& title, const QString& label, const QString& suggestion) {
    if (nextAnswer()) return *std::exchange(nextAnswer(), std::nullopt);
    bool ok = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, suggestion, &ok);
    return ok ? text : QString();
}

}  // namespace stagepath
