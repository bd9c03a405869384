/* The seed experiment with 1 MB blobs, judged by counts and by the heap's byte counter.
 * SPDX-License-Identifier: MIT */
#include "collector_test.h"

#include "ref_cycle.h"

enum { ITERATIONS = 100 };
#define MEGA ((size_t)1 << 20)

struct outcome {
  size_t peak, found, collections, left;
};

static struct outcome run(int is_control, int enabled, size_t threshold, size_t byte_threshold) {
  struct cyc_config config = cyc_config_default();
  struct outcome outcome = {0};
  config.flags = enabled ? 0 : CYC_DISABLED;
  config.threshold[0] = threshold;
  config.byte_threshold = byte_threshold;
  struct cyc_heap *heap = cyc_heap_create(&config);
  CHECK(heap != NULL);
  for (int i = 0; i < ITERATIONS; i++)
    CHECK_EQUAL(is_control ? no_create_ref_cycle(heap, MEGA) : create_ref_cycle(heap, MEGA), 0);
  cyc_collect(heap, 2);
  for (int generation = 0; generation < 3; generation++) {
    struct cyc_stats stats;
    CHECK_EQUAL(cyc_get_stats(heap, generation, &stats), 0);
    outcome.found += stats.collected;
    outcome.collections += stats.collections;
  }
  outcome.peak = cyc_heap_peak_bytes(heap);
  outcome.left = cyc_heap_objects(heap) + cyc_heap_bytes(heap);
  CHECK_EQUAL(cyc_heap_destroy(heap), 0);
  return outcome;
}

int main(void) {
  struct outcome control = run(1, 0, 0, 0), off = run(0, 0, 0, 0);
  struct outcome count = run(0, 1, 700, 0), count20 = run(0, 1, 20, 0), bytes = run(0, 1, 700, MEGA / 2);
  const struct outcome *all[] = {&control, &off, &count, &count20, &bytes};
  for (int i = 0; i < 5; i++) {
    CHECK_EQUAL(all[i]->left, 0); /* after a final collection all are equal */
    CHECK_EQUAL(all[i]->found, i ? 2 * ITERATIONS : 0);
  }
  CHECK(control.peak < MEGA + MEGA / 10);
  CHECK(off.peak >= ITERATIONS * MEGA && off.collections == 1);
  CHECK(count.peak == off.peak && count.collections == 1); /* 200 containers are no 700 */
  CHECK(count20.peak > 9 * MEGA && count20.peak < 12 * MEGA && count20.collections >= 10);
  CHECK(bytes.peak < control.peak + control.peak / 10);
  printf("peaks in KB: control %zu, off %zu, count %zu, count20 %zu, bytes %zu\n", control.peak >> 10,
         off.peak >> 10, count.peak >> 10, count20.peak >> 10, bytes.peak >> 10);
  return 0;
}
