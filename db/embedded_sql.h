/* The SQL files of this folder, as CMake embeds them.
 * SPDX-License-Identifier: MIT */
#ifndef DB_EMBEDDED_SQL_H
#define DB_EMBEDDED_SQL_H

struct embedded_query {
  const char *name; /* file name without .sql; NULL ends the list */
  const char *text;
};

extern const char embedded_schema[], embedded_views[];
extern const char embedded_schema_text[]; /* both */
extern const struct embedded_query embedded_queries[]; /* by name */
extern const char *const embedded_query_names[];        /* NULL-terminated */

#endif
