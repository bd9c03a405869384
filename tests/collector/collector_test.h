/* What the collector's tests share: checks, a test table, and node types whose every step can be watched.
 * SPDX-License-Identifier: MIT */
#ifndef TESTS_COLLECTOR_TEST_H
#define TESTS_COLLECTOR_TEST_H

#include <cyclecollector.h>
#include <stdio.h>
#include <stdlib.h>

#define CHECK(condition)                                                                                     \
  do {                                                                                                       \
    if (!(condition)) {                                                                                      \
      fprintf(stderr, "%s:%d: not true: %s\n", __FILE__, __LINE__, #condition);                              \
      exit(1);                                                                                               \
    }                                                                                                        \
  } while (0)

#define CHECK_EQUAL(got, expected)                                                                           \
  do {                                                                                                       \
    long long got_ = (long long)(got), expected_ = (long long)(expected);                                    \
    if (got_ != expected_) {                                                                                 \
      fprintf(stderr, "%s:%d: %s is %lld, expected %lld\n", __FILE__, __LINE__, #got, got_, expected_);      \
      exit(1);                                                                                               \
    }                                                                                                        \
  } while (0)

struct test {
  const char *name;
  void (*run)(struct cyc_heap *heap);
};

/* Runs all tests, each in a checking heap with automatic collection off, then again in stress mode unless the
 * name ends in '!' (it counts what only an undisturbed heap has). Every heap must end empty. */
int run_tests(const struct test *tests, size_t count);

struct node {
  struct cyc_object base;
  struct cyc_object *slot[2];
  void (*on_finalize)(struct node *self);
  void *arg;
  int *deaths; /* counted up when it dies */
};

/* A node that can do all; one without clear; one without traverse, which hides its slots. */
extern const struct cyc_type node_type, fixed_node_type, blind_node_type;

struct node *node_new(struct cyc_heap *heap);
struct node *node_new_typed(struct cyc_heap *heap, const struct cyc_type *type);
/* holder->slot[index] takes a claim of its own. */
void node_hold(struct node *holder, int index, void *held);
/* A ring of `length` nodes, nothing holding it; counts deaths. */
void make_ring(struct cyc_heap *heap, size_t length, int *deaths);
void release(void *object);

#endif
