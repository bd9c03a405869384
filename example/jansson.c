/* The two functions with jansson's arrays: nothing ever frees such a cycle.
 * SPDX-License-Identifier: MIT */
#include <jansson.h>

static void create_ref_cycle(void) {
  json_t *x = json_array();
  json_t *y = json_array();
  json_array_append(x, y);
  json_array_append(y, x);
  json_decref(x);
  json_decref(y);
}

static void no_create_ref_cycle(void) {
  json_t *x = json_array();
  json_t *y = json_array();
  json_array_append(x, y);
  json_decref(y);
  json_decref(x);
}

int main(void) {
  create_ref_cycle();
  no_create_ref_cycle();
  return 0;
}
