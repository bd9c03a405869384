# Makes a fresh Debian 12 able to build and test: sourced by try.sh and test.sh, run in the project's root.
# SPDX-License-Identifier: MIT
# Everything here talks on stderr: stdout belongs to results.

say() {
  printf '%s\n' "$@" >&2
}

# One line a package: what it is for.
build_packages() {
  cat <<'LIST'
gcc              compiles cyclecheck
libc6-dev        the C library's headers
cmake            describes the build
ninja-build      runs the build
pkg-config       finds the libraries below
libclang-19-dev  parses the C that is analysed
libsqlite3-dev   stores facts and findings
libglib2.0-dev   containers, strings and options of the tool
libdw-dev        finds the source lines of a run's addresses, for validate
libjansson-dev   reads compile_commands.json, writes JSON
python3          runs the tests and their checks
LIST
}

# Only for test.sh.
test_packages() {
  cat <<'LIST'
g++              installed headers compile as C++ too
git              makes histories that --changed-since is asked about
LIST
}

# Only for test.sh --all.
heavy_packages() {
  cat <<'LIST'
clang-format     judges the layout of sources
clang-19         libFuzzer for the collector, and the compiler that flags are compared with
libclang-rt-19-dev  its sanitizers
make             compile databases as real build systems write them
meson            the same
bear             the same
python3-dev      real CPython headers for the annotated sources
neovim           drives the language server in a test
emacs-nox        the same
elpa-eglot       the same, Emacs 28's client
vim-nox          the same
vim-ale          the same, Vim's client
chromium         opens the HTML report
npm              fetches what drives it, and a validator of SARIF
libxml2-utils    checks XML reports
graphviz         draws graphs
python3-yaml     reads what is shipped for CI services
pre-commit       runs the hook
dpkg-dev         finds what the Debian package depends on
libjson-c-dev    real json-c headers for the annotated sources
LIST
}

is_debian() {
  [ -r /etc/os-release ] && command -v dpkg-query >/dev/null && command -v apt-get >/dev/null &&
    grep -Eq '^(ID|ID_LIKE)=.*debian' /etc/os-release
}

# As a package, or its program from elsewhere: Debian's npm does not go together with other builds of node.
is_installed() {
  dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed || command -v "$1" >/dev/null
}

# The lines of stdin whose package is not installed.
missing_packages() {
  while read -r name why; do
    is_installed "$name" || printf '%-16s %s\n' "$name" "$why"
  done
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

install_packages() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2
}

# require_packages FUNCTION...: installs what the lists name and this machine lacks; exit 2 when it cannot.
require_packages() {
  if ! is_debian; then
    say "This is no Debian system, so nothing is installed. Building needs what these Debian 12 packages hold:"
    for list in "$@"; do "$list"; done | sed 's/^/  /' >&2
    exit 2
  fi
  missing=$(for list in "$@"; do "$list"; done | missing_packages)
  [ -n "$missing" ] || return 0
  names=$(printf '%s\n' "$missing" | awk '{print $1}')
  say "Installing from the Debian sources that this system already uses:"
  printf '%s\n' "$missing" | sed 's/^/  /' >&2
  if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    say "This needs root and there is no sudo. As root: apt-get install $(echo $names)"
    exit 2
  fi
  # Lists may be absent or too old to match the archive: only then are they fetched.
  install_packages $names && return 0
  say "Not all could be installed; fetching the package lists and trying once more."
  as_root apt-get update -q >&2 && install_packages $names && return 0
  say "These packages could not be installed: $(echo $names)"
  exit 2
}

# What package-lock.json pins in tests/consumers and editors/vscode. Without it the tests that need it say SKIP.
require_consumers() {
  for folder in tests/consumers editors/vscode; do
    (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund) >&2 ||
      say "The npm packages of $folder could not be fetched."
  done
}

# build_in FOLDER CMAKE-ARGUMENT...: configures and builds quietly; on failure shows why and exits 2.
build_in() {
  folder=$1
  shift
  mkdir -p "$folder"
  log=$folder/build.log
  say "Building into $folder/ (details in $log) ..."
  if ! { cmake -S . -B "$folder" -G Ninja "$@" && cmake --build "$folder"; } >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    say "The build failed; all of it is in $log."
    exit 2
  fi
}
