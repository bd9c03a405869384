/* A function body or initialiser as a compact array of nodes: one visit by libclang fills it, and
 * everything that follows runs on it.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_NODE_H
#define FRONTEND_NODE_H

#include "analyzer/frontend/unit.h"

enum node_flag {
  NODE_INITIALIZER = 1, /* the initialiser of its parent, a variable */
  NODE_MACRO = 2        /* its first token comes out of a macro expansion */
};

struct node {
  uint16_t kind; /* enum CXCursorKind */
  uint8_t opcode; /* enum CXBinaryOperatorKind or CXUnaryOperatorKind */
  uint8_t flags;
  uint32_t parent, first, next; /* node ids, NO_ID */
  uint32_t type, decl; /* decl of a sizeof: the record whose size it is */
  uint32_t source, start, end;             /* of the expansion */
  uint32_t written_source;                 /* the file the next two are in */
  uint32_t written, written_end;           /* where the token stands in a file: macro arguments keep their place */
  uint32_t spelled_source, spelled;        /* where its text is, a macro's body included */
  union {
    int64_t number;   /* value of a literal or enumerator */
    const char *text; /* string literal; cleanup function of a variable */
    const void *label; /* which C label: clang's statement */
  };
};

struct body {
  GArray *nodes; /* struct node; 0 is the root */
  GArray *stack; /* what the visit is in */
};

struct body *body_create(void);
void body_destroy(struct body *body);
/* Fills unit->body from the statement or expression; the root's parent is NO_ID. */
void body_build(struct unit *unit, CXCursor root);

static inline struct node *node_at(const struct unit *unit, uint32_t id) {
  return &g_array_index(unit->body->nodes, struct node, id);
}
/* Just behind the last node inside: ids of a subtree are contiguous. */
uint32_t node_subtree_end(const struct unit *unit, uint32_t id);
bool node_is_inside(const struct unit *unit, uint32_t id, uint32_t ancestor);
/* The last child, NO_ID without children. */
uint32_t node_last_child(const struct unit *unit, uint32_t id);
unsigned node_count_children(const struct unit *unit, uint32_t id);
uint32_t node_child(const struct unit *unit, uint32_t id, unsigned index);
bool node_is_expression(const struct unit *unit, uint32_t id);
uint32_t node_unwrap(const struct unit *unit, uint32_t id); /* one level of node_strip; itself when there is none */
/* Sees through parentheses, implicit casts and __extension__; and explicit casts too. */
uint32_t node_strip(const struct unit *unit, uint32_t id);
uint32_t node_strip_casts(const struct unit *unit, uint32_t id);
/* An implicit conversion: unexposed, one child, and no va_arg. */
bool node_is_conversion(const struct unit *unit, uint32_t id);
bool node_is_offsetof(const struct unit *unit, uint32_t id);
bool node_is_same(const struct unit *unit, uint32_t a, uint32_t b); /* the same expression, written twice */
bool node_constant(const struct unit *unit, uint32_t id, int64_t *value); /* folds integer constants */
bool node_is_null(const struct unit *unit, uint32_t id); /* a constant 0, through casts */
/* The chosen branch of a _Generic. */
uint32_t node_generic_choice(const struct unit *unit, uint32_t id);

#endif
