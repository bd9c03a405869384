/* Buffered writing with system calls only: safe in a child of a process with threads.
 * SPDX-License-Identifier: MIT */
#ifndef COLLECTOR_AGENT_WRITER_H
#define COLLECTOR_AGENT_WRITER_H

#include "collector/agent/snapshot_format.h"

#include <stdbool.h>
#include <stddef.h>

struct writer {
  int file;
  bool has_failed;
  size_t used;
  char buffer[1 << 16];
};
extern struct writer agent_writer; /* used by the snapshot's child, or while the lock is held */
void writer_put(struct writer *writer, const void *bytes, size_t size_bytes);
void writer_put_record(struct writer *writer, enum snapshot_kind kind, uint64_t size_bytes); /* its header */
void writer_pad(struct writer *writer, uint64_t size_bytes); /* to 8 after a payload of that size */
void writer_put_maps(struct writer *writer, enum snapshot_kind kind);
void writer_flush(struct writer *writer);

#endif
