/* lsp: the language server for editors.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/lsp/server.h"

#include <unistd.h>

static int run(const struct options *options) {
  if (command_check_arguments(command_find("lsp"), options, 0, 0) != 0)
    return CODE_FAILED;
  return server_run(STDIN_FILENO, STDOUT_FILENO);
}

const struct command command_lsp = {
    .name = "lsp",
    .usage = "",
    .summary = "serve an editor: language server on stdin and stdout",
    .details = "Editors start it; docs/editor.md says how. What it has to say to people goes to stderr.\n",
    .options = OPTIONS_GENERAL,
    .place = 13,
    .run = run,
};
