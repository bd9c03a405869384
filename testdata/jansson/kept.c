// The caller still holds both when the cycle is closed, and nobody takes it apart.
// SPDX-License-Identifier: MIT
#include <jansson.h>

void adopt(json_t *parent, json_t *child);

void adopt(json_t *parent, json_t *child) {
  json_array_append(parent, child);
  json_object_set(child, "parent", parent); // expect: append-cycle parent -> child -> parent
}
