/* Initialisers of locals: designated, positional, nested, brace elision, ranges, strings. */
struct point {
  struct point *p;
  int x;
};
struct shape {
  struct point a, b;
  union {
    struct shape *outer;
    int number;
  };
  struct point *list[4];
};
void use(struct shape *s);
void plain(struct point *q) {
  struct shape s = {{q, 1}, {.x = 2, .p = q}};
  use(&s);
}
void elided(struct point *q, struct point v) {
  struct shape s = {q, 1, v, 0, q, q};
  use(&s);
}
void designated(struct point *q, struct shape *o) {
  struct shape s = {.b.p = q, 7, .outer = o, .list = {[2] = q, [0 ... 1] = 0}};
  use(&s);
}
void zero(void) {
  struct shape s = {0};
  use(&s);
}
void texts(void) {
  char word[] = "abc";
  const char *words[] = {"a", [2] = "c"};
  int n = {3};
  (void)word, (void)words, (void)n;
}
