// Shared children, lookups, plain leaks and scalars: nothing here is a cycle.
// SPDX-License-Identifier: MIT
// expect-none
#include <jansson.h>

static void same_child_twice(void) {
  json_t *list = json_array();
  json_t *item = json_object();
  json_array_append(list, item);
  json_array_append(list, item);
  json_decref(item);
  json_decref(list);
}

static void diamond(void) {
  json_t *top = json_array();
  json_t *left = json_array();
  json_t *right = json_array();
  json_t *bottom = json_array();
  json_array_append(top, left);
  json_array_append(top, right);
  json_array_append(left, bottom);
  json_array_append(right, bottom);
  json_decref(bottom);
  json_decref(right);
  json_decref(left);
  json_decref(top);
}

/* A missing release is another bug (S92). */
static void plain_leak(void) {
  json_t *list = json_array();
  json_t *item = json_array();
  json_array_append(list, item);
  json_decref(list);
}

static void borrowed_lookup(json_t *root) {
  json_t *child = json_object_get(root, "child");
  json_object_set_new(child, "depth", json_integer(1));
}

static void scalars(void) {
  json_t *name = json_string("name");
  json_t *list = json_array();
  json_array_append(list, name);
  json_array_append(list, json_true());
  json_string_set(name, "other");
  json_decref(name);
  json_decref(list);
}

int main(void) {
  json_t *root = json_loads("{\"child\": {}}", 0, NULL);
  same_child_twice();
  diamond();
  plain_leak();
  borrowed_lookup(root);
  scalars();
  json_decref(root);
  return 0;
}
