// The two appends happen in helpers; one cycle, found once although two callers make it.
// SPDX-License-Identifier: MIT
// linked-run: leaks -ljansson
#include <jansson.h>

static void add_child(json_t *parent, json_t *child) {
  json_array_append(parent, child);
}

static void link_both(json_t *parent, json_t *child) {
  add_child(parent, child);
  json_array_append(child, parent); // expect(error): append-cycle
}

static void first(void) {
  json_t *a = json_array();
  json_t *b = json_array();
  link_both(a, b);
  json_decref(a);
  json_decref(b);
}

static void second(void) {
  json_t *c = json_array();
  json_t *d = json_array();
  link_both(c, d);
  json_decref(c);
  json_decref(d);
}

int main(void) {
  first();
  second();
  return 0;
}
