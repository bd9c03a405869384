/* repr: objects as Python prints them, containers inside themselves as `[...]`. No recursion.
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "collector/builtin.h"

struct frame {
  struct cyc_object *container;
  size_t position, printed;
};

struct printer {
  struct cyc_heap *heap;
  char *text;
  size_t size, capacity;
  struct frame *frames; /* the containers we are inside of, outermost first */
  size_t depth, frame_capacity;
  int out_of_memory;
};

static void put(struct printer *printer, const char *bytes, size_t size) {
  if (printer->out_of_memory)
    return;
  if (printer->size + size > printer->capacity) {
    size_t capacity = (printer->size + size) * 2 + 64;
    char *text = cyc_memory_resize(printer->heap, printer->text, printer->capacity, capacity);
    printer->out_of_memory = !text;
    if (!text)
      return;
    printer->text = text;
    printer->capacity = capacity;
  }
  memcpy(printer->text + printer->size, bytes, size);
  printer->size += size;
}

static void put_text(struct printer *printer, const char *text) {
  put(printer, text, strlen(text));
}

static void put_escaped(struct printer *printer, unsigned char byte, char quote) {
  static const char names[] = "t\tn\nr\r";
  char text[5];
  const char *name = NULL;
  for (size_t i = 0; names[i] && !name; i += 2)
    name = (unsigned char)names[i + 1] == byte ? &names[i] : NULL;
  if (name)
    snprintf(text, sizeof text, "\\%c", *name);
  else if (byte == (unsigned char)quote || byte == '\\')
    snprintf(text, sizeof text, "\\%c", byte);
  else if (byte < 0x20 || byte == 0x7F)
    snprintf(text, sizeof text, "\\x%02x", byte);
  else
    snprintf(text, sizeof text, "%c", byte);
  put_text(printer, text);
}

static void put_string(struct printer *printer, const struct cyc_object *string) {
  const char *text = cyc_string_text(string);
  size_t size = cyc_string_size(string);
  char quote = memchr(text, '\'', size) && !memchr(text, '"', size) ? '"' : '\'';
  put(printer, &quote, 1);
  for (size_t i = 0; i < size; i++)
    put_escaped(printer, (unsigned char)text[i], quote);
  put(printer, &quote, 1);
}

/* The shortest text that reads back as the same number; an integral one ends in `.0`. */
static void put_float(struct printer *printer, double value) {
  char text[40];
  if (isnan(value) || isinf(value)) {
    put_text(printer, isnan(value) ? "nan" : value < 0 ? "-inf" : "inf");
    return;
  }
  for (int digits = 1; digits <= 17; digits++) {
    snprintf(text, sizeof text, "%.*g", digits, value);
    if (strtod(text, NULL) == value)
      break;
  }
  if (strspn(text, "-0123456789") == strlen(text))
    strcat(text, ".0");
  put_text(printer, text);
}

static void put_atom(struct printer *printer, struct cyc_object *object) {
  char text[96];
  if (object->type == &cyc_none_type)
    snprintf(text, sizeof text, "None");
  else if (object->type == &cyc_bool_type)
    snprintf(text, sizeof text, cyc_int_value(object) ? "True" : "False");
  else if (object->type == &cyc_int_type)
    snprintf(text, sizeof text, "%" PRId64, cyc_int_value(object));
  else if (object->type == &cyc_blob_type)
    snprintf(text, sizeof text, "<blob of %zu bytes>", cyc_size(object));
  else
    snprintf(text, sizeof text, "<%.60s at %p>", object->type->name, (void *)object);
  put_text(printer, text);
}

/* "[]", "{}", "()"; NULL for what is no container. */
static const char *brackets(const struct cyc_object *object) {
  if (object->type == &cyc_list_type)
    return "[]";
  if (object->type == &cyc_dict_type)
    return "{}";
  return object->type == &cyc_tuple_type || object->type == &cyc_atomic_tuple_type ? "()" : NULL;
}

static void enter(struct printer *printer, struct cyc_object *container) {
  if (printer->depth == printer->frame_capacity) {
    size_t capacity = printer->frame_capacity * 2 + 16;
    struct frame *frames = cyc_memory_resize(
        printer->heap, printer->frames, printer->frame_capacity * sizeof *frames, capacity * sizeof *frames);
    printer->out_of_memory |= !frames;
    if (!frames)
      return;
    printer->frames = frames;
    printer->frame_capacity = capacity;
  }
  printer->frames[printer->depth++] = (struct frame){container, 0, 0};
  container->count_and_flags |= HEAP_ON_PATH;
  put(printer, brackets(container), 1);
}

static void leave(struct printer *printer) {
  struct frame *frame = &printer->frames[--printer->depth];
  const char *bracket = brackets(frame->container);
  if (*bracket == '(' && frame->printed == 1)
    put_text(printer, ",");
  put(printer, bracket + 1, 1);
  frame->container->count_and_flags &= ~(uint32_t)HEAP_ON_PATH;
}

static void put_object(struct printer *printer, struct cyc_object *object) {
  const char *bracket = brackets(object);
  if (object->type == &cyc_string_type)
    put_string(printer, object);
  else if (object->type == &cyc_float_type)
    put_float(printer, cyc_float_value(object));
  else if (!bracket)
    put_atom(printer, object);
  else if (!(object->count_and_flags & HEAP_ON_PATH))
    enter(printer, object);
  else {
    put(printer, bracket, 1);
    put_text(printer, "...");
    put(printer, bracket + 1, 1);
  }
}

static void put_separator(struct printer *printer, struct frame *frame) {
  int is_value = frame->container->type == &cyc_dict_type && frame->printed % 2;
  if (frame->printed++)
    put_text(printer, is_value ? ": " : ", ");
}

/* The next key, value or item; a dict's value is found again from its key's position. */
static struct cyc_object *next_element(struct frame *frame) {
  struct cyc_object *key, *value;
  if (frame->container->type == &cyc_list_type)
    return cyc_list_get(frame->container, frame->position++);
  if (frame->container->type != &cyc_dict_type)
    return cyc_tuple_get(frame->container, frame->position++);
  size_t position = frame->position;
  if (!cyc_dict_next(frame->container, &position, &key, &value))
    return NULL;
  if (frame->printed % 2 == 0)
    return key;
  frame->position = position;
  return value;
}

static struct cyc_object *finish(struct printer *printer) {
  struct cyc_heap *heap = printer->heap;
  struct cyc_object *string = NULL;
  while (printer->depth)
    printer->frames[--printer->depth].container->count_and_flags &= ~(uint32_t)HEAP_ON_PATH;
  if (!printer->out_of_memory)
    string = cyc_string_new_sized(heap, printer->text, printer->size);
  cyc_memory_resize(heap, printer->text, printer->capacity, 0);
  cyc_memory_resize(heap, printer->frames, printer->frame_capacity * sizeof *printer->frames, 0);
  return string;
}

struct cyc_object *cyc_repr(struct cyc_object *object) {
  struct printer printer = {.heap = slab_heap(object)};
  put_object(&printer, object);
  while (printer.depth && !printer.out_of_memory) {
    struct frame *frame = &printer.frames[printer.depth - 1];
    struct cyc_object *element = next_element(frame);
    if (!element) {
      leave(&printer);
      continue;
    }
    put_separator(&printer, frame);
    put_object(&printer, element);
  }
  return finish(&printer);
}
