#include "core/domain/error.h"

#include <QCoreApplication>

namespace stagepath {

Cancelled::Cancelled() : Error(QCoreApplication::translate("Error", "Cancelled. Nothing was changed.")) {}

}  // namespace stagepath
