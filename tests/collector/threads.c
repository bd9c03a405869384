/* Heaps in separate threads share nothing: the oracle's random programs in four threads at once, and a heap
 * that is handed from thread to thread. Also built with ThreadSanitizer. SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "collector_test.h"
#include "operations.h"

enum { THREADS = 4, STEPS = 8000 };

static void *run(void *arg) {
  struct cyc_config config = cyc_config_default();
  struct world *world = calloc(1, sizeof *world);
  uint64_t state = *(uint64_t *)arg;
  CHECK(world != NULL);
  config.flags = state % 2 ? CYC_CHECKING : 0;
  config.threshold[0] = 20;
  world_start(world, &config);
  for (int i = 0; i < STEPS; i++) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    const unsigned char bytes[4] = {(unsigned char)(state >> 30), (unsigned char)(state >> 38),
                                    (unsigned char)(state >> 46), (unsigned char)(state >> 54)};
    world_step(world, bytes);
    if (i % 64 == 0)
      world_check(world);
  }
  world_finish(world);
  free(world);
  return NULL;
}

static void *adopt(void *arg) {
  struct cyc_heap *heap = arg;
  cyc_heap_adopt(heap);
  make_ring(heap, 10, NULL);
  CHECK_EQUAL(cyc_collect(heap, 2), 10);
  return NULL;
}

static void hand_over(void) {
  struct cyc_config config = cyc_config_default();
  config.flags = CYC_CHECKING;
  struct cyc_heap *heap = cyc_heap_create(&config);
  CHECK(heap != NULL);
  for (int i = 0; i < THREADS; i++) {
    pthread_t thread;
    CHECK_EQUAL(pthread_create(&thread, NULL, adopt, heap), 0);
    CHECK_EQUAL(pthread_join(thread, NULL), 0);
  }
  cyc_heap_adopt(heap);
  CHECK_EQUAL(cyc_heap_destroy(heap), 0);
}

int main(void) {
  pthread_t threads[THREADS];
  uint64_t seeds[THREADS] = {11, 22, 33, 44};
  for (int i = 0; i < THREADS; i++)
    CHECK_EQUAL(pthread_create(&threads[i], NULL, run, &seeds[i]), 0);
  for (int i = 0; i < THREADS; i++)
    CHECK_EQUAL(pthread_join(threads[i], NULL), 0);
  hand_over();
  printf("%d threads of %d steps\n", THREADS, STEPS);
  return 0;
}
