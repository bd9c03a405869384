// Lookups borrow, shared values are counted, text is text: no cycles.
// SPDX-License-Identifier: MIT
// linked-run: clean -ljson-c
// expect-none
#include <json-c/json.h>

static void lookup(json_object *root) {
  json_object *child = NULL;
  if (json_object_object_get_ex(root, "child", &child))
    json_object_object_add(child, "depth", json_object_new_int(1));
}

static void shared(void) {
  json_object *first = json_object_new_array();
  json_object *second = json_object_new_array();
  json_object *value = json_object_new_object();
  json_object_array_add(first, json_object_get(value));
  json_object_array_add(second, value);
  json_object_put(first);
  json_object_put(second);
}

int main(void) {
  json_object *root = json_tokener_parse("{\"child\": {}}");
  lookup(root);
  shared();
  json_object_put(root);
  return 0;
}
