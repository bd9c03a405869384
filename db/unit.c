/* Writes and reads the numbers and strings of fact units.
 * SPDX-License-Identifier: MIT */
#include "db/unit.h"

#include <string.h>

#define HEADER_BYTES 3
#define FEW_STRINGS 12

void unit_writer_init(struct unit_writer *writer) {
  writer->body = g_byte_array_new();
  writer->strings = g_ptr_array_new();
  writer->index = g_hash_table_new(g_str_hash, g_str_equal);
}

void unit_writer_finish(struct unit_writer *writer) {
  g_byte_array_unref(writer->body);
  g_ptr_array_unref(writer->strings);
  g_hash_table_unref(writer->index);
}

static void append_number(GByteArray *out, uint64_t number) {
  uint8_t bytes[10];
  guint length = 0;
  do {
    bytes[length] = (uint8_t)(number & 0x7f);
    number >>= 7;
    if (number != 0)
      bytes[length] |= 0x80;
    length++;
  } while (number != 0);
  g_byte_array_append(out, bytes, length);
}

GBytes *unit_writer_take(struct unit_writer *writer, enum fact_kind kind) {
  const uint8_t header[HEADER_BYTES] = {FACTS_VERSION, IR_VERSION, (uint8_t)kind};
  GByteArray *unit = g_byte_array_sized_new(writer->body->len + 64);
  g_byte_array_append(unit, header, HEADER_BYTES);
  append_number(unit, writer->strings->len);
  for (guint i = 0; i < writer->strings->len; i++) {
    const char *text = writer->strings->pdata[i];
    g_byte_array_append(unit, (const uint8_t *)text, (guint)strlen(text) + 1);
  }
  g_byte_array_append(unit, writer->body->data, writer->body->len);
  g_byte_array_set_size(writer->body, 0);
  g_ptr_array_set_size(writer->strings, 0);
  if (g_hash_table_size(writer->index) > 0)
    g_hash_table_remove_all(writer->index);
  return g_byte_array_free_to_bytes(unit);
}

void unit_put_number(struct unit_writer *writer, uint64_t number) {
  append_number(writer->body, number);
}

void unit_put_signed(struct unit_writer *writer, int64_t number) {
  uint64_t sign = number < 0 ? UINT64_MAX : 0;
  append_number(writer->body, ((uint64_t)number << 1) ^ sign);
}

static guint find_string(const struct unit_writer *writer, const char *text) {
  if (writer->strings->len > FEW_STRINGS)
    return GPOINTER_TO_UINT(g_hash_table_lookup(writer->index, text));
  for (guint i = 0; i < writer->strings->len; i++)
    if (strcmp(writer->strings->pdata[i], text) == 0)
      return i + 1;
  return 0;
}

/* Most units have few strings: those are compared, and only what goes beyond is hashed. */
static guint add_string(struct unit_writer *writer, const char *text) {
  g_ptr_array_add(writer->strings, (gpointer)text);
  guint count = writer->strings->len;
  for (guint i = count == FEW_STRINGS + 1 ? 0 : count - 1; count > FEW_STRINGS && i < count; i++)
    g_hash_table_insert(writer->index, writer->strings->pdata[i], GUINT_TO_POINTER(i + 1));
  return count;
}

void unit_put_string(struct unit_writer *writer, const char *text) {
  if (text == NULL) {
    append_number(writer->body, 0);
    return;
  }
  guint place = find_string(writer, text);
  append_number(writer->body, place != 0 ? place : add_string(writer, text));
}

static uint64_t give_up(struct unit_reader *reader) {
  reader->is_damaged = true;
  reader->at = reader->end;
  return 0;
}

static int take_strings(struct unit_reader *reader, struct facts *facts) {
  reader->string_count = unit_take_count(reader);
  reader->strings = g_new(const char *, (gsize)reader->string_count + 1);
  for (uint32_t i = 0; i < reader->string_count; i++) {
    const uint8_t *end = memchr(reader->at, '\0', (size_t)(reader->end - reader->at));
    if (end == NULL)
      return -1;
    reader->strings[i] = facts_intern(facts, (const char *)reader->at);
    reader->at = end + 1;
  }
  return reader->is_damaged ? -1 : 0;
}

int unit_reader_init(struct unit_reader *reader, struct facts *facts, enum fact_kind kind, GBytes *bytes) {
  gsize size_bytes = 0;
  const uint8_t *data = g_bytes_get_data(bytes, &size_bytes);
  *reader = (struct unit_reader){0};
  if (size_bytes < HEADER_BYTES + 1 || data[0] != FACTS_VERSION || data[1] != IR_VERSION || data[2] != kind)
    return -1;
  reader->at = data + HEADER_BYTES;
  reader->end = data + size_bytes;
  if (take_strings(reader, facts) != 0) {
    unit_reader_finish(reader);
    return -1;
  }
  return 0;
}

void unit_reader_finish(struct unit_reader *reader) {
  g_clear_pointer(&reader->strings, g_free);
}

uint64_t unit_take_number(struct unit_reader *reader) {
  uint64_t number = 0;
  for (unsigned shift = 0; shift < 64 && reader->at < reader->end; shift += 7) {
    uint8_t byte = *reader->at++;
    if (shift == 63 && byte > 1)
      break;
    number |= (uint64_t)(byte & 0x7f) << shift;
    if ((byte & 0x80) == 0)
      return number;
  }
  return give_up(reader);
}

uint32_t unit_take_u32(struct unit_reader *reader) {
  uint64_t number = unit_take_number(reader);
  return (uint32_t)(number <= UINT32_MAX ? number : give_up(reader));
}

int64_t unit_take_signed(struct unit_reader *reader) {
  uint64_t number = unit_take_number(reader);
  return (int64_t)((number >> 1) ^ (~(number & 1) + 1));
}

const char *unit_take_string(struct unit_reader *reader) {
  uint64_t place = unit_take_number(reader);
  if (place > reader->string_count)
    place = give_up(reader);
  return place == 0 ? NULL : reader->strings[place - 1];
}

uint32_t unit_take_count(struct unit_reader *reader) {
  uint64_t count = unit_take_number(reader);
  bool fits = count <= (uint64_t)(reader->end - reader->at) && count < UINT32_MAX;
  return (uint32_t)(fits ? count : give_up(reader));
}
