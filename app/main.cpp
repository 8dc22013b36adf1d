#include "app/window/application.h"

int main(int argc, char** argv) { return stagepath::runApplication(argc, argv); }
