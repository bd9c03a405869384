// Two arrays that hold each other: nothing ever frees them.
// SPDX-License-Identifier: MIT
// linked-run: leaks 4 -ljansson
#include <jansson.h>

static void create_ref_cycle(void) {
  json_t *x = json_array();
  json_t *y = json_array();
  json_array_append(x, y);
  json_array_append(y, x); // expect(error): append-cycle x -> y -> x
  json_decref(x);
  json_decref(y);
}

static void no_create_ref_cycle(void) {
  json_t *x = json_array();
  json_t *y = json_array();
  json_array_append(x, y); // expect-not: append-cycle
  json_decref(y);
  json_decref(x);
}

int main(void) {
  create_ref_cycle();
  no_create_ref_cycle();
  return 0;
}
