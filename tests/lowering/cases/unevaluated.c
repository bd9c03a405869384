/* Operands that are never evaluated leave no calls behind. */
#include <stddef.h>
struct node {
  struct node *next;
  int count;
};
struct node *ref(struct node *n);
int integer(int i);
struct node *of_type(struct node *n) {
  typeof(ref(n)) copy = (typeof(ref(n)))ref(n);
  _Static_assert(sizeof(ref(0)) > 0, "size");
  return copy;
}
unsigned long sizes(struct node *n) { return sizeof(ref(n)) + sizeof *ref(n) + _Alignof(struct node); }
struct node *selected(struct node *n, int i) {
  return _Generic(i, struct node *: ref(n), int: ref(n->next), default: 0);
}
int by_kind(struct node *n) { return _Generic(n, struct node *: n->count, int: integer(1)); }
struct node *chosen(struct node *n) { return __builtin_choose_expr(1, n, ref(n)); }
int constant(struct node *n) { return __builtin_constant_p(ref(n)) + __builtin_types_compatible_p(int, struct node *); }
void array(struct node *n, int k) {
  struct node *many[integer(k)];
  many[0] = n;
  ref(many[0]);
}
unsigned long offset(void) { return offsetof(struct node, count); }
const char *name(struct node *n) { return n ? __func__ : "none"; }
