/* json-c 0.15 to 0.17: json_object_private.h, arraylist.h and linkhash.h.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/layouts.h"

#define VALUE(bytes, number, ...)                                                                            \
  .type = "struct json_object", .size_bytes = bytes, .tag_offset = 0, .tag = number, .count_offset = 4,      \
  .count_bytes = 4, .release = "json_object_put", .slot = "struct json_object.elements", .guard_offset = -1, \
  .hop_offset = 40, __VA_ARGS__

const struct layout layouts_json_c[] = {
    /* the base, then struct lh_table * {size, count, head, tail, ...} of struct lh_entry {k, flag, v, next,
       prev} */
    {VALUE(48, 4, .makers = {"json_object_new_object"}, .kind = LAYOUT_LINKED, .used_offset = 4,
           .used_bytes = 4, .data_offset = 8, .value_offset = 16, .next_offset = 24)},
    /* the base, then struct array_list * {array, length, size, free_fn} */
    {VALUE(48, 5, .makers = {"json_object_new_array", "json_object_new_array_ext"}, .kind = LAYOUT_ARRAY,
           .data_offset = 0, .used_offset = 8, .used_bytes = 8)},
    {0},
};
