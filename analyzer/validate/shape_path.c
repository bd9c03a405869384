/* From the spelling of a slot (`owner`, `base.peer`, `kids[]`, `priv.child`, `list*.item`) to offsets.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/shapes.h"

#include <string.h>

struct walk {
  const struct shapes *shapes;
  const struct fact_type *record; /* that the next name is a member of */
  struct shape_slot *slot;
  int64_t offset;  /* in the current step's memory */
  bool is_element; /* offsets count within an element of the current step */
  const char *count_field;
};

static bool ends_with(const char *text, const char *end) {
  return text && g_str_has_suffix(text, end);
}

static char *pointee(const char *typeref) {
  return g_strndup(typeref, strlen(typeref) - 1);
}

const struct fact_type *shapes_record(const struct shapes *shapes, const char *typeref) {
  return typeref ? g_hash_table_lookup(shapes->records, typeref) : NULL;
}

/* A member, also one of an unnamed member; *offset grows by where it is. */
static const struct fact_field *find_field(const struct shapes *shapes, const struct fact_type *record,
                                           const char *name, int64_t *offset) {
  for (guint i = 0; i < record->fields->len; i++) {
    const struct fact_field *field = &g_array_index(record->fields, struct fact_field, i);
    if (field->name && strcmp(field->name, name) == 0 && !field->is_bitfield) {
      *offset += field->offset_bits / 8;
      return field;
    }
    const struct fact_type *inner = field->name ? NULL : shapes_record(shapes, field->type);
    int64_t inside = field->offset_bits / 8;
    const struct fact_field *found =
        inner && inner != record ? find_field(shapes, inner, name, &inside) : NULL;
    if (found) {
      *offset += inside;
      return found;
    }
  }
  return NULL;
}

static bool is_number(const struct fact_field *field) {
  return field->name && !field->is_bitfield && g_strcmp0(field->type, "int") == 0 &&
         (field->size_bits == 16 || field->size_bits == 32 || field->size_bits == 64);
}

/* Numbers that stand directly before or after the array; -1: there are others only, so nothing is known. */
static int find_lengths(const struct walk *walk, const char *name, struct path_step *step) {
  const GArray *fields = walk->record->fields;
  guint place = 0, numbers = 0;
  for (guint i = 0; i < fields->len; i++) {
    const struct fact_field *field = &g_array_index(fields, struct fact_field, i);
    if (field->name && strcmp(field->name, name) == 0)
      place = i;
    numbers += is_number(field) && g_strcmp0(field->name, walk->count_field) != 0;
  }
  for (int direction = -1; direction <= 1; direction += 2)
    for (guint i = place + (guint)direction; i < fields->len && step->length_count < STEP_LENGTHS;
         i += (guint)direction) {
      const struct fact_field *field = &g_array_index(fields, struct fact_field, i);
      if (!is_number(field) || g_strcmp0(field->name, walk->count_field) == 0)
        break;
      step->lengths[step->length_count++] =
          (struct length_field){field->offset_bits / 8, (unsigned)field->size_bits / 8};
    }
  return numbers > 0 && step->length_count == 0 ? -1 : 0;
}

static struct path_step *add_step(struct walk *walk, enum hop_kind kind, int64_t offset) {
  if (walk->slot->depth == STEP_MOST)
    return NULL;
  struct path_step *step = &walk->slot->steps[walk->slot->depth++];
  memset(step, 0, sizeof *step);
  step->kind = kind;
  step->offset = offset;
  step->stride = sizeof(void *);
  return step;
}

static struct path_step *add_pointer(struct walk *walk, enum hop_kind kind, int64_t offset) {
  if (!walk->is_element)
    return add_step(walk, kind, offset);
  struct path_step *step = &walk->slot->steps[walk->slot->depth - 1];
  step->inner = offset;
  walk->is_element = false;
  return kind == HOP_FIELD ? step : NULL; /* arrays of arrays are left out */
}

static bool enter_elements(struct walk *walk, const struct fact_field *field, const char *name) {
  bool is_inline = ends_with(field->type, "[]");
  g_autofree char *element = g_strndup(field->type, strlen(field->type) - (is_inline ? 2 : 1));
  const struct fact_type *inner = shapes_record(walk->shapes, element);
  if (walk->is_element || (!inner && !ends_with(element, "*")))
    return false;
  struct path_step *step = add_step(walk, is_inline ? HOP_ARRAY : HOP_BUFFER, walk->offset);
  if (!step || (inner && inner->size_bytes <= 0) || find_lengths(walk, name, step) != 0)
    return false;
  if (!is_inline && step->length_count == 0)
    return false;
  step->stride = inner ? inner->size_bytes : (int64_t)sizeof(void *);
  step->length = is_inline ? field->size_bits / 8 / step->stride : 0;
  walk->is_element = inner != NULL;
  walk->offset = 0;
  walk->record = inner;
  if (!inner) {
    g_autofree char *target = pointee(element);
    walk->record = shapes_record(walk->shapes, target);
  }
  return true;
}

/* GLib's lists: `children[]` are the `data` of its cells. */
static bool enter_cells(struct walk *walk) {
  struct path_step *step = add_pointer(walk, HOP_LIST, walk->offset);
  if (!step)
    return false;
  step->inner = sizeof(void *); /* `next` follows `data` */
  walk->record = NULL;
  walk->offset = 0;
  return add_step(walk, HOP_FIELD, 0) != NULL;
}

static bool is_cell(const char *typeref) {
  return g_str_has_prefix(typeref, "struct _GList@") || g_str_has_prefix(typeref, "struct _GSList@");
}

static bool enter_list(struct walk *walk, const struct fact_field *field) {
  if (!ends_with(field->type, "*"))
    return false;
  g_autofree char *target = pointee(field->type);
  const struct fact_type *inner = shapes_record(walk->shapes, target);
  struct path_step *step = inner ? add_pointer(walk, HOP_LIST, walk->offset) : NULL;
  int found = 0;
  for (guint i = 0; step && i < inner->fields->len; i++) {
    const struct fact_field *next = &g_array_index(inner->fields, struct fact_field, i);
    if (g_strcmp0(next->type, field->type) == 0 && found++ == 0)
      step->inner = next->offset_bits / 8;
  }
  walk->record = inner;
  walk->offset = 0;
  return found == 1; /* with two pointers of its type it is no plain list */
}

static bool enter_field(struct walk *walk, const struct fact_field *field, bool is_last) {
  if (!is_last && !ends_with(field->type, "*")) {
    walk->record = shapes_record(walk->shapes, field->type);
    return walk->record != NULL;
  }
  bool is_pointer = ends_with(field->type, "*");
  bool is_word = is_last && field->size_bits == 64; /* a union's member that findings call by another name */
  if ((!is_pointer && !is_word) || !add_pointer(walk, HOP_FIELD, walk->offset))
    return false;
  if (!is_pointer)
    return true;
  g_autofree char *target = pointee(field->type);
  walk->record = shapes_record(walk->shapes, target);
  walk->offset = 0;
  return true;
}

static bool enter(struct walk *walk, const char *part, bool is_last) {
  g_autofree char *name = g_strdup(part);
  size_t length = strcspn(name, "[*{(");
  g_autofree char *suffix = g_strdup(name + length);
  name[length] = 0;
  const struct fact_field *field =
      walk->record ? find_field(walk->shapes, walk->record, name, &walk->offset) : NULL;
  if (!field || !field->type)
    return false;
  if (strcmp(suffix, "[]") == 0 && ends_with(field->type, "*") && is_cell(field->type))
    return enter_cells(walk);
  if (strcmp(suffix, "[]") == 0)
    return enter_elements(walk, field, name);
  if (strcmp(suffix, "*") == 0)
    return enter_list(walk, field);
  return !*suffix && enter_field(walk, field, is_last);
}

bool shape_path_resolve(const struct shapes *shapes, const struct fact_type *record, const char *path,
                        struct shape_slot *slot) {
  if (strpbrk(path, "(\"{"))
    return false;
  const struct type_row *row = NULL;
  g_autofree char *plain = g_strndup(record->key, strcspn(record->key, "@"));
  row = g_hash_table_lookup(shapes->types, plain);
  struct walk walk = {shapes, record, slot, 0, false, row ? row->count_field : NULL};
  g_auto(GStrv) parts = g_strsplit(path, ".", -1);
  slot->depth = 0;
  for (char **part = parts; *part; part++)
    if (!enter(&walk, *part, !part[1]))
      return false;
  return slot->depth > 0 && !walk.is_element;
}

bool shape_find_number(const struct shapes *shapes, const struct fact_type *record, const char *path,
                       struct length_field *number) {
  g_auto(GStrv) parts = g_strsplit(path, ".", -1);
  int64_t offset = 0;
  for (char **part = parts; *part && record; part++) {
    const struct fact_field *field = find_field(shapes, record, *part, &offset);
    if (field && !part[1] && field->size_bits % 8 == 0 && field->size_bits > 0 && field->size_bits <= 64) {
      const struct fact_type *inner = shapes_record(shapes, field->type);
      *number = (struct length_field){offset, (unsigned)field->size_bits / 8};
      return !inner || field->size_bits == 32 || field->size_bits == 64; /* struct { atomic int } */
    }
    record = field ? shapes_record(shapes, field->type) : NULL;
  }
  return false;
}
