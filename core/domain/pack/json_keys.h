// What Qt's reader of JSON passes over: a key that an object has twice.
#pragma once

#include <QByteArray>
#include <QString>

namespace stagepath {

/// The first key that stands twice in one object of \p json (which is valid), with the keys around it: "answers.DR1"; empty where
/// none does. Reading would keep the last of them without a word.
QString repeatedKey(const QByteArray& json);

}  // namespace stagepath
