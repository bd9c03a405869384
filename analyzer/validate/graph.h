/* A recorded heap as a graph of claims: typed blocks are its nodes, owned slots its edges.
 * SPDX-License-Identifier: MIT
 *
 * Everything that is not known counts as alive and keeps alive what it points to: a cycle is only reported
 * when every claim on every object of it is accounted for by a slot of another one. */
#ifndef VALIDATE_GRAPH_H
#define VALIDATE_GRAPH_H

#include "analyzer/validate/heap.h"
#include "analyzer/validate/shapes.h"
#include "analyzer/validate/symbols.h"

struct claims_node {
  uint32_t block;
  const struct shape *shape;
  uint64_t base;   /* offset of the object in its block */
  uint64_t claims; /* its count; 0: not counted */
  bool is_dropped; /* it contradicts its type, so it counts as untyped */
  bool is_alive;
};

struct claims_edge {
  uint32_t from, to;
  const char *slot; /* NULL: a pointer that owns nothing, and keeps alive only what a live holder reaches */
};

struct claims {
  const struct heap *heap;
  struct shapes *shapes;
  struct symbols *symbols;
  GHashTable *sites; /* "line" -> GPtrArray of struct site *, by canonical file and line */
  const char *root;
  GArray *nodes;       /* struct claims_node */
  int32_t *node_of;    /* per block: its node, or -1 */
  int32_t *part_of;    /* per block: the node that it is memory of, -1 none, -2 claimed by two */
  GArray *edges;       /* struct claims_edge, by `from` once claims_judge() ran */
  guint *first_edge;   /* per node, and one more */
  GHashTable *covered; /* addresses of the words that slots account for */
  GHashTable *made;    /* types of which an object was made at all, dead ones included */
  GHashTable *typed,
      *unfit;        /* of which a live block was recognised; was at the right call but looked wrong */
  uint64_t *outside; /* per node: claims by untyped blocks */
};

struct claims *claims_create(const struct heap *heap, struct shapes *shapes,
                             const char *root); /* NULL: logged */
void claims_destroy(struct claims *graph);
int claims_judge(struct claims *graph); /* sets is_alive; -1: out of memory, logged */

static inline struct claims_node *claims_node(const struct claims *graph, uint64_t index) {
  return &g_array_index(graph->nodes, struct claims_node, index);
}

/* ---- typing.c ---- */
void claims_type_blocks(struct claims *graph);

/* ---- slots.c ---- */
void claims_add_slots(struct claims *graph, uint32_t node); /* edges of its owned slots; marks parts */
void claims_add_pointers(struct claims *graph);             /* everything else that looks like a pointer */

/* ---- elements.c: library containers ---- */
void claims_add_elements(struct claims *graph, uint32_t node);

/* What both use. `address`: of the word. */
void claims_add_held(struct claims *graph, uint32_t node, const char *slot, uint64_t address, uint64_t value);
/* The block that begins at `value`, made a part of the node; -1: there is none, or it is something else's. */
int64_t claims_take_part(struct claims *graph, uint32_t node, uint64_t value);
bool claims_is_release(struct claims *graph, uint64_t function);

#endif
