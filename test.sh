#!/bin/sh
# Builds cyclecheck on a fresh Debian 12 and runs its tests.
# SPDX-License-Identifier: MIT
#
#   ./test.sh          all quick tests (minutes)
#   ./test.sh --all    also with real -dev headers, the heavy tests, and everything again under ASan and UBSan
#
# Ends with a line `N passed, N failed`; a test that could not run says SKIP. Under .ci/run a SKIP fails unless
# tests/skips names the test.
set -eu

all=no
case ${1-} in
"") ;;
--all) all=yes ;;
-h | --help)
  sed -n -e '2s/^# //p' -e '5,6s/^#   //p' -e '8,9s/^# //p' "$0"
  exit 0
  ;;
*)
  echo "test.sh: unknown argument '$1'" >&2
  exit 2
  ;;
esac

cd "$(dirname "$0")"
. .ci/prepare.sh
passed=0
failed=0

# run_tests FOLDER CTEST-ARGUMENT...
run_tests() {
  folder=$1
  shift
  log=$folder/ctest.log
  (cd "$folder" && ctest -j2 --output-on-failure --timeout 3600 "$@") >"$log" 2>&1 || true
  cat "$log"
  passed=$((passed + $(grep -Ec ' Test +#[0-9]+: .* +Passed ' "$log" || true)))
  failed=$((failed + $(grep -Ec ' Test +#[0-9]+: .*\*\*\*(Failed|Timeout|Exception|Not Run)' "$log" || true)))
  if ! grep -q 'tests passed\|No tests were found' "$log"; then
    failed=$((failed + 1))
  fi
  check_skips "$log"
}

check_skips() {
  for name in $(sed -En 's/.* Test +#[0-9]+: ([^ ]+) \.*\*\*\*Skipped .*/\1/p' "$1"); do
    if [ -n "${CYCLECHECK_CI-}" ] && ! grep -qx "$name" tests/skips; then
      echo "SKIP fails: $name is not named in tests/skips"
      failed=$((failed + 1))
    else
      echo "SKIP $name"
    fi
  done
}

# build FOLDER CMAKE-ARGUMENT...: a build that fails is a failed test, and there is nothing left to run.
build() {
  (build_in "$@") && return 0
  echo "$passed passed, $((failed + 1)) failed"
  exit 1
}

if [ "$all" = yes ]; then
  require_packages build_packages test_packages heavy_packages
  require_consumers
else
  require_packages build_packages test_packages
fi

build build -DCMAKE_BUILD_TYPE=RelWithDebInfo
if [ "$all" = no ]; then
  run_tests build -LE 'heavy|all'
else
  run_tests build
  build build/asan -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCYCLECHECK_SANITIZE=ON -DCYCLECHECK_WERROR=ON
  export ASAN_OPTIONS=exitcode=99 UBSAN_OPTIONS=print_stacktrace=1
  run_tests build/asan -LE 'heavy|all'
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
