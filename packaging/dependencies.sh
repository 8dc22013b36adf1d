# Sourced by run.sh and test.sh: installs from the distribution's packages what is missing, and only that.
stagepath_build_packages="g++ cmake ninja-build pkg-config qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev
  qt6-l10n-tools qt6-translations-l10n qt6-wayland libsqlitecpp-dev libsqlite3-dev libquazip1-qt6-dev libqpdf-dev libxxhash-dev fonts-open-sans"
# Names in Chinese, Japanese and Korean: the smallest face that has all three (5 MB; Noto has 90).
stagepath_run_packages="fonts-wqy-microhei"
stagepath_test_packages="catch2 poppler-utils qpdf libxml2-utils mold"

# install_packages PACKAGE…: nothing happens where all are there.
install_packages() {
  if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
    if ! command -v cmake >/dev/null 2>&1 || ! command -v ninja >/dev/null 2>&1; then
      echo "This is not Debian or Ubuntu. Please install: a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 (base, charts, svg, tools)," >&2
      echo "SQLite 3.40 built with sessions, SQLiteCpp 3, QuaZip 1 for Qt 6, qpdf 11, xxHash 0.8, Open Sans, for Chinese, Japanese or Korean names a face that has them (Noto Sans CJK, WenQuanYi Micro Hei); for the tests also Catch2 2.13, poppler-utils, qpdf and xmllint." >&2
      exit 1
    fi
    return 0
  fi
  local missing="" package
  for package in "$@"; do
    dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  echo "Installing:$missing"
  local as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "Please install as root:$missing" >&2; exit 1; }
    as_root="sudo"
  fi
  $as_root apt-get update -qq
  # shellcheck disable=SC2086
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# configure PRESET [OPTION…]: only where it was not done with these options before; Ninja repeats it by itself when a list changes.
configure() {
  local preset=$1 stamp="build/$1/.configured-with"
  if [ ! -f "build/$preset/build.ninja" ] || [ "$(cat "$stamp" 2>/dev/null)" != "$*" ]; then
    cmake --preset "$@" >"/tmp/stagepath-configure-$$.log" 2>&1 || { cat "/tmp/stagepath-configure-$$.log" >&2; rm -f "/tmp/stagepath-configure-$$.log"; exit 1; }
    rm -f "/tmp/stagepath-configure-$$.log"
    echo "$*" >"$stamp"
  fi
}
