/* Results to stdout or a file.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/format.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
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

/* A regular file is replaced at once, so that its reader never sees half; a pipe or device is written to. */
static int write_file(const char *file, const GString *text) {
  GStatBuf info;
  if (g_stat(file, &info) != 0 || S_ISREG(info.st_mode)) {
    g_autoptr(GError) error = NULL;
    bool is_written = g_file_set_contents(file, text->str, (gssize)text->len, &error);
    if (!is_written)
      g_warning("cannot write '%s': %s", file, error->message);
    return is_written ? 0 : -1;
  }
  int fd = g_open(file, O_WRONLY | O_CLOEXEC | O_NOCTTY, 0);
  int problem = fd < 0 ? errno : write_all(fd, text->str, text->len);
  if (fd >= 0)
    close(fd);
  if (problem != 0 && problem != EPIPE)
    g_warning("cannot write '%s': %s", file, g_strerror(problem));
  return problem == 0 || problem == EPIPE ? 0 : -1;
}

int output_write(const char *file, const GString *text) {
  if (file)
    return write_file(file, text);
  int problem = write_all(STDOUT_FILENO, text->str, text->len);
  if (problem == 0 || problem == EPIPE)
    return 0;
  g_warning("cannot write to stdout: %s", g_strerror(problem));
  return -1;
}
