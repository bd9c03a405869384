// An object holds an array that holds the object.
// SPDX-License-Identifier: MIT
// linked-run: leaks -ljansson
#include <jansson.h>

static void tree_with_back_link(void) {
  json_t *node = json_object();
  json_t *children = json_array();
  json_object_set(node, "children", children);
  json_array_append(children, node); // expect(error): append-cycle node -> children -> node
  json_decref(children);
  json_decref(node);
}

static void tree(void) {
  json_t *node = json_object();
  json_t *children = json_array();
  json_t *leaf = json_object();
  json_object_set(node, "children", children);
  json_array_append(children, leaf); // expect-not: append-cycle
  json_decref(leaf);
  json_decref(children);
  json_decref(node);
}

int main(void) {
  tree_with_back_link();
  tree();
  return 0;
}
