/* --version.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/version.h"

#include "analyzer/cli/command.h"
#include "analyzer/frontend/frontend.h"

#include "revision.h" /* written by the build */

#include <jansson.h>
#include <stdlib.h>

#ifndef VERSION_SQLITE
#define VERSION_SQLITE "unknown"
#endif

const char *version_revision(void) {
  return VERSION_REVISION;
}

char *version_text(bool is_json) {
  if (!is_json)
    return g_strdup_printf(
        "cyclecheck %s (revision %s)\n%s\nSQLite %s, JSON %s, fingerprints %s, IR %d, facts %d\n",
        VERSION_TOOL, VERSION_REVISION, frontend_libclang_version(), VERSION_SQLITE, VERSION_JSON_SCHEMA,
        VERSION_FINGERPRINT, IR_VERSION, FACTS_VERSION);
  json_t *object = json_pack("{s:s, s:s, s:s, s:s, s:s, s:s, s:i, s:i}", "version", VERSION_TOOL, "revision",
                             VERSION_REVISION, "libclang", frontend_libclang_version(), "sqlite",
                             VERSION_SQLITE, "schema", VERSION_JSON_SCHEMA, "fingerprint",
                             VERSION_FINGERPRINT, "ir", IR_VERSION, "facts", FACTS_VERSION);
  char *text = json_dumps(object, JSON_INDENT(2));
  char *result = g_strconcat(text, "\n", NULL);
  free(text);
  json_decref(object);
  return result;
}
