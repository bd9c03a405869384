/* Built-in lists and tuples.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "collector/builtin.h"

static struct list_object *as_list(const struct cyc_object *object) {
  return object && object->type == &cyc_list_type ? (struct list_object *)(uintptr_t)object : NULL;
}

static void list_traverse(struct cyc_object *self, cyc_visit *visit, void *arg) {
  const struct list_object *list = (const struct list_object *)self;
  for (size_t i = 0; i < list->size; i++)
    CYC_VISIT(list->items[i]);
}

/* The list is empty before the first release: user code may run then. */
static void list_empty(struct cyc_object *self) {
  struct list_object *list = (struct list_object *)self;
  struct cyc_object **items = list->items;
  size_t size = list->size, capacity = list->capacity;
  list->items = NULL;
  list->size = list->capacity = 0;
  for (size_t i = 0; i < size; i++)
    cyc_release(items[i]);
  cyc_buffer_free(slab_heap(self), items, capacity * sizeof *items);
}

static void list_destroy(struct cyc_object *self) {
  struct list_object *list = (struct list_object *)self;
  cyc_buffer_free(slab_heap(self), list->items, list->capacity * sizeof *list->items);
}

const struct cyc_type cyc_list_type = {
    "list", sizeof(struct list_object), 0, list_traverse, list_empty, NULL, list_destroy};

struct cyc_object *cyc_list_new(struct cyc_heap *heap) {
  return cyc_object_new(heap, &cyc_list_type);
}

static size_t larger_capacity(const struct list_object *list) {
  return list->capacity + list->capacity / 2 + 4;
}

/* The trigger comes first: a finalizer that it runs may change this very list. */
static int reserve_item(struct list_object *list) {
  struct cyc_heap *heap = slab_heap(&list->base);
  if (list->size < list->capacity)
    return 0;
  cyc_before_request(heap, (larger_capacity(list) - list->capacity) * sizeof *list->items, 0);
  if (list->size < list->capacity)
    return 0;
  if (list->capacity > SIZE_MAX / sizeof *list->items / 4)
    return -1;
  size_t capacity = larger_capacity(list);
  struct cyc_object **items = cyc_buffer_resize_now(heap, list->items, list->capacity * sizeof *list->items,
                                                    capacity * sizeof *list->items);
  if (!items)
    return -1;
  list->items = items;
  list->capacity = capacity;
  return 0;
}

int cyc_list_insert(struct cyc_object *object, size_t index, struct cyc_object *item) {
  struct list_object *list = as_list(object);
  if (!list || !item || index > list->size || reserve_item(list) || index > list->size)
    return -1;
  memmove(list->items + index + 1, list->items + index, (list->size - index) * sizeof *list->items);
  list->items[index] = cyc_retain(item);
  list->size++;
  return 0;
}

/* Takes the caller's claim on success. The end is where it is after the trigger. */
static int append_claimed(struct cyc_object *object, struct cyc_object *item) {
  struct list_object *list = as_list(object);
  if (!list || !item || reserve_item(list))
    return -1;
  list->items[list->size++] = item;
  return 0;
}

int cyc_list_append(struct cyc_object *list, struct cyc_object *item) {
  if (append_claimed(list, item))
    return -1;
  cyc_retain(item);
  return 0;
}

int cyc_list_append_steal(struct cyc_object *list, struct cyc_object *item) {
  if (append_claimed(list, item)) {
    cyc_release(item);
    return -1;
  }
  cyc_steal(item);
  return 0;
}

int cyc_list_set(struct cyc_object *object, size_t index, struct cyc_object *item) {
  struct list_object *list = as_list(object);
  if (!list || !item || index >= list->size)
    return -1;
  cyc_store(&list->items[index], item);
  return 0;
}

int cyc_list_set_steal(struct cyc_object *object, size_t index, struct cyc_object *item) {
  struct list_object *list = as_list(object);
  if (!list || !item || index >= list->size) {
    cyc_release(item);
    return -1;
  }
  cyc_store_steal(&list->items[index], item);
  return 0;
}

struct cyc_object *cyc_list_get(const struct cyc_object *object, size_t index) {
  const struct list_object *list = as_list(object);
  return list && index < list->size ? list->items[index] : NULL;
}

struct cyc_object *cyc_list_pop(struct cyc_object *object, size_t index) {
  struct list_object *list = as_list(object);
  if (!list || index >= list->size)
    return NULL;
  struct cyc_object *item = list->items[index];
  list->size--;
  memmove(list->items + index, list->items + index + 1, (list->size - index) * sizeof *list->items);
  return item;
}

int cyc_list_remove(struct cyc_object *list, size_t index) {
  struct cyc_object *item = cyc_list_pop(list, index);
  cyc_release(item);
  return item ? 0 : -1;
}

int cyc_list_clear(struct cyc_object *list) {
  if (!as_list(list))
    return -1;
  list_empty(list);
  return 0;
}

static void tuple_traverse(struct cyc_object *self, cyc_visit *visit, void *arg) {
  const struct tuple_object *tuple = (const struct tuple_object *)self;
  for (size_t i = 0; i < tuple->size; i++)
    CYC_VISIT(tuple->items[i]);
}

/* No clear: a tuple never changes. Every cycle through it also passes through something that can be cleared.
 */
const struct cyc_type cyc_tuple_type = {"tuple", sizeof(struct tuple_object), 0, tuple_traverse, NULL, NULL,
                                        NULL};
const struct cyc_type cyc_atomic_tuple_type = {
    "tuple", sizeof(struct tuple_object), CYC_ACYCLIC, tuple_traverse, NULL, NULL, NULL};

static int is_any_tracked(struct cyc_object *const *items, size_t size) {
  for (size_t i = 0; i < size; i++)
    if (object_is_tracked(items[i]))
      return 1;
  return 0;
}

struct cyc_object *cyc_tuple_new(struct cyc_heap *heap, struct cyc_object *const *items, size_t size) {
  for (size_t i = 0; i < size; i++)
    if (!items[i])
      return NULL;
  if (size > SIZE_MAX / sizeof(struct cyc_object *) / 4)
    return NULL;
  const struct cyc_type *type = is_any_tracked(items, size) ? &cyc_tuple_type : &cyc_atomic_tuple_type;
  struct cyc_object *object = cyc_object_new_sized(heap, type, size * sizeof *items);
  if (!object)
    return NULL;
  struct tuple_object *tuple = (struct tuple_object *)object;
  for (size_t i = 0; i < size; i++)
    tuple->items[i] = cyc_retain(items[i]);
  tuple->size = size;
  return object;
}

static const struct tuple_object *as_tuple(const struct cyc_object *object) {
  int is_tuple = object && (object->type == &cyc_tuple_type || object->type == &cyc_atomic_tuple_type);
  return is_tuple ? (const struct tuple_object *)object : NULL;
}

struct cyc_object *cyc_tuple_get(const struct cyc_object *object, size_t index) {
  const struct tuple_object *tuple = as_tuple(object);
  return tuple && index < tuple->size ? tuple->items[index] : NULL;
}

size_t cyc_size(const struct cyc_object *object) {
  if (!object)
    return 0;
  if (object->type == &cyc_list_type)
    return as_list(object)->size;
  if (as_tuple(object))
    return as_tuple(object)->size;
  if (object->type == &cyc_dict_type)
    return ((const struct dict_object *)object)->size;
  return object->type == &cyc_blob_type ? ((const struct blob_object *)object)->size : 0;
}
