// P5: what json_unpack gives out is part of its root ("o"), with a claim of its own ("O").
// SPDX-License-Identifier: MIT
// linked-run: leaks -ljansson
#include <jansson.h>

static void lends(void) {
  json_t *root = json_pack("{s:[]}", "list"), *list = NULL, *item = json_array();
  if (json_unpack(root, "{s:o}", "list", &list) == 0) {
    json_array_append(item, list);
    json_array_append(list, item); // expect: append-cycle
  }
  json_decref(item);
  json_decref(root);
}

static void gives(void) {
  json_t *root = json_pack("{s:i, s:[]}", "size", 1, "list"), *list = NULL, *item = json_array();
  int size = 0;
  if (json_unpack(root, "{s:i, s:O!}", "size", &size, "list", &list) == 0) {
    json_array_append(item, list);
    json_array_append_new(list, item); // expect: append-cycle
    json_decref(list);
  }
  json_decref(root);
}

static void one_way(void) {
  json_t *root = json_pack("{s:[]}", "list"), *list = NULL, *item = json_array();
  if (json_unpack(root, "{s:o}", "list", &list) == 0)
    json_array_append(list, item); // expect-not: append-cycle
  json_decref(item);
  json_decref(root);
}

int main(void) {
  lends();
  gives();
  one_way();
  return 0;
}
