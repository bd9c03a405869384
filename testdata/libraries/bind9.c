/* Owners that attach each other through a member. */
// SPDX-License-Identifier: MIT
typedef struct dns_zone dns_zone_t;
void *calloc(unsigned long p0, unsigned long p1);
void free(void *p0);
void dns_zone_detach(dns_zone_t **zonep);
void dns_zone_attach(dns_zone_t *source, dns_zone_t **target);

struct owner {
  int refs;
  dns_zone_t *zone;
  struct owner *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void owner_detach(struct owner **ownerp) {
  struct owner *owner = *ownerp;
  *ownerp = 0;
  if (--owner->refs > 0)
    return;
  if (owner->zone)
    dns_zone_detach(&owner->zone);
  if (owner->peer)
    owner_detach(&owner->peer);
  free(owner);
}

static void owner_attach(struct owner *source, struct owner **target) {
  source->refs++;
  *target = source; // expect: store-cycle one -> two -> one
}

static struct owner *owner_new(dns_zone_t *zone) {
  struct owner *owner = calloc(1, sizeof *owner);
  owner->refs = 1;
  dns_zone_attach(zone, &owner->zone); // expect-not: store-cycle
  return owner;
}

static void closes(dns_zone_t *zone) {
  struct owner *one = owner_new(zone), *two = owner_new(zone);
  owner_attach(two, &one->peer);
  owner_attach(one, &two->peer);
  owner_detach(&one);
  owner_detach(&two);
}

static void points_one_way(dns_zone_t *zone) {
  struct owner *one = owner_new(zone), *two = owner_new(zone);
  owner_attach(two, &one->peer);
  owner_detach(&two);
  owner_detach(&one);
}

int main(void) {
  closes(0);
  points_one_way(0);
  return 0;
}
