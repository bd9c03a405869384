// Three levels: the innermost array holds the outermost.
// SPDX-License-Identifier: MIT
// linked-run: leaks -ljansson
#include <jansson.h>

static void deep(void) {
  json_t *outer = json_array();
  json_t *middle = json_array();
  json_t *inner = json_array();
  json_array_append(outer, middle);
  json_array_append(middle, inner);
  json_array_append(inner, outer); // expect(error): append-cycle outer -> middle -> inner -> outer
  json_decref(inner);
  json_decref(middle);
  json_decref(outer);
}

/* The inner pair is a cycle, the array around it is not part of one. */
static void cycle_inside(void) {
  json_t *outer = json_array();
  json_t *a = json_array();
  json_t *b = json_array();
  json_array_append(outer, a);
  json_array_append(a, b);
  json_array_append(b, a); // expect(error): append-cycle a -> b -> a
  json_decref(b);
  json_decref(a);
  json_decref(outer);
}

int main(void) {
  deep();
  cycle_inside();
  return 0;
}
