/* Buffered writing with system calls only: it runs in a child of a process with threads.
 * SPDX-License-Identifier: MIT */
#include "collector/agent/writer.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void write_all(struct writer *writer, const char *bytes, size_t size_bytes) {
  while (size_bytes > 0 && !writer->has_failed) {
    ssize_t count = write(writer->file, bytes, size_bytes);
    if (count < 0 && errno == EINTR)
      continue;
    if (count <= 0) {
      writer->has_failed = true;
      return;
    }
    bytes += count;
    size_bytes -= (size_t)count;
  }
}

void writer_flush(struct writer *writer) {
  write_all(writer, writer->buffer, writer->used);
  writer->used = 0;
}

void writer_put(struct writer *writer, const void *bytes, size_t size_bytes) {
  if (size_bytes > sizeof writer->buffer - writer->used)
    writer_flush(writer);
  if (size_bytes > sizeof writer->buffer) {
    write_all(writer, bytes, size_bytes);
    return;
  }
  memcpy(writer->buffer + writer->used, bytes, size_bytes);
  writer->used += size_bytes;
}

void writer_put_record(struct writer *writer, enum snapshot_kind kind, uint64_t size_bytes) {
  struct snapshot_record record = {kind, 0, size_bytes};
  writer_put(writer, &record, sizeof record);
}

void writer_pad(struct writer *writer, uint64_t size_bytes) {
  static const char zeros[8];
  writer_put(writer, zeros, -size_bytes & 7);
}

/* Its size is known only after reading it: read once to count, then again. */
static uint64_t measure(const char *path, char *buffer, size_t capacity) {
  uint64_t total = 0;
  int file = open(path, O_RDONLY | O_CLOEXEC);
  for (ssize_t count = 1; file >= 0 && count > 0;) {
    count = read(file, buffer, capacity);
    total += count > 0 ? (uint64_t)count : 0;
  }
  if (file >= 0)
    close(file);
  return total;
}

void writer_put_maps(struct writer *writer, enum snapshot_kind kind) {
  static const char path[] = "/proc/self/maps";
  char buffer[4096];
  uint64_t total = measure(path, buffer, sizeof buffer), left = total;
  writer_put_record(writer, kind, total);
  int file = open(path, O_RDONLY | O_CLOEXEC);
  while (left > 0) {
    ssize_t count = file >= 0 ? read(file, buffer, left < sizeof buffer ? left : sizeof buffer) : 0;
    if (count <= 0) { /* it shrank meanwhile */
      buffer[0] = '\n';
      count = 1;
    }
    writer_put(writer, buffer, (size_t)count);
    left -= (uint64_t)count;
  }
  if (file >= 0)
    close(file);
  writer_pad(writer, total);
}
