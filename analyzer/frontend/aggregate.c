/* Initialiser lists: which sub-object each value initialises. libclang shows the list as written, so
 * the rules of C11 6.7.9 about the current object are applied here.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/aggregate.h"

#define NESTING_LIMIT 200 /* of lists and elided braces */
#define RANGE_LIMIT 1024  /* elements of `[a ... b] =` that are followed */

struct walk {
  struct unit *unit;
  aggregate_visitor *visit;
  void *arg;
  GArray *path; /* struct aggregate_step */
  guint nesting;
};

static bool is_aggregate(struct unit *unit, uint32_t type) {
  const struct type *at = type_get(unit, type);
  if (at->class == CLASS_RECORD)
    return record_get(unit, at->record) && record_get(unit, at->record)->members->len > 0;
  return at->class == CLASS_ARRAY;
}

bool aggregate_is_list(const struct unit *unit, uint32_t node) {
  return node_at(unit, node_strip(unit, node))->kind == CXCursor_InitListExpr;
}

const struct member *aggregate_member(struct unit *unit, const struct aggregate_step *step) {
  const struct type *type = type_get(unit, step->type);
  const struct record *record = type->class == CLASS_RECORD ? record_get(unit, type->record) : NULL;
  if (!record || step->index < 0 || step->index >= record->members->len)
    return NULL;
  return &g_array_index(record->members, struct member, step->index);
}

static int64_t count_parts(struct unit *unit, uint32_t type) {
  const struct type *at = type_get(unit, type);
  const struct record *record = at->class == CLASS_RECORD ? record_get(unit, at->record) : NULL;
  if (record)
    return record->is_union ? MIN(record->members->len, 1u) : record->members->len;
  return at->count < 0 ? G_MAXINT64 : at->count;
}

static uint32_t part_type(struct unit *unit, const struct aggregate_step *step) {
  const struct member *member = aggregate_member(unit, step);
  return member ? member->type : type_get(unit, step->type)->target;
}

static void push_step(struct walk *walk, uint32_t type, int64_t index) {
  struct aggregate_step step = {type, index};
  g_array_append_val(walk->path, step);
}

static struct aggregate_step *top_step(struct walk *walk) {
  return &g_array_index(walk->path, struct aggregate_step, walk->path->len - 1);
}

/* A whole record or string may initialise an aggregate; anything else goes to its first scalar. */
static bool fills_whole(struct walk *walk, uint32_t type, uint32_t value) {
  uint32_t stripped = node_strip(walk->unit, value);
  const struct node *at = node_at(walk->unit, stripped);
  const struct type *target = type_get(walk->unit, type);
  if (at->kind == CXCursor_InitListExpr || !is_aggregate(walk->unit, type))
    return true;
  if (at->kind == CXCursor_StringLiteral && target->class == CLASS_ARRAY) {
    enum type_class element = type_get(walk->unit, target->target)->class;
    return element == CLASS_CHAR || element == CLASS_INT;
  }
  if (at->kind == CXCursor_CompoundLiteralExpr && target->class == CLASS_ARRAY)
    return type_get(walk->unit, at->type)->class == CLASS_ARRAY;
  return target->class == CLASS_RECORD && at->type == type;
}

static void walk_list(struct walk *walk, uint32_t type, uint32_t list);

/* Braces around a scalar may be empty or hold its value. */
static uint32_t inside_braces(struct walk *walk, uint32_t value) {
  uint32_t stripped = node_strip(walk->unit, value);
  while (node_at(walk->unit, stripped)->kind == CXCursor_InitListExpr &&
         node_at(walk->unit, stripped)->first != NO_ID)
    stripped = node_strip(walk->unit, node_at(walk->unit, stripped)->first);
  return stripped;
}

static void place(struct walk *walk, uint32_t value) {
  uint32_t type = part_type(walk->unit, top_step(walk));
  for (guint i = 0; i < NESTING_LIMIT && !fills_whole(walk, type, value); i++) {
    push_step(walk, type, 0);
    type = part_type(walk->unit, top_step(walk));
  }
  if (!aggregate_is_list(walk->unit, value))
    walk->visit(walk->arg, walk->path, type, value);
  else if (is_aggregate(walk->unit, type))
    walk_list(walk, type, node_strip(walk->unit, value));
  else if (!aggregate_is_list(walk->unit, inside_braces(walk, value)))
    walk->visit(walk->arg, walk->path, type, inside_braces(walk, value));
}

/* To the next sub-object; false when the object is full. */
static bool advance(struct walk *walk, guint base) {
  while (walk->path->len > base) {
    struct aggregate_step *top = top_step(walk);
    if (++top->index < count_parts(walk->unit, top->type))
      return true;
    g_array_set_size(walk->path, walk->path->len - 1);
  }
  return false;
}

static bool is_designation(const struct unit *unit, uint32_t node) {
  const struct node *at = node_at(unit, node);
  return at->kind == CXCursor_UnexposedExpr && type_get(unit, at->type)->class == CLASS_VOID &&
         at->first != NO_ID && node_at(unit, at->first)->next != NO_ID;
}

static bool push_member(struct walk *walk, uint32_t type, uint32_t decl) {
  const struct type *at = type_get(walk->unit, type);
  const struct record *record = at->class == CLASS_RECORD ? record_get(walk->unit, at->record) : NULL;
  for (guint i = 0; record && i < record->members->len; i++) {
    if (g_array_index(record->members, struct member, i).decl != decl)
      continue;
    push_step(walk, type, i);
    return true;
  }
  return false;
}

/* `[a ... b]` and `[a][b]` both show two constants; the text between them differs. */
static bool is_range(const struct unit *unit, uint32_t first, uint32_t second) {
  const struct node *a = node_at(unit, first), *b = node_at(unit, second);
  const struct source *source = source_get(unit, a->spelled_source);
  if (!source || a->spelled_source != b->spelled_source || b->spelled <= a->spelled ||
      b->spelled > source->size)
    return false;
  return g_strstr_len(source->text + a->spelled, b->spelled - a->spelled, "...") != NULL;
}

struct designation {
  uint32_t value;
  int64_t last; /* of a range at the end, else -1 */
};

static bool push_index(struct walk *walk, uint32_t type, uint32_t *step, struct designation *designation) {
  int64_t index = 0;
  uint32_t next = node_at(walk->unit, *step)->next;
  if (type_get(walk->unit, type)->class != CLASS_ARRAY || !node_constant(walk->unit, *step, &index) ||
      index < 0)
    return false;
  push_step(walk, type, index);
  designation->last = -1;
  if (next == designation->value || !is_range(walk->unit, *step, next))
    return true;
  *step = next;
  return node_constant(walk->unit, next, &designation->last);
}

static bool push_designators(struct walk *walk, uint32_t type, uint32_t node,
                             struct designation *designation) {
  designation->value = node_last_child(walk->unit, node);
  designation->last = -1;
  uint32_t step = node_at(walk->unit, node)->first;
  for (; step != designation->value; step = node_at(walk->unit, step)->next) {
    const struct node *at = node_at(walk->unit, step);
    bool is_found = at->kind == CXCursor_MemberRef ? push_member(walk, type, at->decl)
                                                   : push_index(walk, type, &step, designation);
    if (!is_found)
      return false;
    type = part_type(walk->unit, top_step(walk));
  }
  return true;
}

static void place_range(struct walk *walk, const struct designation *designation) {
  guint depth = walk->path->len;
  int64_t first = top_step(walk)->index;
  int64_t last = MIN(MAX(designation->last, first), first + RANGE_LIMIT);
  for (int64_t i = first; i <= last; i++) {
    g_array_set_size(walk->path, depth);
    top_step(walk)->index = i;
    place(walk, designation->value);
  }
  if (designation->last > last) {
    g_array_set_size(walk->path, depth);
    top_step(walk)->index = designation->last;
  }
}

/* The object's first sub-object is current; each value moves on from the one before it. */
static void walk_list(struct walk *walk, uint32_t type, uint32_t list) {
  guint base = walk->path->len;
  if (walk->nesting >= NESTING_LIMIT)
    return;
  walk->nesting++;
  push_step(walk, type, 0);
  bool has_room = count_parts(walk->unit, type) > 0;
  for (uint32_t child = node_at(walk->unit, list)->first; child != NO_ID;
       child = node_at(walk->unit, child)->next) {
    struct designation designation = {child, -1};
    if (is_designation(walk->unit, child)) {
      g_array_set_size(walk->path, base);
      has_room = push_designators(walk, type, child, &designation);
      if (!has_room)
        push_step(walk, type, 0);
    }
    if (!has_room)
      continue;
    place_range(walk, &designation);
    has_room = advance(walk, base);
  }
  g_array_set_size(walk->path, base);
  walk->nesting--;
}

void aggregate_walk(struct unit *unit, uint32_t type, uint32_t list, aggregate_visitor *visit, void *arg) {
  struct walk walk = {.unit = unit, .visit = visit, .arg = arg};
  walk.path = g_array_new(FALSE, FALSE, sizeof(struct aggregate_step));
  walk_list(&walk, type, list);
  g_array_unref(walk.path);
}
