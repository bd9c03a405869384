/* From a cycle in an abstract heap to what people read: edges, steps, fate, severity.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/judge.h"

#include "analyzer/ownership/limits.h"

#include <string.h>

struct story { /* one cycle being told */
  struct frame *frame;
  struct analysis *analysis;
  const struct state *state;
  const struct abstract_cycle *abstract;
  struct cycle *cycle;
  const char **names; /* object -> how people call it */
};

static const char *keep(struct analysis *analysis, const char *text) {
  return text ? g_string_chunk_insert_const(analysis->results->strings, text) : NULL;
}

static const struct cell *cell_of(const struct story *story, guint position) {
  guint index = g_array_index(story->abstract->cells, guint, position);
  return &g_array_index(story->state->cells, struct cell, index);
}

static const struct origin *innermost(const struct origin *origin) {
  while (origin && origin->inner)
    origin = origin->inner;
  return origin;
}

static struct place place_of(const struct origin *origin) {
  const struct origin *last = innermost(origin);
  return last ? last->place : (struct place){0};
}

const char *slot_spelling(struct analysis *analysis, const struct object *holder, int32_t offset) {
  const char *type = holder->type ? holder->type->name : holder->kind == OBJECT_GLOBAL ? holder->name : "?";
  const char *synthetic = slot_synthetic_name(analysis->slots, offset);
  g_autofree char *spelled = NULL;
  if (synthetic) {
    spelled = g_strconcat(type, ".", synthetic, NULL);
  } else {
    const char *suffix = offset_is_many(offset) ? "[]" : "";
    const char *prefix = offset >= SLOT_PRIVATE ? "priv." : "";
    int32_t plain = offset % SLOT_PRIVATE % SLOT_MANY;
    const char *slot = program_slot_name(analysis->program, holder->type, plain);
    if (g_str_has_suffix(slot, "[]"))
      suffix = "";
    spelled = g_strconcat(type, ".", prefix, slot, suffix, NULL);
  }
  return keep(analysis, spelled);
}

static const char *type_name(const struct object *object) {
  return object->type ? object->type->name : object->kind == OBJECT_GLOBAL ? object->name : "object";
}

/* A variable's name when only one object of the cycle has it, else the type. */
static void name_objects(struct story *story) {
  guint count = story->abstract->cells->len;
  for (guint i = 0; i < count; i++) {
    uint32_t own = cell_of(story, i)->object;
    const char *name = state_object(story->state, own)->name;
    for (guint k = 0; name && k < count; k++) {
      uint32_t other = cell_of(story, k)->object;
      const char *rival = state_object(story->state, other)->name;
      if (other != own && rival && strcmp(rival, name) == 0)
        name = NULL;
    }
    story->names[own] = name;
  }
}

static const char *spell_object(const struct story *story, uint32_t index) {
  return story->names[index] ? story->names[index] : type_name(state_object(story->state, index));
}

static void add_step(struct story *story, enum step_kind kind, struct place place, const char *format, ...)
    G_GNUC_PRINTF(4, 5);

static void add_step(struct story *story, enum step_kind kind, struct place place, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  struct cycle_step step = {.kind = kind, .place = place, .message = keep(story->analysis, message)};
  g_array_append_val(story->cycle->steps, step);
}

static GArray *call_chain(const struct origin *origin) {
  GArray *chain = g_array_new(FALSE, FALSE, sizeof(struct place));
  for (; origin && origin->inner && chain->len < LIMIT_CALL_DEPTH; origin = origin->inner)
    g_array_append_val(chain, origin->place);
  return chain;
}

static bool is_collected(const struct object *object) {
  return object->type && (object->type->flags & TYPE_COLLECTED);
}

static const char *slot_only(const char *spelled) {
  const char *dot = strchr(spelled, '.');
  return dot ? dot + 1 : spelled;
}

static void add_edge(struct story *story, guint position) {
  const struct cell *cell = cell_of(story, position);
  const struct object *holder = state_object(story->state, cell->object);
  const struct object *held = state_object(story->state, cell->value.object);
  struct cycle_edge edge = {.holder = keep(story->analysis, type_name(holder)),
                            .slot = slot_spelling(story->analysis, holder, cell->offset),
                            .held = keep(story->analysis, type_name(held)),
                            .holder_name = keep(story->analysis, story->names[cell->object]),
                            .held_name = keep(story->analysis, story->names[cell->value.object]),
                            .strength = cell->is_ambiguous ? STRENGTH_UNKNOWN : STRENGTH_STRONG,
                            .via = cell->via,
                            .api = cell->via == VIA_STORE ? NULL : cell->api,
                            .store = place_of(cell->store),
                            .call_chain = call_chain(cell->store)};
  edge.is_closing = g_array_index(story->abstract->cells, guint, position) == story->abstract->closing;
  bool is_modelled = cell->via == VIA_CONTAINER && slot_synthetic_name(story->analysis->slots, cell->offset);
  edge.is_traversed = edge.is_cleared = is_collected(holder) && is_modelled;
  g_array_append_val(story->cycle->edges, edge);
  if (edge.is_closing)
    story->cycle->place = edge.store;
}

static int compare_cells(const void *a, const void *b, void *data) {
  const struct story *story = data;
  uint32_t left = cell_of(story, *(const guint *)a)->event, right = cell_of(story, *(const guint *)b)->event;
  return left < right ? -1 : left > right;
}

static void add_calls(struct story *story, const struct origin *origin) {
  for (unsigned depth = 0; origin && origin->inner && depth < LIMIT_CALL_DEPTH; depth++) {
    if (origin->what)
      add_step(story, STEP_CALL, origin->place, "'%s' is called here", origin->what);
    origin = origin->inner;
  }
}

static void add_stores(struct story *story) {
  g_autoptr(GArray) order = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint i = 0; i < story->abstract->cells->len; i++)
    g_array_append_val(order, i);
  g_array_sort_with_data(order, compare_cells, story);
  for (guint i = 0; i < order->len; i++) {
    guint position = g_array_index(order, guint, i);
    const struct cell *cell = cell_of(story, position);
    const struct cycle_edge *edge = &g_array_index(story->cycle->edges, struct cycle_edge, position);
    add_calls(story, cell->store);
    add_step(story, STEP_STORE, place_of(cell->store), "'%s' takes a reference to '%s' here, through its %s",
             spell_object(story, cell->object), spell_object(story, cell->value.object),
             slot_only(edge->slot));
  }
}

/* The objects of the cycle whose outside claims ended, and the last of these places. */
static uint32_t add_releases(struct story *story) {
  uint32_t last = cell_of(story, 0)->object;
  const struct origin *seen = NULL;
  for (guint i = 0; i < story->abstract->cells->len; i++) {
    uint32_t index = cell_of(story, i)->object;
    const struct origin *released = state_object(story->state, index)->released;
    if (!released)
      continue;
    bool is_later = !seen || released->place.line > seen->place.line ||
                    (released->place.line == seen->place.line && released->place.column > seen->place.column);
    if (is_later) {
      if (seen)
        add_step(story, STEP_RELEASE, seen->place, "an outside claim on '%s' ends here",
                 spell_object(story, last));
      seen = released;
      last = index;
    } else {
      add_step(story, STEP_RELEASE, released->place, "an outside claim on '%s' ends here",
               spell_object(story, index));
    }
  }
  return last;
}

static const struct cycle_edge *edge_into(const struct story *story, uint32_t object) {
  for (guint i = 0; i < story->abstract->cells->len; i++)
    if (cell_of(story, i)->value.object == object)
      return &g_array_index(story->cycle->edges, struct cycle_edge, i);
  return &g_array_index(story->cycle->edges, struct cycle_edge, 0);
}

static void conclude(struct story *story, enum closed closed) {
  uint32_t last = add_releases(story);
  const struct cycle_edge *into = edge_into(story, last);
  const char *holder = into->holder_name ? into->holder_name : into->holder;
  g_autofree char *held = g_strdup_printf("'%s' is held by %s.%s and by nobody else",
                                          spell_object(story, last), holder, slot_only(into->slot));
  story->cycle->conclusion = keep(story->analysis, held);
  const struct origin *released = state_object(story->state, last)->released;
  struct place place = released ? released->place : story->cycle->place;
  if (closed == CLOSED_EXIT && released)
    add_step(story, STEP_CONCLUSION, place, "the last outside claim on '%s' ends here; %s",
             spell_object(story, last), held);
  else if (closed == CLOSED_EXIT)
    add_step(story, STEP_CONCLUSION, place, "no outside claim is left when '%s' returns; %s",
             story->frame->function->name, held);
  else if (closed == CLOSED_ROOTED)
    add_step(story, STEP_CONCLUSION, story->cycle->place,
             "the cycle is reachable from a global that keeps it alive");
  else
    add_step(story, STEP_CONCLUSION, story->cycle->place,
             "once the outside claims on '%s' are gone, it is held by %s.%s and by nobody else",
             spell_object(story, last), holder, slot_only(into->slot));
}

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

/* Assumptions that the conclusion rests on (ANALYSIS.md 6): each lowers severity by a step. */
static unsigned assumptions(const struct story *story) {
  unsigned count = story->frame->function->is_truncated ? 1 : 0;
  uint32_t closing = g_array_index(story->state->cells, struct cell, story->abstract->closing).event;
  bool has_unknown = false, has_claim_only = false;
  for (guint i = 0; i < story->abstract->cells->len; i++) {
    const struct cell *cell = cell_of(story, i);
    const struct object *holder = state_object(story->state, cell->object);
    has_unknown |= holder->unknown_at > closing;
    bool is_proved =
        cell->via != VIA_STORE || cell->api || slot_release(holder, cell->offset) || !holder->type;
    has_claim_only |= !is_proved;
  }
  return count + has_unknown + has_claim_only;
}

static bool has_ambiguous(const struct story *story) {
  for (guint i = 0; i < story->abstract->cells->len; i++)
    if (cell_of(story, i)->is_ambiguous)
      return true;
  return false;
}

static void judge(struct story *story, enum closed closed) {
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
  if (has_ambiguous(story))
    cycle->confidence = CONFIDENCE_LOW;
}

/* The back pointer: the edge whose held object made or holds the holder first. */
static void propose_fix(struct story *story) {
  for (guint i = 0; i < story->cycle->edges->len; i++) {
    struct cycle_edge *edge = &g_array_index(story->cycle->edges, struct cycle_edge, i);
    if (!edge->is_closing || story->cycle->fate == FATE_COLLECTED_LATE)
      continue;
    edge->is_weaken = true;
    const char *holder = edge->holder_name ? edge->holder_name : edge->holder;
    g_autofree char *fix = NULL;
    if (edge->via == VIA_CALLBACK)
      fix = g_strdup_printf("register without a claim on the data, or disconnect before '%s' is released",
                            holder);
    else if (edge->via == VIA_CONTAINER)
      fix = g_strdup_printf("remove it from '%s' before the last outside claim is released", holder);
    else
      fix = g_strdup_printf("store %s without taking a reference, and do not release it with '%s'",
                            edge->slot, holder);
    story->cycle->fix = keep(story->analysis, fix);
  }
}

static char *signature(const struct story *story) {
  g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < story->cycle->edges->len; i++) {
    const struct cycle_edge *edge = &g_array_index(story->cycle->edges, struct cycle_edge, i);
    g_ptr_array_add(parts, g_strdup_printf("%s|%s|%s:%u:%u", edge->slot, edge->held,
                                           edge->store.file ? edge->store.file : "", edge->store.line,
                                           edge->store.column));
  }
  char *best = NULL;
  for (guint shift = 0; shift < parts->len; shift++) {
    GString *rotation = g_string_new(NULL);
    for (guint i = 0; i < parts->len; i++)
      g_string_append_printf(rotation, "%s;", (char *)g_ptr_array_index(parts, (i + shift) % parts->len));
    char *candidate = g_string_free(rotation, FALSE);
    if (!best || strcmp(candidate, best) < 0) {
      g_free(best);
      best = candidate;
    } else {
      g_free(candidate);
    }
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

/* Where this function made the cycle: the outermost place of the closing store. */
static struct place occurrence_of(const struct story *story) {
  const struct origin *store =
      g_array_index(story->state->cells, struct cell, story->abstract->closing).store;
  return store ? store->place : story->cycle->place;
}

static void merge(struct analysis *analysis, struct story *story, char *key) {
  struct place occurrence = occurrence_of(story);
  struct cycle *known = g_hash_table_lookup(analysis->cycles, key);
  struct cycle *own = story->cycle;
  if (!known) {
    g_array_append_val(own->occurrences, occurrence);
    g_hash_table_insert(analysis->cycles, key, own);
    g_ptr_array_add(analysis->results->cycles, own);
    return;
  }
  if (!has_occurrence(known, &occurrence))
    g_array_append_val(known->occurrences, occurrence);
  bool is_worse = own->severity < known->severity ||
                  (own->severity == known->severity && own->confidence < known->confidence);
  if (is_worse) { /* the finding takes the worst outcome */
    GArray *occurrences = known->occurrences;
    struct cycle swap = *known;
    *known = *own;
    *own = swap;
    GArray *rest = known->occurrences;
    known->occurrences = occurrences;
    own->occurrences = rest;
  }
  cycle_destroy(own);
  g_free(key);
}

void finding_add(struct frame *frame, const struct state *state, const struct abstract_cycle *abstract,
                 enum closed closed) {
  struct story story = {.frame = frame, .analysis = frame->analysis, .state = state, .abstract = abstract};
  story.cycle = cycle_create();
  story.names = g_new0(const char *, state->objects->len + 1);
  name_objects(&story);
  for (guint i = 0; i < abstract->cells->len; i++)
    add_edge(&story, i);
  add_stores(&story);
  conclude(&story, closed);
  judge(&story, closed);
  propose_fix(&story);
  merge(frame->analysis, &story, signature(&story));
  g_free(story.names);
}
