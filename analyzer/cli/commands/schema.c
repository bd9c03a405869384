/* schema: the tables and the documented views.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/formats/format.h"
#include "db/db.h"

extern const struct command command_schema;

/* What joins with what; the views below explain each column. */
static const char diagram[] =
    "-- How the views go together:\n"
    "--\n"
    "--   finding 1 --- * finding_step         finding.id = finding_step.finding_id\n"
    "--     |   1 --- * finding_occurrence\n"
    "--     |   1 --- * validation\n"
    "--     |   1 --- * finding_edge 1 --- * finding_edge_call\n"
    "--     |                |\n"
    "--     |                +-- holder, held: type.name      slot: slot.name, store.slot, ownership.slot\n"
    "--     +-- file, line: source_line      function: function.name\n"
    "--\n"
    "--   type 1 --- * slot (slot.type)          type 1 --- * allocation (allocation.type)\n"
    "--   ownership, store, callback: holder, held and data are type.name\n"
    "--   function 1 --- * store, allocation, callback (by function), call_site (by caller and callee), "
    "api_role\n"
    "--   translation_unit, source_file: by path\n"
    "\n";

static int run(const struct options *options) {
  if (command_check_arguments(&command_schema, options, 0, 0) != 0)
    return CODE_FAILED;
  g_autoptr(GString) text = g_string_new(diagram);
  g_string_append(text, db_schema_text());
  return output_write(NULL, text) == 0 ? CODE_CLEAN : CODE_FAILED;
}

const struct command command_schema = {
    .name = "schema",
    .usage = "",
    .summary = "print the database's tables and documented views",
    .options = OPTIONS_GENERAL,
    .place = 7,
    .run = run,
};
