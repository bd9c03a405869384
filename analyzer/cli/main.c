/* cyclecheck: finds the command, parses its options and runs it.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/hook.h"
#include "analyzer/cli/interrupt.h"
#include "analyzer/cli/log.h"
#include "analyzer/cli/settings.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A missing standard stream would give its number to the next file that is opened: a database. */
static void open_missing_streams(void) {
  int fd = open("/dev/null", O_RDWR);
  while (fd >= 0 && fd <= STDERR_FILENO)
    fd = open("/dev/null", O_RDWR);
  if (fd > STDERR_FILENO)
    close(fd);
}

/* Takes ownership of `text`. */
static int print(char *text) {
  g_autoptr(GString) string = g_string_new(text);
  g_free(text);
  return output_write(NULL, string) == 0 ? CODE_CLEAN : CODE_FAILED;
}

static int fail_unknown(const char *name) {
  if (g_file_test(name, G_FILE_TEST_EXISTS))
    g_warning("'%s' is no command; to check it: cyclecheck check %s", name, name);
  else
    g_warning("unknown command '%s'; the nearest is %s ('cyclecheck help' lists them)", name,
              command_nearest(name));
  return CODE_FAILED;
}

static int run_with_settings(const struct command *command, struct options *options) {
  if (!(command->options & OPTIONS_REPORT))
    return command->run(options);
  if (settings_apply(options, command->options) != 0)
    return CODE_FAILED;
  if (!options->is_config_dumped && !options->is_config_explained)
    return command->run(options);
  return print(settings_describe(options, command->options));
}

static int run_command(const struct command *command, int argc, char **argv, struct log_filter *filter) {
  struct options options;
  options_init(&options);
  g_autofree char *line = g_strjoinv(" ", argv - 1);
  options.program_arguments = line;
  int code = CODE_FAILED;
  if (options_parse(&options, command->options, argc, argv) == 0) {
    *filter = (struct log_filter){options.is_quiet, options.verbosity};
    code = options.is_help ? print(help_command(command)) : run_with_settings(command, &options);
  }
  options_finish(&options);
  return code;
}

static int dispatch(int argc, char **argv, struct log_filter *filter) {
  const char *name = argc > 1 ? argv[1] : "";
  if (argc < 2) {
    g_autofree char *help = help_overview();
    fputs(help, stderr);
    return CODE_FAILED;
  }
  if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0)
    return print(help_overview());
  if (strcmp(name, "--version") == 0 || strcmp(name, "--version=json") == 0)
    return print(version_text(strchr(name, '=') != NULL));
  const struct command *command = command_find(name);
  if (!command && hook_is_meant(argc, argv))
    return hook_run(argc, argv);
  return command ? run_command(command, argc - 1, argv + 1, filter) : fail_unknown(name);
}

int main(int argc, char **argv) {
  struct log_filter filter = {0};
  open_missing_streams();
  log_start(&filter);
  interrupt_start();
  return dispatch(argc, argv, &filter);
}
