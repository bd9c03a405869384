/* What a project's own files say is to be shown: settings, suppressions file, baseline.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_POLICY_H
#define LSP_POLICY_H

#include "analyzer/cli/lsp/settings.h"

struct policy;

/* Files that are wrong are logged and silence nothing. `settings` of the client count before those of the files. */
struct policy *policy_create(const char *root, const struct client_settings *settings);
void policy_destroy(struct policy *policy);
bool policy_is_outdated(const struct policy *policy); /* a file that it read is another one now */

/* Rule, level, confidence, suppressions and baseline; comments are not its business. */
bool policy_shows(const struct policy *policy, const json_t *finding);

/* The folder with compile_commands.json that settings files above `file` name; NULL: none. Caller frees. */
char *policy_build_path(const char *file);

#endif
