/* track-missing: an object of a collected type is never tracked.
 * SPDX-License-Identifier: MIT */
#include "rules/checks/edges.h"

static char *describe(const struct protocol *protocol) {
  return g_strdup_printf(
      "the '%s' that %s allocates with %s is never tracked, so the collector never sees it", protocol->type,
      protocol->function, protocol->what);
}

const struct rule rule_track_missing = {
    .id = "track-missing",
    .summary = "an object of a collected type is never tracked",
    .describe = describe,
    .explanation =
        "# track-missing\n"
        "\n"
        "An object of a collected type is allocated with `PyObject_GC_New` and nobody calls "
        "`PyObject_GC_Track`.\n"
        "\n"
        "## Why it leaks\n"
        "\n"
        "`PyObject_GC_New` only makes room for the collector's header. Until `PyObject_GC_Track` the "
        "collector does\n"
        "not know the object, and no cycle through it is found. `tp_alloc` (`PyType_GenericAlloc`) tracks by "
        "itself.\n"
        "\n"
        "## Example\n"
        "\n"
        "    Thing *self = PyObject_GC_New(Thing, &Thing_Type);\n"
        "    self->callback = Py_NewRef(callback);\n"
        "    return (PyObject *)self;                 /* not tracked */\n"
        "\n"
        "## How to fix it\n"
        "\n"
        "- Call `PyObject_GC_Track(self);` once all slots that the traverse function reads are valid.\n",
};
