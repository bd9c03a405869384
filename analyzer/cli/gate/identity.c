/* Identities and how those of two runs are matched.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/gate/identity.h"

#include "rules/checks/edges.h"

#include <string.h>

const char *identity_state_name(enum identity_state state) {
  static const char *const names[] = {"new", "unchanged", "updated", "absent"};
  return names[state];
}

struct identity *identity_create(const char *fingerprint, const char *rule) {
  struct identity *identity = g_new0(struct identity, 1);
  identity->fingerprint = g_strdup(fingerprint);
  identity->rule = g_strdup(rule);
  identity->edges = g_ptr_array_new_with_free_func(g_free);
  identity->severity = identity->confidence = -1;
  return identity;
}

void identity_destroy(struct identity *identity) {
  if (!identity)
    return;
  g_free(identity->fingerprint);
  g_free(identity->rule);
  g_free(identity->path);
  g_free(identity->message);
  g_ptr_array_unref(identity->edges);
  g_free(identity);
}

GPtrArray *identity_list_create(void) {
  return g_ptr_array_new_with_free_func((GDestroyNotify)identity_destroy);
}

static char *spell_edge(const struct report_edge *edge) {
  g_autofree char *slot = edges_name_without_files(edge->slot ? edge->slot : "?");
  g_autofree char *held = edges_name_without_files(edge->held ? edge->held : "?");
  g_autofree char *function = edges_name_without_files(edge->place.function ? edge->place.function : "-");
  return g_strdup_printf("%s > %s @ %s", slot, held, function);
}

struct identity *identity_of_finding(const struct report_finding *finding) {
  struct identity *identity =
      identity_create(finding->fingerprint ? finding->fingerprint : "", finding->rule ? finding->rule : "");
  identity->path = g_strdup(finding->place.file ? finding->place.file : "");
  identity->message = g_strdup(finding->message);
  identity->line = finding->place.line;
  identity->severity = (int)finding->severity;
  identity->confidence = (int)finding->confidence;
  for (guint i = 0; i < finding->edges->len; i++)
    g_ptr_array_add(identity->edges, spell_edge(&g_array_index(finding->edges, struct report_edge, i)));
  return identity;
}

static void pair(struct identity *before, struct identity *after, enum identity_state state) {
  before->partner = after;
  before->state = state;
  after->partner = before;
  after->state = state;
}

static void match_equal(GPtrArray *before, GPtrArray *after) {
  g_autoptr(GHashTable) known = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < before->len; i++) {
    struct identity *identity = before->pdata[i];
    g_hash_table_insert(known, identity->fingerprint, identity);
  }
  for (guint i = 0; i < after->len; i++) {
    struct identity *identity = after->pdata[i];
    struct identity *old = g_hash_table_lookup(known, identity->fingerprint);
    if (old && !old->partner)
      pair(old, identity, IDENTITY_UNCHANGED);
  }
}

/* The edge without the function of its store. */
static char *without_function(const char *edge) {
  const char *at = g_strrstr(edge, " @ ");
  return g_strndup(edge, at ? (gsize)(at - edge) : strlen(edge));
}

static bool is_same_edge(const char *left, const char *right, bool is_function_counted) {
  if (is_function_counted)
    return strcmp(left, right) == 0;
  g_autofree char *one = without_function(left);
  g_autofree char *other = without_function(right);
  return strcmp(one, other) == 0;
}

/* How many edges both have; each counts once. A cycle has twelve at most. */
static guint count_common(const GPtrArray *left, const GPtrArray *right, bool is_function_counted) {
  guint64 used = 0;
  guint count = 0;
  for (guint i = 0; i < left->len; i++)
    for (guint k = 0; k < MIN(right->len, 64); k++) {
      bool is_free = !(used & (G_GUINT64_CONSTANT(1) << k));
      if (!is_free || !is_same_edge(left->pdata[i], right->pdata[k], is_function_counted))
        continue;
      used |= G_GUINT64_CONSTANT(1) << k;
      count++;
      break;
    }
  return count;
}

static bool is_updated(const struct identity *before, const struct identity *after) {
  guint one = before->edges->len, other = after->edges->len;
  if (strcmp(before->rule, after->rule) != 0 || one == 0 || other == 0)
    return false;
  if (one == other)
    return count_common(before->edges, after->edges, false) == one;
  if (MAX(one, other) - MIN(one, other) != 1)
    return false;
  /* An edge that became two, or two that became one: the others are where they were. */
  return count_common(before->edges, after->edges, true) >= MAX(MIN(one, other) - 1, 1);
}

void identity_match(GPtrArray *before, GPtrArray *after) {
  match_equal(before, after);
  for (guint i = 0; i < after->len; i++) {
    struct identity *identity = after->pdata[i];
    for (guint k = 0; k < before->len && !identity->partner; k++) {
      struct identity *old = before->pdata[k];
      if (!old->partner && is_updated(old, identity))
        pair(old, identity, IDENTITY_UPDATED);
    }
  }
  for (guint k = 0; k < before->len; k++) {
    struct identity *old = before->pdata[k];
    if (!old->partner)
      old->state = IDENTITY_ABSENT;
  }
}
