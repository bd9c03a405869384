/* cleanup attributes: at every exit, newest first, after the return value is known. */
struct node {
  struct node *next;
};
struct node *make(void);
static inline void drop(struct node **n) { (void)*n; }
void drop_other(void *n);
#define AUTO(f) __attribute__((cleanup(f)))
#define autoptr AUTO(drop) struct node *
struct node *returned(int k) {
  autoptr a = make();
  AUTO(drop_other) struct node *b = make();
  if (k)
    return a->next;
  {
    autoptr c = b;
  }
  return 0;
}
void loops(int k) {
  while (k) {
    autoptr a = make();
    if (k == 1)
      break;
    if (k == 2)
      continue;
    for (autoptr i = make(); i;) {
      k = 3;
    }
  }
}
