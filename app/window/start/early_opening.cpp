#include "app/window/start/early_opening.h"

#include <QFileInfo>
#include <QThread>

namespace stagepath {

std::shared_ptr<EarlyOpening> openEarly(const QString& file, const Environment& environment) {
    if (file.isEmpty()) return nullptr;
    auto early = std::make_shared<EarlyOpening>();
    early->file = QFileInfo(file).absoluteFilePath();
    early->workspace = std::async(std::launch::async, [path = early->file, environment, here = QThread::currentThread()] {
        auto workspace = Workspace::open(path, Workspace::Access::ReadWrite, environment);
        workspace->moveToThread(here);
        return workspace;
    });
    return early;
}

}  // namespace stagepath
