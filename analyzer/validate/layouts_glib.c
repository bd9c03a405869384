/* GLib 2.74: garray.c and ghash.c. Its slices are bypassed by G_SLICE=always-malloc.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/layouts.h"

const struct layout layouts_glib[] = {
    /* GRealPtrArray {pdata, len, alloc, ref_count, null_terminated, element_free_func} */
    {.type = "struct _GPtrArray",
     .makers = {"g_ptr_array_sized_new", "g_ptr_array_new", "g_ptr_array_new_with_free_func",
                "g_ptr_array_new_full", "g_ptr_array_new_null_terminated", "g_ptr_array_copy",
                "ptr_array_new"},
     .kind = LAYOUT_ARRAY,
     .size_bytes = 32,
     .tag_offset = -1,
     .count_offset = 16,
     .count_bytes = 4,
     .release = "g_ptr_array_unref",
     .slot = "struct _GPtrArray.elements",
     .data_offset = 0,
     .used_offset = 8,
     .used_bytes = 4,
     .guard_offset = 24},
    /* GHashTable {size, mod, mask, nnodes, noccupied, big bits, keys, hashes, values, hash_func,
     * key_equal_func, ref_count, version, key_destroy_func, value_destroy_func} */
    {.type = "struct _GHashTable",
     .makers = {"g_hash_table_new_full", "g_hash_table_new", "g_hash_table_new_similar"},
     .kind = LAYOUT_HASH_ARRAYS,
     .size_bytes = 96,
     .tag_offset = -1,
     .count_offset = 72,
     .count_bytes = 4,
     .release = "g_hash_table_unref",
     .slot = "struct _GHashTable.elements",
     .data_offset = 32,
     .used_offset = 0,
     .used_bytes = 8,
     .value_offset = 48,
     .guard_offset = 88,
     .key_guard_offset = 80,
     .hashes_offset = 40,
     .wide_offset = 24},
    {0},
};
