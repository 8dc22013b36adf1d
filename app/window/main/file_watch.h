// Notices that something happened to the file of the open work while the window stays in front.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

namespace stagepath {

/// Asks for a look at the file soon after it or its folder changed, and now and then all the same: some shares tell nobody of
/// what happens in them. What is seen there is for the look to judge; this program's own writing is asked about like any other.
class FileWatch : public QObject {
public:
    FileWatch(QString file, std::function<void()> look, QObject* parent);

private:
    void arm();

    QString m_file;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QTimer m_slow;
};

}  // namespace stagepath
