// The main function of the benchmarks; the library's ready-made one may come without the parts that measure.
#define CATCH_CONFIG_MAIN
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include <catch2/catch.hpp>
