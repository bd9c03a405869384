/* traverse-incomplete: the traverse function does not visit an owned slot, its base, or the type of a heap
 * type. SPDX-License-Identifier: MIT */
#include "rules/checks/edges.h"

static char *describe(const struct protocol *protocol) {
  if (!protocol->way)
    return g_strdup_printf("%s does not visit '%s', which '%s' owns", protocol->function, protocol->slot,
                           protocol->type);
  return g_strdup_printf("%s does not visit '%s', which '%s' owns: a cycle closed through %s is never freed",
                         protocol->function, protocol->slot, protocol->type, protocol->way);
}

const struct rule rule_traverse_incomplete = {
    .id = "traverse-incomplete",
    .summary = "the traverse function does not visit an owned slot, its base, or the type of a heap type",
    .describe = describe,
    .explanation = "# traverse-incomplete\n"
                   "\n"
                   "A type's `tp_traverse` leaves out a slot that the object owns: a field that `tp_dealloc` "
                   "or `tp_clear`\n"
                   "releases, a writable attribute, the instance dict, what a base type owns, or (since "
                   "Python 3.9) the type of an\n"
                   "instance of a heap type.\n"
                   "\n"
                   "## Why it leaks\n"
                   "\n"
                   "The collector subtracts the claims it is told of. The claim through the slot that is "
                   "left out looks like one\n"
                   "from outside, so what it leads to stays alive, with every cycle through it.\n"
                   "\n"
                   "## Example\n"
                   "\n"
                   "    static int Thing_traverse(Thing *self, visitproc visit, void *arg) {\n"
                   "        Py_VISIT(self->callback);            /* and self->error_handler? */\n"
                   "        return 0;\n"
                   "    }\n"
                   "\n"
                   "## How to fix it\n"
                   "\n"
                   "- Add the line that the finding names, `Py_VISIT(self->error_handler);`.\n"
                   "- A subtype calls its base's traverse function, or visits the base's slots itself.\n"
                   "- A heap type adds `Py_VISIT(Py_TYPE(self));`.\n"
                   "- In visits written by hand return when the result is *not* zero: `if (!(r = visit(x, "
                   "arg))) return r;`\n"
                   "  ends the traversal after the first success.\n"
                   "\n"
                   "Slots that only ever hold str, int or other objects that hold nothing are no edges and "
                   "are not reported.\n",
};
