// The catalogue of hostile files: each is refused with its own sentence that names the file, the place and what to do, within five
// seconds and 256 MB, or taken for what it is; nothing is changed and nothing is left behind.
#include "tests/reliability/catalogue/trial.h"
#include "tests/reliability/damage/ground.h"

using namespace stagepath::test;

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const Ground ground;
    const QString sample = ground.sample(QStringLiteral("sample.stagepath"), 3);
    setWholeWorkspace(bytesOf(sample));
    QString only;
    if (argc > 1) only = QString::fromLocal8Bit(argv[1]);
    Trial trial(ground.path(QStringLiteral("trial")));
    for (const auto& cases : {headerCases(), workspaceCases(), historyCases(), listCases(), jsonCases(), bookCases(), placeCases()}) {
        for (const HostileCase& hostile : cases) {
            if (only.isEmpty() || QString::fromUtf8(hostile.name).contains(only)) trial.run(hostile);
        }
    }
    const Verdict& v = trial.verdict();
    return finish({{QStringLiteral("test"), QStringLiteral("I2")}, {QStringLiteral("cases"), v.cases}, {QStringLiteral("refused"), v.refused}, {QStringLiteral("taken"), v.taken},
                   {QStringLiteral("wrong_code"), v.wrongCode}, {QStringLiteral("not_one_sentence"), v.notOneSentence}, {QStringLiteral("words_missing"), v.wordsMissing},
                   {QStringLiteral("same_sentence"), v.sameSentence}, {QStringLiteral("changed"), v.changed}, {QStringLiteral("left_behind"), v.leftBehind},
                   {QStringLiteral("slow"), v.slow}, {QStringLiteral("over_memory"), v.overMemory}, {QStringLiteral("slowest_s"), v.slowest}, {QStringLiteral("peak_mib"), v.peak}},
                  {QStringLiteral("wrong_code"), QStringLiteral("not_one_sentence"), QStringLiteral("words_missing"), QStringLiteral("same_sentence"), QStringLiteral("changed"),
                   QStringLiteral("left_behind"), QStringLiteral("slow"), QStringLiteral("over_memory")});
}
