/* Count updates in every spelling; plain local integers are no counts. */
#include <stdatomic.h>
struct object {
  int count;
  long shared;
  _Atomic int atomic;
  atomic_int standard;
  struct object *next;
};
static int instances;
void plain(struct object *o, int *p) {
  o->count++;
  ++o->count;
  o->count--;
  --*p;
  o->count += 2;
  o->count -= 3;
  o->count = o->count + 1;
  o->count = 1 + o->count;
  o->count = (int)(o->count - 1);
  instances++;
  p[3]--;
}
void by_value(struct object *o, int n) {
  o->count += n;
  o->count -= n;
}
int locals(int n) {
  int i = 0;
  i++;
  i += n;
  return i;
}
int builtins(struct object *o) {
  __sync_fetch_and_add(&o->count, 1);
  __sync_add_and_fetch(&o->shared, 2);
  __atomic_fetch_add(&o->count, 1, __ATOMIC_SEQ_CST);
  return __atomic_sub_fetch(&o->count, 1, __ATOMIC_ACQ_REL) == 0;
}
int standard(struct object *o) {
  atomic_init(&o->standard, 1);
  atomic_fetch_add(&o->standard, 1);
  atomic_fetch_add_explicit(&o->atomic, 1, memory_order_relaxed);
  o->atomic++;
  return atomic_fetch_sub(&o->standard, 1) == 1;
}
int memory(struct object *o, struct object *n) {
  struct object *old = __atomic_load_n(&o->next, __ATOMIC_ACQUIRE);
  __atomic_store_n(&o->next, n, __ATOMIC_RELEASE);
  old = __atomic_exchange_n(&o->next, n, __ATOMIC_SEQ_CST);
  return old == n;
}
void loop(struct object *o) {
  int old;
  do
    old = o->count;
  while (!__sync_bool_compare_and_swap(&o->count, old, old - 1));
}
int swap(struct object *o, struct object *old, struct object *n) {
  return __atomic_compare_exchange_n(&o->next, &old, n, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}
void assembly(struct object *o, int n) {
  __asm__ __volatile__("lock; incl %0" : "+m"(o->count) : : "memory");
  __asm__ __volatile__("lock; decl %0; sete %1" : "+m"(o->count), "=qm"(n));
  __asm__ __volatile__("" : : "r"(o) : "memory");
}
void generic(struct object *o, struct object *n) {
  __atomic_load(&o->next, &n, __ATOMIC_SEQ_CST);
  __atomic_store(&o->next, &n, __ATOMIC_SEQ_CST);
  __atomic_exchange(&o->next, &n, &o, __ATOMIC_SEQ_CST);
}
