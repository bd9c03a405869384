// Near misses: a key is deleted or replaced, an element removed, before the last claim goes.
// SPDX-License-Identifier: MIT
// linked-run: clean -ljson-c
// expect-none
#include <json-c/json.h>

static void deleted(void) {
  json_object *parent = json_object_new_object();
  json_object *child = json_object_new_object();
  json_object_object_add(parent, "child", child);
  json_object_object_add(child, "parent", json_object_get(parent));
  json_object_object_del(child, "parent");
  json_object_put(parent);
}

static void replaced(void) {
  json_object *parent = json_object_new_object();
  json_object *child = json_object_new_object();
  json_object_object_add(parent, "child", child);
  json_object_object_add(child, "parent", json_object_get(parent));
  json_object_object_add(child, "parent", json_object_new_string("by name"));
  json_object_put(parent);
}

static void removed(void) {
  json_object *list = json_object_new_array();
  json_object_array_add(list, json_object_get(list));
  json_object_array_del_idx(list, 0, 1);
  json_object_put(list);
}

int main(void) {
  deleted();
  replaced();
  removed();
  return 0;
}
