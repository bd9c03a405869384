/* schema: the tables and the documented views.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/formats/format.h"
#include "db/db.h"

extern const struct command command_schema;

static int run(const struct options *options) {
  if (command_check_arguments(&command_schema, options, 0, 0) != 0)
    return CODE_FAILED;
  g_autoptr(GString) text = g_string_new(db_schema_text());
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
