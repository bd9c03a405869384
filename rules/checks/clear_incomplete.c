/* clear-incomplete: no clear function, or it misses an owned slot.
 * SPDX-License-Identifier: MIT */
#include "rules/checks/edges.h"

static char *describe(const struct protocol *protocol) {
  if (!protocol->slot)
    return g_strdup_printf("'%s' owns %s and has no tp_clear: a cycle of such objects alone is never freed",
                           protocol->type, protocol->slots);
  return g_strdup_printf("%s does not drop '%s', which '%s' owns", protocol->function, protocol->slot,
                         protocol->type);
}

const struct rule rule_clear_incomplete = {
    .id = "clear-incomplete",
    .summary = "no clear function, or it misses an owned slot",
    .describe = describe,
    .explanation =
        "# clear-incomplete\n"
        "\n"
        "A collected type has no `tp_clear`, or its `tp_clear` leaves out a slot that the object owns.\n"
        "\n"
        "## Why it leaks\n"
        "\n"
        "The collector breaks a garbage cycle by clearing one object on it. A cycle on which no object drops "
        "its edge\n"
        "is found at every collection, and stays. Lists, dicts and instances always clear, so most cycles "
        "are broken\n"
        "by somebody else: the severity is `note`.\n"
        "\n"
        "## Example\n"
        "\n"
        "    static int Thing_clear(Thing *self) {\n"
        "        Py_CLEAR(self->callback);            /* and self->error_handler? */\n"
        "        return 0;\n"
        "    }\n"
        "\n"
        "## How to fix it\n"
        "\n"
        "- Add the line that the finding names, `Py_CLEAR(self->error_handler);`. `Py_CLEAR` sets the slot "
        "to null\n"
        "  before it releases; the object must stay usable afterwards.\n"
        "- An immutable type may do without: its slots are set when it is made, and something else on the "
        "cycle was\n"
        "  made later.\n",
};
