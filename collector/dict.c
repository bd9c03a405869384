/* Built-in dicts: entries in insertion order behind an open index.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "collector/builtin.h"

#define FIRST_CAPACITY 8
#define ABSENT SIZE_MAX

static struct dict_object *as_dict(const struct cyc_object *object) {
  return object && object->type == &cyc_dict_type ? (struct dict_object *)(uintptr_t)object : NULL;
}

static uint64_t mix(uint64_t value) {
  value ^= value >> 30;
  value *= 0xBF58476D1CE4E5B9u;
  value ^= value >> 27;
  value *= 0x94D049BB133111EBu;
  return value ^ value >> 31;
}

static uint64_t hash_text(const char *text, size_t size) {
  uint64_t hash = 0xCBF29CE484222325u;
  for (size_t i = 0; i < size; i++)
    hash = (hash ^ (unsigned char)text[i]) * 0x100000001B3u; /* FNV-1a */
  return hash ? hash : 1;
}

static uint64_t hash_string(struct string_object *string) {
  if (!string->hash)
    string->hash = hash_text(string->text, string->size);
  return string->hash;
}

uint64_t cyc_key_hash(struct cyc_object *key) {
  int64_t value;
  if (key->type == &cyc_string_type)
    return hash_string((struct string_object *)key);
  if (cyc_integral_value(key, &value))
    return mix((uint64_t)value);
  if (key->type != &cyc_float_type)
    return mix((uint64_t)(uintptr_t)key);
  uint64_t bits;
  double number = cyc_float_value(key);
  memcpy(&bits, &number, sizeof bits);
  return mix(bits);
}

int cyc_keys_are_equal(const struct cyc_object *one, const struct cyc_object *other) {
  int64_t value, other_value;
  if (one == other)
    return 1;
  if (one->type == &cyc_string_type && other->type == &cyc_string_type) {
    size_t size = cyc_string_size(one);
    return size == cyc_string_size(other) && !memcmp(cyc_string_text(one), cyc_string_text(other), size);
  }
  int is_integral = cyc_integral_value(one, &value);
  if (is_integral != cyc_integral_value(other, &other_value))
    return 0;
  if (is_integral)
    return value == other_value;
  return one->type == &cyc_float_type && other->type == &cyc_float_type &&
         cyc_float_value(one) == cyc_float_value(other);
}

static void dict_traverse(struct cyc_object *self, cyc_visit *visit, void *arg) {
  const struct dict_object *dict = (const struct dict_object *)self;
  for (size_t i = 0; i < dict->entries_used; i++) {
    CYC_VISIT(dict->entries[i].key);
    CYC_VISIT(dict->entries[i].value);
  }
}

static void free_tables(struct cyc_heap *heap, struct dict_entry *entries, uint32_t *index, size_t capacity) {
  cyc_buffer_free(heap, entries, capacity * sizeof *entries);
  cyc_buffer_free(heap, index, capacity * 2 * sizeof *index);
}

/* The dict is empty before the first release: user code may run then. */
static void dict_empty(struct cyc_object *self) {
  struct dict_object *dict = (struct dict_object *)self;
  struct dict_object before = *dict;
  memset((char *)dict + sizeof dict->base, 0, sizeof *dict - sizeof dict->base);
  for (size_t i = 0; i < before.entries_used; i++) {
    cyc_release(before.entries[i].key);
    cyc_release(before.entries[i].value);
  }
  free_tables(slab_heap(self), before.entries, before.index, before.capacity);
}

static void dict_destroy(struct cyc_object *self) {
  struct dict_object *dict = (struct dict_object *)self;
  free_tables(slab_heap(self), dict->entries, dict->index, dict->capacity);
}

const struct cyc_type cyc_dict_type = {
    "dict", sizeof(struct dict_object), 0, dict_traverse, dict_empty, NULL, dict_destroy};

struct cyc_object *cyc_dict_new(struct cyc_heap *heap) {
  return cyc_object_new(heap, &cyc_dict_type);
}

static void index_entry(uint32_t *index, size_t mask, uint64_t hash, size_t entry) {
  size_t i = hash & mask;
  while (index[i])
    i = (i + 1) & mask;
  index[i] = (uint32_t)entry + 1;
}

/* New tables without the removed entries. */
static int rebuild(struct dict_object *dict, size_t capacity) {
  struct cyc_heap *heap = slab_heap(&dict->base);
  struct dict_entry *entries = cyc_buffer_resize_now(heap, NULL, 0, capacity * sizeof *entries);
  uint32_t *index = cyc_buffer_resize_now(heap, NULL, 0, capacity * 2 * sizeof *index);
  if (!entries || !index) {
    free_tables(heap, entries, index, capacity);
    return -1;
  }
  memset(index, 0, capacity * 2 * sizeof *index);
  size_t used = 0;
  for (size_t i = 0; i < dict->entries_used; i++) {
    if (!dict->entries[i].key)
      continue;
    entries[used] = dict->entries[i];
    index_entry(index, capacity * 2 - 1, entries[used].hash, used);
    used++;
  }
  free_tables(heap, dict->entries, dict->index, dict->capacity);
  dict->entries = entries;
  dict->index = index;
  dict->entries_used = used;
  dict->capacity = capacity;
  return 0;
}

static size_t wanted_capacity(const struct dict_object *dict) {
  if (!dict->capacity)
    return FIRST_CAPACITY;
  return dict->size > dict->capacity / 2 ? dict->capacity * 2 : dict->capacity;
}

static int reserve_entry(struct dict_object *dict) {
  size_t capacity = wanted_capacity(dict);
  if (dict->entries_used < dict->capacity)
    return 0;
  return capacity > UINT32_MAX / 2 ? -1 : rebuild(dict, capacity);
}

/* Before anything is looked up: a finalizer that the trigger runs may change this very dict. */
static void trigger_growth(struct dict_object *dict) {
  if (dict->entries_used == dict->capacity)
    cyc_before_request(slab_heap(&dict->base),
                       wanted_capacity(dict) * (sizeof *dict->entries + 2 * sizeof *dict->index), 0);
}

static size_t find_entry(const struct dict_object *dict, const struct cyc_object *key, uint64_t hash) {
  if (!dict->capacity)
    return ABSENT;
  size_t mask = dict->capacity * 2 - 1;
  for (size_t i = hash & mask; dict->index[i]; i = (i + 1) & mask) {
    const struct dict_entry *entry = &dict->entries[dict->index[i] - 1];
    if (entry->key && entry->hash == hash && cyc_keys_are_equal(entry->key, key))
      return dict->index[i] - 1;
  }
  return ABSENT;
}

int cyc_dict_set(struct cyc_object *object, struct cyc_object *key, struct cyc_object *value) {
  struct dict_object *dict = as_dict(object);
  if (!dict || !key || !value)
    return -1;
  trigger_growth(dict);
  uint64_t hash = cyc_key_hash(key);
  size_t found = find_entry(dict, key, hash);
  if (found != ABSENT) {
    cyc_store(&dict->entries[found].value, value);
    return 0;
  }
  if (reserve_entry(dict))
    return -1;
  size_t entry = dict->entries_used++;
  dict->entries[entry] = (struct dict_entry){cyc_retain(key), cyc_retain(value), hash};
  index_entry(dict->index, dict->capacity * 2 - 1, hash, entry);
  dict->size++;
  return 0;
}

int cyc_dict_set_string(struct cyc_object *dict, const char *text, struct cyc_object *value) {
  if (!as_dict(dict))
    return -1;
  struct cyc_object *key = cyc_string_new(slab_heap(dict), text);
  int failed = cyc_dict_set(dict, key, value);
  cyc_release(key);
  return failed;
}

struct cyc_object *cyc_dict_get(const struct cyc_object *object, const struct cyc_object *key) {
  const struct dict_object *dict = as_dict(object);
  if (!dict || !key)
    return NULL;
  size_t found = find_entry(dict, key, cyc_key_hash((struct cyc_object *)(uintptr_t)key));
  return found == ABSENT ? NULL : dict->entries[found].value;
}

static int is_string(const struct cyc_object *key, const char *text, size_t size) {
  return key && key->type == &cyc_string_type && cyc_string_size(key) == size &&
         !memcmp(cyc_string_text(key), text, size);
}

struct cyc_object *cyc_dict_get_string(const struct cyc_object *object, const char *text) {
  const struct dict_object *dict = as_dict(object);
  if (!dict || !dict->capacity)
    return NULL;
  size_t size = strlen(text), mask = dict->capacity * 2 - 1;
  for (size_t i = hash_text(text, size) & mask; dict->index[i]; i = (i + 1) & mask)
    if (is_string(dict->entries[dict->index[i] - 1].key, text, size))
      return dict->entries[dict->index[i] - 1].value;
  return NULL;
}

/* The entry's place in the index stays taken until the next rebuild. */
int cyc_dict_remove(struct cyc_object *object, struct cyc_object *key) {
  struct dict_object *dict = as_dict(object);
  size_t found = dict && key ? find_entry(dict, key, cyc_key_hash(key)) : ABSENT;
  if (found == ABSENT)
    return -1;
  struct dict_entry before = dict->entries[found];
  dict->entries[found] = (struct dict_entry){0};
  dict->size--;
  cyc_release(before.key);
  cyc_release(before.value);
  return 0;
}

int cyc_dict_clear(struct cyc_object *dict) {
  if (!as_dict(dict))
    return -1;
  dict_empty(dict);
  return 0;
}

int cyc_dict_next(const struct cyc_object *object, size_t *position, struct cyc_object **key,
                  struct cyc_object **value) {
  const struct dict_object *dict = as_dict(object);
  while (dict && *position < dict->entries_used) {
    const struct dict_entry *entry = &dict->entries[(*position)++];
    if (!entry->key)
      continue;
    *key = entry->key;
    *value = entry->value;
    return 1;
  }
  return 0;
}
