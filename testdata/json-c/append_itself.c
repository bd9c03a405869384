// An array takes itself; an object refuses itself as a value.
// SPDX-License-Identifier: MIT
// linked-run: leaks -ljson-c
#include <json-c/json.h>

static void array(void) {
  struct json_object *a = json_object_new_array();
  json_object_array_add(a, json_object_get(a)); // expect(error): append-cycle a -> a
  json_object_put(a);
}

static void object(void) {
  struct json_object *o = json_object_new_object();
  if (json_object_object_add(o, "self", json_object_get(o)) != 0) // expect-not: append-cycle
    json_object_put(o);
  json_object_put(o);
}

int main(void) {
  array();
  object();
  return 0;
}
