// Runs one case and says what was wrong.
#pragma once

#include "tests/reliability/catalogue/case.h"

#include <QHash>

namespace stagepath::test {

/// Counts over all cases; everything but the first three must be 0.
struct Verdict {
    int cases = 0, refused = 0, taken = 0;
    int wrongCode = 0, notOneSentence = 0, wordsMissing = 0, sameSentence = 0, changed = 0, leftBehind = 0, slow = 0, overMemory = 0;
    double slowest = 0;  ///< seconds of processor time
    qint64 peak = 0;     ///< MiB
};

class Trial {
public:
    explicit Trial(QString folder) : m_folder(std::move(folder)) {}
    void run(const HostileCase& hostile);
    const Verdict& verdict() const { return m_verdict; }

private:
    struct Run;
    Run start(const HostileCase& hostile, const QDir& there) const;
    void judge(const HostileCase& hostile, const Run& run);
    void judgeSentence(const HostileCase& hostile, const Run& run);
    void judgeCost(const HostileCase& hostile, const Run& run);
    void judgeTraces(const HostileCase& hostile);
    void count(int& fault, const HostileCase& hostile, const char* what, const QByteArray& met);

    QString m_folder;
    Verdict m_verdict;
    QHash<QByteArray, QByteArray> m_sentences;  ///< sentence without names and numbers → what it should tell
};

}  // namespace stagepath::test
