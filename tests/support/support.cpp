#include "tests/support/support.h"

#include <QDir>

namespace Catch {
std::string StringMaker<QString>::convert(const QString& value) { return '"' + value.toStdString() + '"'; }
std::string StringMaker<QDate>::convert(QDate value) { return value.toString(Qt::ISODate).toStdString(); }
}  // namespace Catch

namespace stagepath::test {

TempDir::TempDir() { REQUIRE(m_dir.isValid()); }
QString TempDir::path(const QString& name) const { return m_dir.filePath(name); }

QString realFile(const QString& relative) {
    const QString root = qEnvironmentVariable("STAGEPATH_TEST_DATA");
    if (root.isEmpty()) {
        WARN("Skipped: STAGEPATH_TEST_DATA is not set, so the real files are not here.");
        return {};
    }
    return QDir(root).filePath(relative);
}

QString sampleJson() { return QStringLiteral(STAGEPATH_SOURCE_DIR "/resources/sample/example-organisation.json"); }

}  // namespace stagepath::test
