#include "tests/fuzz/home.h"

#include "core/exchange/json/edit_lines.h"
#include "tests/fuzz/target.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace stagepath::fuzz {

namespace {

QString placeForHomes() {
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/stagepath-fuzz-XXXXXX");
}

constexpr const char* kLines[] = {
    R"({"edit":"add_business_unit","id":"1","name":"Claims"})",
    R"({"edit":"add_business_unit","id":"2","name":"Corporate"})",
    R"({"edit":"add_person","id":"1","name":"Ada","unit":"Claims","executive":true})",
    R"({"edit":"add_person","id":"2","name":"Ben","unit":"Claims"})",
    R"({"edit":"add_use_case","id":"1","external_id":"U-1","name":"Routing","unit":"Claims","lifecycle":"pilot","accountable":"Ada","lead":"Ben","annual_value":125000})",
    R"({"edit":"add_use_case","id":"2","name":"Triage","unit":"Corporate","lifecycle":"idea","started":"2026-03","notes":"Two\nlines"})",
    R"({"edit":"add_initiative","id":"1","name":"Data","kind":"enabler","start":"2026-01-01","finish":"2026-03-31","lead":"Ben"})",
    R"({"edit":"add_initiative","id":"2","name":"Roll out","kind":"rollout","use_case":"Routing","start":"2026-04-01","finish":"2026-06-30"})",
    R"({"edit":"add_dependency","id":"1","predecessor":"Data","successor":"Roll out","type":"FS","lag_days":2})",
    R"({"edit":"add_milestone","id":"1","name":"Go","kind":"gate","date":"2026-07-01","subject":"use_case:Routing","stage":2})",
    R"({"edit":"add_assessment","id":"1","subject":"use_case:Routing","date":"2026-01-15","mode":"direct","levels":{"data":{"level":2,"reason":"seen"}}})",
    R"({"edit":"score_impact","use_case":"Routing","criterion":"outcome","score":4})",
};

}  // namespace

Home::Home() : m_dir(placeForHomes()), m_environment(Environment::fixed(QDate(2026, 11, 16))) {
    m_environment.stateDirectory = path(QStringLiteral("state"));
    // What is made at first use is made here, so that it goes only after a home that lives to the end of the process.
    workspace(QStringLiteral("first.stagepath"))->close();
    QFile::remove(path(QStringLiteral("first.stagepath")));
}

std::unique_ptr<Workspace> Home::workspace(const QString& name) const {
    auto made = Workspace::create(path(name), QStringLiteral("Alder"), m_environment);
    for (const char* line : kLines) applyEditLine(*made, line);
    return made;
}

QStringList Home::leftovers() const { return QDir(m_environment.stateDirectory).entryList({QStringLiteral("open-*")}, QDir::Files | QDir::Hidden); }

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) broken("a file of the test can be read", path);
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()) broken("a file of the test can be written", path);
}

}  // namespace stagepath::fuzz
