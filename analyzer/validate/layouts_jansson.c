/* jansson 2.10 to 2.14: jansson.h, jansson_private.h and hashtable.h.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/layouts.h"

#define VALUE(name, bytes, number, ...)                                                                      \
  .type = "struct json_t", .makers = {name}, .size_bytes = bytes, .tag_offset = 0, .tag = number,            \
  .count_offset = 8, .count_bytes = 8, .release = "json_decref", .slot = "struct json_t.elements",           \
  .guard_offset = -1, __VA_ARGS__

const struct layout layouts_jansson[] = {
    /* json_t, then struct hashtable {size, buckets, order, list, ordered_list}; a node of `list` is a struct
     * hashtable_pair {list, ordered_list, hash, value, ...} */
    {VALUE("json_object", 72, 0, .kind = LAYOUT_LINKED, .index_offset = 24, .used_offset = 16,
           .used_bytes = 8, .data_offset = 48, .value_offset = 40, .next_offset = 8)},
    /* json_t, then size_t size, entries; json_t **table */
    {VALUE("json_array", 40, 1, .kind = LAYOUT_ARRAY, .data_offset = 32, .used_offset = 24, .used_bytes = 8)},
    {0},
};
