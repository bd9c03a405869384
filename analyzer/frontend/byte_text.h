/* Bytes that are no UTF-8, carried through a parser that insists on it.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_BYTE_TEXT_H
#define FRONTEND_BYTE_TEXT_H

#include <glib.h>

/* `text` with every byte that is no UTF-8 as a private character of plane 16; caller frees. */
char *byte_text_encode(const char *text, gsize *size);
/* Puts the bytes back, in place. */
void byte_text_decode(char *text);

#endif
