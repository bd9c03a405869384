// Another key is deleted: the cycle stays.
// SPDX-License-Identifier: MIT
// linked-run: leaks -ljansson
#include <jansson.h>

int main(void) {
  json_t *x = json_object();
  json_t *y = json_object();
  json_object_set(x, "next", y);
  json_object_set(y, "next", x); // expect(error): append-cycle x -> y -> x
  json_object_del(y, "previous");
  json_decref(x);
  json_decref(y);
  return 0;
}
