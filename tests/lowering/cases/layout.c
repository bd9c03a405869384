/* Records: keys, layouts, unnamed members, bit-fields, owners, typedef names. */
// print: facts
struct tagged {
  int a : 3, b : 5;
  int : 4;
  char text[6];
  struct tagged *next;
};
typedef struct {
  struct {
    struct tagged *inner;
    union {
      void *deep;
      int number;
    };
  };
  struct {
    int x;
    struct {
      int y;
    } second;
  } first;
} named_by_typedef;
typedef struct alias_tag {
  int one;
} alias;
union either {
  struct tagged by_value;
  union either *other;
};
struct opaque;
static struct {
  int unowned;
} variable;
struct user {
  struct opaque *unknown;
  const volatile named_by_typedef *typed;
  alias list[2][3];
  void (*call)(struct user *self);
  void (**calls)(void);
  _Atomic(struct tagged *) atomic;
  int (*to_array)[4];
  double real;
  unsigned char byte;
  enum { ONE } kind;
  struct tagged *flexible[];
};
typedef int (*compare)(const struct user *left, const struct user *right);
typedef unsigned long plain_number;
void use(struct user *u) {
  struct local_tag {
    struct user *u;
  } l = {u};
  variable.unowned = l.u->kind;
}
