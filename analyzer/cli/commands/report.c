/* report: the findings of the last analysis again, from the database alone.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/report.h"
#include "analyzer/cli/command.h"
#include "analyzer/cli/database.h"
#include "analyzer/cli/whole_program.h"

static int run(const struct options *options) {
  if (report_check_options(options) != 0)
    return CODE_FAILED;
  g_autofree char *path = database_find(options);
  if (!path)
    return CODE_FAILED;
  return whole_program_report(path, options, (const char *const *)options->positional->pdata);
}

const struct command command_report = {
    .name = "report",
    .usage = "[PATH...]",
    .summary = "print the findings again, in any format",
    .details =
        "Needs no source tree: the lines shown are kept in the database. PATH limits what is printed.\n"
        "Formats: text, json, jsonl, sarif, html, markdown, github, gitlab, checkstyle, junit, rdjsonl, "
        "plist.\n",
    .options = OPTIONS_OUTPUT | OPTIONS_DATABASE | OPTIONS_ROOT | OPTIONS_REPORT | OPTIONS_GENERAL,
    .place = 5,
    .run = run,
};
