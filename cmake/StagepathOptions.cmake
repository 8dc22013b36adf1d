# Language level, warnings and build helpers, shared by every target through stagepath_options.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(STAGEPATH_TESTS "Build the tests" ON)
option(STAGEPATH_BENCHMARKS "Build the benchmarks" OFF)
option(STAGEPATH_WERROR "Treat warnings as errors" OFF)
option(STAGEPATH_SANITIZE "Address and undefined behaviour sanitizers" OFF)
option(STAGEPATH_FUZZ "Build the fuzz targets with libFuzzer (clang only)" OFF)

add_library(stagepath_options INTERFACE)
target_include_directories(stagepath_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(stagepath_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                                                   $<$<BOOL:${STAGEPATH_WERROR}>:-Werror>)
target_compile_definitions(stagepath_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
                                                       QT_DISABLE_DEPRECATED_BEFORE=0x060400 POINTERHOLDER_TRANSITION=4
                                                       STAGEPATH_VERSION="${PROJECT_VERSION}")
if(STAGEPATH_SANITIZE)
  target_compile_options(stagepath_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(stagepath_options INTERFACE -fsanitize=address,undefined)
endif()

if(STAGEPATH_FUZZ)
  target_compile_options(stagepath_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

find_program(STAGEPATH_CCACHE ccache)
if(STAGEPATH_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${STAGEPATH_CCACHE})
  target_compile_options(stagepath_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
find_program(STAGEPATH_MOLD mold)
if(STAGEPATH_MOLD)
  target_link_options(stagepath_options INTERFACE -fuse-ld=mold)
endif()
