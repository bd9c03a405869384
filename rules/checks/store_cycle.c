/* store-cycle: a cycle of slot stores, such as a parent, a child and its back pointer.
 * SPDX-License-Identifier: MIT */
#include "rules/checks/edges.h"

static bool has_any_edge(const struct cycle *cycle) {
  return cycle->edges->len > 0;
}

const struct rule rule_store_cycle = {
    .id = "store-cycle",
    .summary = "objects that hold each other through their fields: parent and child, back pointer, itself",
    .matches = has_any_edge,
    .priority = 2,
    .explanation =
        "# store-cycle\n"
        "\n"
        "Objects hold each other through their fields: a parent holds its child and the child holds the\n"
        "parent, three nodes form a ring, or an object holds itself.\n"
        "\n"
        "## Why it leaks\n"
        "\n"
        "A field owns what it points to when a reference was taken for it and the object's finalizer\n"
        "releases it. With owning fields in both directions each object waits for the other one's\n"
        "finalizer, and a finalizer only runs once the count is zero. That never happens, so nobody frees\n"
        "either object after the last outside reference is gone.\n"
        "\n"
        "## Example\n"
        "\n"
        "    struct node *parent = node_new();\n"
        "    struct node *child = node_new();\n"
        "    parent->child = node_ref(child);\n"
        "    child->parent = node_ref(parent);   /* the back pointer counts: the cycle is closed */\n"
        "    node_unref(child);\n"
        "    node_unref(parent);                 /* both counts stay at 1 */\n"
        "\n"
        "## How to fix it\n"
        "\n"
        "- Make the back pointer uncounted: `child->parent = parent;` and no release of it in the child's\n"
        "  finalizer. That is safe where the parent outlives the child or clears `child->parent` when it\n"
        "  dies.\n"
        "- Use the API's weak reference for it (`GWeakRef`, `g_set_weak_pointer`, a weakref object).\n"
        "- Where both directions must count, give the object a function that breaks the cycle while it is\n"
        "  alive (`close`, `stop`, `shutdown`): it sets one field to null and releases what was in it. Call\n"
        "  it before the last release.\n"
        "\n"
        "The finding names the edge that is best made weak, and the breaker if one exists.\n",
};
