#!/usr/bin/env bash
# Installs what is missing, builds everything and runs all tests. Options go to CTest, for example: -R map
# STAGEPATH_PRESET chooses the preset (dev, asan or release), STAGEPATH_WERROR=ON makes warnings errors.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh
# shellcheck disable=SC2086
install_packages $stagepath_build_packages $stagepath_test_packages
preset="${STAGEPATH_PRESET:-dev}"
configure "$preset" "-DSTAGEPATH_WERROR=${STAGEPATH_WERROR:-OFF}"
cmake --build --preset "$preset"
exec ctest --preset "$preset" "$@"
