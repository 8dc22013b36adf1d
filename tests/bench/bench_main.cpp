// The distribution's Catch2 library is built without benchmarks, so their part is compiled here.
#define CATCH_CONFIG_MAIN
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include <catch2/catch.hpp>
