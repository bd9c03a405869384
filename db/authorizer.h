/* What SQL from people may do: read our views and tables with harmless functions.
 * SPDX-License-Identifier: MIT */
#ifndef DB_AUTHORIZER_H
#define DB_AUTHORIZER_H

#include <glib.h>
#include <sqlite3.h>

/* The tables and views of a database whose schema was checked; caller frees. */
GHashTable *authorizer_list_tables(sqlite3 *sql);

/* For sqlite3_set_authorizer with that set. */
int authorize_reading(void *readable, int action, const char *first, const char *second, const char *database,
                      const char *view);

#endif
