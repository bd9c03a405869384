/* A pointer to memory behind the object in the same block is part of it, not a claim on it, though the slot owns
 * what it holds in other objects (systemd's sd_bus_message.header). SPDX-License-Identifier: MIT */
// expect-none
#include <stdlib.h>

struct header {
  int length;
};

struct message {
  int refs;
  int has_own_header;
  struct header *header;
};

struct message *message_new(void) {
  struct message *m = calloc(1, sizeof *m + sizeof(struct header));
  if (!m)
    abort();
  m->refs = 1;
  m->header = (struct header *)((char *)m + sizeof *m);
  return m;
}

int message_make(struct message **out) {
  struct message *m = calloc(1, sizeof *m + sizeof(struct header));
  if (!m)
    return -1;
  m->refs = 1;
  m->header = (struct header *)((char *)m + sizeof *m);
  *out = m;
  return 0;
}

void message_keep(struct message *m) {
  m->refs++;
}

void message_release(struct message *m) {
  if (--m->refs > 0)
    return;
  if (m->has_own_header)
    free(m->header);
  free(m);
}
