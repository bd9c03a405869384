/* A source that its owner keeps, and whose loop the owner keeps, is no cycle; two owners that hold each other are. */
// SPDX-License-Identifier: MIT
typedef struct sd_event_source sd_event_source;
typedef struct sd_event sd_event;
typedef int (*sd_event_handler_t)(sd_event_source *, void *);
sd_event_source *sd_event_source_unref(sd_event_source *s);
sd_event *sd_event_unref(sd_event *e);
sd_event *sd_event_ref(sd_event *e);
int sd_event_add_defer(sd_event *e, sd_event_source **s, sd_event_handler_t callback, void *userdata);
int sd_event_default(sd_event **e);

struct owner {
  unsigned n_ref;
  sd_event *event;
  sd_event_source *timer;
  struct owner *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static struct owner *owner_ref(struct owner *owner) {
  owner->n_ref++;
  return owner;
}

static void owner_unref(struct owner *owner) {
  if (--owner->n_ref > 0)
    return;
  sd_event_source_unref(owner->timer);
  sd_event_unref(owner->event);
  if (owner->peer)
    owner_unref(owner->peer);
  free(owner);
}

static struct owner *owner_new(sd_event *event) {
  struct owner *owner = calloc(1, sizeof *owner);
  owner->n_ref = 1;
  owner->event = sd_event_ref(event);
  sd_event_add_defer(event, &owner->timer, 0, owner); // expect-not: store-cycle
  return owner;
}

int main(void) {
  sd_event *event = 0;
  sd_event_default(&event);
  struct owner *one = owner_new(event);
  owner_unref(one);
  struct owner *two = owner_new(event);
  struct owner *three = owner_new(event);
  two->peer = owner_ref(three);
  three->peer = owner_ref(two); // expect(error): store-cycle two -> three -> two
  owner_unref(two);
  owner_unref(three);
  sd_event_unref(event);
  return 0;
}
