/* collector-allocator-mismatch: a collected type is allocated or freed with the plain functions, or the
 * reverse. SPDX-License-Identifier: MIT */
#include "rules/checks/edges.h"

static char *describe(const struct protocol *protocol) {
  if (!protocol->function || !*protocol->function)
    return g_strdup_printf("'%s' %s and is freed with %s", protocol->type, protocol->slots, protocol->what);
  return g_strdup_printf("%s allocates '%s' with %s, but the type %s", protocol->function, protocol->type,
                         protocol->what, protocol->slots);
}

const struct rule rule_collector_allocator_mismatch = {
    .id = "collector-allocator-mismatch",
    .summary = "a collected type is allocated or freed with the plain functions, or the reverse",
    .describe = describe,
    .explanation = "# collector-allocator-mismatch\n"
                   "\n"
                   "A type with `Py_TPFLAGS_HAVE_GC` is allocated with `PyObject_New` or freed with "
                   "`PyObject_Free`, or a type\n"
                   "without it with the `GC` functions.\n"
                   "\n"
                   "## Why it is wrong\n"
                   "\n"
                   "The collector's header stands in front of the object. The plain functions make no room "
                   "for it, so the\n"
                   "collector writes outside the block; and a block that starts with the header is freed at "
                   "the wrong address.\n"
                   "\n"
                   "## Example\n"
                   "\n"
                   "    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,\n"
                   "    ...\n"
                   "    Thing *self = PyObject_New(Thing, &Thing_Type);      /* PyObject_GC_New */\n"
                   "\n"
                   "## How to fix it\n"
                   "\n"
                   "- Use `PyObject_GC_New`, `PyObject_GC_Track` and `PyObject_GC_Del` for a collected type, "
                   "`PyObject_New` and\n"
                   "  `PyObject_Free` for any other; or `tp_alloc` and `tp_free`, which know.\n",
};
