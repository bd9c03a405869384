/* Addresses: fields, unnamed members, elements, pointer steps, container_of, offsetof. */
#include <stddef.h>
struct list {
  struct list *next;
};
struct item {
  int kind;
  union {
    struct item *peer;
    void *data;
  };
  struct {
    struct item *first, *last;
  } ends;
  struct list link;
  struct item *slots[4];
  struct item **table;
};
#define container_of(pointer, type, member)                                                                  \
  ({                                                                                                         \
    const typeof(((type *)0)->member) *found = (pointer);                                                    \
    (type *)((char *)found - offsetof(type, member));                                                        \
  })
struct item *unnamed(struct item *i) { return i->peer; }
struct item *named(struct item i) { return i.ends.last; }
void elements(struct item *i, int n) {
  i->slots[2] = i->table[n];
  *(i->table + 1) = *i->slots;
  n[i->slots] = 0;
}
void steps(struct item **p, struct item *v) {
  *p++ = v;
  p += 2;
  *--p = v;
}
struct item *by_macro(struct list *l) { return container_of(l, struct item, link); }
struct item *by_hand(struct list *l) { return (struct item *)((char *)l - offsetof(struct item, link)); }
struct list *forward(struct item *i) { return (struct list *)((char *)i + offsetof(struct item, link)); }
struct item **address(struct item *i) { return &i->ends.first; }
void *pointed(void **p) { return *p; }
void written_as_arrays(struct item *v[static 2], int n, struct item *w[n]) {
  v[0] = w[1];
  (*w)->kind = n;
}
void deduced(struct item *i) {
  __auto_type copy = i->peer;
  typeof(copy) again = copy;
  again->peer = i;
}
struct item *by_integer(struct list *l) { return (struct item *)((unsigned long)l - offsetof(struct item, link)); }
#define old_offset(type, member) ((unsigned long)&((type *)0)->member)
struct item *by_old_offset(struct list *l) { return (struct item *)((char *)l - old_offset(struct item, link)); }
struct item **nested_offset(struct item *i) { return (struct item **)((char *)i + old_offset(struct item, ends.last)); }
