/* Random operations, with moves and steals, against marking from the roots. Runs by seed and count.
 * Usage: collector_oracle [SEEDS [STEPS]]
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include "operations.h"

static uint64_t next_random(uint64_t *state) {
  *state ^= *state << 13;
  *state ^= *state >> 7;
  *state ^= *state << 17;
  return *state;
}

static void run(uint64_t seed, unsigned flags, long steps) {
  struct cyc_config config = cyc_config_default();
  struct world *world = calloc(1, sizeof *world); /* its things point to it */
  if (!world)
    exit(2);
  uint64_t state = seed * 0x9E3779B97F4A7C15u + 1;
  config.flags = flags;
  config.threshold[0] = seed % 3 ? 10 : 0;
  config.threshold[1] = config.threshold[2] = 2;
  config.byte_threshold = seed % 2 ? 2000 : 0;
  world_start(world, &config);
  for (long i = 0; i < steps; i++) {
    uint64_t bits = next_random(&state) >> 16;
    const unsigned char bytes[4] = {(unsigned char)bits, (unsigned char)(bits >> 8),
                                    (unsigned char)(bits >> 16), (unsigned char)(bits >> 24)};
    world_step(world, bytes);
    if (i % 16 == 0)
      world_check(world);
    if (i % 512 == 0)
      world_check_full(world);
  }
  world_finish(world);
  free(world);
}

int main(int argc, char **argv) {
  long seeds = argc > 1 ? atol(argv[1]) : 40, steps = argc > 2 ? atol(argv[2]) : 5000;
  for (long seed = 1; seed <= seeds; seed++) {
    run((uint64_t)seed, 0, steps);
    run((uint64_t)seed, CYC_CHECKING, steps);
    run((uint64_t)seed, CYC_CHECKING | CYC_STRESS, steps / 4);
  }
  printf("%ld seeds of %ld steps in three kinds of heap\n", seeds, steps);
  return 0;
}
