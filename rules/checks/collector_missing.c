/* collector-missing: a type owns references that can close a cycle and its collector never sees it.
 * SPDX-License-Identifier: MIT */
#include "rules/checks/edges.h"

static char *describe(const struct protocol *protocol) {
  if (!protocol->way)
    return g_strdup_printf("'%s' owns %s, and the collector never sees it", protocol->type, protocol->slots);
  return g_strdup_printf(
      "'%s' owns %s, and the collector never sees it: a cycle closed through %s is never freed",
      protocol->type, protocol->slots, protocol->way);
}

const struct rule rule_collector_missing = {
    .id = "collector-missing",
    .summary = "a type owns references that can close a cycle and its collector never sees it",
    .describe = describe,
    .explanation =
        "# collector-missing\n"
        "\n"
        "A type owns references to other objects, and it does not tell its collector of them: no\n"
        "`Py_TPFLAGS_HAVE_GC`, no `tp_traverse`.\n"
        "\n"
        "## Why it leaks\n"
        "\n"
        "A collector finds garbage by taking away the claims that objects hold on each other. A type that it "
        "does\n"
        "not know counts as an outside claim. Every cycle through such an object stays for ever, and every "
        "Python\n"
        "user can close one: by an attribute, an argument that is kept, the instance dict of a subclass.\n"
        "\n"
        "## Example\n"
        "\n"
        "    typedef struct { PyObject_HEAD PyObject *callback; } Thing;\n"
        "    static PyTypeObject Thing_Type = {\n"
        "        .tp_basicsize = sizeof(Thing), .tp_flags = Py_TPFLAGS_DEFAULT,   /* no Py_TPFLAGS_HAVE_GC "
        "*/\n"
        "        .tp_dealloc = Thing_dealloc,                                     /* releases callback */\n"
        "    };\n"
        "\n"
        "    t = Thing(); t.callback = lambda: t      # never freed\n"
        "\n"
        "## How to fix it\n"
        "\n"
        "- Add `Py_TPFLAGS_HAVE_GC`, a `tp_traverse` that visits every owned slot, a `tp_clear` that drops "
        "them.\n"
        "- Begin `tp_dealloc` with `PyObject_GC_UnTrack(self)`.\n"
        "- Allocate with `PyObject_GC_New` and `PyObject_GC_Track`, or through `tp_alloc`, which does both.\n"
        "\n"
        "Slots that only ever hold str, int or other objects that hold nothing are no edges and are not "
        "reported.\n"
        "The severity is `warning` when somebody can close a cycle (the message says how), else `note`.\n",
};
