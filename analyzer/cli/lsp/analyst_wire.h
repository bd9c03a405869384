/* What the server and an analyst say to each other.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_ANALYST_WIRE_H
#define LSP_ANALYST_WIRE_H

#include <glib.h>

/* kind, serial, path, units (kind, bytes) */
#define ANALYST_REQUEST G_VARIANT_TYPE("(yuaya(uay))")
enum analyst_request { ANALYST_SET_WHOLE, ANALYST_SET_OWN, ANALYST_DROP, ANALYST_ASK, ANALYST_ASK_EXACT };

/* kind, serial, JSON */
#define ANALYST_REPLY G_VARIANT_TYPE("(yuay)")
enum analyst_reply { ANALYST_READY, ANALYST_ANSWER };

/* Runs in the forked process; returns when the server is gone. */
void analyst_serve(int socket, const char *database, const char *root);

#endif
