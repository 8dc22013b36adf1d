// The files opened lately, on this computer only.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace stagepath {

struct RecentFile {
    QString path;
    QString organisation;
    int useCases = 0;
    QDateTime opened;
};

QList<RecentFile> recentFiles();
void rememberRecentFile(const RecentFile& file);
void forgetRecentFile(const QString& path);

}  // namespace stagepath
