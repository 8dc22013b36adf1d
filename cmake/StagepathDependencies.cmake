# Everything Stagepath builds on, from the distribution's packages.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Svg LinguistTools Test)
find_package(SQLite3 3.40 REQUIRED)
find_package(SQLiteCpp REQUIRED CONFIG)
find_package(QuaZip-Qt6 REQUIRED CONFIG)
find_package(qpdf REQUIRED CONFIG)
find_package(PkgConfig REQUIRED)
pkg_check_modules(xxhash REQUIRED IMPORTED_TARGET libxxhash)

# Undo, redo and history stand on SQLite's session extension; a library built without it must be refused here.
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_LIBRARIES SQLite::SQLite3)
set(CMAKE_REQUIRED_DEFINITIONS -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_PREUPDATE_HOOK)
check_cxx_source_compiles("#include <sqlite3.h>
int main() { sqlite3_session* s = nullptr; return sqlite3session_create(nullptr, \"main\", &s); }" STAGEPATH_SQLITE_HAS_SESSIONS)
unset(CMAKE_REQUIRED_LIBRARIES)
unset(CMAKE_REQUIRED_DEFINITIONS)
if(NOT STAGEPATH_SQLITE_HAS_SESSIONS)
  message(FATAL_ERROR "The SQLite library lacks the session extension. Install one built with SQLITE_ENABLE_SESSION and "
                      "SQLITE_ENABLE_PREUPDATE_HOOK (Debian and Ubuntu: libsqlite3-dev).")
endif()
