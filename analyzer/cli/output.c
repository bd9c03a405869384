/* Results to stdout or a file.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/format.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

/* 0, or the error number. */
static int write_all(int fd, const char *text, size_t length) {
  while (length > 0) {
    ssize_t count = write(fd, text, length);
    if (count < 0 && errno == EINTR)
      continue;
    if (count < 0)
      return errno;
    text += count;
    length -= (size_t)count;
  }
  return 0;
}

int output_write(const char *file, const GString *text) {
  if (file) {
    g_autoptr(GError) error = NULL;
    if (g_file_set_contents(file, text->str, (gssize)text->len, &error))
      return 0;
    g_warning("cannot write '%s': %s", file, error->message);
    return -1;
  }
  int problem = write_all(STDOUT_FILENO, text->str, text->len);
  if (problem == 0 || problem == EPIPE)
    return 0;
  g_warning("cannot write to stdout: %s", g_strerror(problem));
  return -1;
}
