/* module-state-untraversed: module state owns references that the module does not visit.
 * SPDX-License-Identifier: MIT */
#include "rules/checks/edges.h"

static char *describe(const struct protocol *protocol) {
  if (protocol->function)
    return g_strdup_printf("%s does not visit %s, which the state of module '%s' owns", protocol->function,
                           protocol->slots, protocol->type);
  return g_strdup_printf("the state of module '%s' owns %s, and the module has no m_traverse", protocol->type,
                         protocol->slots);
}

const struct rule rule_module_state_untraversed = {
    .id = "module-state-untraversed",
    .summary = "module state owns references that the module does not visit",
    .describe = describe,
    .explanation = "# module-state-untraversed\n"
                   "\n"
                   "The state of a module owns objects, and the module's `m_traverse` does not visit them, "
                   "or there is none.\n"
                   "\n"
                   "## Why it leaks\n"
                   "\n"
                   "Types, functions and callbacks that the state holds lead back to the module. Without "
                   "`m_traverse` the\n"
                   "collector cannot see that, and the module stays with all it holds when its interpreter "
                   "ends, or when it is\n"
                   "imported anew.\n"
                   "\n"
                   "## Example\n"
                   "\n"
                   "    struct state { PyTypeObject *thing; };\n"
                   "    static struct PyModuleDef module = {\n"
                   "        PyModuleDef_HEAD_INIT, \"m\", .m_size = sizeof(struct state),    /* no "
                   "m_traverse, m_clear, m_free */\n"
                   "    };\n"
                   "\n"
                   "## How to fix it\n"
                   "\n"
                   "- Add an `m_traverse` that visits and an `m_clear` that clears every object of the "
                   "state, and an `m_free`\n"
                   "  that calls the latter.\n",
};
