// The driver as a program of its own: carries out a script on a workspace and says what was saved.
//   reliability_driver FILE STATE PHASE SEED FIRST COUNT    (PHASE 0 to 6)
#include "tests/reliability/driver/session.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

int main(int argc, char** argv) {
    using namespace stagepath;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 7) {
        std::fprintf(stderr, "reliability_driver FILE STATE PHASE SEED FIRST COUNT\n");
        return 2;
    }
    Environment environment = Environment::real();
    environment.stateDirectory = arguments[2];
    reliability::Session(arguments[1], environment, static_cast<reliability::Phase>(arguments[3].toInt()), arguments[4].toUInt(), {}, STDOUT_FILENO)
        .run(arguments[5].toInt(), arguments[6].toInt());
    return 0;
}
