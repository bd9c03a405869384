/* From a told cycle to a finding: fate, severity, the edge to weaken, one entry however often it is seen.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/outcome.h"
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

static const struct link *link_at(const struct story *story, guint position) {
  return &g_array_index(story->links, struct link, position);
}

static bool is_proved(const struct story *story, const struct link *link) {
  return link->slot->via != VIA_STORE || link->slot->api ||
         slot_is_proved(story->analysis, story->state, link->slot->object, link->slot->offset);
}

/* Assumptions that the conclusion rests on (ANALYSIS.md 6): each lowers severity by a step. */
static unsigned assumptions(const struct story *story) {
  bool has_unknown = false, has_claim_only = false;
  for (guint i = 0; i < story->links->len; i++) {
    const struct link *link = link_at(story, i);
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
  cycle->severity = closed == CLOSED_EXIT   ? SEVERITY_ERROR
                    : closed == CLOSED_KEPT ? SEVERITY_WARNING
                                            : SEVERITY_NOTE;
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

static GArray *slots_of(const struct story *story) {
  GArray *slots = g_array_new(FALSE, FALSE, sizeof(struct slot_key));
  for (guint i = 0; i < story->links->len; i++) {
    struct slot_key key;
    if (slot_key_of(story->state, link_at(story, i)->store, &key))
      g_array_append_val(slots, key);
  }
  return slots;
}

void finding_add(struct frame *frame, const struct state *state, const struct abstract_cycle *abstract,
                 enum closed closed) {
  struct story story;
  if (!story_begin(&story, frame, state, abstract))
    return;
  story_tell(&story, closed);
  judge(&story, closed);
  propose_fix(&story);
  struct candidate *candidate = g_new0(struct candidate, 1);
  *candidate = (struct candidate){.cycle = story.cycle,
                                  .closed = closed,
                                  .path = outcome_path(state, abstract),
                                  .slots = slots_of(&story)};
  struct place occurrence = story.closing->store ? story.closing->store->place : story.cycle->place;
  outcomes_add(frame->analysis, candidate, &occurrence);
  story_finish(&story);
}
