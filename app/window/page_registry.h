// The pages that exist, in the order of the rail.
#pragma once

#include "app/window/page.h"
#include "core/domain/entity.h"

#include <QList>

#include <functional>

namespace stagepath {

/// A page before it is made: pages are created when they are first shown.
struct PageEntry {
    QString title;
    QString iconName;
    std::function<Page*(Workspace&)> make;
    QList<EntityKind> shows;  ///< what is revealed here when another page doesn't know it
    std::function<QStringList(const Workspace&)> commands;  ///< all of its commands, by their text
};
QList<PageEntry> pageRegistry();

}  // namespace stagepath
