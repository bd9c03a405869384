/* Built-in types that hold nothing: none, bool, int, float, string, blob.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "collector/builtin.h"

static void blob_destroy(struct cyc_object *self) {
  struct blob_object *blob = (struct blob_object *)self;
  cyc_buffer_free(slab_heap(self), blob->data, blob->size);
}

const struct cyc_type cyc_none_type = {"none", sizeof(struct cyc_object), CYC_ACYCLIC, NULL, NULL, NULL,
                                       NULL};
const struct cyc_type cyc_bool_type = {"bool", sizeof(struct cyc_object), CYC_ACYCLIC, NULL, NULL, NULL,
                                       NULL};
const struct cyc_type cyc_int_type = {"int", sizeof(struct int_object), CYC_ACYCLIC, NULL, NULL, NULL, NULL};
const struct cyc_type cyc_float_type = {"float", sizeof(struct float_object), CYC_ACYCLIC, NULL, NULL, NULL,
                                        NULL};
const struct cyc_type cyc_string_type = {
    "string", sizeof(struct string_object), CYC_ACYCLIC, NULL, NULL, NULL, NULL};
const struct cyc_type cyc_blob_type = {"blob",      sizeof(struct blob_object), CYC_ACYCLIC, NULL, NULL, NULL,
                                       blob_destroy};

struct cyc_object *cyc_none(struct cyc_heap *heap) {
  return heap->none;
}

struct cyc_object *cyc_bool(struct cyc_heap *heap, int value) {
  return heap->booleans[value != 0];
}

struct cyc_object *cyc_int_new(struct cyc_heap *heap, int64_t value) {
  struct cyc_object *object = cyc_object_new(heap, &cyc_int_type);
  if (object)
    ((struct int_object *)object)->value = value;
  return object;
}

struct cyc_object *cyc_float_new(struct cyc_heap *heap, double value) {
  struct cyc_object *object = cyc_object_new(heap, &cyc_float_type);
  if (object)
    ((struct float_object *)object)->value = value;
  return object;
}

struct cyc_object *cyc_string_new_sized(struct cyc_heap *heap, const char *bytes, size_t size) {
  if (size >= SIZE_MAX / 2)
    return NULL;
  struct cyc_object *object = cyc_object_new_sized(heap, &cyc_string_type, size + 1);
  if (!object)
    return NULL;
  struct string_object *string = (struct string_object *)object;
  string->size = size;
  if (size)
    memcpy(string->text, bytes, size);
  return object;
}

struct cyc_object *cyc_string_new(struct cyc_heap *heap, const char *text) {
  return cyc_string_new_sized(heap, text, strlen(text));
}

struct cyc_object *cyc_blob_new(struct cyc_heap *heap, size_t size) {
  struct cyc_object *object = cyc_object_new(heap, &cyc_blob_type);
  if (!object || !size)
    return object;
  struct blob_object *blob = (struct blob_object *)object;
  blob->data = cyc_buffer_resize(heap, NULL, 0, size);
  if (!blob->data) {
    cyc_release(object);
    return NULL;
  }
  blob->size = size;
  memset(blob->data, 0, size);
  return object;
}

int64_t cyc_int_value(const struct cyc_object *object) {
  if (object->type == &cyc_int_type)
    return ((const struct int_object *)object)->value;
  return object->type == &cyc_bool_type && object == slab_heap(object)->booleans[1];
}

double cyc_float_value(const struct cyc_object *object) {
  if (object->type == &cyc_float_type)
    return ((const struct float_object *)object)->value;
  return (double)cyc_int_value(object);
}

int cyc_integral_value(const struct cyc_object *object, int64_t *value) {
  if (object->type == &cyc_int_type || object->type == &cyc_bool_type) {
    *value = cyc_int_value(object);
    return 1;
  }
  if (object->type != &cyc_float_type)
    return 0;
  double number = cyc_float_value(object);
  if (!(number >= -9223372036854775808.0 && number < 9223372036854775808.0) ||
      number != (double)(int64_t)number)
    return 0;
  *value = (int64_t)number;
  return 1;
}

const char *cyc_string_text(const struct cyc_object *string) {
  return string->type == &cyc_string_type ? ((const struct string_object *)string)->text : NULL;
}

size_t cyc_string_size(const struct cyc_object *string) {
  return string->type == &cyc_string_type ? ((const struct string_object *)string)->size : 0;
}

void *cyc_blob_data(struct cyc_object *blob) {
  return blob->type == &cyc_blob_type ? ((struct blob_object *)blob)->data : NULL;
}
