/* Loops; every way to leave out parts of a for header. */
struct node {
  struct node *next;
};
void act(struct node *n);
void parts(struct node *n, int i) {
  for (;;)
    if (i++)
      break;
  for (; n;)
    n = n->next;
  for (i = 0;;)
    break;
  for (;; i--)
    break;
  for (i = 0; i < 3;)
    i = 3;
  for (; i < 4; i++)
    continue;
}
#define FOR_EACH(i, head) for (struct node *i = (head); i; i = i->next)
#define FOREVER for (;;)
void each(struct node *head) {
  FOR_EACH(n, head->next) {
    if (n == head)
      continue;
    act(n);
  }
  FOREVER {
    act(head);
  }
}
void loops(struct node *n) {
  while (n) {
    act(n);
    n = n->next;
  }
  do {
    act(n);
  } while (n && n->next);
  do {
    if (!n)
      break;
    act(n);
  } while (0);
}
void entered(struct node *n, int k) {
  goto inside;
  while (n) {
    act(n);
  inside:
    n = n->next;
  }
  (void)k;
}
