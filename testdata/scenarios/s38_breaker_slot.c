// S38: a framework runs what a lifecycle slot holds while the object is alive: a drop there is a breaker, even if the
// function gives up a claim on the object as well.
// SPDX-License-Identifier: MIT
#include <stdlib.h>

#include <cyclecheck.h>

struct part {
  int refs;
  struct part *peer;
};

struct other {
  int refs;
  struct other *peer;
};

struct part_ops {
  void (*stop)(struct part *part) CYC_BREAKER_SLOT;
};

struct other_ops {
  void (*gone)(struct other *other) CYC_FINALIZER;
};

void part_unref(struct part *part) {
  if (!part || --part->refs > 0)
    return;
  part_unref(part->peer);
  free(part);
}

void other_unref(struct other *other) {
  if (!other || --other->refs > 0)
    return;
  other_unref(other->peer);
  free(other);
}

static void part_stop(struct part *part) {
  part_unref(part->peer);
  part->peer = NULL;
  if (--part->refs == 0)
    free(part);
}

static void other_gone(struct other *other) {
  other_unref(other->peer);
  other->peer = NULL;
  if (--other->refs == 0)
    free(other);
}

const struct part_ops part_ops = {.stop = part_stop};
const struct other_ops other_ops = {.gone = other_gone};

void part_link(struct part *a, struct part *b) {
  b->refs++;
  a->peer = b;
  a->refs++;
  b->peer = a; // expect(note): store-cycle
}

void other_link(struct other *a, struct other *b) {
  b->refs++;
  a->peer = b;
  a->refs++;
  b->peer = a; // expect(warning): store-cycle
}
