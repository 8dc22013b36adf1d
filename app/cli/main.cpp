#include "app/cli/command.h"

int main(int argc, char** argv) { return stagepath::cli::runCommandLine(argc, argv); }
