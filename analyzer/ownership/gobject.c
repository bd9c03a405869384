/* Construction of GObjects: initialisers base to derived, then properties, then constructed.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/gobject.h"

#include "analyzer/ownership/limits.h"

#include <string.h>

#define CLASS_DEPTH 8

static const struct class *parent_of(const struct program *program, const struct class *class) {
  return class->parent ? g_hash_table_lookup(program->classes, class->parent) : NULL;
}

static void run(struct frame *frame, struct state *state, struct function *function, GPtrArray *summary,
                GArray *arguments) {
  if (function && summary && function != frame->function)
    summary_apply_one(frame, state, function, summary, arguments);
}

static void append(GArray *arguments, struct value value) {
  g_array_append_val(arguments, value);
}

static void initialize(struct frame *frame, struct state *state, const struct class *class, uint32_t object) {
  const struct class *chain[CLASS_DEPTH];
  unsigned depth = 0;
  for (; class && depth < CLASS_DEPTH; class = parent_of(frame->analysis->program, class))
    chain[depth++] = class;
  while (depth-- > 0) {
    struct function *init = chain[depth]->instance_init;
    if (!init)
      continue;
    g_autoptr(GArray) arguments = g_array_new(FALSE, TRUE, sizeof(struct value));
    append(arguments, value_address(object, 0));
    append(arguments, (struct value){0});
    run(frame, state, init, init->summary, arguments);
  }
}

/* A GValue that lends the property's value. */
static struct value make_value(struct frame *frame, struct state *state, struct value content) {
  struct object memory = {
      .kind = OBJECT_LOCAL, .index = UINT32_MAX - state->objects->len, .parent = NO_OBJECT};
  uint32_t index = state_add_object(state, memory);
  struct cell cell = {.object = index, .offset = frame->analysis->elements, .value = content};
  state_add_cell(state, &cell);
  return value_address(index, 0);
}

struct property { /* one name and value pair */
  const char *name;
  struct value content;
};

static void set_property(struct frame *frame, struct state *state, const struct class *class, uint32_t object,
                         struct property property) {
  for (unsigned depth = 0; class && depth < CLASS_DEPTH; depth++) {
    int number = GPOINTER_TO_INT(g_hash_table_lookup(class->properties, property.name)) - 1;
    if (number < 0 || !class->set_property) {
      class = parent_of(frame->analysis->program, class);
      continue;
    }
    struct function *function = class->set_property;
    GPtrArray *summary =
        function == frame->function ? NULL : interpreter_specialize(frame->analysis, function, 1, number);
    g_autoptr(GArray) arguments = g_array_new(FALSE, TRUE, sizeof(struct value));
    append(arguments, value_address(object, 0));
    append(arguments, value_number(number));
    append(arguments, make_value(frame, state, property.content));
    append(arguments, (struct value){0});
    run(frame, state, function, summary, arguments);
    return;
  }
}

/* `arguments` without the fixed ones. */
static void set_properties(struct frame *frame, struct state *state, const struct class *class,
                           uint32_t object, const GArray *pairs) {
  for (guint i = 0; class && i + 1 < pairs->len; i += 2) {
    const struct value *name = &g_array_index(pairs, struct value, i);
    if (name->kind != VALUE_STRING || !name->name)
      return;
    struct property property = {name->name, g_array_index(pairs, struct value, i + 1)};
    set_property(frame, state, class, object, property);
  }
}

static GArray *skip(const GArray *arguments, guint count) {
  GArray *rest = g_array_new(FALSE, TRUE, sizeof(struct value));
  for (guint i = count; i < arguments->len; i++)
    append(rest, g_array_index(arguments, struct value, i));
  return rest;
}

void gobject_set_properties(struct frame *frame, struct state *state, uint32_t object,
                            const GArray *arguments, guint first) {
  const struct type *type = state_object(state, object)->type;
  g_autoptr(GArray) pairs = skip(arguments, first);
  set_properties(frame, state, gobject_class_of_type(frame->analysis->program, type), object, pairs);
}

void gobject_construct(struct frame *frame, struct state *state, const struct class *class, uint32_t object,
                       const GArray *arguments) {
  object_refine_type(state_object(state, object), class->instance);
  initialize(frame, state, class, object);
  guint first = 1; /* g_initable_new has a cancellable and an error before the first name */
  while (first < arguments->len && g_array_index(arguments, struct value, first).kind != VALUE_STRING)
    first++;
  g_autoptr(GArray) pairs = skip(arguments, first);
  set_properties(frame, state, class, object, pairs);
  if (!class->constructed)
    return;
  g_autoptr(GArray) self = g_array_new(FALSE, TRUE, sizeof(struct value));
  append(self, value_address(object, 0));
  run(frame, state, class->constructed, class->constructed->summary, self);
}
