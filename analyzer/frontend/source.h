/* The files of one translation unit: their text, their place in the project, offsets to lines.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_SOURCE_H
#define FRONTEND_SOURCE_H

#include <clang-c/Index.h>
#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#define NO_ID UINT32_MAX

struct unit;

struct source {
  CXFile file;
  const char *path; /* root-relative or absolute, interned */
  const char *text; /* borrowed from the translation unit */
  size_t size;
  GArray *lines;     /* uint32_t offset of each line's start; built when first needed */
  bool is_project;   /* under the root and no system header, or the main file */
  GHashTable *macros; /* name -> offset of its last #define + 1; built when first needed, or NULL */
};

/* The id of a file, NO_ID for NULL (builtins, the command line). */
uint32_t source_id(struct unit *unit, CXFile file);
struct source *source_get(const struct unit *unit, uint32_t id);
void source_position(struct source *source, uint32_t offset, uint32_t *line, uint32_t *column); /* 1-based */
/* The identifier that starts at `offset`, NULL when there is none; caller frees. */
char *source_identifier(const struct source *source, uint32_t offset);
/* From `offset` at a '(' to just behind its ')', skipping strings and comments; 0 when unbalanced. */
uint32_t source_skip_parentheses(const struct source *source, uint32_t offset);
/* Skips blanks, line splices and comments. */
uint32_t source_skip_blank(const struct source *source, uint32_t offset);
/* The offset behind the string, character constant or comment at `offset`, or offset + 1. */
uint32_t source_skip_token(const struct source *source, uint32_t offset);
void source_free(void *source);

#endif
