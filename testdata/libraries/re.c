/* Objects whose destructor drops their peer. */
// SPDX-License-Identifier: MIT
typedef __SIZE_TYPE__ size_t;
typedef void mem_destroy_h(void *);
void *mem_deref(void *data);
void *mem_zalloc(size_t size, mem_destroy_h *dh);
void *mem_ref(void *data);

struct call {
  struct call *peer;
};

static void destroy(void *data) {
  struct call *call = data;
  mem_deref(call->peer);
}

static void closes(void) {
  struct call *one = mem_zalloc(sizeof *one, destroy);
  struct call *two = mem_zalloc(sizeof *two, destroy);
  one->peer = mem_ref(two);
  two->peer = mem_ref(one); // expect: store-cycle one -> two -> one
  mem_deref(one);
  mem_deref(two);
}

static void points_one_way(void) {
  struct call *one = mem_zalloc(sizeof *one, destroy);
  struct call *two = mem_zalloc(sizeof *two, destroy);
  one->peer = mem_ref(two); // expect-not: store-cycle
  mem_deref(two);
  mem_deref(one);
}

static void breaks(void) {
  struct call *one = mem_zalloc(sizeof *one, destroy);
  struct call *two = mem_zalloc(sizeof *two, destroy);
  one->peer = mem_ref(two);
  two->peer = mem_ref(one); // expect-not: store-cycle
  two->peer = mem_deref(two->peer);
  mem_deref(one);
  mem_deref(two);
}

int main(void) {
  closes();
  points_one_way();
  breaks();
  return 0;
}
