/* Calls: direct however spelled, through pointers and slots, builtins, no return, implicit. */
// flags: -std=gnu11
struct ops {
  void (*drop)(struct ops *self);
};
struct node {
  const struct ops *ops;
  struct ops by_value;
  void (*notify)(void *data);
};
typedef void (*callback)(void *data);
void direct(void *data);
static void local(void *data) { direct(data); }
_Noreturn void fail(const char *text);
void die(void) __attribute__((noreturn));
void abort(void);
#define direct(x) (direct)((void *)(x))
void spelled(struct node *n) {
  direct(n);
  (local)(n);
  (*local)(n);
  (&local)(n);
  ((callback)direct)(n);
}
#undef direct
void indirect(struct node *n, callback c, callback *table) {
  c(n);
  (*c)(n);
  n->notify(n);
  n->ops->drop((struct ops *)n->ops);
  n->by_value.drop(&n->by_value);
  (*n->ops->drop)(0);
  table[1](n);
  (n ? c : local)(n);
}
callback give(struct node *n) { return n ? local : &local; }
void ends(struct node *n) {
  if (!n)
    fail("no node");
  if (n->ops)
    die();
  if (n->notify)
    __builtin_unreachable();
  abort();
  local(n);
}
int undeclared(struct node *n) { return unknown_function(n, "text", 1.5); }
#define assert(e) ((e) ? (void)0 : fail(#e))
void *checked(struct node *n) {
  assert(n);
  return __builtin_malloc(3);
}
void written_as_function(struct node *n, void drop(void *data)) {
  drop(n);
  n->notify = drop;
}
