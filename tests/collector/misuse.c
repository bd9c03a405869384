/* Misuse ends in a clear message: what, which type, which address. Each case runs in a child process.
 * SPDX-License-Identifier: MIT */
#include "collector_test.h"

#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

struct misuse {
  const char *name;
  void (*run)(struct cyc_heap *heap);
  int in_normal_heap;   /* a normal heap must notice too */
  const char *expected; /* in the message */
  int names_type;       /* the checking heap's message names "'node' object at 0x" */
};

static void release_twice(struct cyc_heap *heap) {
  struct node *node = node_new(heap), *keeps_chunk = node_new(heap);
  release(node);
  release(node);
  release(keeps_chunk);
}

static void retain_dead(struct cyc_heap *heap) {
  struct node *node = node_new(heap), *keeps_chunk = node_new(heap);
  release(node);
  cyc_retain(&node->base);
  release(keeps_chunk);
}

/* test_refcount_errors: one claim too few for the edges. */
static void release_an_edge(struct cyc_heap *heap) {
  struct node *one = node_new(heap), *other = node_new(heap);
  node_hold(one, 0, other);
  node_hold(other, 0, one);
  node_hold(other, 1, one);
  release(other);
  release(one);
  release(one);
  cyc_collect(heap, 2);
}

static void lying_traverse(struct cyc_object *self, cyc_visit *visit, void *arg) {
  CYC_VISIT(((struct node *)self)->slot[0]);
  CYC_VISIT(((struct node *)self)->slot[0]);
}

static void forgetful_traverse(struct cyc_object *self, cyc_visit *visit, void *arg) {
  CYC_VISIT(((struct node *)self)->slot[0]);
}

static void clear_slots(struct cyc_object *self) {
  CYC_CLEAR(((struct node *)self)->slot[0]);
  CYC_CLEAR(((struct node *)self)->slot[1]);
}

static void visit_too_much(struct cyc_heap *heap) {
  static const struct cyc_type type = {"node", sizeof(struct node), 0, lying_traverse, clear_slots, NULL,
                                       NULL};
  struct node *one = node_new_typed(heap, &type), *other = node_new(heap);
  node_hold(one, 0, other);
  release(other);
  cyc_collect(heap, 2);
  release(one);
}

static void visit_too_little(struct cyc_heap *heap) {
  static const struct cyc_type type = {"node", sizeof(struct node), 0, forgetful_traverse, clear_slots, NULL,
                                       NULL};
  struct node *one = node_new_typed(heap, &type), *other = node_new(heap);
  node_hold(one, 1, other);
  release(other);
  release(one);
}

static void wild_traverse(struct cyc_object *self, cyc_visit *visit, void *arg) {
  visit((struct cyc_object *)((char *)self + 8), arg);
}

static void visit_no_object(struct cyc_heap *heap) {
  static const struct cyc_type type = {"node", sizeof(struct node), 0, wild_traverse, clear_slots, NULL,
                                       NULL};
  node_new_typed(heap, &type);
  cyc_collect(heap, 2);
}

static void edge_into_another_heap(struct cyc_heap *heap) {
  struct cyc_heap *other = cyc_heap_create(NULL);
  struct node *one = node_new(heap), *foreign = node_new(other);
  node_hold(one, 0, foreign);
  cyc_collect(heap, 2);
}

static void releasing_traverse(struct cyc_object *self, cyc_visit *visit, void *arg) {
  CYC_VISIT(((struct node *)self)->slot[0]);
  cyc_release(((struct node *)self)->arg);
}

static void collecting_traverse(struct cyc_object *self, cyc_visit *visit, void *arg) {
  CYC_VISIT(((struct node *)self)->slot[0]);
  cyc_collect(cyc_heap_of(self), 2);
}

static void collect_with(struct cyc_heap *heap, const struct cyc_type *type) {
  node_new_typed(heap, type)->arg = node_new(heap);
  cyc_collect(heap, 2);
}

static void release_in_traverse(struct cyc_heap *heap) {
  static const struct cyc_type type = {"node", sizeof(struct node), 0, releasing_traverse, clear_slots, NULL,
                                       NULL};
  collect_with(heap, &type);
}

static void collect_in_traverse(struct cyc_heap *heap) {
  static const struct cyc_type type = {"node", sizeof(struct node), 0, collecting_traverse, clear_slots, NULL,
                                       NULL};
  collect_with(heap, &type);
}

static void *release_elsewhere(void *object) {
  cyc_release(object);
  return NULL;
}

static void foreign_thread(struct cyc_heap *heap) {
  pthread_t thread;
  CHECK_EQUAL(pthread_create(&thread, NULL, release_elsewhere, node_new(heap)), 0);
  pthread_join(thread, NULL);
}

static void write_after_death(struct cyc_heap *heap) {
  struct node *node = node_new(heap);
  release(node);
  node->arg = heap;
  cyc_heap_destroy(heap);
}

static void renew(struct node *self) {
  struct node *next = node_new(cyc_heap_of(&self->base));
  next->on_finalize = renew;
  node_hold(next, 0, next);
  release(next);
}

/* Each dying ring makes the next one: the heap can never be empty. */
static void resurrect_for_ever(struct cyc_heap *heap) {
  struct node *node = node_new(heap);
  node->on_finalize = renew;
  node_hold(node, 0, node);
  release(node);
  cyc_heap_destroy(heap);
}

static void release_in_finalizer(struct node *self) {
  release(self);
}

static void over_release_in_finalizer(struct cyc_heap *heap) {
  struct node *node = node_new(heap);
  node->on_finalize = release_in_finalizer;
  release(node);
}

static void destroy_in_finalizer(struct node *self) {
  cyc_heap_destroy(cyc_heap_of(&self->base));
}

static void heap_destroyed_in_finalizer(struct cyc_heap *heap) {
  struct node *node = node_new(heap);
  node->on_finalize = destroy_in_finalizer;
  release(node);
}

static void destroy_heap_of(struct cyc_object *self) {
  cyc_heap_destroy(cyc_heap_of(self));
}

static void heap_destroyed_in_clear(struct cyc_heap *heap) {
  static const struct cyc_type type = {"node", sizeof(struct node), 0, NULL, destroy_heap_of, NULL, NULL};
  release(node_new_typed(heap, &type));
}

static void heap_destroyed_in_destroy(struct cyc_heap *heap) {
  static const struct cyc_type type = {"node", sizeof(struct node), 0, NULL, NULL, NULL, destroy_heap_of};
  release(node_new_typed(heap, &type));
}

/* The heap that is being destroyed, once more. */
static void heap_destroyed_by_its_end(struct cyc_heap *heap) {
  static const struct cyc_type type = {"node", sizeof(struct node), 0, NULL, NULL, NULL, destroy_heap_of};
  node_new_typed(heap, &type);
  cyc_heap_destroy(heap);
}

static void destroy_in_weakref_callback(struct cyc_object *weakref, struct cyc_object *data) {
  (void)data;
  destroy_heap_of(weakref);
}

static void heap_destroyed_in_weakref_callback(struct cyc_heap *heap) {
  struct node *node = node_new(heap);
  cyc_weakref_new(&node->base, destroy_in_weakref_callback, NULL);
  release(node);
}

static void destroy_in_callback(struct cyc_heap *heap, enum cyc_phase phase,
                                const struct cyc_collection *info, void *arg) {
  (void)phase;
  (void)info;
  (void)arg;
  cyc_heap_destroy(heap);
}

static void heap_destroyed_in_callback(struct cyc_heap *heap) {
  cyc_add_callback(heap, destroy_in_callback, NULL);
  cyc_collect(heap, 2);
}

static void visit_own_heap(struct cyc_object *self, cyc_visit *visit, void *arg) {
  CYC_VISIT(((struct node *)self)->slot[0]);
  destroy_heap_of(self);
}

static void heap_destroyed_in_traverse(struct cyc_heap *heap) {
  static const struct cyc_type type = {"node", sizeof(struct node), 0, visit_own_heap, clear_slots, NULL,
                                       NULL};
  collect_with(heap, &type);
}

static void retain_self(struct cyc_object *self) {
  cyc_retain(self);
}

static void steal_self(struct cyc_object *self) {
  cyc_steal(self);
}

static void weakly_reference_self(struct cyc_object *self) {
  cyc_weakref_new(self, NULL, NULL);
}

/* Each is too late: only a finalizer may bring an object back. */
static void retain_dying(struct cyc_heap *heap) {
  static const struct cyc_type type = {"node", sizeof(struct node), 0, NULL, NULL, NULL, retain_self};
  release(node_new_typed(heap, &type));
}

static void steal_dying(struct cyc_heap *heap) {
  static const struct cyc_type type = {"node", sizeof(struct node), 0, NULL, steal_self, NULL, NULL};
  release(node_new_typed(heap, &type));
}

static void weakref_to_dying(struct cyc_heap *heap) {
  static const struct cyc_type type = {"node", sizeof(struct node), 0, NULL, weakly_reference_self, NULL,
                                       NULL};
  release(node_new_typed(heap, &type));
}

static void retain_holder(struct node *self) {
  cyc_retain(self->arg);
}

/* What a dying object held has a finalizer, and a borrowed pointer back. */
static void retain_dying_holder(struct cyc_heap *heap) {
  struct node *holder = node_new(heap), *held = node_new(heap);
  held->on_finalize = retain_holder;
  held->arg = holder;
  node_hold(holder, 0, held);
  release(held);
  release(holder);
}

static void borrowing_traverse(struct cyc_object *self, cyc_visit *visit, void *arg) {
  CYC_VISIT(((struct node *)self)->slot[0]);
  CYC_VISIT(((struct node *)self)->arg);
}

/* The program's only claim on the borrowed object is taken for an edge of the trash. */
static void visit_borrowed(struct cyc_heap *heap) {
  static const struct cyc_type type = {"node", sizeof(struct node), 0, borrowing_traverse, clear_slots, NULL,
                                       NULL};
  struct node *ring = node_new_typed(heap, &type);
  ring->arg = node_new(heap);
  node_hold(ring, 0, ring);
  release(ring);
  cyc_collect(heap, 2);
}

static void collect_visited(struct cyc_object *held, void *arg) {
  (void)held;
  cyc_collect(arg, 2);
}

static void collect_while_looking(struct cyc_heap *heap) {
  struct node *node = node_new(heap);
  cyc_each_object(heap, -1, collect_visited, heap);
  release(node);
}

static void run_child(const struct misuse *misuse, unsigned flags, int log) {
  struct rlimit no_core = {0, 0};
  struct cyc_config config = cyc_config_default();
  setrlimit(RLIMIT_CORE, &no_core);
  config.flags = flags;
  config.log = fdopen(log, "w");
  misuse->run(cyc_heap_create(&config));
  _exit(0);
}

static int run_misuse(const struct misuse *misuse, unsigned flags, char *text, size_t size) {
  int ends[2], status;
  CHECK_EQUAL(pipe(ends), 0);
  fflush(stdout);
  pid_t child = fork();
  CHECK(child >= 0);
  if (!child)
    run_child(misuse, flags, ends[1]);
  close(ends[1]);
  size_t used = 0;
  for (ssize_t got = 1; got > 0 && used < size - 1; used += (size_t)got)
    if ((got = read(ends[0], text + used, size - 1 - used)) < 0)
      break;
  text[used] = 0;
  close(ends[0]);
  CHECK_EQUAL(waitpid(child, &status, 0), child);
  return status;
}

static void check_misuse(const struct misuse *misuse, unsigned flags) {
  char text[4096];
  int status = run_misuse(misuse, flags, text, sizeof text);
  printf("%s: %s", misuse->name, text);
  CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
  CHECK(strstr(text, misuse->expected));
  if (misuse->names_type && flags)
    CHECK(strstr(text, "'node' object at 0x"));
}

static const struct misuse misuses[] = {
    {"release_twice", release_twice, 1, "release", 1},
    {"retain_dead", retain_dead, 1, "retained after", 1},
    {"release_an_edge", release_an_edge, 1, "below the number of edges", 1},
    {"visit_too_much", visit_too_much, 1, "below the number of edges", 1},
    {"visit_too_little", visit_too_little, 0, "its clear releases what its traverse does not visit", 1},
    {"visit_no_object", visit_no_object, 0, "no object at all", 1},
    {"edge_into_another_heap", edge_into_another_heap, 0, "an edge into another heap", 1},
    {"release_in_traverse", release_in_traverse, 0, "released inside its traverse", 1},
    {"collect_in_traverse", collect_in_traverse, 0, "collected inside its traverse", 1},
    {"foreign_thread", foreign_thread, 0, "by a thread the heap does not belong to", 1},
    {"write_after_death", write_after_death, 0, "written to after it died", 1},
    {"resurrect_for_ever", resurrect_for_ever, 0, "make new garbage for ever", 1},
    {"over_release_in_finalizer", over_release_in_finalizer, 1, "released too often by its finalizer", 1},
    {"heap_destroyed_in_finalizer", heap_destroyed_in_finalizer, 1, "heap destroyed inside", 0},
    {"heap_destroyed_in_clear", heap_destroyed_in_clear, 1, "heap destroyed inside", 0},
    {"heap_destroyed_in_destroy", heap_destroyed_in_destroy, 1, "heap destroyed inside", 0},
    {"heap_destroyed_by_its_end", heap_destroyed_by_its_end, 1, "heap destroyed inside", 0},
    {"heap_destroyed_in_weakref_callback", heap_destroyed_in_weakref_callback, 1, "heap destroyed inside", 0},
    {"heap_destroyed_in_callback", heap_destroyed_in_callback, 1, "heap destroyed inside", 0},
    {"heap_destroyed_in_traverse", heap_destroyed_in_traverse, 1, "heap destroyed inside", 0},
    {"retain_dying", retain_dying, 1, "retained after", 1},
    {"retain_dying_holder", retain_dying_holder, 1, "retained after", 1},
    {"steal_dying", steal_dying, 1, "stolen after", 1},
    {"weakref_to_dying", weakref_to_dying, 1, "weakly referenced after", 1},
    {"visit_borrowed", visit_borrowed, 0, "its traverse visits what its clear does not release", 1},
    {"collect_while_looking", collect_while_looking, 0, "collected while objects are being looked at", 0},
};

int main(void) {
  for (size_t i = 0; i < sizeof misuses / sizeof *misuses; i++) {
    check_misuse(&misuses[i], CYC_CHECKING | CYC_DISABLED);
    if (misuses[i].in_normal_heap)
      check_misuse(&misuses[i], 0);
  }
  return 0;
}
