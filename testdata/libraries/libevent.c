/* Links that keep a buffer event and each other. */
// SPDX-License-Identifier: MIT
struct bufferevent;
struct event_base;
typedef void (*bufferevent_data_cb)(struct bufferevent *, void *);
typedef void (*bufferevent_event_cb)(struct bufferevent *, short, void *);
void bufferevent_free(struct bufferevent *bufev);
void bufferevent_incref(struct bufferevent *bufev);
void bufferevent_setcb(struct bufferevent *bufev, bufferevent_data_cb readcb, bufferevent_data_cb writecb,
    bufferevent_event_cb eventcb, void *cbarg);
struct bufferevent *bufferevent_socket_new(struct event_base *base, int fd, int options);

struct link {
  int refs;
  struct bufferevent *stream;
  struct link *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void link_unref(struct link *link) {
  if (!link || --link->refs > 0)
    return;
  bufferevent_free(link->stream);
  link_unref(link->peer);
  free(link);
}

static struct link *link_new(struct bufferevent *stream) {
  struct link *link = calloc(1, sizeof *link);
  link->refs = 1;
  link->stream = stream;
  bufferevent_incref(stream);
  bufferevent_setcb(stream, 0, 0, 0, link); // expect-not: callback-cycle
  return link;
}

int main(void) {
  struct bufferevent *stream = bufferevent_socket_new(0, -1, 0);
  struct link *one = link_new(stream), *two = link_new(stream), *three = link_new(stream);
  two->refs++;
  one->peer = two;
  one->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  link_unref(one);
  link_unref(two);
  link_unref(three);
  bufferevent_free(stream);
  return 0;
}
