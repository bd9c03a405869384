/* JSON Lines: one finding a line, with the keys of the JSON format.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/formats/json_parts.h"

static void write_jsonl(const struct report *report, const struct format_options *options, GString *out) {
  (void)options;
  for (guint i = 0; i < report->findings->len; i++)
    json_append(out, json_of_finding(report->findings->pdata[i]), JSON_COMPACT);
}

const struct format format_jsonl = {
    .name = "jsonl",
    .summary = "one finding a line, each as in json",
    .write = write_jsonl,
};
