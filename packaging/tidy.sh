#!/usr/bin/env bash
# clang-tidy over the sources that changed since STAGEPATH_TIDY_BASE (default: the commit before the last day's), newest
# first and at most STAGEPATH_TIDY_FILES (default 40).
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh
install_packages clang-tidy
base="${STAGEPATH_TIDY_BASE:-$(git rev-list -1 --before='1 day ago' HEAD)}"
if [ -n "$base" ]; then range="$base..HEAD"; else range="HEAD"; fi
files=$(git log --name-only --diff-filter=AM --pretty=format: "$range" -- 'core/**.cpp' 'app/**.cpp' | awk 'NF && !seen[$0]++' |
  while read -r file; do if [ -f "$file" ]; then echo "$file"; fi; done | head -n "${STAGEPATH_TIDY_FILES:-40}")
if [ -z "$files" ]; then
  echo "No source changed."
  exit 0
fi
configure tidy
cmake --build --preset tidy --target stagepath_core_autogen stagepath_report_autogen stagepath_window_autogen stagepath_commands_autogen >/dev/null
printf '%s\n' "$files" | xargs -P "$(nproc)" -n 4 clang-tidy -p build/tidy --quiet
