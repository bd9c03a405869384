/* What the collector's tests share: the runner and the watched nodes.
 * SPDX-License-Identifier: MIT */
#include "collector_test.h"

#include <string.h>

/* Absurd sizes are asked for on purpose; ASan would end the program instead of failing the allocation. */
const char *__asan_default_options(void);

const char *__asan_default_options(void) {
  return "allocator_may_return_null=1:exitcode=99";
}

static void node_traverse(struct cyc_object *self, cyc_visit *visit, void *arg) {
  CYC_VISIT(((struct node *)self)->slot[0]);
  CYC_VISIT(((struct node *)self)->slot[1]);
}

static void blind_clear(struct cyc_object *self) {
  struct node *node = (struct node *)self;
  CYC_CLEAR(node->slot[0]);
  CYC_CLEAR(node->slot[1]);
}

static void node_finalize(struct cyc_object *self) {
  struct node *node = (struct node *)self;
  if (node->on_finalize)
    node->on_finalize(node);
}

static void node_destroy(struct cyc_object *self) {
  struct node *node = (struct node *)self;
  if (node->deaths)
    ++*node->deaths;
}

const struct cyc_type node_type = {"node",      sizeof(struct node), 0,           node_traverse,
                                   blind_clear, node_finalize,       node_destroy};
const struct cyc_type fixed_node_type = {"fixed node", sizeof(struct node), 0,           node_traverse,
                                         NULL,         node_finalize,       node_destroy};
const struct cyc_type blind_node_type = {"blind node", sizeof(struct node), 0,           NULL,
                                         blind_clear,  node_finalize,       node_destroy};

struct node *node_new_typed(struct cyc_heap *heap, const struct cyc_type *type) {
  struct node *node = (struct node *)cyc_object_new(heap, type);
  CHECK(node != NULL);
  return node;
}

struct node *node_new(struct cyc_heap *heap) {
  return node_new_typed(heap, &node_type);
}

void node_hold(struct node *holder, int index, void *held) {
  cyc_store(&holder->slot[index], held);
}

void release(void *object) {
  cyc_release(object);
}

void make_ring(struct cyc_heap *heap, size_t length, int *deaths) {
  struct node *first = node_new(heap), *last = first;
  first->deaths = deaths;
  for (size_t i = 1; i < length; i++) {
    struct node *node = node_new(heap);
    node->deaths = deaths;
    last->slot[0] = cyc_steal(&node->base);
    last = node;
  }
  node_hold(last, 0, first);
  release(first);
}

static void run_in_heap(const struct test *test, unsigned flags) {
  struct cyc_config config = cyc_config_default();
  config.flags = flags;
  struct cyc_heap *heap = cyc_heap_create(&config);
  CHECK(heap != NULL);
  test->run(heap);
  size_t left = cyc_heap_destroy(heap);
  if (!left)
    return;
  fprintf(stderr, "%s: %zu objects are still claimed\n", test->name, left);
  exit(1);
}

int run_tests(const struct test *tests, size_t count) {
  for (size_t i = 0; i < count; i++) {
    size_t length = strlen(tests[i].name);
    int is_disturbed = length && tests[i].name[length - 1] == '!';
    printf("%s\n", tests[i].name);
    fflush(stdout);
    run_in_heap(&tests[i], CYC_CHECKING | CYC_DISABLED);
    if (!is_disturbed)
      run_in_heap(&tests[i], CYC_CHECKING | CYC_DISABLED | CYC_STRESS);
  }
  return 0;
}
