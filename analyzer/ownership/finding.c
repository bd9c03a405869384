/* From a told cycle to a finding: fate, severity, the edge to weaken, one entry however often it is seen.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/story.h"

#include <string.h>

static bool is_collected_cycle(const struct cycle *cycle) {
  bool is_cleared = false;
  for (guint i = 0; i < cycle->edges->len; i++) {
    const struct cycle_edge *edge = &g_array_index(cycle->edges, struct cycle_edge, i);
    if (!edge->is_traversed)
      return false;
    is_cleared |= edge->is_cleared;
  }
  return is_cleared;
}

static bool is_proved(const struct story *story, const struct link *link) {
  return link->slot->via != VIA_STORE || link->slot->api ||
         slot_is_proved(story->analysis->program, story->state, link->slot->object, link->slot->offset);
}

/* Assumptions that the conclusion rests on (ANALYSIS.md 6): each lowers severity by a step. */
static unsigned assumptions(const struct story *story) {
  bool has_unknown = false, has_claim_only = false;
  for (guint i = 0; i < story->links->len; i++) {
    const struct link *link = &g_array_index(story->links, struct link, i);
    has_unknown |= state_object(story->state, link->slot->object)->unknown_at > story->closing->event;
    has_claim_only |= !is_proved(story, link);
  }
  return (unsigned)story->frame->function->is_truncated + has_unknown + has_claim_only;
}

static bool has_unknown_edge(const struct cycle *cycle) {
  for (guint i = 0; i < cycle->edges->len; i++)
    if (g_array_index(cycle->edges, struct cycle_edge, i).strength != STRENGTH_STRONG)
      return true;
  return false;
}

static void judge(const struct story *story, enum closed closed) {
  struct cycle *cycle = story->cycle;
  unsigned steps = assumptions(story);
  cycle->fate = closed == CLOSED_ROOTED ? FATE_ROOTED : FATE_LEAKS;
  cycle->severity = closed == CLOSED_EXIT ? SEVERITY_ERROR : SEVERITY_NOTE;
  if (is_collected_cycle(cycle)) {
    cycle->fate = FATE_COLLECTED_LATE;
    cycle->severity = SEVERITY_NOTE;
  }
  cycle->severity = MIN(SEVERITY_NOTE, cycle->severity + steps);
  cycle->confidence = MIN(CONFIDENCE_LOW, CONFIDENCE_HIGH + steps);
  if (has_unknown_edge(cycle))
    cycle->confidence = CONFIDENCE_LOW;
}

static char *fix_text(const struct cycle_edge *edge) {
  const char *holder = edge->holder_name ? edge->holder_name : edge->holder;
  if (edge->via == VIA_CALLBACK)
    return g_strdup_printf("register without a claim on the data, or disconnect before '%s' is released",
                           holder);
  if (edge->via == VIA_CONTAINER)
    return g_strdup_printf("remove it from '%s' before the last outside claim is released", holder);
  return g_strdup_printf("store %s without taking a reference, and do not release it with '%s'", edge->slot,
                         holder);
}

/* The closing store is the back pointer: what it holds was there before it. */
static void propose_fix(const struct story *story) {
  if (story->cycle->fate == FATE_COLLECTED_LATE)
    return;
  for (guint i = 0; i < story->cycle->edges->len; i++) {
    struct cycle_edge *edge = &g_array_index(story->cycle->edges, struct cycle_edge, i);
    if (!edge->is_closing)
      continue;
    edge->is_weaken = true;
    g_autofree char *text = fix_text(edge);
    story->cycle->fix = g_string_chunk_insert_const(story->analysis->results->strings, text);
  }
}

static char *describe_edge(const struct cycle_edge *edge) {
  return g_strdup_printf("%s|%s|%s:%u:%u", edge->slot, edge->held, edge->store.file ? edge->store.file : "",
                         edge->store.line, edge->store.column);
}

/* The same for every rotation of the same edges. */
static char *signature(const struct cycle *cycle) {
  g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < cycle->edges->len; i++)
    g_ptr_array_add(parts, describe_edge(&g_array_index(cycle->edges, struct cycle_edge, i)));
  char *best = NULL;
  for (guint shift = 0; shift < parts->len; shift++) {
    GString *rotation = g_string_new(NULL);
    for (guint i = 0; i < parts->len; i++)
      g_string_append_printf(rotation, "%s;", (char *)g_ptr_array_index(parts, (i + shift) % parts->len));
    char *candidate = g_string_free(rotation, FALSE);
    bool is_less = !best || strcmp(candidate, best) < 0;
    char *worse = is_less ? best : candidate;
    if (is_less)
      best = candidate;
    g_free(worse);
  }
  return best;
}

static bool has_occurrence(const struct cycle *cycle, const struct place *place) {
  for (guint i = 0; i < cycle->occurrences->len; i++) {
    const struct place *known = &g_array_index(cycle->occurrences, struct place, i);
    if (known->line == place->line && known->column == place->column &&
        g_strcmp0(known->file, place->file) == 0)
      return true;
  }
  return false;
}

static bool is_worse(const struct cycle *own, const struct cycle *known) {
  return own->severity < known->severity ||
         (own->severity == known->severity && own->confidence < known->confidence);
}

/* The finding takes the worst outcome; the places where it is made are its occurrences. */
static void add_or_merge(struct analysis *analysis, struct story *story) {
  struct place occurrence = story->closing->store ? story->closing->store->place : story->cycle->place;
  g_autofree char *key = signature(story->cycle);
  struct cycle *known = g_hash_table_lookup(analysis->cycles, key);
  if (!known) {
    g_array_append_val(story->cycle->occurrences, occurrence);
    g_hash_table_insert(analysis->cycles, g_steal_pointer(&key), story->cycle);
    g_ptr_array_add(analysis->results->cycles, story->cycle);
    return;
  }
  if (!has_occurrence(known, &occurrence))
    g_array_append_val(known->occurrences, occurrence);
  if (is_worse(story->cycle, known)) {
    struct cycle swap = *known;
    *known = *story->cycle;
    *story->cycle = swap;
    GArray *none = known->occurrences;
    known->occurrences = swap.occurrences;
    story->cycle->occurrences = none;
  }
  cycle_destroy(story->cycle);
}

void finding_add(struct frame *frame, const struct state *state, const struct abstract_cycle *abstract,
                 enum closed closed) {
  struct story story;
  if (!story_begin(&story, frame, state, abstract))
    return;
  story_tell(&story, closed);
  judge(&story, closed);
  propose_fix(&story);
  add_or_merge(frame->analysis, &story);
  story_finish(&story);
}
