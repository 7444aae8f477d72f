#!/usr/bin/env bash
# Each promise against real faults, one line each: what was done, what was found, and how long it took.
#   tests/bench/proofs.sh [--short] [NAME]...
# --short takes minutes instead of hours. NAME: kills, faults, disk, keys, day, hostile, fuzz; all of them without one.
# Exit status 1 when one does not hold; what each said is in build/proofs.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"

kills=1000 power_cuts=200 fuzz_seconds=600
if [[ ${1:-} == --short ]]; then
  kills=40 power_cuts=10 fuzz_seconds=20
  shift
fi
wanted=("$@")
((${#wanted[@]})) || wanted=(kills faults disk keys day hostile fuzz)

logs="$root/build/proofs"
status=0

# prove NAME COMMAND... : its last line of figures, if it tells any.
prove() {
  local name=$1 log="$logs/$1.log" verdict=held began=$SECONDS told
  shift
  if ! (cd "$root" && "$@") >"$log" 2>&1 </dev/null; then
    verdict=BROKEN
    status=1
  fi
  told=$(sed -nE 's/^(.*)QINFO *: [A-Za-z]+::[A-Za-z]+\([^)]*\) //p; s/^stat::number_of_executed_units: */inputs: /p' "$log" |
    paste -sd ';' | sed 's/;/; /g')
  [[ -n $told ]] || told="$(grep -oE 'Totals: [0-9]+' "$log" | awk '{ n += $2 } END { print n + 0 }') cases passed"
  printf '%-7s %s (%d s): %s\n' "$verdict" "$name" $((SECONDS - began)) "$told"
}

# shellcheck disable=SC2317
by_ctest() { ctest --preset dev --verbose --tests-regex "^($1)\$"; }

prove_named() {
  case $1 in
    kills) prove kills /usr/bin/python3 tests/bench/kills.py --kills "$kills" --power-cuts "$power_cuts" ;;
    faults) prove faults by_ctest engine_fault_mix ;;
    disk) prove disk by_ctest 'engine_disk_full|cli_disk_full' ;;
    keys) prove keys by_ctest 'cli_leaks|cli_origins' ;;
    day) prove day by_ctest engine_simulated_day ;;
    hostile) prove hostile by_ctest 'store_hostile|formats_workbook_refusals' ;;
    fuzz)
      install_packages clang-14 libclang-rt-14-dev
      local target
      for target in "$root"/tests/fuzz/corpus/*/; do
        target=$(basename "$target")
        prove "fuzz $target" bash tests/fuzz/run.sh "$target" "$fuzz_seconds"
      done
      ;;
    *) stop "There is no proof of that name: $1" ;;
  esac
}

install_packages "${run_packages[@]}" "${test_packages[@]}"
lock dev
build_preset dev
mkdir -p "$logs"
unset http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
for name in "${wanted[@]}"; do
  prove_named "$name"
done
exit "$status"
