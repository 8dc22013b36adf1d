#include "app/window/start/recent_files.h"

#include <QSettings>

namespace stagepath {

namespace {

constexpr int kRecentFilesMost = 10;

void store(const QList<RecentFile>& files) {
    QSettings settings;
    settings.beginWriteArray(QStringLiteral("recent"), static_cast<int>(files.size()));
    for (int i = 0; i < files.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), files[i].path);
        settings.setValue(QStringLiteral("organisation"), files[i].organisation);
        settings.setValue(QStringLiteral("use_cases"), files[i].useCases);
        settings.setValue(QStringLiteral("opened"), files[i].opened);
    }
    settings.endArray();
}

}  // namespace

QList<RecentFile> recentFiles() {
    QSettings settings;
    QList<RecentFile> files;
    const int count = settings.beginReadArray(QStringLiteral("recent"));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        files.append({settings.value(QStringLiteral("path")).toString(), settings.value(QStringLiteral("organisation")).toString(), settings.value(QStringLiteral("use_cases")).toInt(),
                      settings.value(QStringLiteral("opened")).toDateTime()});
    }
    settings.endArray();
    return files;
}

void rememberRecentFile(const RecentFile& file) {
    QList<RecentFile> files = recentFiles();
    files.removeIf([&](const RecentFile& f) { return f.path == file.path; });
    files.prepend(file);
    store(files.mid(0, kRecentFilesMost));
}

void forgetRecentFile(const QString& path) {
    QList<RecentFile> files = recentFiles();
    files.removeIf([&](const RecentFile& f) { return f.path == path; });
    store(files);
}

}  // namespace stagepath
