/* Shapes: how objects of a type lie in memory, and which of their slots hold what. From the database.
 * SPDX-License-Identifier: MIT */
#ifndef VALIDATE_SHAPES_H
#define VALIDATE_SHAPES_H

#include "db/db.h"
#include "db/facts.h"

#define STEP_MOST 3
#define STEP_LENGTHS 4

enum hop_kind {
  HOP_FIELD,  /* a pointer in the record */
  HOP_ARRAY,  /* elements in the record */
  HOP_BUFFER, /* a pointer to a block of elements */
  HOP_LIST    /* a pointer to the first of records that point to their next */
};

struct length_field {
  int64_t offset;
  unsigned size_bytes;
};

struct path_step { /* one memory block further */
  enum hop_kind kind;
  int64_t offset;        /* of the pointer or of the first element */
  int64_t stride, inner; /* of an element, and of the pointer in it; LIST: inner is the offset of `next` */
  int64_t length;        /* ARRAY: elements there are */
  struct length_field lengths[STEP_LENGTHS]; /* the least of them bounds how many are used */
  unsigned length_count;
};

enum slot_use {
  SLOT_COUNTED,
  SLOT_GUARDED, /* counted when a function beside it releases it */
  SLOT_UNCOUNTED
};

struct shape_slot {
  const char *name; /* as findings spell it: `struct node.child` */
  enum slot_use use;
  unsigned depth;
  struct path_step steps[STEP_MOST]; /* the last one's pointer is the slot */
};

struct layout;
struct shape {
  const char *name;
  const struct fact_type *record; /* NULL: only a layout of ours */
  int64_t size_bytes;
  int64_t count_offset; /* -1: not counted */
  unsigned count_bytes;
  bool is_gobject;             /* begins with a GObject */
  const struct layout *layout; /* or NULL */
  const char *release;         /* plain function name, or NULL */
  GArray *slots;               /* struct shape_slot */
};

struct site {       /* a call that returns a fresh object */
  const char *file; /* as stored */
  unsigned line, column;
  const char *type;
  int64_t size_bytes;
};

struct shapes {
  struct facts *facts;
  GHashTable *records;  /* key and plain name -> struct fact_type *; an ambiguous name: none */
  GHashTable *types;    /* name -> struct type_row * */
  GHashTable *slots;    /* holder type -> GPtrArray of struct slot_row */
  GHashTable *shapes;   /* name -> struct shape * */
  GPtrArray *sites;     /* struct site * */
  GHashTable *releases; /* plain function name: releases something */
  GHashTable *sources;  /* file -> GPtrArray of the hashes it was analysed with */
  GHashTable *states;   /* file of a site -> 1: it changed since, -1: it did not; filled as it is asked */
  GStringChunk *strings;
};

struct type_row {
  const char *name, *kind, *count_field, *release;
};
struct slot_row {
  const char *path; /* after `type.` */
  enum slot_use use;
};

struct shapes *shapes_load(struct db *db); /* NULL: logged */
void shapes_destroy(struct shapes *shapes);
const struct shape *shapes_find(struct shapes *shapes, const char *type); /* NULL: its memory is not known */

/* ---- source_state.c ---- */
int shapes_take_source(const struct db_row *row, void *arg); /* path, hash */
/* Is the file no longer what was analysed? Then its lines say nothing; logged once. `file`: of a site. */
bool shapes_is_changed(struct shapes *shapes, const char *root, const char *file);

/* ---- shape_path.c ---- */
const struct fact_type *shapes_record(const struct shapes *shapes,
                                      const char *typeref); /* NULL unless a known record */
bool shape_path_resolve(const struct shapes *shapes, const struct fact_type *record, const char *path,
                        struct shape_slot *slot); /* false: not at a place that can be computed */
/* Offset and size of a number such as a count; false: none. */
bool shape_find_number(const struct shapes *shapes, const struct fact_type *record, const char *path,
                       struct length_field *number);

#endif
