/* Addresses of a process -> places in its sources, inlined calls included. The only user of libdw.
 * SPDX-License-Identifier: MIT */
#ifndef VALIDATE_SYMBOLS_H
#define VALIDATE_SYMBOLS_H

#include <glib.h>
#include <stdint.h>

struct code_place {
  const char *file;      /* absolute, interned; NULL: no line table */
  unsigned line, column; /* 0: unknown */
  const char *function;  /* interned; NULL: no symbol */
  const char *module;    /* interned path of the ELF file */
};

struct symbols;

struct symbols *symbols_create(const char *maps); /* from the text of /proc/PID/maps; NULL: logged */
void symbols_destroy(struct symbols *symbols);
/* The calls that a return address belongs to, innermost first; borrowed. Never empty for a mapped address. */
const GArray *symbols_calls(struct symbols *symbols, uint64_t pc); /* struct code_place */
const char *symbols_function_at(struct symbols *symbols,
                                uint64_t address); /* that begins there; NULL; borrowed */

#endif
