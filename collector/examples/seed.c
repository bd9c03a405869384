/* The seed experiment: 100 reference cycles of 32 MB, with the collector off, by count, and by bytes.
 * SPDX-License-Identifier: MIT
 *
 * Prints `[1, 2, 3, [[...]]]`, then the resident memory before and after each iteration. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ref_cycle.h"

struct mode {
  const char *name, *help;
  int enabled;
  size_t threshold, byte_threshold;
  int is_control;
};

static const struct mode modes[] = {
    {"control", "no cycle, collector off", 0, 0, 0, 1},
    {"off", "cycles, collector off", 0, 0, 0, 0},
    {"count", "cycles, count trigger at CPython's 700: 200 containers never reach it", 1, 700, 0, 0},
    {"count20", "cycles, count trigger at 20", 1, 20, 0, 0},
    {"bytes", "cycles, both triggers as they come", 1, 700, (size_t)16 << 20, 0},
};

/* Resident set in MB; 0 where there is no /proc. */
static double resident_mb(void) {
  long pages = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  if (!file)
    return 0;
  if (fscanf(file, "%*s %ld", &pages) != 1)
    pages = 0;
  fclose(file);
  return (double)pages * (double)sysconf(_SC_PAGESIZE) / 1e6;
}

/* A "NAME: number kB" line of a /proc file; otherwise `missing`. */
static long read_kb(const char *path, const char *name, long missing) {
  char line[128];
  long kb = missing;
  FILE *file = fopen(path, "r");
  while (file && fgets(line, sizeof line, file))
    if (!strncmp(line, name, strlen(name)) && sscanf(line + strlen(name), ": %ld", &kb) == 1)
      break;
  if (file)
    fclose(file);
  return kb;
}

/* 1: a run that keeps all its blobs may not fit: 3.2 GB want 4 GB free. Small runs always may. */
static int is_refused(int iterations, long blob_bytes) {
  double may_take = (double)iterations * (double)blob_bytes, wanted = may_take * 1.2;
  double available = (double)read_kb("/proc/meminfo", "MemAvailable", LONG_MAX / 1024) * 1024;
  if (may_take < 1e9 || available >= wanted)
    return 0;
  fprintf(stderr, "seed: refused: %.1f GB of memory is free, this may take %.1f GB and wants %.1f\n",
          available / 1e9, may_take / 1e9, wanted / 1e9);
  return 1;
}

static void print_memory(int iteration, const char *when) {
  printf("%d %s %.1f\n", iteration, when, resident_mb());
}

static int print_seed(struct cyc_heap *heap) {
  struct cyc_object *x = cyc_list_new(heap), *y = cyc_list_new(heap);
  int status = 0;
  for (int i = 1; i <= 3; i++)
    status |= cyc_list_append_steal(x, cyc_int_new(heap, i));
  status |= cyc_list_append(y, x);
  status |= cyc_list_append(x, y);
  struct cyc_object *text = status ? NULL : cyc_repr(x);
  if (text)
    puts(cyc_string_text(text));
  cyc_release(text);
  cyc_release(x);
  cyc_release(y);
  cyc_collect(heap, 2);
  return text ? 0 : -1;
}

static struct cyc_heap *create_heap(const struct mode *mode) {
  struct cyc_config config = cyc_config_default();
  config.flags = mode->enabled ? 0 : CYC_DISABLED;
  config.threshold[0] = mode->threshold;
  config.byte_threshold = mode->byte_threshold;
  return cyc_heap_create(&config);
}

static size_t count_found(const struct cyc_heap *heap) {
  size_t found = 0;
  for (int generation = 0; generation < 3; generation++) {
    struct cyc_stats stats;
    if (!cyc_get_stats(heap, generation, &stats))
      found += stats.collected;
  }
  return found;
}

static int run(const struct mode *mode, int iterations, size_t blob_bytes) {
  struct cyc_heap *heap = create_heap(mode);
  int status = heap ? print_seed(heap) : -1;
  size_t found = status ? 0 : count_found(heap);
  for (int i = 0; i < iterations && !status; i++) {
    print_memory(i, "before");
    status = mode->is_control ? no_create_ref_cycle(heap, blob_bytes) : create_ref_cycle(heap, blob_bytes);
    print_memory(i, "after");
  }
  if (heap) {
    cyc_collect(heap, 2);
    print_memory(iterations, "collected");
    printf("%d peak %.1f\n", iterations, (double)read_kb("/proc/self/status", "VmHWM", 0) * 1024 / 1e6);
    printf("found %zu objects, peak %.1f MB of heap, %.1f MB left\n", count_found(heap) - found,
           (double)cyc_heap_peak_bytes(heap) / 1e6, (double)cyc_heap_bytes(heap) / 1e6);
  }
  cyc_heap_destroy(heap);
  if (status)
    fprintf(stderr, "seed: out of memory\n");
  return status ? 2 : 0;
}

static int print_usage(void) {
  fprintf(stderr, "usage: seed MODE [ITERATIONS [BLOB_BYTES]]   (100 iterations of 32 MB)\n");
  for (size_t i = 0; i < sizeof modes / sizeof *modes; i++)
    fprintf(stderr, "  %-8s %s\n", modes[i].name, modes[i].help);
  return 2;
}

int main(int argc, char **argv) {
  const struct mode *mode = NULL;
  for (size_t i = 0; argc > 1 && i < sizeof modes / sizeof *modes; i++)
    if (!strcmp(argv[1], modes[i].name))
      mode = &modes[i];
  int iterations = argc > 2 ? atoi(argv[2]) : 100;
  long bytes = argc > 3 ? atol(argv[3]) : 32L << 20;
  if (!mode || iterations < 0 || bytes <= 0 || argc > 4)
    return print_usage();
  if (is_refused(iterations, bytes))
    return 2;
  return run(mode, iterations, (size_t)bytes);
}
