#!/usr/bin/env bash
# clang-tidy and clazy over the tree, or over the given source files: what they find is an error.
#   tests/lint.sh [FILE.cpp | FOLDER | --changed [SINCE]]...
# --changed: the files that differ from SINCE (usually HEAD), and those that are not in git yet. A header is read with
# the sources that include it. The whole tree is read sixteen sources at a time, several times as fast, which says
# nothing of a missing include. The checks are those of .clang-tidy and of clazy's level 1.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/../app/setup.sh"

name=lint whole=()
if ((!$#)); then
  name=lint-whole whole=(-DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=16)
fi
build="$root/build/$name"
# Left out: what cries at QList::erase() taking const iterators, at QStringLiteral standing outside a function, at
# Qt 6 having no QStringRef, and at the blank that .clang-format writes into SLOT(). A test waits for what it connected
# before its locals end, and may copy and detach.
clazy_checks=level1,no-qproperty-without-notify,no-overridden-signal
clazy_checks+=,no-strict-iterators,no-non-pod-global-static,no-qstring-ref,no-connect-not-normalized
clazy_checks_of_tests=$clazy_checks,no-lambda-in-connect,no-connect-3arg-lambda
clazy_checks_of_tests+=,no-detaching-temporary,no-container-anti-pattern,no-range-loop-reference,no-range-loop-detach

# Only sources that the build knows.
known_sources() { sed -n 's/^ *"file": "\(.*\)",*$/\1/p' "$build/compile_commands.json" | sed 's/\\//g'; }

changed_sources() {
  {
    git -C "$root" diff --name-only --diff-filter=d "${1:-HEAD}"
    git -C "$root" ls-files --others --exclude-standard
  } | grep -E '\.cpp$' | sed "s|^|$root/|" || true
}

wanted_sources() {
  if [[ $1 == --changed ]]; then
    changed_sources "${2:-}"
  else
    realpath -- "$@"
  fi
}

# The known sources that are, or are below, one of the wanted; not what the build generated but to read several at a
# time.
selection() {
  local sources
  sources=$(known_sources | grep -vE "^$build/.*(_autogen/|cmake_pch|\.rcc/|rowmill_ui_resources)" | sort -u)
  if ((!$#)); then
    printf '%s\n' "$sources"
    return
  fi
  while IFS= read -r wanted; do
    grep -E "^$wanted(\$|/)" <<<"$sources" || true
  done < <(wanted_sources "$@") | sort -u
}

install_packages "${run_packages[@]}" clang-14 clang-tidy-14 clazy git
lock "$name"
log="$root/build/$name.log"
is_configured "$name" || (cd "$root" && cmake --preset lint -B "$build" "${whole[@]}") >"$log" 2>&1 ||
  log_tail "$log" "It cannot be set up."
ninja -C "$build" build.ninja >>"$log" 2>&1 || log_tail "$log" "It cannot be set up."
# The sources include what moc makes of them. By ninja it would come after all that a target links.
while IFS= read -r target; do
  cmake -E cmake_autogen "$target" Debug >>"$log" 2>&1 || log_tail "$log" "moc failed."
done < <(find "$build/app" "$build/ui" "$build/tests" -name AutogenInfo.json)

mapfile -t sources < <(selection "$@")
((${#sources[@]})) || stop "No source file to look at."
say "Looking at ${#sources[@]} files"
report="$build/report.txt"
rooms="$root/(app|ui|tests)/"
of_ui="^($root|$build)/ui/"
of_tests="^($root|$build)/tests/"

# in_batches COMMAND... : on the files that standard input names, one a line.
in_batches() { tr '\n' '\0' | xargs -0 --no-run-if-empty -n 4 -P "$(build_jobs)" "$@" || true; }

tidy() { in_batches clang-tidy-14 -p "$build" --quiet --header-filter="$rooms.*" "$@"; }
clazy() { in_batches clazy-standalone -p "$build" --header-filter="$rooms.*" --checks="$1"; }

{
  printf '%s\n' "${sources[@]}" | { grep -vE "$of_ui" || true; } | tidy
  # Tab goes through widgets in the order in which they were made, so a window's constructor has that order.
  printf '%s\n' "${sources[@]}" | { grep -E "$of_ui" || true; } |
    tidy --checks=-cppcoreguidelines-prefer-member-initializer
  printf '%s\n' "${sources[@]}" | { grep -vE "$of_tests" || true; } | clazy "$clazy_checks"
  printf '%s\n' "${sources[@]}" | { grep -E "$of_tests" || true; } | clazy "$clazy_checks_of_tests"
} >"$report" 2>&1

# The same place of a header is found by every source that includes it.
found=$(grep -E "^$rooms.*(warning|error): " "$report" | sort -u || true)
broken=$(grep -E '(^error: |fatal error:|Error while processing)' "$report" | sort -u || true)
if [[ -n $found$broken ]]; then
  printf '%s\n' "$found" "$broken" | sed "s|^$root/||" | grep .
  say "$(grep -c . <<<"$found") findings; all of it: $report"
  exit 1
fi
say "Nothing found."
