#!/usr/bin/env bash
# Fails where a text of the program has no finished German translation, or the files are behind the sources.
# With --update it writes the sources' new texts into translations/*.ts instead.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh
install_packages qt6-l10n-tools
lupdate="$(command -v lupdate || true)"
[ -x /usr/lib/qt6/bin/lupdate ] && lupdate=/usr/lib/qt6/bin/lupdate
[ -n "$lupdate" ] || { echo "lupdate is missing. Install Qt's translation tools." >&2; exit 1; }
update() { timeout 120 "$lupdate" -silent -I . -locations none -no-obsolete -disable-heuristic similartext core app -ts "$@"; }
if [ "${1:-}" = "--update" ]; then
  update translations/stagepath_de.ts translations/stagepath_en.ts
  exit 0
fi
copy="$(mktemp -d)"
trap 'rm -rf "$copy"' EXIT
cp translations/*.ts "$copy"
update "$copy/stagepath_de.ts" "$copy/stagepath_en.ts" 2>/dev/null
status=0
if grep -q 'type="unfinished"' "$copy/stagepath_de.ts"; then
  echo "These texts have no finished German translation (packaging/check-translations.sh --update adds them to the file):" >&2
  grep -B2 'type="unfinished"' "$copy/stagepath_de.ts" | grep '<source>' >&2 || true
  status=1
fi
# English needs no translations but its plural forms: "1 use case", "2 use cases".
plurals="$(awk '/<message/ { many = 0 } /numerus="yes"/ { many = 1 } /<source>/ { source = $0 } many && /type="unfinished"/ { print source }' "$copy/stagepath_en.ts")"
if [ -n "$plurals" ]; then
  echo "English lacks plural forms:" >&2
  echo "$plurals" >&2
  status=1
fi
[ $status -eq 0 ] && echo "All texts are translated."
exit $status
