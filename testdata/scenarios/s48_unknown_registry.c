// S48: an unknown framework gets the object and its token is kept: nobody knows whether it holds the object.
// SPDX-License-Identifier: MIT
// expect-none
#include "node.h"

struct node *framework_register(void (*call)(void *data), void *data);
void start(struct node *self);

static void tick(void *data) {
  (void)data;
}

void start(struct node *self) {
  self->child = framework_register(tick, node_ref(self));
}
