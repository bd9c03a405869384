/* untrack-missing: the object is not untracked before its slots die.
 * SPDX-License-Identifier: MIT */
#include "rules/checks/edges.h"

static char *describe(const struct protocol *protocol) {
  return g_strdup_printf("%s calls %s while the collector still tracks the dying '%s'", protocol->function,
                         protocol->what, protocol->type);
}

const struct rule rule_untrack_missing = {
    .id = "untrack-missing",
    .summary = "the object is not untracked before its slots die",
    .describe = describe,
    .explanation = "# untrack-missing\n"
                   "\n"
                   "The dealloc function of a collected type releases what the object owns before it "
                   "untracks the object.\n"
                   "\n"
                   "## Why it is wrong\n"
                   "\n"
                   "A release can run any code: another object's finalizer, a weak reference's callback. "
                   "That code can start a\n"
                   "collection, which then traverses an object whose count is zero and whose slots are being "
                   "released: it\n"
                   "crashes, or frees the object twice.\n"
                   "\n"
                   "## Example\n"
                   "\n"
                   "    static void Thing_dealloc(Thing *self) {\n"
                   "        Py_XDECREF(self->callback);          /* may run the collector */\n"
                   "        PyObject_GC_UnTrack(self);\n"
                   "        Py_TYPE(self)->tp_free(self);\n"
                   "    }\n"
                   "\n"
                   "## How to fix it\n"
                   "\n"
                   "- Begin the dealloc function with `PyObject_GC_UnTrack(self);`. A subtype does so before "
                   "it releases its own\n"
                   "  slots and calls its base's dealloc function.\n",
};
