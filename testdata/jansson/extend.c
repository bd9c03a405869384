// Extending copies claims: the array then holds what the other one holds.
// SPDX-License-Identifier: MIT
// linked-run: leaks -ljansson
#include <jansson.h>

int main(void) {
  json_t *a = json_array();
  json_t *b = json_array();
  json_t *others = json_array();
  json_array_append(b, a);
  json_array_append(others, b);
  json_array_extend(a, others); // expect(error): append-cycle a -> b -> a
  json_decref(others);
  json_decref(b);
  json_decref(a);
  return 0;
}
