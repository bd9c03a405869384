// json_pack: 'O' holds its argument, 'o' takes the caller's claim.
// SPDX-License-Identifier: MIT
// linked-run: leaks -ljansson
#include <jansson.h>

static void held(void) {
  json_t *child = json_array();
  json_t *parent = json_pack("{s:O}", "child", child);
  json_array_append(child, parent); // expect: append-cycle child -> parent -> child
  json_decref(parent);
  json_decref(child);
}

static void stolen(void) {
  json_t *child = json_array();
  json_t *parent = json_pack("[o]", child);
  json_array_append(child, parent); // expect: append-cycle child -> parent -> child
  json_decref(parent);
}

static void text(void) {
  json_t *child = json_pack("{s:i}", "id", 7);
  json_t *parent = json_pack("{s:O,s:s}", "child", child, "name", "parent"); // expect-not: append-cycle
  json_decref(child);
  json_decref(parent);
}

int main(void) {
  held();
  stolen();
  text();
  return 0;
}
