// What another file is beside a state that is known: older, newer, the same, or something else.
#pragma once

#include "core/workspace/environment.h"

#include <QByteArray>
#include <QString>

namespace stagepath {

/// A state that was published: the private database that has it, the head of its history, and whose it is.
struct KnownState {
    QString database;
    QByteArray head;
    QString workspaceId;
};

/// What another file is beside a state that is known: it has the same content, somebody went on from there in it, it lacks that state
/// (also where it can't be read, or where nobody can tell an older state from a newer one, as after an undo), or it does not hold
/// what was saved in it.
enum class OtherFile { Same, GoesOn, Lacks, Damaged };

/// Looks through \p file to its last value, so it takes as long as opening it. Somebody went on from \p known where the history has the change
/// that its head names and the same ones up to it hold; where its head names none, where the same workspace has a change.
OtherFile compareFile(const QString& file, const KnownState& known, const Environment& environment);
/// Whether \p file is whole and nothing of \p known is missing from it.
bool isKeptIn(const QString& file, const KnownState& known, const Environment& environment);
/// Tells a file from the one that stood there before, without reading it; empty where it is not there.
QByteArray stampOf(const QString& file);

}  // namespace stagepath
