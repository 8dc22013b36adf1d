// The least that any program would have to do for the same rows: what the figures are set against.
#pragma once

#include <QString>

#include <string>

struct sqlite3;

namespace stagepath::bench {

/// "read": every row of every table through the raw C API, text as QString. Returns something that depends on all of it.
qsizetype readRaw(const QString& path);

/// "commit": one column of one row changed in one transaction with the pragmas of the working copy.
class RawCommit {
public:
    explicit RawCommit(const QString& path);
    ~RawCommit();
    RawCommit(const RawCommit&) = delete;
    RawCommit& operator=(const RawCommit&) = delete;
    void change(int value);

private:
    void run(const std::string& sql);
    sqlite3* m_db = nullptr;
};

}  // namespace stagepath::bench
