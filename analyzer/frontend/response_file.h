/* Response files (@FILE) in an argument list.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_RESPONSE_FILE_H
#define FRONTEND_RESPONSE_FILE_H

#include <glib.h>

/* `arguments` with every @FILE replaced by its words, also nested ones. A file that lies outside all of `folders`
 * (NULL-terminated, absolute), cannot be read or nests too deep is left out and named in `problems` (char *).
 * Caller frees with g_strfreev. */
char **response_files_expand(const char *const *arguments, const char *directory, const char *const *folders,
                             GPtrArray *problems);

/* Splits as gcc does: blanks separate, quotes group, a backslash takes the next byte as it is. */
GPtrArray *response_file_split(const char *text, gsize size); /* char *; caller frees */

#endif
