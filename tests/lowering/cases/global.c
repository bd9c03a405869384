/* Static initialisers: exact slots, functions through casts, addresses, nested and ranged forms. */
// print: facts
struct base {
  const char *name;
  void (*drop)(void *self);
};
struct type {
  struct base base;
  long flags;
  struct type *parent;
  int (*visit)(void *self);
  struct {
    void *hook;
    int code;
  } extra;
  union {
    void *first;
    long second;
  };
};
enum { FLAG_A = 1 << 3, FLAG_B = 0x20 };
static void drop(void *self) { (void)self; }
int visit(void *self);
extern struct type parent_type;
struct type positional = {{"positional", drop}, FLAG_A | FLAG_B, &parent_type, visit, {&positional, 3}, {drop}};
static struct type designated = {
    .visit = (int (*)(void *))drop, .base.name = "designated", .base.drop = &drop, .extra = {.code = sizeof(int)}};
struct type elided = {"elided", drop, -1, 0, visit, 0, 7};
struct base table[] = {{"a", drop}, {"b", 0}, [4] = {.drop = drop}, {"f"}, {0}};
void (*const hooks[4])(void *) = {[0 ... 1] = drop, [3] = (void (*)(void *))visit};
struct type *const pointer = &positional;
struct type *array_pointer = (struct type *)table;
void *inside = &positional.extra;
static const char *const words[] = {"never", "followed"};
static const int numbers[] = {1, 2, 3};
extern int elsewhere;
/* an initialiser written for another layout: a text lands where a number or function belongs */
struct type shifted = {{"shifted", drop}, "doc", 0};
struct text {
  char word[8];
  const char *pointer;
  void *any;
  struct base *base;
} readable = {"word", "pointer", "any", 0};
struct type *once(void) {
  static struct type instance = {.base = {"once", drop}};
  static struct type *cached = &instance;
  return cached;
}
struct type *again(void) {
  static struct type instance;
  elsewhere++;
  return &instance;
}
/* compound literals in slots are globals of their own */
struct type *held = &(struct type){.base = {"held", drop}, .parent = &(struct type){.visit = visit}};
struct list {
  struct base *all;
} listed = {(struct base[]){{"x", drop}, {"y", drop}}};
