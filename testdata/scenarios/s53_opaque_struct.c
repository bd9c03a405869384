// S53: the type is only declared; what its functions do is not known.
// SPDX-License-Identifier: MIT
// expect-none
struct handle;

struct handle *handle_new(void);
struct handle *handle_ref(struct handle *h);
void handle_unref(struct handle *h);
void handle_attach(struct handle *h, struct handle *other);
void opaque(void);

void opaque(void) {
  struct handle *a = handle_new();
  struct handle *b = handle_new();
  handle_attach(a, handle_ref(b));
  handle_attach(b, handle_ref(a));
  handle_unref(a);
  handle_unref(b);
}
