/* uv_ref is no count: a handle whose data is its owner is no cycle. A count of the program's own is one. */
// SPDX-License-Identifier: MIT
typedef struct uv_handle_s uv_handle_t;
void uv_handle_set_data(uv_handle_t *handle, void *data);
void uv_ref(uv_handle_t *p0);
void uv_unref(uv_handle_t *p0);

struct session {
  int refs;
  struct session *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void session_unref(struct session *session) {
  if (!session || --session->refs > 0)
    return;
  session_unref(session->peer);
  free(session);
}

static void watches(uv_handle_t *handle) {
  struct session *session = calloc(1, sizeof *session);
  session->refs = 1;
  uv_handle_set_data(handle, session); // expect-not: store-cycle
  uv_ref(handle);
  uv_unref(handle);
  session_unref(session);
}

static void pairs(void) {
  struct session *one = calloc(1, sizeof *one), *two = calloc(1, sizeof *two);
  one->refs = two->refs = 1;
  one->peer = two;
  two->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  one->refs++;
  session_unref(one);
  session_unref(two);
}

int main(void) {
  watches(0);
  pairs();
  return 0;
}
