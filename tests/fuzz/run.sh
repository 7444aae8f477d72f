#!/usr/bin/env bash
# run.sh TARGET SECONDS : builds a fuzz target under ASan and UBSan and runs it on its corpus. What it finds
# is left in build/fuzz/TARGET; new inputs stay out of the repository.
set -euo pipefail
target=${1:?usage: run.sh TARGET SECONDS}
seconds=${2:-60}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
build=$root/build/fuzz
[[ -f $build/build.ninja ]] || cmake -S "$root" -B "$build" -G Ninja \
  -DCMAKE_C_COMPILER=clang-14 -DCMAKE_CXX_COMPILER=clang++-14 -DCMAKE_BUILD_TYPE=RelWithDebInfo \
  -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=16 \
  -DROWMILL_FUZZ=ON -DROWMILL_SANITIZE=ON -DROWMILL_TESTS=OFF >/dev/null
ninja -C "$build" "fuzz_$target" >"$build/build.log" || { tail -n 40 "$build/build.log"; exit 2; }
mkdir -p "$build/$target/corpus"
cd "$build/$target"
export ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1
exec "$build/tests/fuzz/fuzz_$target" corpus "$root/tests/fuzz/corpus/$target" \
  -max_total_time="$seconds" -timeout=20 -rss_limit_mb=1024 -max_len=8192 -print_final_stats=1
