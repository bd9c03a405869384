// A shallow copy holds the same elements, a deep copy shares nothing.
// SPDX-License-Identifier: MIT
// linked-run: leaks -ljansson
#include <jansson.h>

static void shallow(void) {
  json_t *item = json_array();
  json_t *list = json_array();
  json_array_append(list, item);
  json_t *copy = json_copy(list);
  json_array_append(item, copy); // expect(error): append-cycle item -> copy -> item
  json_decref(copy);
  json_decref(list);
  json_decref(item);
}

static void deep(void) {
  json_t *item = json_array();
  json_t *list = json_array();
  json_array_append(list, item);
  json_t *copy = json_deep_copy(list);
  json_array_append(item, copy); // expect-not: append-cycle
  json_decref(copy);
  json_decref(list);
  json_decref(item);
}

int main(void) {
  shallow();
  deep();
  return 0;
}
