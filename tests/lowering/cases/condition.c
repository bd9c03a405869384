/* Conditions: branches and values. */
struct node {
  struct node *next;
  int flag;
};
void act(struct node *n);
void and_or(struct node *a, struct node *b) {
  if (a && (b || !a->next))
    act(a);
  else if (!b)
    act(b);
}
struct node *choose(struct node *a, struct node *b) { return a ? a->next : b; }
struct node *elvis(struct node *a, struct node *b) { return a->next ?: b; }
int value(struct node *a, struct node *b) { return a && b; }
int negated(struct node *a) { return !a; }
void comma(struct node *a) {
  if (act(a), a->next)
    act(a->next);
}
void compared(struct node *a, struct node *b) {
  if (a != b && a->flag >= 2 && a->next == 0)
    act(b);
}
void constant(struct node *a) {
  if (0)
    act(a);
  if (1)
    act(a->next);
  a ? act(a) : (void)0;
}
#define LIKELY(e)                                                                                            \
  __builtin_expect(({                                                                                        \
                     int truth;                                                                              \
                     if (e)                                                                                  \
                       truth = 1;                                                                            \
                     else                                                                                    \
                       truth = 0;                                                                            \
                     truth;                                                                                  \
                   }),                                                                                       \
                   1)
void hinted(struct node *a) {
  if (LIKELY(a && a->next))
    act(a);
  if (__builtin_expect(!!(a), 0))
    act(a);
}
