/* libFuzzer entry: bytes are operations on a heap, judged by the model of operations.c.
 * SPDX-License-Identifier: MIT */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "operations.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* First byte: what kind of heap; then four bytes an operation. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (!size)
    return 0;
  struct cyc_config config = cyc_config_default();
  struct world *world = malloc(sizeof *world);
  if (!world)
    return 0;
  config.flags = data[0] % 8;
  config.threshold[0] = data[0] % 32;
  config.threshold[1] = config.threshold[2] = 1;
  config.byte_threshold = data[0] % 3 ? 1000 : 0;
  world_start(world, &config);
  for (size_t i = 1; i + 4 <= size; i += 4) {
    world_step(world, data + i);
    world_check(world);
  }
  world_check_full(world);
  world_finish(world);
  free(world);
  return 0;
}
