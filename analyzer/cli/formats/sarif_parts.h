/* The pieces of a SARIF result.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_SARIF_PARTS_H
#define CLI_SARIF_PARTS_H

#include "analyzer/cli/formats/json_parts.h"

struct sarif_writer {
  const struct report *report;
  GHashTable *hashes; /* path -> GPtrArray of char *: line hashes; NULL array: the file is not there */
};

json_t *sarif_message(const char *text);
json_t *sarif_physical_location(const struct sarif_writer *writer, const struct report_place *place);
json_t *sarif_result(const struct sarif_writer *writer, const struct report_finding *finding, guint rule_index);
json_t *sarif_rules(void); /* tool.driver.rules, in the order of `rules` */

#endif
