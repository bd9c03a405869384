/* What the heap agent writes and validate reads: records, each a header and its payload.
 * SPDX-License-Identifier: MIT
 *
 * One file a process: HELLO, then for each snapshot MAPS, STACKS, BLOCK..., END. A snapshot
 * without END is incomplete. Numbers are those of the machine; everything is padded to 8 bytes. */
#ifndef COLLECTOR_AGENT_SNAPSHOT_FORMAT_H
#define COLLECTOR_AGENT_SNAPSHOT_FORMAT_H

#include <stdint.h>

#define SNAPSHOT_MAGIC UINT64_C(0x31706565486379) /* "ycHeep1", little-endian */
#define SNAPSHOT_DEPTH 8                          /* return addresses kept per stack */

enum snapshot_kind {
  SNAPSHOT_HELLO = 1, /* struct snapshot_hello, then /proc/self/exe and the command line, each with its NUL */
  SNAPSHOT_MAPS,      /* the text of /proc/self/maps */
  SNAPSHOT_CLOSED,    /* the same, before a dlclose() */
  SNAPSHOT_STACKS,    /* struct snapshot_stack each; the first one is nobody's */
  SNAPSHOT_BLOCK,     /* struct snapshot_block, then its contents */
  SNAPSHOT_END        /* struct snapshot_end */
};

struct snapshot_record {
  uint32_t kind, unused;
  uint64_t size_bytes; /* of the payload, without padding */
};

struct snapshot_hello {
  uint64_t magic;
  int32_t pid, parent;
  uint32_t epoch;   /* forks between the first process and this one */
  uint32_t is_fork; /* 1: made by fork(), and it inherited the blocks of lower epochs */
};

struct snapshot_stack {
  uint64_t depth, pcs[SNAPSHOT_DEPTH]; /* return addresses, innermost first */
};

struct snapshot_block {
  uint64_t address, size_bytes;
  uint32_t stack, epoch;
};

/* Shared by all processes of a run, in the file `processes` beside the records: polling alone is too slow for
 * a program that forks for ever, and root has no RLIMIT_NPROC. The supervisor corrects `count` as it polls.
 */
struct snapshot_processes {
  uint32_t most, count, is_exceeded;
};

enum snapshot_reason { SNAPSHOT_AT_EXIT, SNAPSHOT_AT_CHECKPOINT, SNAPSHOT_AT_SIGNAL };

struct snapshot_end {
  uint32_t reason, unused;
  uint64_t blocks, allocations; /* live now; made so far */
};

#endif
