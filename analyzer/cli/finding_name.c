/* Resolves names of findings.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/finding_name.h"

#include <string.h>

#define LEAST_DIGITS 4

static bool has_name(const struct report_finding *finding, const char *digits, size_t length,
                     const char *ordinal) {
  const char *hash = finding->fingerprint ? strchr(finding->fingerprint, ':') : NULL;
  if (!hash || strncmp(hash + 1, digits, length) != 0)
    return false;
  const char *own = strchr(hash + 1, ':');
  return strcmp(own ? own : "", ordinal) == 0;
}

static const struct report_finding *find_by_id(const struct report *report, const char *text) {
  guint64 id;
  if (!g_ascii_string_to_unsigned(text, 10, 1, G_MAXINT64, &id, NULL))
    return NULL;
  for (guint i = 0; i < report->findings->len; i++) {
    const struct report_finding *finding = report->findings->pdata[i];
    if (finding->id == (gint64)id)
      return finding;
  }
  return NULL;
}

const struct report_finding *finding_by_name(const struct report *report, const char *name) {
  if (*name == '@')
    return find_by_id(report, name + 1);
  const char *digits = g_str_has_prefix(name, "v1:") ? name + strlen("v1:") : name;
  size_t length = strspn(digits, "0123456789abcdef");
  const char *ordinal = strcmp(digits + length, ":1") == 0 ? "" : digits + length;
  const struct report_finding *found = NULL;
  if (length < LEAST_DIGITS || (*ordinal && *ordinal != ':'))
    return NULL;
  for (guint i = 0; i < report->findings->len; i++) {
    const struct report_finding *finding = report->findings->pdata[i];
    if (!has_name(finding, digits, length, ordinal))
      continue;
    if (found)
      return NULL;
    found = finding;
  }
  return found;
}
