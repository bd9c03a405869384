#!/bin/sh
# cyclecheck on the collector's examples: create_ref_cycle is flagged as collected late, no_create_ref_cycle is not.
# SPDX-License-Identifier: MIT
# usage: check_examples.sh CYCLECHECK SOURCE_FOLDER
set -eu
cyclecheck=$1 source=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp -r "$source/collector/examples" "$scratch/examples"
cd "$scratch"

"$cyclecheck" check --level=note examples -- -I"$source/collector/include" >report.txt 2>summary.txt || {
  cat report.txt summary.txt
  exit 1
}
grep -q "ref_cycle.c:.*: remark: 'y' is appended to 'x', which closes a reference cycle" report.txt || {
  cat report.txt
  exit 1
}
"$cyclecheck" query --format=csv --sql="SELECT function, rule, fate, confidence FROM finding WHERE file LIKE '%ref_cycle.c'" \
  >found.csv 2>/dev/null
printf 'function,rule,fate,confidence\ncreate_ref_cycle,append-cycle,collected-late,high\n' | diff - found.csv
