// What every test needs: readable QString failures, a temporary home, the real files of the world where they are there.
#pragma once

#include <QDate>
#include <QString>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <memory>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& value);
};
template <>
struct StringMaker<QDate> {
    static std::string convert(QDate value);
};
}  // namespace Catch

namespace stagepath::test {

/// A literal in UTF-8.
inline QString q(const char* text) { return QString::fromUtf8(text); }

/// A directory that is gone after the test.
class TempDir {
public:
    TempDir();
    QString path(const QString& name) const;

private:
    QTemporaryDir m_dir;
};

/// Path of \p relative under STAGEPATH_TEST_DATA; empty (after a warning that the test skips) where that is unset.
QString realFile(const QString& relative);
/// Path of the sample organisation's JSON in the source tree.
QString sampleJson();

}  // namespace stagepath::test
