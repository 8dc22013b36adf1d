// Proves that a copy for somebody outside holds nothing that was not meant for them: a thousand words stand in a workspace's history, in names
// of its authors, in internal notes and in rows that were removed, and none of them is in the bytes of the clean copy, neither plain nor in
// UTF-16 nor inside what is compressed. And no export of any kind names the user, the computer or a folder on it.
#include "core/domain/entity.h"
#include "core/domain/pack/content_pack.h"
#include "core/exchange/sample_reader.h"
#include "core/workspace/file/clean_copy.h"
#include "core/workspace/workspace.h"
#include "tests/reliability/support/home.h"
#include "tests/reliability/support/report.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStringEncoder>
#include <QSysInfo>

#include <pwd.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <cstring>

namespace {

using namespace stagepath;
using namespace stagepath::reliability;

constexpr int kWords = 1000;
constexpr int kAuthors = 20;      ///< each a session of its own
constexpr int kLimit = 120000;    ///< milliseconds
constexpr qsizetype kShortest = 5;  ///< a shorter name of a user or computer may be a word of any text
const QString kMark = QStringLiteral("Kanarienwort");
constexpr const char* kHost = "kanarienrechner";  ///< what computer and user are called where the system lets them be called so
constexpr const char* kUser = "kanariennutzer";

/// The next of the words; every one of them begins with the same mark and is there once.
class Words {
public:
    QString next() { return kMark + QString::number(1000 + m_count++); }
    int count() const { return m_count; }

private:
    int m_count = 0;
};

/// \p text as it may stand in a file.
QByteArrayList spellingsOf(const QString& text) {
    QByteArrayList all{text.toUtf8()};
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encode(encoding);
        all.append(QByteArray(encode(text)));
    }
    return all;
}

/// What is compressed in \p bytes, wherever it begins, put one after the other.
QByteArray inflated(const QByteArray& bytes) {
    QByteArray all;
    for (qsizetype at = bytes.indexOf('\x78'); at >= 0; at = bytes.indexOf('\x78', at + 1)) {
        const char level = at + 1 < bytes.size() ? bytes[at + 1] : '\0';
        if (level != '\x01' && level != '\x5E' && level != '\x9C' && level != '\xDA') continue;
        all += qUncompress(QByteArray("\x00\x40\x00\x00", 4) + bytes.mid(at));
    }
    return all;
}

bool holds(const QByteArray& bytes, const QString& word) {
    const QByteArray unpacked = inflated(bytes);
    for (const QByteArray& spelling : spellingsOf(word)) {
        if (bytes.contains(spelling) || unpacked.contains(spelling)) return true;
    }
    return false;
}

/// What looks must see; otherwise nothing that it does not see counts.
void checkLook(Report& report) {
    const QByteArray packed = "head" + qCompress("x " + kMark.toUtf8() + " y").mid(4) + "tail";
    const QByteArray wide = "x" + spellingsOf(kMark).constLast();
    if (!holds(packed, kMark) || !holds(wide, kMark) || holds("nothing here", kMark)) report.fail(QStringLiteral("void: the look does not see the words"));
}

/// Fills every field that is called internal: notes with words, authors with the name of somebody who is nothing else.
void fillInternal(Editor& e, Words& words) {
    Person author;
    author.name = words.next();
    author.email = words.next();
    const PersonId id = e.insert(author);
    forEachEntity([&]<class T>() {
        for (T row : e.portfolio().template table<T>()) {
            bool filled = false;
            for (const Field<T>& f : Entity<T>::fields()) {
                if (f.internal != Internal::Note && f.internal != Internal::Author) continue;
                f.set(row, f.type == FieldType::Reference ? Value{id.value} : Value{words.next()});
                filled = true;
            }
            if (filled) e.update(row);
        }
    });
}

void addAndRemove(Workspace& w, Words& words) {
    UseCase row;
    row.name = words.next();
    row.summary = words.next();
    w.edit(words.next(), [&](Editor& e) { row.id = e.insert(row); });
    row.summary = words.next();
    w.edit(words.next(), [&](Editor& e) { e.update(row); });
    w.edit(words.next(), [&](Editor& e) { e.remove(row.id); });
    if (words.count() % 2) w.undo(), w.redo();
}

/// The sample with a thousand words where only we look; some of it undone, some left behind.
void makeWorkspace(const Home& home, Words& words) {
    Environment environment = home.environment();
    auto w = Workspace::create(home.file(), QString(), environment);
    w->edit(QStringLiteral("Add the sample"), [](Editor& e) { writeSample(e); });
    w->edit(words.next(), [&](Editor& e) { fillInternal(e, words); });
    Settings settings = w->portfolio().settings();
    settings.brand.author = words.next();
    w->edit(words.next(), [&](Editor& e) { e.setSetting(QStringLiteral("brand"), settings.encode(QStringLiteral("brand"))); });
    w->close();
    for (int session = 0; session < kAuthors; ++session) {
        environment.author = words.next();
        w = Workspace::open(home.file(), Workspace::Access::ReadWrite, environment);
        for (int i = 0; i < 5 || (session == kAuthors - 1 && words.count() < kWords); ++i) addAndRemove(*w, words);
        w->nameMoment(w->historyPosition(), words.next());
        for (int step = 0; step < 3; ++step) w->undo();  // the last row's removing, changing and adding
        w->close();
    }
}

QByteArray bytesAt(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void checkCleanCopy(Report& report, const Home& home, const Words& words) {
    const QByteArray whole = bytesAt(home.file());
    for (int i = 0; i < words.count(); ++i) report.count(QStringLiteral("words_in_the_workspace"), whole.contains(kMark.toUtf8() + QByteArray::number(1000 + i)));
    if (report.counted(QStringLiteral("words_in_the_workspace")) < kWords * 9 / 10) report.fail(QStringLiteral("void: too few of the words are in the workspace"));
    const QString target = home.docs() + QStringLiteral("/clean.stagepath");
    Workspace::open(home.file(), Workspace::Access::ReadOnly, home.environment())->saveCleanCopy(target);
    const QByteArray clean = bytesAt(target);
    if (clean.size() < 10000) report.fail(QStringLiteral("void: there is no clean copy"));
    if (holds(clean, kMark)) {
        const auto at = clean.indexOf(kMark.toUtf8());
        report.fail(QStringLiteral("the clean copy holds words that are nobody else's business: %1").arg(at < 0 ? QStringLiteral("not in plain") : QString::fromUtf8(clean.mid(at - 40, 90).replace('\0', ' '))));
    }
}

/// Names of the user and the computer, and the folder everything lies in; without those that any text may hold.
QStringList namesOfThisPlace(const Home& home) {
    QStringList names{QSysInfo::machineHostName(), home.root(), QLatin1String(kHost), QLatin1String(kUser)};
    if (const passwd* user = ::getpwuid(::getuid())) names << QString::fromLocal8Bit(user->pw_name) << QString::fromLocal8Bit(user->pw_gecos).section(QLatin1Char(','), 0, 0);
    names.removeIf([](const QString& name) { return name.size() < kShortest; });
    return names;
}

/// Between fork and exec: gives the process another host name and another list of users, for itself alone. Where the system does not let it,
/// it goes on under its own.
void callItselfOtherwise(const char* users) {
    const int own = CLONE_NEWUTS | CLONE_NEWNS | (::geteuid() == 0 ? 0 : CLONE_NEWUSER);
    if (::unshare(own) != 0) return;
    (void)!::sethostname(kHost, std::strlen(kHost));
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0) ::mount(users, "/etc/passwd", nullptr, MS_BIND, nullptr);
}

/// A list of users in which everybody who may run this has the made-up name.
QByteArray listOfUsers(const Home& home) {
    const QByteArray path = QFile::encodeName(home.root() + QStringLiteral("/passwd"));
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::WriteOnly)) return path;
    for (const uid_t id : {::getuid(), uid_t(0), uid_t(65534)}) file.write(QByteArray(kUser) + ":x:" + QByteArray::number(id) + ":0::/:/bin/sh\n");
    return path;
}

QByteArray runCli(Report& report, const Home& home, const QStringList& arguments) {
    QProcess process;
    QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
    e.insert(QStringLiteral("XDG_STATE_HOME"), home.state());
    e.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(e);
    const QByteArray users = listOfUsers(home);
    process.setChildProcessModifier([users] { callItselfOtherwise(users.constData()); });
    process.start(QStringLiteral(STAGEPATH_CLI_PATH), arguments);
    const bool ended = process.waitForFinished(kLimit) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!ended) report.fail(arguments.join(QLatin1Char(' ')) + QStringLiteral(": ") + QString::fromUtf8(process.readAllStandardError()));
    return process.readAllStandardOutput();
}

/// Every kind of export of the real program, and the two that only the window writes.
QStringList makeExports(Report& report, const Home& home) {
    QStringList paths{home.docs() + QStringLiteral("/clean.stagepath"), home.docs() + QStringLiteral("/pack.json")};
    QFile pack(paths.constLast());
    const QByteArray bytes = writePack(packOf(Workspace::open(home.file(), Workspace::Access::ReadOnly, home.environment())->portfolio().settings()));
    if (!pack.open(QIODevice::WriteOnly) || pack.write(bytes) != bytes.size()) report.fail(QStringLiteral("void: the pack can't be written"));
    pack.close();
    const auto add = [&](const QString& name, QStringList more, const QString& verb = QStringLiteral("export")) {
        paths.append(home.docs() + QLatin1Char('/') + name);
        runCli(report, home, QStringList{verb, home.file(), QStringLiteral("-o"), paths.constLast()} + more);
    };
    add(QStringLiteral("all.json"), {});
    add(QStringLiteral("report.pdf"), {}, QStringLiteral("report"));
    for (const char* table : {"use-cases", "people", "units", "initiatives", "milestones", "dependencies", "outcomes", "assessments", "checks"}) {
        for (const char* ending : {"csv", "json"}) add(QStringLiteral("%1.%2").arg(QLatin1String(table), QLatin1String(ending)), {QStringLiteral("--table"), QLatin1String(table)});
    }
    for (const char* view : {"map", "roadmap", "maturity", "heatmap", "stages", "radar"}) {
        for (const char* ending : {"svg", "png"}) add(QStringLiteral("%1.%2").arg(QLatin1String(view), QLatin1String(ending)), {QStringLiteral("--view"), QLatin1String(view)});
    }
    return paths;
}

void checkExports(Report& report, const Home& home) {
    const QString list = home.docs() + QStringLiteral("/list.csv");
    QFile source(list);
    if (!source.open(QIODevice::WriteOnly) || source.write("Name\nImported here\n") < 1) report.fail(QStringLiteral("void: the list can't be written"));
    source.close();
    runCli(report, home, {QStringLiteral("import"), home.file(), list});
    // It says who made a change: so it is told by the program itself whether it goes by the made-up name.
    report.count(QStringLiteral("made_up_user"), runCli(report, home, {QStringLiteral("history"), home.file()}).contains(kUser));
    const QStringList names = namesOfThisPlace(home);
    for (const QString& path : makeExports(report, home)) {
        const QByteArray bytes = bytesAt(path);
        if (bytes.isEmpty()) report.fail(QStringLiteral("void: there is no ") + path);
        for (const QString& name : names) {
            if (holds(bytes, name)) report.fail(QStringLiteral("%1 names “%2”").arg(path, name));
        }
        report.count(QStringLiteral("exports"));
    }
    report.count(QStringLiteral("names_looked_for"), names.size());
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});  // most of what looks compressed is not
    Report report(QStringLiteral("canaries"), argc, argv);
    const Home home;
    QFile::remove(home.file());
    Words words;
    checkLook(report);
    makeWorkspace(home, words);
    report.count(QStringLiteral("words"), words.count());
    checkCleanCopy(report, home, words);
    checkExports(report, home);
    return report.finish();
}
