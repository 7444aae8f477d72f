#!/usr/bin/env bash
# Installs what the tests need, builds them and runs them all.
#   tests/run.sh [--asan] [NAME | CTEST OPTIONS]
# --asan builds and runs them with AddressSanitizer and UndefinedBehaviorSanitizer. NAME runs the tests whose
# name contains it; anything else goes to ctest as it is.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/../app/setup.sh"

preset=dev
if [[ ${1:-} == --asan ]]; then
  preset=asan
  shift
fi
selection=("$@")
if (($#)) && [[ $1 != -* ]]; then
  selection=(-R "$@")
fi

install_packages "${run_packages[@]}" "${test_packages[@]}"
lock "$preset"
build_preset "$preset"

# The tests speak to loopback only; a proxy in the environment would take even that elsewhere.
log="$root/build/$preset-tests.log"
status=0
(
  cd "$root"
  unset http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY
  export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
  ctest --preset "$preset" --parallel 2 "${selection[@]}"
) 2>&1 | tee "$log" || status=$?

grep -E '^[0-9]+% tests passed' "$log" || say "ctest ended without a result; its log: $log"
exit "$status"
