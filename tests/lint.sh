#!/usr/bin/env bash
# clang-tidy and clazy over the tree, or over the given source files: what they find is an error.
#   tests/lint.sh [FILE.cpp | FOLDER | --changed [SINCE]]...
# --changed: the files that differ from SINCE (usually HEAD), and those that are not in git yet. A header is read with
# the sources that include it. The checks are those of .clang-tidy and of clazy's level 1.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/../app/setup.sh"

build="$root/build/lint"
# Left out: what cries at QList::erase() taking const iterators, at QStringLiteral standing outside a function, and at
# Qt 6 having no QStringRef.
clazy_checks=level1,no-qproperty-without-notify,no-overridden-signal,no-strict-iterators,no-non-pod-global-static,no-qstring-ref

# Only sources that the build knows.
known_sources() { sed -n 's/^ *"file": "\(.*\)",*$/\1/p' "$build/compile_commands.json" | sed 's/\\//g'; }

changed_sources() {
  {
    git -C "$root" diff --name-only --diff-filter=d "${1:-HEAD}"
    git -C "$root" ls-files --others --exclude-standard
  } | grep -E '\.cpp$' | sed "s|^|$root/|" || true
}

wanted_sources() {
  if ((!$#)); then
    printf '%s\n' "$root/app" "$root/ui" "$root/tests"
  elif [[ $1 == --changed ]]; then
    changed_sources "${2:-}"
  else
    realpath -- "$@"
  fi
}

# The known sources that are, or are below, one of the wanted; not what the build generated.
selection() {
  local sources
  sources=$(known_sources | grep -v "^$build" | sort -u)
  while IFS= read -r wanted; do
    grep -E "^$wanted(\$|/)" <<<"$sources" || true
  done < <(wanted_sources "$@") | sort -u
}

install_packages "${run_packages[@]}" clang-14 clang-tidy-14 clazy git
lock lint
(cd "$root" && cmake --preset lint) >"$root/build/lint.log" 2>&1 || log_tail "$root/build/lint.log" "It cannot be set up."
# The sources include what moc makes of them.
mapfile -t generated < <(ninja -C "$build" -t targets all | sed -n 's/^\([^/ ]*_autogen\): .*/\1/p')
ninja -C "$build" "${generated[@]}" >>"$root/build/lint.log" 2>&1 || log_tail "$root/build/lint.log" "moc failed."

mapfile -t sources < <(selection "$@")
((${#sources[@]})) || stop "No source file to look at."
say "Looking at ${#sources[@]} files"
report="$build/report.txt"
rooms="$root/(app|ui|tests)/"
{
  printf '%s\0' "${sources[@]}" | xargs -0 -n 4 -P "$(build_jobs)" \
    clang-tidy-14 -p "$build" --quiet --header-filter="$rooms.*" || true
  printf '%s\0' "${sources[@]}" | xargs -0 -n 4 -P "$(build_jobs)" \
    clazy-standalone -p "$build" --checks="$clazy_checks" --header-filter="$rooms.*" || true
} >"$report" 2>&1

# The same place of a header is found by every source that includes it.
found=$(grep -E "^$root/.*(warning|error): " "$report" | sort -u || true)
broken=$(grep -E '(^error: |fatal error:|Error while processing)' "$report" | sort -u || true)
if [[ -n $found$broken ]]; then
  printf '%s\n' "$found" "$broken" | sed "s|^$root/||" | grep .
  say "$(grep -c . <<<"$found") findings; all of it: $report"
  exit 1
fi
say "Nothing found."
