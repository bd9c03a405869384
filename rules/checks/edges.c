/* Questions about a cycle's edges that rules share.
 * SPDX-License-Identifier: MIT */
#include "rules/checks/edges.h"

#include <string.h>

bool edges_include(const struct cycle *cycle, enum edge_via via) {
  for (guint i = 0; i < cycle->edges->len; i++)
    if (g_array_index(cycle->edges, struct cycle_edge, i).via == via)
      return true;
  return false;
}

const struct cycle_edge *edges_closing(const struct cycle *cycle) {
  for (guint i = 0; i < cycle->edges->len; i++) {
    const struct cycle_edge *edge = &g_array_index(cycle->edges, struct cycle_edge, i);
    if (edge->is_closing)
      return edge;
  }
  return &g_array_index(cycle->edges, struct cycle_edge, cycle->edges->len - 1);
}

static const char *skip_kind(const char *type) {
  if (g_str_has_prefix(type, "struct "))
    return type + strlen("struct ");
  return g_str_has_prefix(type, "union ") ? type + strlen("union ") : type;
}

const char *edges_slot(const struct cycle_edge *edge) {
  const char *slot = edge->slot ? edge->slot : "?";
  const char *holder = skip_kind(edge->holder ? edge->holder : "");
  const char *rest = skip_kind(slot);
  size_t length = strlen(holder);
  if (length == 0 || strncmp(rest, holder, length) != 0)
    return slot;
  return rest[length] == '.' ? rest + length + 1 : slot;
}
