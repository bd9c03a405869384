/* What an allocation and a free change.
 * SPDX-License-Identifier: MIT */
#include "collector/agent/agent.h"

void record_allocation(void *memory, size_t size_bytes, const void *frame) {
  struct snapshot_stack stack;
  if (!memory || !agent.is_recording)
    return;
  unwind_stack(frame, &stack);
  agent_lock();
  agent.allocations++;
  struct block block = {(uint64_t)(uintptr_t)memory, size_bytes, stack_table_find(&agent.stacks, &stack),
                        agent.epoch};
  if (!agent.is_broken && block_table_put(&agent.blocks, &block) != 0)
    agent.is_broken = true;
  agent_unlock();
}

void record_free(void *memory) {
  struct block block;
  agent_lock();
  block_table_take(&agent.blocks, (uint64_t)(uintptr_t)memory, &block);
  agent_unlock();
}
