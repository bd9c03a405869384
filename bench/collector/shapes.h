/* The benchmark's graphs, and what a runtime's program prints. Included by the C programs.
 * SPDX-License-Identifier: MIT
 *
 * A node is two pointers. N counts objects in every shape:
 *   pairs  N/2 cycles of two nodes, all garbage
 *   ring   one cycle of N nodes, garbage
 *   live   a chain held at its head, and from each node one more edge to any node; nothing is garbage
 *   mixed  the same, but every tenth object is half of a garbage pair, in between the live ones */
#ifndef BENCH_COLLECTOR_SHAPES_H
#define BENCH_COLLECTOR_SHAPES_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static inline double cpu_ns(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

/* A 31-bit linear congruence, twice: the same numbers in every run. */
static inline size_t next_random(uint64_t *state, size_t below) {
  *state = (*state * 1103515245 + 12345) & 0x7FFFFFFF;
  uint64_t high = *state;
  *state = (*state * 1103515245 + 12345) & 0x7FFFFFFF;
  return (size_t)((high << 16 ^ *state) % below);
}

static inline double resident_bytes(void) {
  long pages = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  if (!file || fscanf(file, "%*s %ld", &pages) != 1)
    pages = 0;
  if (file)
    fclose(file);
  return (double)pages * (double)sysconf(_SC_PAGESIZE);
}

/* "first NS", "again NS", "bytes BYTES", each for the whole heap. */
static inline void print_result(const char *what, double value) {
  printf("%s %.0f\n", what, value);
}

#endif
