// S18: the _new functions take the caller's claim.
// SPDX-License-Identifier: MIT
// linked-run: leaks 8 -ljansson
#include <jansson.h>

/* a's only claim goes to b, b's to a: nothing is left to release. */
static void both_stolen(void) {
  json_t *a = json_array();
  json_t *b = json_array();
  json_array_append_new(a, b);
  json_array_append_new(b, a); // expect(error): append-cycle a -> b -> a
}

static void stolen_and_counted(void) {
  json_t *a = json_array();
  json_t *b = json_array();
  json_array_append_new(a, b);
  json_array_append_new(b, json_incref(a)); // expect(error): append-cycle a -> b -> a
  json_decref(a);
}

static void only_down(void) {
  json_t *a = json_array();
  json_array_append_new(a, json_array()); // expect-not: append-cycle
  json_decref(a);
}

int main(void) {
  both_stolen();
  stolen_and_counted();
  only_down();
  return 0;
}
