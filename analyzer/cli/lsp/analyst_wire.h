/* What a server, its analyst and the analyst's snapshots say to each other.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_ANALYST_WIRE_H
#define LSP_ANALYST_WIRE_H

#include <glib.h>

/* kind, serial, path, units (kind, bytes). To a snapshot, ASK has the open files as its path, one a line. */
#define ANALYST_REQUEST G_VARIANT_TYPE("(yuaya(uay))")
enum analyst_request { ANALYST_SET_WHOLE, ANALYST_SET_OWN, ANALYST_DROP, ANALYST_ASK, ANALYST_ASK_EXACT };

/* kind, serial, JSON */
#define ANALYST_REPLY G_VARIANT_TYPE("(yuay)")
enum analyst_reply {
  ANALYST_READY,
  ANALYST_ANSWER,
  SNAPSHOT_SETTLED, /* of a snapshot: its analysis is done, this is its answer */
  SNAPSHOT_BEYOND   /* of a snapshot: a file is not part of it, only a whole analysis can tell */
};

void analyst_reply(int socket, enum analyst_reply kind, guint serial, const char *text);
GVariant *analyst_encode(enum analyst_request kind, guint serial, const char *path, GVariant *units); /* floating; `units` may be NULL */
GVariant *analyst_encode_units(const GArray *units); /* struct fact_unit, or NULL: none; floating */

/* Runs in the forked process; returns when the server is gone. */
void analyst_serve(int socket, const char *database, const char *root);

#endif
