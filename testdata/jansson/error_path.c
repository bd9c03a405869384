// S39: broken where all goes well, left behind on the error path.
// SPDX-License-Identifier: MIT
// linked-run: leaks -ljansson
#include <jansson.h>

int main(int argc, char **argv) {
  json_t *x = json_array();
  json_t *y = json_array();
  json_array_append(x, y);
  json_array_append(y, x); // expect(error): append-cycle x -> y -> x
  if (argc < 2 || json_dump_file(x, argv[1], 0) < 0)
    goto out;
  json_array_clear(y);
out:
  json_decref(x);
  json_decref(y);
  return 0;
}
