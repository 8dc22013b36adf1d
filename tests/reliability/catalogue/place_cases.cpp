// Names and places that are no plain file, or look like something else.
#include "tests/reliability/catalogue/case.h"
#include "tests/reliability/damage/ground.h"

#include <sys/stat.h>
#include <unistd.h>

namespace stagepath::test {

namespace {

constexpr const char* kFile = "w.stagepath";
constexpr const char* kNotThere = "is not there";
constexpr const char* kFolder = "is a folder";
constexpr const char* kDevice = "is not a file but a device or pipe";

QByteArray local(const QDir& there, const QString& name) { return there.filePath(name).toLocal8Bit(); }
Make linkTo(const QString& target) {
    return [target](const QDir& there) {
        put(there, s("real.stagepath"), wholeWorkspace());
        if (::symlink(target.toLocal8Bit().constData(), local(there, s(kFile)).constData()) != 0) qFatal("a link can't be made");
    };
}
void makePipe(const QDir& there) {
    if (::mkfifo(local(there, s(kFile)).constData(), 0600) != 0) qFatal("a pipe can't be made");
}
void makeFolder(const QDir& there) { there.mkdir(s(kFile)); }
HostileCase named(const char* name, const QString& file) { return {name, holding(file, wholeWorkspace()), {s("info"), s("--"), file}, " use cases, ", "", 0}; }

}  // namespace

QList<HostileCase> placeCases() {
    const Make nothing = [](const QDir&) {};
    const QString longName = QString(245, QLatin1Char('x')) + s(".stagepath");
    return {
        {"place: nothing there", nothing, {s("info"), s(kFile)}, kNotThere, kFile},
        {"place: a link to nowhere", linkTo(s("nowhere")), {s("info"), s(kFile)}, kNotThere, kFile},
        {"place: a link to itself", linkTo(s(kFile)), {s("info"), s(kFile)}, kNotThere, kFile},
        {"place: a folder", makeFolder, {s("info"), s(kFile)}, kFolder, kFile},
        {"place: a pipe", makePipe, {s("info"), s(kFile)}, kDevice, kFile},
        {"place: a pipe to recover", makePipe, {s("recover"), s(kFile), s("-o"), s("new.stagepath")}, kDevice, kFile},
        {"place: a pipe to look through", makePipe, {s("check"), s(kFile), s("--integrity")}, kDevice, kFile},
        {"place: a device to recover", nothing, {s("recover"), s("/dev/zero"), s("-o"), s("new.stagepath")}, kDevice, "/dev/zero"},
        {"place: a device", nothing, {s("info"), s("/dev/zero")}, kDevice, "/dev/zero"},
        {"place: a device as list", nothing, {s("import"), s("new.stagepath"), s("/dev/zero")}, kDevice, "/dev/zero"},
        {"place: an endless stdin", nothing, {s("import"), s("new.stagepath"), s("-")}, "is larger than 100 MB", "Standard input", 1, s("/dev/zero")},
        {"place: a folder as list", makeFolder, {s("import"), s("new.stagepath"), s(kFile)}, kFolder, kFile},
        {"place: a name with a line end", nothing, {s("info"), s("a\nb.stagepath")}, kNotThere, "a\xE2\x90\x8A" "b.stagepath"},
        {"place: a name that steers a terminal", nothing, {s("info"), s("\x1B[2J.stagepath")}, kNotThere, "\xE2\x90\x9B[2J.stagepath"},
        {"place: a link", linkTo(s("real.stagepath")), {s("info"), s(kFile)}, " use cases, ", "", 0},
        named("place: a name like an address", s("file:w.stagepath?mode=memory")),
        named("place: a name like an option", s("--help")),
        named("place: a name of 255 bytes", longName),
        named("place: a name that ends in a line end", s("w.stagepath\n")),
        {"place: a name of 255 bytes is written", holding(longName, wholeWorkspace()), {s("undo"), longName}, "1 change undone", "", 0, s("/dev/null"), true},
        {"place: output onto the file itself", holding(s(kFile), wholeWorkspace()), {s("recover"), s(kFile), s("-o"), s(kFile)}, "is there already", kFile},
        {"place: output into nowhere", holding(s(kFile), wholeWorkspace()), {s("export"), s(kFile), s("-o"), s("nowhere/x.csv")}, "nowhere is not there", "nowhere"},
    };
}

}  // namespace stagepath::test
