#!/bin/sh
# Installs the collector into a scratch folder and uses it as a stranger would: pkg-config, CMake package, C and C++.
# SPDX-License-Identifier: MIT
# usage: install.sh CMAKE BUILD_FOLDER EXAMPLE.c
set -eu
cmake=$1 build=$2 example=$3
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
  echo "install: $*" >&2
  exit 1
}

export CMAKE_GENERATOR=Ninja
"$cmake" --install "$build" --component collector --prefix "$scratch/root" >"$scratch/install.log"
library=$(find "$scratch/root" -name libcyclecollector.so)
[ -n "$library" ] || fail "no libcyclecollector.so"
libraries=$(dirname "$library")

# Only cyc_ names come out of the shared and the static library.
for file in libcyclecollector.so libcyclecollector.a; do
  dynamic=
  [ "$file" = libcyclecollector.so ] && dynamic=-D
  foreign=$(nm $dynamic --defined-only -g "$libraries/$file" | awk 'NF == 3 && $3 !~ /^(cyc_|__asan|__odr_asan|__ubsan)/ {print $3}')
  [ -z "$foreign" ] || fail "foreign names in $file: $foreign"
done

# libc only.
needed=$(objdump -p "$library" | awk '/NEEDED/ && $2 !~ /^(libc\.so|ld-linux|libasan|libubsan|libm\.so|libgcc_s)/ {print $2}')
[ -z "$needed" ] || fail "needs $needed"
ls "$libraries"/libcyclecollector.so.* >/dev/null || fail "no versioned name"

if grep -q CYCLECHECK_SANITIZE:BOOL=ON "$build/CMakeCache.txt"; then
  echo "built with sanitizers: names and dependencies checked, programs not built"
  exit 0
fi

export PKG_CONFIG_PATH="$libraries/pkgconfig" LD_LIBRARY_PATH="$libraries"
flags=$(pkg-config --cflags --libs cyclecollector)
cc -std=c17 -Wall -Wextra -Werror "$example" $flags -o "$scratch/with_pkg_config"
"$scratch/with_pkg_config" | grep -q "unreachable: 4" || fail "the example built with pkg-config does not run"

cat >"$scratch/user.cc" <<'END'
#include <cyclecollector.h>
struct node {
  cyc_object base;
  node *next;
};
static void traverse(cyc_object *self, cyc_visit *visit, void *arg) { CYC_VISIT(reinterpret_cast<node *>(self)->next); }
static void clear(cyc_object *self) { CYC_CLEAR(reinterpret_cast<node *>(self)->next); }
static const cyc_type node_type = {"node", sizeof(node), 0, traverse, clear, nullptr, nullptr};
int main() {
  cyc_config config = cyc_config_default();
  config.flags = CYC_CHECKING | CYC_DISABLED;
  cyc_heap *heap = cyc_heap_create(&config);
  node *one = reinterpret_cast<node *>(cyc_object_new(heap, &node_type));
  one->next = one;
  cyc_steal(&one->base);
  cyc_object *list = cyc_list_new(heap);
  cyc_list_append_steal(list, list);
  return cyc_collect(heap, 2) == 2 && cyc_heap_destroy(heap) == 0 ? 0 : 1;
}
END
c++ -Wall -Wextra -Wpedantic -Werror "$scratch/user.cc" $flags -o "$scratch/with_cxx"
"$scratch/with_cxx" || fail "the C++ program fails"

cat >"$scratch/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.16)
project(user LANGUAGES C CXX)
find_package(cyclecollector 0.1 REQUIRED)
add_executable(shared $example)
target_link_libraries(shared PRIVATE cyclecollector::cyclecollector)
add_executable(static $example)
target_link_libraries(static PRIVATE cyclecollector::static)
add_executable(cxx user.cc)
target_link_libraries(cxx PRIVATE cyclecollector::cyclecollector)
END
"$cmake" -S "$scratch" -B "$scratch/user" -DCMAKE_PREFIX_PATH="$scratch/root" >"$scratch/cmake.log"
"$cmake" --build "$scratch/user" >>"$scratch/cmake.log"
for program in shared static; do
  "$scratch/user/$program" | grep -q "unreachable: 4" || fail "the $program program does not run"
done
"$scratch/user/cxx" || fail "the C++ program built with CMake fails"

# Moved as a whole, it is still found.
mv "$scratch/root" "$scratch/moved"
export PKG_CONFIG_PATH="${PKG_CONFIG_PATH%%/root/*}/moved/${PKG_CONFIG_PATH##*/root/}"
cc -std=c17 "$example" $(pkg-config --cflags --libs cyclecollector) -o "$scratch/with_moved" || fail "pkg-config: not found where it was moved"
"$cmake" -S "$scratch" -B "$scratch/again" -DCMAKE_PREFIX_PATH="$scratch/moved" >"$scratch/cmake.log" || fail "CMake: not found where it was moved"
echo "installed, found and used"
