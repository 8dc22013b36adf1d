// A fuzz target: what the program does with bytes of a stranger. Linked once with libFuzzer, once with the replay of the corpus.
#pragma once

#include "core/domain/values/error.h"

#include <QByteArray>
#include <QList>

namespace stagepath::fuzz {

/// Runs \p bytes through the program; 1 where they were taken, 0 where they were refused with a sentence. Ends the process
/// where a promise is broken: any other exception, a message that is no sentence, a trace that is left.
int runOne(const QByteArray& bytes);
/// Inputs that are made instead of kept as files in the corpus.
QList<QByteArray> madeSeeds();

/// Ends the process with \p promise and what was met instead.
[[noreturn]] void broken(const char* promise, const QString& met);
/// What a person reads: not empty, one line, no control character, not endless, closed like a sentence.
void expectSentence(const QString& message);

/// Whether \p f was done; false after a refusal, whose sentence is looked at.
template <class F>
bool attempt(F&& f) {
    try {
        f();
        return true;
    } catch (const Error& error) {
        expectSentence(error.message());
        return false;
    }
}

}  // namespace stagepath::fuzz
