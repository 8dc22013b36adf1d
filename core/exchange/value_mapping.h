// What the words in a list mean: lifecycle, nothing, people.
#pragma once

#include "core/domain/enums.h"

#include <QString>

#include <optional>

namespace stagepath {

/// The lifecycle that \p raw stands for; nothing where the word is unknown. Empty words give NotStated.
std::optional<Lifecycle> lifecycleFromWord(const QString& raw);
/// True for N/A, None, TBD, - and the like, also with a tail ("N/A - merged").
bool isEmptyWord(const QString& raw);

/// A person named in a cell; nothing where the cell names none (a URL, a team's mailbox stays text).
struct NamedPerson {
    QString name;
    QString email;
};
std::optional<NamedPerson> personFromCell(const QString& raw);

}  // namespace stagepath
