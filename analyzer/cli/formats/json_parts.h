/* JSON values that several formats share.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_JSON_PARTS_H
#define CLI_JSON_PARTS_H

#include "analyzer/cli/report.h"

#include <jansson.h>

json_t *json_text_or_null(const char *text);  /* bytes that are not UTF-8 escaped */
json_t *json_number_or_null(gint64 number);   /* null unless above 0 */
json_t *json_of_finding(const struct report_finding *finding); /* as docs/schema.json describes it */
json_t *json_of_validations(const struct report_finding *finding); /* its `validations` */
json_t *json_of_report(const struct report *report); /* the whole document */
/* Appends the document and a newline; takes ownership of it. */
void json_append(GString *out, json_t *document, size_t flags);

#endif
