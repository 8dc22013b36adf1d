#!/usr/bin/env bash
# Installs what is missing, builds everything and runs all tests. Options go to CTest, for example: -R map, or -L P for the quick
# reliability tests alone. With --release as the first option the full reliability runs come too (label R; they take hours; the programs
# and what each proves are in tests/reliability): packaging/test.sh --release -L R
# STAGEPATH_PRESET chooses the preset (dev, asan or release), STAGEPATH_WERROR=ON makes warnings errors, STAGEPATH_TARGET builds one target
# instead of everything, for example core_checks (then the options must choose tests of it).
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh
# shellcheck disable=SC2086
install_packages $stagepath_build_packages $stagepath_test_packages
preset="${STAGEPATH_PRESET:-dev}"
full=OFF
if [ "${1:-}" = --release ]; then
  full=ON
  shift
fi
configure "$preset" "-DSTAGEPATH_WERROR=${STAGEPATH_WERROR:-OFF}" "-DSTAGEPATH_RELEASE_TESTS=$full"
cmake --build --preset "$preset" ${STAGEPATH_TARGET:+--target "$STAGEPATH_TARGET"}
exec ctest --preset "$preset" "$@"
