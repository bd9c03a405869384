// S02: attach(source, &slot) and detach(&slot), as BIND writes them.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdlib.h>

struct zone {
  unsigned references;
  struct zone *raw;
  struct zone *secure;
};

static void zone_attach(struct zone *source, struct zone **target) {
  source->references++;
  *target = source; // expect(error): store-cycle zone -> zone -> zone
}

static void zone_detach(struct zone **slot) {
  struct zone *z = *slot;
  *slot = NULL;
  if (--z->references > 0)
    return;
  if (z->raw)
    zone_detach(&z->raw);
  if (z->secure)
    zone_detach(&z->secure);
  free(z);
}

static struct zone *zone_new(void) {
  struct zone *z = calloc(1, sizeof *z);
  if (!z)
    abort();
  z->references = 1;
  return z;
}

int main(void) {
  struct zone *a = zone_new();
  struct zone *b = zone_new();
  zone_attach(b, &a->raw);
  zone_attach(a, &b->secure);
  zone_detach(&a);
  zone_detach(&b);
  return 0;
}
