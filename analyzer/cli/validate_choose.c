/* Which findings are meant.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/validate.h"

#include "analyzer/validate/judge.h"

#include <string.h>

#define SHORTEST_PREFIX 4

/* `@ID`, or the beginning of a fingerprint with `:2` for a duplicate. */
static bool is_named(const struct finding_cycle *finding, const char *word) {
  g_autofree char *id = g_strdup_printf("@%" G_GINT64_FORMAT, finding->id);
  const char *digits = g_str_has_prefix(word, "v1:") ? word + strlen("v1:") : word;
  size_t length = strspn(digits, "0123456789abcdef");
  const char *ordinal = strcmp(digits + length, ":1") == 0 ? "" : digits + length;
  const char *own = finding->fingerprint + strcspn(finding->fingerprint, ":");
  own += *own == ':';
  if (strcmp(word, id) == 0)
    return true;
  return length >= SHORTEST_PREFIX && (*ordinal == '\0' || *ordinal == ':') &&
         strncmp(own, digits, length) == 0 && strcmp(own + strcspn(own, ":"), ordinal) == 0;
}

static bool add_named(GPtrArray *chosen, const GPtrArray *findings, const char *word) {
  guint before = chosen->len;
  for (guint i = 0; i < findings->len; i++)
    if (is_named(findings->pdata[i], word))
      g_ptr_array_add(chosen, findings->pdata[i]);
  if (chosen->len == before)
    g_warning("there is no finding '%s', and no such file; 'cyclecheck query findings' lists the findings",
              word);
  if (chosen->len > before + 1)
    g_warning("'%s' is the beginning of %u fingerprints: give more digits", word, chosen->len - before);
  return chosen->len == before + 1;
}

GPtrArray *validate_choose(const GPtrArray *findings, const GPtrArray *words) {
  g_autoptr(GPtrArray) chosen = g_ptr_array_new();
  for (guint i = 0; words->len == 0 && i < findings->len; i++)
    g_ptr_array_add(chosen, findings->pdata[i]);
  for (guint i = 0; i < words->len; i++)
    if (!add_named(chosen, findings, words->pdata[i]))
      return NULL;
  return g_steal_pointer(&chosen);
}
