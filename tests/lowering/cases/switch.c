/* switch: fallthrough, default anywhere, ranges, nested statements, nested switches. */
enum kind { KIND_A, KIND_B = 5 };
struct node {
  struct node *next;
  enum kind kind;
};
void act(struct node *n);
void simple(struct node *n) {
  switch (n->kind) {
  case KIND_A:
    act(n);
    break;
  case KIND_B:
    act(n->next);
    /* falls through */
  case 'c':
  case -1:
    n = 0;
    break;
  default:
    return;
  }
  act(n);
}
void odd(struct node *n, int k) {
  switch (k) {
  default:
    act(n);
  case 1 ... 3:
    if (n) {
    case 9:
      switch (k + 1) {
      case 1:
        act(n->next);
      }
      break;
    }
  }
}
void none(struct node *n, int k) {
  switch (k)
  case 4:
    act(n);
}
