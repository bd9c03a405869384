/* Inside the heap agent: it records blocks and stacks, and writes snapshots. Nothing else.
 * SPDX-License-Identifier: MIT */
#ifndef COLLECTOR_AGENT_AGENT_H
#define COLLECTOR_AGENT_AGENT_H

#include "collector/agent/snapshot_format.h"

#include <stdbool.h>
#include <stddef.h>

#define AGENT_EXPORT __attribute__((visibility("default")))
#define AGENT_THREAD static __thread __attribute__((tls_model("initial-exec")))

/* ---- state.c: the one place with process state ---- */
struct block {
  uint64_t address, size_bytes;
  uint32_t stack, epoch;
};

struct block_entry {              /* packed: page faults on this table are most of what recording costs */
  uint64_t unit : 44, epoch : 20; /* address / 16; 0: empty */
  uint64_t stack : 24, size_bytes : 40;
};

struct block_table {
  struct block_entry *entries;
  uint64_t capacity, count; /* capacity: a power of two */
};

struct stack_table {
  struct snapshot_stack *stacks; /* by id; 0 is the empty one */
  uint32_t *index;               /* open addressing: ids, 0 free */
  uint64_t count, capacity, index_capacity;
};

struct agent {
  struct block_table blocks;
  struct stack_table stacks;
  uint64_t allocations;
  uint32_t epoch;
  int file; /* descriptor of the process's own file, or -1 */
  uint64_t file_device, file_inode;
  char path[4096];
  int process;                          /* whose memory this is: a vfork() child shares it */
  int writer;                           /* process id of the child that writes, or 0 */
  bool is_recording, is_broken;         /* broken: out of memory, nothing is recorded any more */
  size_t early_used;                    /* bytes of agent_early */
  struct snapshot_processes *processes; /* shared; NULL: no limit */
  bool has_final;                       /* the snapshot at exit is written */
};
extern struct agent agent;

struct next_functions { /* what the program would call without the agent */
  void *(*malloc)(size_t);
  void *(*calloc)(size_t, size_t);
  void *(*realloc)(void *, size_t);
  void (*free)(void *);
  void *(*memalign)(size_t, size_t);
  int (*posix_memalign)(void **, size_t, size_t);
  void *(*aligned_alloc)(size_t, size_t);
  bool is_known, is_looking;
};
extern struct next_functions agent_next;
#define AGENT_EARLY_BYTES (1 << 16) /* for what dlsym() itself allocates while these are looked up */
extern char agent_early[AGENT_EARLY_BYTES];

void agent_lock(void);
void agent_unlock(void);
void agent_reset_lock(void); /* in the child of fork() */

/* While a thread is inside the agent its own allocations are passed on unrecorded. */
bool agent_enter(void); /* false: it is inside already */
void agent_leave(void);
void agent_postpone_snapshot(void); /* a signal came while this thread was inside */

/* ---- record.c ---- */
/* `frame`: of the interposed function. Called after enter. */
void record_allocation(void *memory, size_t size_bytes, const void *frame);
void record_free(void *memory);

/* ---- block_table.c; the lock is held ---- */
int block_table_put(struct block_table *table, const struct block *block); /* -1: no memory */
bool block_table_take(struct block_table *table, uint64_t address,
                      struct block *block); /* false: not there */
bool block_table_get(const struct block_table *table, uint64_t place, struct block *block); /* false: empty */

/* ---- stack_table.c; the lock is held ---- */
uint32_t stack_table_find(struct stack_table *table,
                          const struct snapshot_stack *stack); /* its id; 0: no memory */

/* ---- unwind.c ---- */
void unwind_init(void);
/* Return addresses of the callers of the function whose frame address is `frame`. */
void unwind_stack(const void *frame, struct snapshot_stack *stack);

/* ---- memory.c ---- */
void *memory_map(size_t size_bytes); /* zeroed pages, NULL: none */
void memory_unmap(void *memory, size_t size_bytes);

/* ---- snapshot.c ---- */
int snapshot_open_file(bool is_fork); /* and says hello; -1: cannot */
int snapshot_take(enum snapshot_reason reason);
void snapshot_write_closed_maps(void); /* before a module goes */

/* ---- limit.c ---- */
void limit_open(void); /* ends the process when there are too many */
bool limit_take(void); /* false: no further process */
void limit_give(void);

#endif
