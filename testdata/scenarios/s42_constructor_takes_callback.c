// S42: an object hands itself, counted, to a fetcher that it then keeps.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdlib.h>

struct fetcher {
  int refs;
  void (*done)(void *data);
  void *data;
  void (*destroy)(void *data);
};

struct page {
  int refs;
  struct fetcher *fetcher;
};

static struct fetcher *fetcher_new(void (*done)(void *), void *data, void (*destroy)(void *)) {
  struct fetcher *f = calloc(1, sizeof *f);
  if (!f)
    abort();
  f->refs = 1;
  f->done = done;
  f->data = data;
  f->destroy = destroy;
  return f;
}

static void fetcher_unref(struct fetcher *f) {
  if (--f->refs > 0)
    return;
  if (f->destroy)
    f->destroy(f->data);
  free(f);
}

static struct page *page_ref(struct page *p) {
  p->refs++;
  return p;
}

static void page_unref(void *data) {
  struct page *p = data;
  if (--p->refs > 0)
    return;
  if (p->fetcher)
    fetcher_unref(p->fetcher);
  free(p);
}

static void page_done(void *data) {
  (void)data;
}

static void load(void) {
  struct page *self = calloc(1, sizeof *self);
  if (!self)
    abort();
  self->refs = 1;
  self->fetcher = fetcher_new(page_done, page_ref(self), page_unref); // expect(error): callback-cycle page -> fetcher -> page
  page_unref(self);
}

int main(void) {
  load();
  return 0;
}
