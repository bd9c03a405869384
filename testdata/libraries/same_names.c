/* Functions of a program's own that share a name with some library's: their bodies count, not that library's model. */
// SPDX-License-Identifier: MIT
void *calloc(unsigned long, unsigned long);
void free(void *);

struct entry {
  int refs;
  struct entry *next;
};

static struct entry *entry_new(void) {
  struct entry *entry = calloc(1, sizeof *entry);
  entry->refs = 1;
  return entry;
}

static void entry_unref(struct entry *entry) {
  if (!entry || --entry->refs > 0)
    return;
  entry_unref(entry->next);
  free(entry);
}

/* libre's mem_ref takes void *, Vim's list_unref another struct */
void list_unref(struct entry *list, int depth) {
  (void)depth;
  entry_unref(list);
}

/* in QEMU a claim, here a look */
int object_ref(struct entry *entry, int depth) {
  return entry->refs + depth;
}

int srv_take(struct entry *server) {
  return server->refs;
}

static void points_one_way(void) {
  struct entry *one = entry_new(), *two = entry_new();
  srv_take(one);
  object_ref(two, 1);
  one->next = two; // expect-not: store-cycle
  two->refs++;
  two->next = one; // expect-not: store-cycle
  two->next = 0;
  list_unref(two, 0);
  list_unref(one, 0);
}

static void closes(void) {
  struct entry *one = entry_new(), *two = entry_new();
  one->next = two;
  two->refs++;
  two->next = one; // expect(error): store-cycle one -> two -> one
  one->refs++;
  list_unref(two, 0);
  list_unref(one, 0);
}

int main(void) {
  points_one_way();
  closes();
  return 0;
}
