// json-c arrays take the caller's claim: a claim of one's own is needed to append each to the other.
// SPDX-License-Identifier: MIT
// linked-run: leaks -ljson-c
#include <json-c/json.h>

static void create_ref_cycle(void) {
  struct json_object *x = json_object_new_array();
  struct json_object *y = json_object_new_array();
  json_object_array_add(x, json_object_get(y));
  json_object_array_add(y, json_object_get(x)); // expect(error): append-cycle x -> y -> x
  json_object_put(x);
  json_object_put(y);
}

static void both_stolen(void) {
  struct json_object *a = json_object_new_array();
  struct json_object *b = json_object_new_array();
  json_object_array_add(a, b);
  json_object_array_add(b, a); // expect(error): append-cycle a -> b -> a
}

static void no_create_ref_cycle(void) {
  struct json_object *x = json_object_new_array();
  struct json_object *y = json_object_new_array();
  json_object_array_add(x, y); // expect-not: append-cycle
  json_object_put(x);
}

int main(void) {
  create_ref_cycle();
  both_stolen();
  no_create_ref_cycle();
  return 0;
}
