/* append-cycle: a cycle with an edge made by a container call.
 * SPDX-License-Identifier: MIT */
#include "rules/checks/edges.h"

static bool has_container_edge(const struct cycle *cycle) {
  return edges_include(cycle, VIA_CONTAINER);
}

const struct rule rule_append_cycle = {
    .id = "append-cycle",
    .summary = "objects that hold each other through a container: append, insert, set item, put",
    .matches = has_container_edge,
    .priority = 1,
    .explanation =
        "# append-cycle\n"
        "\n"
        "Objects hold each other, and at least one of them does so as a container: a list, array, set,\n"
        "map or object into which the other one was appended, inserted, set or put.\n"
        "\n"
        "## Why it leaks\n"
        "\n"
        "A container that takes a reference keeps its elements alive, and drops them when its own count\n"
        "reaches zero. When an element also holds the container, directly or through others, neither\n"
        "count can reach zero: each waits for the other to be freed first. Releasing your own references\n"
        "changes nothing, and the code that would have dropped the elements, the finalizer, never runs.\n"
        "\n"
        "## Example\n"
        "\n"
        "    json_t *a = json_array();\n"
        "    json_t *b = json_array();\n"
        "    json_array_append(a, b);   /* a takes a reference to b */\n"
        "    json_array_append(b, a);   /* b takes a reference to a: the cycle is closed */\n"
        "    json_decref(a);            /* a is still held by b.elements */\n"
        "    json_decref(b);            /* b is still held by a.elements; both leak */\n"
        "\n"
        "## How to fix it\n"
        "\n"
        "- Do not store the way back: let the element find its container by other means, for example an\n"
        "  argument, a name, or a plain pointer that somebody clears when the container dies.\n"
        "- Store the way back without a reference, where the API can: a weak reference, or a container\n"
        "  that does not own its elements.\n"
        "- Empty one container while you still hold it (`json_array_clear`, `PyList_SetSlice`,\n"
        "  `g_ptr_array_set_size`), before the last outside reference goes.\n"
        "- Where a collector visits the container (CPython lists and dicts, QuickJS objects) the cycle is\n"
        "  reclaimed late instead of leaking; it is then reported as a note with fate collected-late.\n"
        "\n"
        "The finding names the edge that is best made weak. A finalizer is never a fix: it runs only once\n"
        "the count is zero.\n",
};
