/* traverse-borrowed: the traverse function visits what the object does not own.
 * SPDX-License-Identifier: MIT */
#include "rules/checks/edges.h"

static char *describe(const struct protocol *protocol) {
  return g_strdup_printf("%s visits '%s', which '%s' does not own: %s", protocol->function, protocol->slot,
                         protocol->type, protocol->what);
}

const struct rule rule_traverse_borrowed = {
    .id = "traverse-borrowed",
    .summary = "the traverse function visits what the object does not own",
    .describe = describe,
    .explanation =
        "# traverse-borrowed\n"
        "\n"
        "A traverse function visits an object that its own object has no claim on.\n"
        "\n"
        "## Why it is wrong\n"
        "\n"
        "The collector subtracts one claim for each visit. A visit without a claim behind it subtracts "
        "somebody\n"
        "else's: an object that is in use looks like garbage, and is cleared under its user.\n"
        "\n"
        "## Example\n"
        "\n"
        "    static int Thing_traverse(Thing *self, visitproc visit, void *arg) {\n"
        "        Py_VISIT(self->weakreflist);   /* the list of weak references is not owned */\n"
        "        Py_VISIT(self->parent);        /* a borrowed back pointer */\n"
        "        return 0;\n"
        "    }\n"
        "\n"
        "## How to fix it\n"
        "\n"
        "- Remove the visit; or take a reference where the slot is stored and release it in `tp_dealloc`.\n",
};
