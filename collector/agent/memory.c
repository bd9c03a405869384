/* Pages from the system, so that the agent never allocates from the heap it records.
 * SPDX-License-Identifier: MIT */
#define _DEFAULT_SOURCE
#include "collector/agent/agent.h"

#include <sys/mman.h>

#define LARGE_BYTES ((size_t)4 << 20)

void *memory_map(size_t size_bytes) {
  void *memory = mmap(NULL, size_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED)
    return NULL;
  if (size_bytes >= LARGE_BYTES)
    madvise(memory, size_bytes, MADV_HUGEPAGE); /* fewer page faults; refused: no harm */
  return memory;
}

void memory_unmap(void *memory, size_t size_bytes) {
  if (memory)
    munmap(memory, size_bytes);
}
