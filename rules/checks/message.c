/* The one sentence that names a whole cycle.
 * SPDX-License-Identifier: MIT */
#include "rules/checks/edges.h"

#include <string.h>

/* How a container call is put into words, by a word of its name; the first that fits wins. */
static const struct container_verb {
  const char *word, *phrase;
} container_verbs[] = {
    {"append", "appended to"}, {"prepend", "prepended to"}, {"insert", "inserted into"},
    {"push", "pushed onto"},   {"add", "added to"},         {"put", "put into"},
    {"set", "stored in"},      {NULL, "stored in"},
};

static const char *container_phrase(const char *api) {
  g_autofree char *lower = api ? g_ascii_strdown(api, -1) : g_strdup("");
  const struct container_verb *verb = container_verbs;
  while (verb->word && !strstr(lower, verb->word))
    verb++;
  return verb->phrase;
}

static char *quote(const char *name, const char *type) {
  if (name)
    return g_strdup_printf("'%s'", name);
  return g_strdup_printf("a '%s'", type ? type : "?");
}

static bool is_self_edge(const struct cycle *cycle, const struct cycle_edge *edge) {
  return cycle->edges->len == 1 ||
         (edge->holder_name && edge->held_name && strcmp(edge->holder_name, edge->held_name) == 0);
}

static char *describe_closing(const struct cycle *cycle) {
  const struct cycle_edge *edge = edges_closing(cycle);
  g_autofree char *held = quote(edge->held_name, edge->held);
  g_autofree char *holder = quote(edge->holder_name, edge->holder);
  const char *slot = edges_slot(edge);
  bool is_self = is_self_edge(cycle, edge);
  switch (edge->via) {
  case VIA_CONTAINER:
    return g_strdup_printf("%s is %s %s", held, container_phrase(edge->api), is_self ? "itself" : holder);
  case VIA_CALLBACK:
    if (is_self)
      return g_strdup_printf("%s is kept as callback data by itself, through '%s'", held, slot);
    return g_strdup_printf("%s is kept as callback data by %s", held, holder);
  case VIA_STORE:
    break;
  }
  if (is_self)
    return g_strdup_printf("%s is stored in its own '%s'", held, slot);
  return g_strdup_printf("%s is stored in '%s.%s'", held,
                         edge->holder_name ? edge->holder_name : edge->holder, slot);
}

/* Names of variables are used when they chain: what one edge holds is the holder of the next one, under one
 * name, and different objects have different names. Names taken from several functions rarely do. */
static bool do_names_chain(const GArray *edges) {
  for (guint i = 0; i < edges->len; i++) {
    const struct cycle_edge *edge = &g_array_index(edges, struct cycle_edge, i);
    const struct cycle_edge *next = &g_array_index(edges, struct cycle_edge, (i + 1) % edges->len);
    if (!edge->holder_name || !edge->held_name || !next->holder_name)
      return false;
    if (strcmp(edge->held_name, next->holder_name) != 0)
      return false;
    for (guint k = 0; k < i; k++)
      if (strcmp(g_array_index(edges, struct cycle_edge, k).holder_name, edge->holder_name) == 0)
        return false;
  }
  return true;
}

/* The edges in the order in which they hold one another, the closing one last. */
static guint first_edge(const GArray *edges, const struct cycle_edge *closing) {
  const struct cycle_edge *start = &g_array_index(edges, struct cycle_edge, 0);
  return (guint)(closing - start + 1) % edges->len;
}

char *edges_message(const struct cycle *cycle) {
  const GArray *edges = cycle->edges;
  bool is_named = do_names_chain(edges);
  g_autofree char *closing = describe_closing(cycle);
  GString *text = g_string_new(closing);
  g_string_append(text, ", which closes a reference cycle: ");
  guint first = first_edge(edges, edges_closing(cycle));
  for (guint i = 0; i < edges->len; i++) {
    const struct cycle_edge *edge = &g_array_index(edges, struct cycle_edge, (first + i) % edges->len);
    const char *holder = is_named ? edge->holder_name : edge->holder;
    const char *held = is_named ? edge->held_name : edge->held;
    g_string_append_printf(text, "%s%s.%s -> %s", i ? ", " : "", holder ? holder : "?", edges_slot(edge),
                           held ? held : "?");
  }
  return g_string_free(text, FALSE);
}
