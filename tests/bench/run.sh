#!/usr/bin/env bash
# Installs what the benches need, builds the release and measures every budget beside its peers.
#   tests/bench/run.sh [--only NAME]... [--quick] [--rounds N] [--output FOLDER]
# Its report, as Markdown, HTML and JSON, goes to build/bench. NAME: see README.md. Exit status 1: a budget missed.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"

bench_packages=(
  nginx-light libnginx-mod-http-lua wrk sqlite3 util-linux
  python3 python3-aiohttp python3-requests python3-pycurl python3-openpyxl python3-xlsxwriter python3-xlib
  xvfb xdotool
)

install_packages "${run_packages[@]}" "${bench_packages[@]}"
lock release
build_preset release
# The benches of the window that are programs, and no part of a usual build.
ninja -C "$root/build/release" window_turns table_questions >>"$root/build/release.log" 2>&1 ||
  log_tail "$root/build/release.log" "window_turns or table_questions cannot be built."
unlock

unset http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY
exec /usr/bin/python3 "$root/tests/bench/bench.py" --build "$root/build/release" --output "$root/build/bench" "$@"
