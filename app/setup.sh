# shellcheck shell=bash disable=SC2034
# What app/run.sh and tests/run.sh share: installing what is missing and building a preset. Everything said
# here goes to standard error, since standard output belongs to the program.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

# To build Rowmill and to run it. The names hold on Debian 12 and on Ubuntu 24.04.
run_packages=(
  build-essential cmake ninja-build ccache
  qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev
  libqt6sql6-sqlite libqt6svg6 qt6-wayland qt6-translations-l10n
  libcurl4-openssl-dev zlib1g-dev libzip-dev libuchardet-dev qtkeychain-qt6-dev libsecret-1-0
  pkg-config ca-certificates
  fonts-noto-core fonts-noto-cjk
)

# What the tests need beyond that.
test_packages=(
  clang-format-14
  xvfb xauth imagemagick
  gnome-keyring dbus-daemon
  nginx-light openssl python3 python3-openpyxl python3-xlsxwriter
)

say() { printf '%s\n' "$*" >&2; }

# Exit status 2, as the program itself uses for "cannot begin".
stop() {
  say "$@"
  exit 2
}

# One value of /etc/os-release, which is a file of shell assignments; empty where there is none.
os_value() {
  (
    unset "$1"
    # shellcheck disable=SC1091
    if [[ -r /etc/os-release ]]; then . /etc/os-release; fi
    printf '%s' "${!1:-}"
  )
}

# Debian 12, Ubuntu 24.04, and the systems built on one of them, which say so by its code name.
known_system() {
  local name
  for name in VERSION_CODENAME DEBIAN_CODENAME UBUNTU_CODENAME; do
    case $(os_value "$name") in bookworm | noble) return 0 ;; esac
  done
  return 1
}

require_known_system() {
  known_system && return
  local system
  system=$(os_value PRETTY_NAME)
  stop "This script knows Debian 12 and Ubuntu 24.04, and this is ${system:-neither of them}.
It stops here and has changed nothing. To build Rowmill by hand you need:
  a C++20 compiler, CMake 3.25 or later, Ninja
  Qt 6.4 or later with development files: Widgets, Network, Sql with its SQLite driver, Concurrent, Svg,
    Linguist tools, and Test for the tests
  libcurl 7.85 or later, libzip 1.7 or later, uchardet, QtKeychain for Qt 6 and zlib, with development
    files; pkg-config
and then, in $root:
  cmake --preset release && cmake --build --preset release && build/release/rowmill"
}

# Prints those of the named packages that are not installed, one a line.
missing_packages() {
  local installed package
  # dpkg-query fails when it does not know one of the names; what it does know is printed all the same.
  installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
  for package in "$@"; do
    grep -qxF "$package installed" <<<"$installed" || printf '%s\n' "$package"
  done
}

log_tail() {
  local log=$1
  shift
  say "$@" "The end of its log:"
  tail -n 40 "$log" | sed 's/^/  /' >&2
  stop "The whole log: $log"
}

# Makes build/ and takes the lock of that name in it, waiting for whoever holds it. `unlock` gives it back.
lock() {
  mkdir -p "$root/build" 2>/dev/null || true
  [[ -w $root/build ]] ||
    stop "Cannot write to $root/build. Make it yours (chown), or run this as the user that owns it."
  # A lock that root made can still be locked by others: reading is enough.
  [[ -e $root/build/$1.lock ]] || : >>"$root/build/$1.lock"
  exec {lock_fd}<"$root/build/$1.lock"
  flock -n "$lock_fd" && return
  say "Waiting for another run of these scripts to let go of $root/build/$1.lock"
  flock "$lock_fd"
}

unlock() { exec {lock_fd}<&-; }

# install_packages NAME... : installs those that are missing; says and does nothing when none is.
install_packages() {
  require_known_system
  local missing as_root=()
  [[ -n $(missing_packages "$@") ]] || return 0
  if ((EUID != 0)); then
    command -v sudo >/dev/null || stop "Rowmill needs packages that are not installed, and installing them" \
      "needs root. As root, run:
  apt-get update && apt-get install --no-install-recommends $(missing_packages "$@" | xargs)
and then this script again."
    as_root=(sudo)
  fi
  lock install
  mapfile -t missing < <(missing_packages "$@")
  if ((${#missing[@]})); then
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    local log="$root/build/install.log" options=(-q -y -o DPkg::Lock::Timeout=600)
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get "${options[@]}" update >"$log" 2>&1 </dev/null ||
      log_tail "$log" "apt-get update failed."
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get "${options[@]}" install --no-install-recommends "${missing[@]}" >>"$log" 2>&1 </dev/null ||
      log_tail "$log" "apt-get install failed."
  fi
  unlock
}

# One job a core, and no more than memory has room for at a gigabyte each.
build_jobs() {
  local cores room
  cores=$(nproc)
  room=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo)
  ((room >= 1)) || room=1
  printf '%s' $((cores < room ? cores : room))
}

# Passes nothing on; on a terminal it keeps one line saying how far the build is.
show_steps() {
  local line seen=
  while IFS= read -r line; do
    [[ -t 2 && $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
    printf '\r  %s of %s steps ' "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}" >&2
    seen=1
  done
  [[ -z $seen ]] || printf '\r\033[K' >&2
}

# Configured before, for this very folder, and since the presets last changed.
is_configured() {
  local folder="$root/build/$1"
  [[ -f $folder/build.ninja && $folder/build.ninja -nt $root/CMakePresets.json ]] &&
    grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"
}

is_up_to_date() {
  is_configured "$1" && [[ $(ninja -C "$root/build/$1" -n 2>&1) == *"no work to do"* ]]
}

# build_preset NAME : configures and builds into build/NAME; the caller holds the lock.
build_preset() {
  local preset=$1 log="$root/build/$1.log"
  is_up_to_date "$preset" && return
  if is_configured "$preset"; then
    say "Building Rowmill ($preset)"
  else
    say "Building Rowmill ($preset), the first time takes a few minutes"
  fi
  [[ -w $log || ! -e $log ]] || stop "Cannot write $log; it belongs to another user."
  : >"$log"
  if ! is_configured "$preset"; then
    (cd "$root" && cmake --fresh --preset "$preset") >>"$log" 2>&1 || log_tail "$log" "The build cannot be set up."
  fi
  (cd "$root" && NINJA_STATUS='[%f/%t] ' cmake --build --preset "$preset" --parallel "$(build_jobs)") 2>&1 |
    tee -a "$log" | show_steps || log_tail "$log" "The build failed."
}
