/* The functions that a model declares, found without parsing it: what tells whether a program needs it.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_MODEL_NAMES_H
#define FRONTEND_MODEL_NAMES_H

#include <glib.h>

/* Names of the functions declared in a model's text, in order: char *. Models declare functions, types and nothing else,
 * without macros of their own. Caller frees. */
GPtrArray *model_names(const char *text);

#endif
