/* The allocation functions, as the program calls them: each is passed on, then recorded.
 * SPDX-License-Identifier: MIT */
#define _GNU_SOURCE
#include "collector/agent/agent.h"

#include <dlfcn.h>
#include <errno.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>

#define next agent_next
#define early agent_early

static void *next_of(const char *name) {
  return dlsym(RTLD_NEXT, name);
}

static void look_up(void) {
  next.is_looking = true;
  next.malloc = (void *(*)(size_t))next_of("malloc");
  next.calloc = (void *(*)(size_t, size_t))next_of("calloc");
  next.realloc = (void *(*)(void *, size_t))next_of("realloc");
  next.free = (void (*)(void *))next_of("free");
  next.memalign = (void *(*)(size_t, size_t))next_of("memalign");
  next.posix_memalign = (int (*)(void **, size_t, size_t))next_of("posix_memalign");
  next.aligned_alloc = (void *(*)(size_t, size_t))next_of("aligned_alloc");
  next.is_looking = false;
  next.is_known = true;
}

static void *allocate_early(size_t size) {
  size_t start = agent.early_used;
  if (size > AGENT_EARLY_BYTES - 16 - start)
    return NULL;
  agent.early_used = (start + size + 15) & ~(size_t)15;
  return early + start;
}

static bool is_early(const void *memory) {
  return (const char *)memory >= early && (const char *)memory < early + AGENT_EARLY_BYTES;
}

/* true: pass it on; false: only the early memory is there. */
static bool is_ready(void) {
  if (__builtin_expect(!next.is_known && !next.is_looking, 0))
    look_up();
  return next.is_known;
}

static void *recorded(void *memory, size_t size, const void *frame) {
  if (memory && agent_enter()) {
    int saved_errno = errno;
    record_allocation(memory, size, frame);
    errno = saved_errno;
    agent_leave();
  }
  return memory;
}

#define FRAME __builtin_frame_address(0)

AGENT_EXPORT void *malloc(size_t size) {
  return is_ready() ? recorded(next.malloc(size), size, FRAME) : allocate_early(size);
}

AGENT_EXPORT void *calloc(size_t count, size_t size) {
  if (!is_ready())
    return allocate_early(count * size); /* never reused, so still zero */
  return recorded(next.calloc(count, size), count * size, FRAME);
}

static void forget(void *memory) {
  if (memory && agent.is_recording && agent_enter()) {
    int saved_errno = errno;
    record_free(memory);
    errno = saved_errno;
    agent_leave();
  }
}

AGENT_EXPORT void free(void *memory) {
  if (!memory || is_early(memory) || !is_ready())
    return;
  forget(memory); /* before another thread can get the address */
  next.free(memory);
}

static void *move_early(void *memory, size_t size) {
  void *moved = malloc(size);
  size_t left = (size_t)(early + AGENT_EARLY_BYTES - (char *)memory);
  if (moved)
    memcpy(moved, memory, size < left ? size : left);
  return moved;
}

/* A block that cannot grow stays what it was, with the stack that made it. */
static void remember(const struct block *block) {
  if (agent_enter()) {
    agent_lock();
    block_table_put(&agent.blocks, block);
    agent_unlock();
    agent_leave();
  }
}

static bool take(void *memory, struct block *block) {
  bool was_there = false;
  if (memory && agent.is_recording && agent_enter()) {
    agent_lock();
    was_there = block_table_take(&agent.blocks, (uint64_t)(uintptr_t)memory, block);
    agent_unlock();
    agent_leave();
  }
  return was_there;
}

static void *reallocate(void *memory, size_t size, const void *frame) {
  struct block block;
  if (!is_ready())
    return allocate_early(size);
  if (memory && is_early(memory))
    return move_early(memory, size);
  bool was_there = take(memory, &block);
  void *moved = next.realloc(memory, size);
  if (!moved && size > 0 && was_there)
    remember(&block);
  return recorded(moved, size, frame);
}

AGENT_EXPORT void *realloc(void *memory, size_t size) {
  return reallocate(memory, size, FRAME);
}

AGENT_EXPORT void *reallocarray(void *memory, size_t count, size_t size) {
  size_t total;
  if (__builtin_mul_overflow(count, size, &total)) {
    errno = ENOMEM;
    return NULL;
  }
  return reallocate(memory, total, FRAME);
}

AGENT_EXPORT void *memalign(size_t alignment, size_t size) {
  return is_ready() ? recorded(next.memalign(alignment, size), size, FRAME) : NULL;
}

AGENT_EXPORT void *aligned_alloc(size_t alignment, size_t size) {
  return is_ready() ? recorded(next.aligned_alloc(alignment, size), size, FRAME) : NULL;
}

AGENT_EXPORT int posix_memalign(void **memory, size_t alignment, size_t size) {
  int status = is_ready() ? next.posix_memalign(memory, alignment, size) : ENOMEM;
  if (status == 0)
    recorded(*memory, size, FRAME);
  return status;
}
