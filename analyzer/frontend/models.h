/* The models to read: translation units of their own, whose functions are the modelled names of all others.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_MODELS_H
#define FRONTEND_MODELS_H

#include "analyzer/frontend/frontend.h"

/* The bundled models and `files` (NULL-terminated or NULL) as struct tu_command *; a file replaces the bundled model of
 * the same name. NULL: logged. Caller frees. */
GPtrArray *models_list(const char *data_dir, const char *const *files);
char *model_path(const struct tu_command *command); /* `model:NAME`; caller frees */

#endif
