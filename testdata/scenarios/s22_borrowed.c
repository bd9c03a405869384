// S22: the back pointer says that it is borrowed.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include <stdlib.h>

struct session {
  int refs;
  struct stream *stream;
};

struct stream {
  int refs;
  struct session *session; /* borrowed: the session outlives its stream */
};

static void stream_unref(struct stream *s) {
  if (--s->refs == 0)
    free(s);
}

static void session_unref(struct session *s) {
  if (--s->refs > 0)
    return;
  if (s->stream)
    stream_unref(s->stream);
  free(s);
}

static struct session *session_new(void) {
  struct session *s = calloc(1, sizeof *s);
  if (!s)
    abort();
  s->refs = 1;
  s->stream = calloc(1, sizeof *s->stream);
  if (!s->stream)
    abort();
  s->stream->refs = 1;
  s->stream->session = s;
  return s;
}

int main(void) {
  session_unref(session_new());
  return 0;
}
