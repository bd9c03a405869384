/* The byte form of one fact unit: numbers as varints, strings in a table of the unit's own.
 * SPDX-License-Identifier: MIT
 *
 * Layout: FACTS_VERSION, IR_VERSION, kind (a byte each); number of strings; the strings, each
 * ended by a NUL; the body. A string in the body is its place in the table plus one, 0 is NULL.
 * Equal facts give equal bytes: the table is in order of first use.
 * Reading never trusts a byte: after the first that cannot be right every take yields 0 or NULL
 * and the unit is damaged. */
#ifndef DB_UNIT_H
#define DB_UNIT_H

#include "db/facts.h"

struct unit_writer {
  GByteArray *body;
  GPtrArray *strings; /* borrowed, in order of first use */
  GHashTable *index;  /* string -> its place plus one */
};

void unit_writer_init(struct unit_writer *writer);
void unit_writer_finish(struct unit_writer *writer);
GBytes *unit_writer_take(struct unit_writer *writer, enum fact_kind kind); /* the unit; the writer is empty again */

void unit_put_number(struct unit_writer *writer, uint64_t number);
void unit_put_signed(struct unit_writer *writer, int64_t number); /* small magnitudes are short */
void unit_put_string(struct unit_writer *writer, const char *text); /* NULL stays NULL */

struct unit_reader {
  const uint8_t *at, *end;
  const char **strings; /* interned in the facts */
  uint32_t string_count;
  bool is_damaged;
};

/* -1: damaged, of another kind or version; nothing to finish then. */
int unit_reader_init(struct unit_reader *reader, struct facts *facts, enum fact_kind kind, GBytes *bytes);
void unit_reader_finish(struct unit_reader *reader);

uint64_t unit_take_number(struct unit_reader *reader);
uint32_t unit_take_u32(struct unit_reader *reader);
int64_t unit_take_signed(struct unit_reader *reader);
const char *unit_take_string(struct unit_reader *reader);
uint32_t unit_take_count(struct unit_reader *reader); /* of elements of one byte or more: bounded by what is left */

/* Without decoding: the key of a function's unit, borrowed from `bytes`, NULL when damaged; and the
 * hash of everything but the place where it stands, caller frees. */
const char *unit_function_key(GBytes *bytes);
char *unit_function_code(GBytes *bytes);

/* The IR, its lines relative to `base_line`. */
void unit_put_ir(struct unit_writer *writer, const struct ir *ir, uint32_t base_line);
struct ir *unit_take_ir(struct unit_reader *reader, uint32_t base_line); /* NULL: damaged; caller destroys */

#endif
