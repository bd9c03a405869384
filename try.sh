#!/bin/sh
# Builds cyclecheck on a fresh Debian 12 and runs it: on the bundled example, or on PATH...
# SPDX-License-Identifier: MIT
#
#   ./try.sh            the example; exit 0 when it came out as expected
#   ./try.sh PATH...    cyclecheck check PATH..., with its exit code
set -eu

case ${1-} in
-h | --help)
  sed -n -e '2s/^# //p' -e '5,6s/^#   //p' "$0"
  exit 0
  ;;
esac

called_from=$PWD
cd "$(dirname "$0")"
. .ci/prepare.sh
root=$PWD
tool=$root/build/analyzer/cli/cyclecheck

# The functions that were found in a cycle and its fate, one a line.
found_functions() {
  "$tool" query --db="$1" --format=csv --sql \
    "SELECT function || ' ' || fate AS found FROM finding ORDER BY function" |
    tail -n +2 | tr -d '"\r'
}

expected_functions() {
  cat <<'LIST'
example/cpython.c:create_ref_cycle collected-late
example/jansson.c:create_ref_cycle leaks
example/refcounted.c:create_ref_cycle leaks
LIST
}

run_example() {
  db=$root/build/example.db
  rm -f "$db"
  say "" "\$ cyclecheck check --level=note example"
  "$tool" check --level=note --db="$db" example || code=$?
  if [ "${code-0}" -ne 1 ] && [ "${code-0}" -ne 3 ]; then
    say "expected findings (exit code 1), got exit code ${code-0}"
    return 1
  fi
  say "" "\$ cyclecheck query findings"
  "$tool" query --db="$db" findings
  if [ "$(found_functions "$db")" != "$(expected_functions)" ]; then
    say "" "The example did not come out as expected. Found:" "$(found_functions "$db")"
    say "Expected:" "$(expected_functions)"
    return 1
  fi
  say "" "As expected: create_ref_cycle is found in all three, no_create_ref_cycle in none."
}

require_packages build_packages
build_in build -DCMAKE_BUILD_TYPE=RelWithDebInfo
if [ $# -eq 0 ]; then
  run_example
  exit
fi
cd "$called_from"
exec "$tool" check "$@"
