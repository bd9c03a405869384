/* Reads types, slots and allocation sites from the database.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/shapes.h"

#include "analyzer/validate/layouts.h"

#include <string.h>

#define DEEPEST 4  /* structs within structs */
#define WRAPPERS 3 /* releases that call releases */

static const char *intern(struct shapes *shapes, const char *text) {
  return text ? g_string_chunk_insert_const(shapes->strings, text) : NULL;
}

/* `path/of/file.c:name` is called `name` in the program. */
static const char *plain_function(const char *name) {
  const char *colon = name ? strrchr(name, ':') : NULL;
  return colon ? colon + 1 : name;
}

static bool is_same_layout(const struct fact_type *a, const struct fact_type *b) {
  if (a->size_bytes != b->size_bytes || a->fields->len != b->fields->len)
    return false;
  for (guint i = 0; i < a->fields->len; i++) {
    const struct fact_field *left = &g_array_index(a->fields, struct fact_field, i);
    const struct fact_field *right = &g_array_index(b->fields, struct fact_field, i);
    if (left->offset_bits != right->offset_bits || g_strcmp0(left->name, right->name) != 0)
      return false;
  }
  return true;
}

static void index_records(struct shapes *shapes) {
  for (guint i = 0; i < shapes->facts->types->len; i++) {
    struct fact_type *record = shapes->facts->types->pdata[i];
    if (record->size_bytes < 0 || record->fields->len == 0)
      continue;
    g_hash_table_insert(shapes->records, (void *)record->key, record);
    g_autofree char *name = g_strndup(record->key, strcspn(record->key, "@"));
    const char *plain = intern(shapes, name);
    struct fact_type *known = g_hash_table_lookup(shapes->records, plain);
    if (!known && !g_hash_table_contains(shapes->records, plain))
      g_hash_table_insert(shapes->records, (void *)plain, record);
    else if (known && known != record && !is_same_layout(known, record))
      g_hash_table_insert(shapes->records, (void *)plain, NULL); /* two different types of one name */
  }
}

static int take_type(const struct db_row *row, void *arg) {
  struct shapes *shapes = arg;
  struct type_row *type = g_new0(struct type_row, 1);
  type->name = intern(shapes, db_row_text(row, 0));
  type->kind = intern(shapes, db_row_text(row, 1));
  type->count_field = intern(shapes, db_row_text(row, 2));
  type->release = intern(shapes, plain_function(db_row_text(row, 3)));
  g_hash_table_replace(shapes->types, (void *)type->name, type);
  if (type->release)
    g_hash_table_add(shapes->releases, (void *)type->release);
  return 0;
}

static int take_release(const struct db_row *row, void *arg) {
  struct shapes *shapes = arg;
  g_hash_table_add(shapes->releases, (void *)intern(shapes, plain_function(db_row_text(row, 0))));
  return 0;
}

static struct slot_row *find_row(GPtrArray *rows, const char *path) {
  for (guint i = 0; i < rows->len; i++)
    if (strcmp(((struct slot_row *)rows->pdata[i])->path, path) == 0)
      return rows->pdata[i];
  return NULL;
}

/* holder, slot (`holder.path` or `path`), strength, 1 when a finding's edge */
static int take_slot(const struct db_row *row, void *arg) {
  struct shapes *shapes = arg;
  const char *holder = intern(shapes, db_row_text(row, 0)), *slot = db_row_text(row, 1);
  if (!holder || !slot)
    return 0;
  size_t length = strlen(holder);
  if (strncmp(slot, holder, length) == 0 && slot[length] == '.')
    slot += length + 1;
  const char *strength = db_row_text(row, 2);
  bool is_strong = strcmp(strength, "strong") == 0, is_unknown = strcmp(strength, "unknown") == 0;
  GPtrArray *rows = g_hash_table_lookup(shapes->slots, holder);
  if (!rows)
    g_hash_table_insert(shapes->slots, (void *)holder, rows = g_ptr_array_new_with_free_func(g_free));
  struct slot_row *known = find_row(rows, slot);
  if (!known && !is_unknown) {
    known = g_new0(struct slot_row, 1);
    known->path = intern(shapes, slot);
    known->use = is_strong ? SLOT_COUNTED : SLOT_UNCOUNTED;
    g_ptr_array_add(rows, known);
  } else if (!known) {
    known = g_new0(struct slot_row, 1);
    known->path = intern(shapes, slot);
    known->use = SLOT_GUARDED;
    g_ptr_array_add(rows, known);
  }
  return 0;
}

static int take_site(const struct db_row *row, void *arg) {
  struct shapes *shapes = arg;
  struct site *site = g_new0(struct site, 1);
  site->file = intern(shapes, db_row_text(row, 0));
  site->line = (unsigned)db_row_int(row, 1);
  site->column = (unsigned)db_row_int(row, 2);
  site->type = intern(shapes, db_row_text(row, 3));
  site->size_bytes = db_row_is_null(row, 4) ? -1 : db_row_int(row, 4);
  g_ptr_array_add(shapes->sites, site);
  return 0;
}

static int load(struct shapes *shapes, struct db *db) {
  if (db_load_facts(db, shapes->facts) != 0)
    return -1;
  index_records(shapes);
  return db_query(db, "SELECT name, kind, count_field, release FROM type", NULL, take_type, shapes) < 0 ||
                 db_query(db, "SELECT function FROM api_role WHERE role IN ('release', 'frees')", NULL,
                          take_release, shapes) < 0 ||
                 db_query(db, "SELECT type, name, strength FROM slot", NULL, take_slot, shapes) < 0 ||
                 db_query(db, "SELECT holder, slot, strength FROM ownership WHERE slot IS NOT NULL", NULL,
                          take_slot, shapes) < 0 ||
                 db_query(db, "SELECT holder, slot, strength FROM finding_edge WHERE strength = 'strong'",
                          NULL, take_slot, shapes) < 0 ||
                 db_query(db,
                          "SELECT file, line, column, type, size_bytes FROM allocation"
                          " WHERE type IS NOT NULL AND file IS NOT NULL AND line IS NOT NULL",
                          NULL, take_site, shapes) < 0 ||
                 db_query(db, "SELECT path, hash FROM source_file", NULL, shapes_take_source, shapes) < 0
             ? -1
             : 0;
}

static bool calls_release(const struct shapes *shapes, const struct fact_function *function) {
  for (guint i = 0; function->ir && i < function->ir->insns->len; i++) {
    const struct ir_insn *insn = &g_array_index(function->ir->insns, struct ir_insn, i);
    if (insn->op == IR_CALL && insn->name &&
        g_hash_table_contains(shapes->releases, plain_function(insn->name)))
      return true;
  }
  return false;
}

/* `static void unref_data(void *data) { thing_unref(data); }`: what is registered to drop data. */
static void learn_wrappers(struct shapes *shapes) {
  for (int round = 0; round < WRAPPERS; round++)
    for (guint i = 0; i < shapes->facts->functions->len; i++) {
      const struct fact_function *function = shapes->facts->functions->pdata[i];
      if (function->parameters->len == 1 && g_strcmp0(function->result, "void") == 0 &&
          calls_release(shapes, function))
        g_hash_table_add(shapes->releases, (void *)function->name);
    }
}

static void free_shape(void *data) {
  struct shape *shape = data;
  if (shape)
    g_array_unref(shape->slots);
  g_free(shape);
}

static void unref_rows(void *rows) {
  g_ptr_array_unref(rows);
}

struct shapes *shapes_load(struct db *db) {
  struct shapes *shapes = g_new0(struct shapes, 1);
  shapes->facts = facts_create();
  shapes->strings = g_string_chunk_new(4096);
  shapes->records = g_hash_table_new(g_str_hash, g_str_equal);
  shapes->types = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
  shapes->slots = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, unref_rows);
  shapes->shapes = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, free_shape);
  shapes->releases = g_hash_table_new(g_str_hash, g_str_equal);
  shapes->sites = g_ptr_array_new_with_free_func(g_free);
  shapes->sources = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, unref_rows);
  shapes->states = g_hash_table_new(g_str_hash, g_str_equal);
  if (load(shapes, db) == 0) {
    learn_wrappers(shapes);
    return shapes;
  }
  shapes_destroy(shapes);
  return NULL;
}

void shapes_destroy(struct shapes *shapes) {
  if (!shapes)
    return;
  GHashTable *tables[] = {shapes->records,  shapes->types,   shapes->slots, shapes->shapes,
                          shapes->releases, shapes->sources, shapes->states};
  for (size_t i = 0; i < G_N_ELEMENTS(tables); i++)
    g_hash_table_unref(tables[i]);
  g_ptr_array_unref(shapes->sites);
  g_string_chunk_free(shapes->strings);
  facts_destroy(shapes->facts);
  g_free(shapes);
}

static bool has_slot(const struct shape *shape, const char *name) {
  for (guint i = 0; i < shape->slots->len; i++)
    if (strcmp(g_array_index(shape->slots, struct shape_slot, i).name, name) == 0)
      return true;
  return false;
}

/* The slots of `type`, spelled `prefix` + path and placed at `record`. */
static void add_slots(struct shapes *shapes, struct shape *shape, const char *type, const char *prefix) {
  GPtrArray *rows = g_hash_table_lookup(shapes->slots, type);
  for (guint i = 0; rows && i < rows->len; i++) {
    const struct slot_row *row = rows->pdata[i];
    g_autofree char *path = g_strconcat(prefix, row->path, NULL);
    g_autofree char *name = g_strconcat(shape->name, ".", path, NULL);
    struct shape_slot slot = {.use = row->use};
    if (has_slot(shape, name) || !shape_path_resolve(shapes, shape->record, path, &slot))
      continue;
    slot.name = intern(shapes, name);
    g_array_append_val(shape->slots, slot);
  }
}

static void add_count(struct shapes *shapes, struct shape *shape, const char *type, const char *prefix) {
  const struct type_row *row = g_hash_table_lookup(shapes->types, type);
  struct length_field number;
  if (row && row->release && !shape->release)
    shape->release = row->release;
  if (shape->count_offset >= 0 || !row || !row->count_field)
    return;
  g_autofree char *path = g_strconcat(prefix, row->count_field, NULL);
  if (shape_find_number(shapes, shape->record, path, &number)) {
    shape->count_offset = number.offset;
    shape->count_bytes = number.size_bytes;
  }
}

/* What the record itself says, then the records inside it. */
static void fill(struct shapes *shapes, struct shape *shape, const struct fact_type *record,
                 const char *prefix) {
  g_autofree char *plain = g_strndup(record->key, strcspn(record->key, "@"));
  unsigned depth = 0;
  for (const char *c = prefix; *c; c++)
    depth += *c == '.';
  if (depth > DEEPEST)
    return;
  if (strcmp(plain, "struct _GObject") == 0) {
    shape->is_gobject = true;
    shape->count_offset = 8; /* after the class pointer */
    shape->count_bytes = 4;
    shape->release = "g_object_unref";
    return;
  }
  add_count(shapes, shape, plain, prefix);
  add_slots(shapes, shape, plain, prefix);
  for (guint i = 0; i < record->fields->len; i++) {
    const struct fact_field *field = &g_array_index(record->fields, struct fact_field, i);
    const struct fact_type *inner = field->name ? shapes_record(shapes, field->type) : NULL;
    if (!inner || inner == record || record->is_union)
      continue;
    g_autofree char *inside = g_strconcat(prefix, field->name, ".", NULL);
    fill(shapes, shape, inner, inside);
  }
}

static struct shape *create(struct shapes *shapes, const char *type) {
  const struct fact_type *record = g_hash_table_lookup(shapes->records, type);
  if (!record)
    return NULL;
  struct shape *shape = g_new0(struct shape, 1);
  shape->name = intern(shapes, type);
  shape->record = record;
  shape->size_bytes = record->size_bytes;
  shape->count_offset = -1;
  shape->slots = g_array_new(FALSE, TRUE, sizeof(struct shape_slot));
  fill(shapes, shape, record, "");
  return shape;
}

const struct shape *shapes_find(struct shapes *shapes, const char *type) {
  struct shape *shape = g_hash_table_lookup(shapes->shapes, type);
  if (!shape && !g_hash_table_contains(shapes->shapes, type)) {
    shape = layouts_shape(type);
    if (!shape)
      shape = create(shapes, type);
    g_hash_table_insert(shapes->shapes, (void *)intern(shapes, type), shape);
  }
  return shape;
}
