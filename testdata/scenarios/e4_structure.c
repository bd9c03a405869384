// Who made the content is known, who gave it to the channel is not: structure alone is worth a note of low confidence.
#include <stdlib.h>

struct channel {
  int refs;
  struct content *content;
};
struct content {
  int refs;
  struct channel *channel;
};

struct channel *channel_ref(struct channel *c) {
  c->refs++;
  return c;
}
struct content *content_ref(struct content *c) {
  c->refs++;
  return c;
}
void content_unref(struct content *c);
void channel_unref(struct channel *c) {
  if (--c->refs > 0)
    return;
  if (c->content)
    content_unref(c->content);
  free(c);
}
void content_unref(struct content *c) {
  if (--c->refs > 0)
    return;
  if (c->channel)
    channel_unref(c->channel);
  free(c);
}

struct request {
  struct channel *channel;
  struct content *content;
};
void queue_push(struct request *request);

void channel_start(struct channel *channel) {
  struct request *request = calloc(1, sizeof *request);
  struct content *content = calloc(1, sizeof *content);
  content->refs = 1;
  content->channel = channel_ref(channel); // expect(note): store-cycle content -> channel -> content
  request->channel = channel;
  request->content = content;
  queue_push(request);
}

void channel_ready(struct request *request) {
  request->channel->content = content_ref(request->content);
}

// Another pair: a key is wrapped by a wrapper that wraps another key.
struct key {
  int refs;
  struct wrapper *wrapper;
};
struct wrapper {
  int refs;
  struct key *inner;
};
void key_unref(struct key *k);
void wrapper_unref(struct wrapper *w) {
  if (--w->refs > 0)
    return;
  key_unref(w->inner);
  free(w);
}
void key_unref(struct key *k) {
  if (--k->refs > 0)
    return;
  if (k->wrapper)
    wrapper_unref(k->wrapper);
  free(k);
}
struct key *key_ref(struct key *k) {
  k->refs++;
  return k;
}
struct wrapper *wrapper_ref(struct wrapper *w) {
  w->refs++;
  return w;
}
struct key *key_wrap(struct key *inner) {
  struct key *outer = calloc(1, sizeof *outer);
  struct wrapper *wrapper = calloc(1, sizeof *wrapper);
  outer->refs = wrapper->refs = 1;
  wrapper->inner = key_ref(inner); // expect-not: store-cycle
  outer->wrapper = wrapper;
  return outer;
}
