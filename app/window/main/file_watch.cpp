#include "app/window/main/file_watch.h"

#include <QFileInfo>

namespace stagepath {

namespace {

constexpr int kLookSoon = 700;        ///< milliseconds in which whoever replaces the file gets ready
constexpr int kLookSlowly = 30'000;  ///< milliseconds

}  // namespace

FileWatch::FileWatch(QString file, std::function<void()> look, QObject* parent) : QObject(parent), m_file(std::move(file)) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kLookSoon);
    const auto note = [this] {
        if (!m_soon.isActive()) m_soon.start();  // not put off by a folder in which something happens all the time
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, note);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, note);
    connect(&m_soon, &QTimer::timeout, this, [this, look] {
        arm();
        look();
    });
    connect(&m_slow, &QTimer::timeout, this, look);
    arm();
    m_slow.start(kLookSlowly);
}

/// Anew each time: a file that was put in the place of another is watched by nobody yet.
void FileWatch::arm() {
    m_watcher.removePath(m_file);
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!m_watcher.directories().contains(folder)) m_watcher.addPath(folder);
    if (QFileInfo::exists(m_file)) m_watcher.addPath(m_file);
}

}  // namespace stagepath
