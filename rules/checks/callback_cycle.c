/* callback-cycle: a cycle with an edge that is a callback's data.
 * SPDX-License-Identifier: MIT */
#include "rules/checks/edges.h"

static bool has_callback_edge(const struct cycle *cycle) {
  return edges_include(cycle, VIA_CALLBACK);
}

const struct rule rule_callback_cycle = {
    .id = "callback-cycle",
    .summary = "an object that is kept alive by its own callback: closure, task, source, handler",
    .matches = has_callback_edge,
    .priority = 0,
    .explanation =
        "# callback-cycle\n"
        "\n"
        "A registration (a closure, a signal handler, a task, a timer or an event source) owns the data it\n"
        "will hand to its callback, and that data holds, directly or through others, the object the\n"
        "registration belongs to.\n"
        "\n"
        "## Why it leaks\n"
        "\n"
        "The registration releases its data when it is removed. It is removed when the object it belongs to\n"
        "is finalized. That object is not finalized while the data holds it. The usual form is\n"
        "`ref(self), unref` as user data and destroy function of a callback registered on something that\n"
        "`self` owns.\n"
        "\n"
        "## Example\n"
        "\n"
        "    self->task = g_task_new(self, NULL, done, NULL);   /* a GTask holds its source object */\n"
        "\n"
        "    g_signal_connect_data(self->button, \"clicked\", G_CALLBACK(on_click),\n"
        "                          g_object_ref(self), (GClosureNotify)g_object_unref, 0);\n"
        "\n"
        "## How to fix it\n"
        "\n"
        "- Pass the data without a reference when the registration cannot outlive it: `self, NULL`.\n"
        "- Use the form that watches the object instead of holding it (`g_signal_connect_object`, a\n"
        "  `GWeakRef` as data).\n"
        "- Remove the registration while the object is alive: disconnect in `close` or `stop`, or let a\n"
        "  one-shot callback drop it.\n"
        "\n"
        "A source that a main loop holds until it fires is not a cycle: it is reported as a note with fate\n"
        "rooted.\n",
};
