#!/usr/bin/env bash
# Installs what is missing, builds Rowmill, and runs it with the given arguments. Without any it opens the
# sample in the window or, where there is no display, runs the sample and says where the answers are.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

rowmill="$root/build/release/rowmill"

run_sample() {
  local results="$root/build/sample" status=0
  local question=$'Is this review positive, negative or mixed? Answer with one word.\n\n{{product}}: {{review}}'
  mkdir -p "$results"
  "$rowmill" run "$root/resources/samples/reviews.csv" \
    --system 'You sort customer reviews.' --prompt "$question" \
    --endpoint practice --model practice --project "$results/reviews.rowmill" --overwrite \
    --output "$results/reviews-answers.csv" || status=$?
  ((status == 0)) || return "$status"
  printf '%s\n' "There is no display here, so the sample ran without a window, on the practice endpoint." \
    "Its answers: $results/reviews-answers.csv" \
    "Its project: $results/reviews.rowmill"
}

install_packages "${run_packages[@]}"
lock release
build_preset release
unlock

if (($#)); then
  exec "$rowmill" "$@"
elif [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
  exec "$rowmill" --sample
else
  run_sample
fi
