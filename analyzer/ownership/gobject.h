/* GObject classes: what g_object_new runs, and which slots properties go to.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_GOBJECT_H
#define OWNERSHIP_GOBJECT_H

#include "analyzer/ownership/interpreter.h"

struct class { /* one registered type, found at its g_type_register_* call */
  const char *get_type, *parent; /* names of the functions that return the GTypes; parent may be NULL */
  struct type *instance;
  struct function *instance_init, *set_property, *constructed; /* NULL: none of its own */
  GHashTable *properties; /* name -> number + 1 */
};

/* get_type name -> struct class *, owned by the table. */
GHashTable *gobject_find_classes(const struct program *program);
/* The class whose get_type made this value, NULL unknown. */
const struct class *gobject_class_of_value(const struct program *program, const struct body *body,
                                           uint32_t value);
const struct class *gobject_class_of_type(const struct program *program, const struct type *type);
/* Runs instance_init base to derived, properties, constructed on a new object of the call being run. */
void gobject_construct(struct frame *frame, struct state *state, const struct class *class, uint32_t object,
                       const GArray *arguments);
/* g_object_set and the like: name and value pairs from `first` on. */
void gobject_set_properties(struct frame *frame, struct state *state, uint32_t object,
                            const GArray *arguments, guint first);

#endif
