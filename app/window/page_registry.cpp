#include "app/window/page_registry.h"

namespace stagepath {

QList<PageEntry> pageRegistry() { return {}; }

}  // namespace stagepath
