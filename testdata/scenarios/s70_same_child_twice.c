// S70: one child stands twice in the array.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include <stdlib.h>

struct group {
  int refs;
  int length;
  struct group *members[4];
};

static struct group *group_new(void) {
  struct group *g = calloc(1, sizeof *g);
  if (!g)
    abort();
  g->refs = 1;
  return g;
}

static void group_unref(struct group *g) {
  if (--g->refs)
    return;
  for (int i = 0; i < g->length; i++)
    group_unref(g->members[i]);
  free(g);
}

static void group_add(struct group *g, struct group *member) {
  member->refs++;
  g->members[g->length++] = member;
}

int main(void) {
  struct group *g = group_new();
  struct group *member = group_new();
  group_add(g, member);
  group_add(g, member);
  group_unref(member);
  group_unref(g);
  return 0;
}
